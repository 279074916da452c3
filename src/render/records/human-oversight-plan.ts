import { appliesToBoth } from './record-applies.js';
import { computed, facts, field, list, listOfParties, ofParties, person } from './record-fields.js';
import { entriesAt, type FieldAnswer, type RecordInput, type RecordSpec } from './record-spec.js';

/** The human oversight plan (D13): part A of the provider, part B of the deployer, and the gates of the workflows. */
export const humanOversightPlan: RecordSpec = {
  id: 'D13',
  title: 'Human oversight plan',
  basis: ['Art. 14', 'Art. 26(2)', 'Annex IV(2)(e)'],
  when: 'the part of the provider before placing on the market, the part of the deployer before first use',
  retention:
    '10 years with the technical documentation (Art. 18(1)(a)); the part of the deployer while the system is in use',
  applies: appliesToBoth,
  fields: [
    computed(field('D13', 'objective'), objective),
    facts(field('D13', 'interface'), ['Interface', 'humanOversight.interface']),
    facts(field('D13', 'proportionality'), ['Held commensurate', 'humanOversight.commensurate']),
    list(
      field('D13', 'built_in'),
      'humanOversight.measures',
      [
        ['Measure', 'id'],
        ['What it is', 'description', 'where stated'],
        ['Risks', 'risks'],
        ['In the instructions for use', 'statedInInstructions'],
      ],
      ({ kind }) => kind === 'built in',
    ),
    list(
      field('D13', 'for_deployer'),
      'humanOversight.measures',
      [
        ['Measure', 'id'],
        ['What it is', 'description', 'where stated'],
        ['Risks', 'risks'],
        ['In the instructions for use', 'statedInInstructions'],
      ],
      ({ kind }) => kind === 'for the deployer',
    ),
    facts(field('D13', 'understand_monitor'), ['Means', 'humanOversight.understanding']),
    facts(field('D13', 'automation_bias'), ['Means', 'humanOversight.automationBias']),
    facts(field('D13', 'interpret'), ['Means', 'humanOversight.interpretation']),
    list(field('D13', 'override'), 'humanOversight.overrides', [
      ['Control', 'control'],
      ['Workflow', 'workflow'],
      ['Step', 'step'],
      ['Logged event', 'loggedEvent', 'where stated'],
    ]),
    facts(
      field('D13', 'stop'),
      ['Intervention', 'humanOversight.intervention'],
      ['Stop control', 'humanOversight.stopControl.mechanism'],
      ['Halts in a safe state', 'humanOversight.stopControl.haltsInSafeState'],
      ['Safe state', 'humanOversight.stopControl.safeState'],
    ),
    facts(
      field('D13', 'two_persons'),
      ['Separate verifiers', 'humanOversight.separateVerifiers'],
      ['Law that lifts it', 'humanOversight.verificationHeldDisproportionateByLaw'],
    ),
    listOfParties(field('D13', 'assigned_persons'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Deputy', 'deputy', 'where stated'],
    ]),
    listOfParties(field('D13', 'competence'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Competence', 'competence'],
      ['Trained on', 'trainedOn'],
      ['Authority', 'authority'],
    ]),
    listOfParties(field('D13', 'support'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Support', 'support'],
    ]),
    listOfParties(field('D13', 'workload'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Cases a day', 'casesPerDay', 'where stated'],
      ['Minutes a case', 'minutesPerCase', 'where stated'],
      ['Hours a day', 'hoursPerDay', 'where stated'],
    ]),
    ofParties(
      field('D13', 'instructions_followed'),
      ['deployer'],
      [
        ['Version', 'use.instructionsVersion'],
        ['Measures', 'use.measuresToFollowInstructions'],
      ],
    ),
    computed(field('D13', 'workflow_gates'), gates),
    person(field('D13', 'works_council')),
  ],
};

/** The risks that an oversight measure names; one that names none that is known is a gap row. */
function objective({ facts: stated }: RecordInput): FieldAnswer {
  const measures = entriesAt(stated, 'humanOversight.measures');
  if (measures === undefined) return { state: 'unresolved', why: 'the registry does not state the oversight measures' };
  if (measures === 'none')
    return { state: 'value', texts: ['No measure, as the registry states.'], paths: ['humanOversight.measures'] };
  const risks = entriesAt(stated, 'riskManagement.risks');
  const known = new Map(
    (risks === undefined || risks === 'none' ? [] : risks.entries).map(({ id, description }) => [id, description]),
  );
  const rows = measures.entries.flatMap(({ id, risks: named }) => {
    const ids = Array.isArray(named) ? (named as readonly unknown[]) : [];
    if (ids.length === 0) return [[String(id), 'gap: it names no risk', 'none']];
    return ids.map((risk) => [
      String(id),
      String(risk),
      known.has(risk) ? String(known.get(risk) ?? 'not described') : 'gap: no such risk is registered',
    ]);
  });
  return {
    state: 'table',
    columns: ['Measure', 'Risk', 'What the risk is'],
    rows,
    paths: ['humanOversight.measures', 'riskManagement.risks'],
  };
}

/** Every step at which a person decides, as the workflow files say. */
export function gates({ steps }: RecordInput): FieldAnswer {
  if (steps.length === 0) return { state: 'unresolved', why: 'the registry names no workflow of the system' };
  const rows = steps.flatMap(({ workflow, step, name, gate, gateRefuses, approvers }) =>
    gate === undefined
      ? []
      : [
          [
            workflow,
            name ?? step,
            gate,
            gateRefuses ?? 'not stated',
            approvers === undefined || approvers.length === 0 ? 'nobody is named' : approvers.join(', '),
          ],
        ],
  );
  return rows.length === 0
    ? { state: 'unresolved', why: 'no workflow of the system has a step at which a person decides' }
    : { state: 'table', columns: ['Workflow', 'Step', 'Gate', 'Can refuse', 'Who'], rows, paths: ['workflows'] };
}
