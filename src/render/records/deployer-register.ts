import { appliesToDeployer } from './record-applies.js';
import { computed, facts, field, list, listOfParties, ofParties } from './record-fields.js';
import { type FieldAnswer, findingsOf, inWords, type RecordInput, type RecordSpec, valueAt } from './record-spec.js';

const DEPLOYER = ['deployer'] as const;

/** The deployer register of high-risk systems (D28): the entry of one system. */
export const deployerRegister: RecordSpec = {
  id: 'D28',
  title: 'Deployer register entry',
  basis: ['Art. 26'],
  when: 'before use, then kept current',
  retention: 'while the system is in use; logs as Art. 26(6) says',
  applies: appliesToDeployer,
  fields: [
    facts(field('D28', 'system'), ['Name', 'name'], ['Version', 'version'], ['Type', 'type'], ['Stage', 'stage']),
    list(field('D28', 'use'), 'uses', [
      ['Use', 'id'],
      ['Intended purpose', 'intendedPurpose'],
      ['Actual use', 'actualUse', 'where stated'],
      ['Deployer', 'deployer'],
      ['Within the intended purpose', 'withinIntendedPurpose'],
    ]),
    ofParties(field('D28', 'instructions'), DEPLOYER, [
      ['Version that is followed', 'use.instructionsVersion'],
      ['Measures', 'use.measuresToFollowInstructions'],
      ['First use', 'use.firstUseOn'],
    ]),
    listOfParties(field('D28', 'oversight'), DEPLOYER, 'use.overseers', [
      ['Overseer', 'id'],
      ['Competence', 'competence'],
      ['Trained on', 'trainedOn'],
      ['Authority', 'authority'],
      ['Support', 'support'],
    ]),
    duty(field('D28', 'input_data')),
    ofParties(field('D28', 'monitoring'), DEPLOYER, [
      ['Plan', 'use.monitoring.plan'],
      ['Every', 'use.monitoring.every'],
    ]),
    ofParties(field('D28', 'suspension'), DEPLOYER, [['Rule', 'use.monitoring.suspensionRule']]),
    ofParties(field('D28', 'logs'), DEPLOYER, [
      ['Under its control', 'logs.underControl'],
      ['Store', 'logs.store'],
      ['Kept for', 'logs.retention'],
    ]),
    duty(field('D28', 'workers')),
    duty(field('D28', 'public_registration')),
    duty(field('D28', 'dpia')),
    duty(field('D28', 'persons_informed')),
    duty(field('D28', 'fria')),
    duty(field('D28', 'explanations')),
    computed(field('D28', 'financial'), financial),
    computed(field('D28', 'role_risk'), becameProvider),
  ],
};

/** A field that is one duty: what the evaluation says of it, with what is missing. */
function duty(of: ReturnType<typeof field>): RecordSpec['fields'][number] {
  return computed(of, ({ system }): FieldAnswer => {
    const found = findingsOf(system, of.clauses).filter(({ role }) => role === 'deployer');
    if (found.length === 0) return { state: 'unresolved', why: `no duty of ${of.clauses.join(' or ')} is assessed` };
    if (found.every(({ outcome }) => outcome === 'not-applicable'))
      return {
        state: 'not applicable',
        reason: found.flatMap(({ because }) => because).join('; ') || 'it does not bind here',
      };
    return {
      state: 'table',
      columns: ['Clause', 'Outcome', 'Facts', 'What is missing'],
      rows: found.map(({ citation, outcome, decidedBy, missing }) => [
        citation,
        outcome.replaceAll('-', ' '),
        decidedBy.map(({ fact, value }) => `${fact} is ${value ?? 'stated'}`).join('; ') || 'none decided',
        missing.map(({ text }) => text).join('; ') || 'nothing',
      ]),
      paths: found.flatMap(({ decidedBy }) => decidedBy.map(({ fact }) => fact)),
    };
  });
}

function financial({ organisations }: RecordInput): FieldAnswer {
  const texts = [...organisations.values()].flatMap((entity) => {
    const is = valueAt(entity, 'financialInstitution');
    if (is !== 'yes' && is !== true) return [];
    return [
      `${inWords(entity.name) ?? String(entity.id)}: ${inWords(entity.financialServicesLaw) ?? 'it names no rules that it relies on'}`,
    ];
  });
  if (texts.length > 0) return { state: 'value', texts, paths: [] };
  const isSettled = [...organisations.values()].every(({ financialInstitution: is }) => is === 'no' || is === false);
  return isSettled
    ? { state: 'not applicable', reason: 'no legal entity is a financial institution' }
    : { state: 'unresolved', why: 'the registry does not state whether a legal entity is a financial institution' };
}

function becameProvider({ system }: RecordInput): FieldAnswer {
  const found = system.classes.filter(({ id }) => id === 'Art. 25(1)');
  if (found.length === 0) return { state: 'not applicable', reason: 'the test is not made of this system' };
  return {
    state: 'table',
    columns: ['Party', 'Answer', 'What is missing'],
    rows: found.map(({ party, state, missing }) => [
      party ?? 'the system',
      state.replaceAll('-', ' '),
      missing.map(({ text }) => text).join('; ') || 'nothing',
    ]),
    paths: [...new Set(found.flatMap(({ decidedBy }) => decidedBy.map(({ fact }) => fact)))],
  };
}
