import { appliesToBoth } from './record-applies.js';
import { base, computed, facts, list, listOfParties, ofParties, person } from './record-fields.js';
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
    computed(base('objective', 'Risks that oversight has to prevent or minimise', 'M', 'Art. 14(2)'), objective),
    facts(base('interface', 'Human-machine interface', 'M', 'Art. 14(1)'), ['Interface', 'humanOversight.interface']),
    facts(base('proportionality', 'Why the measures fit risks, autonomy and context', 'M', 'Art. 14(3)'), [
      'Held commensurate',
      'humanOversight.commensurate',
    ]),
    list(
      base('built_in', 'Measures built in by the provider', 'A', 'Art. 14(3)(a)'),
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
      base('for_deployer', 'Measures that the deployer carries out', 'A', 'Art. 14(3)(b)'),
      'humanOversight.measures',
      [
        ['Measure', 'id'],
        ['What it is', 'description', 'where stated'],
        ['Risks', 'risks'],
        ['In the instructions for use', 'statedInInstructions'],
      ],
      ({ kind }) => kind === 'for the deployer',
    ),
    facts(base('understand_monitor', 'Understanding and monitoring the system', 'M', 'Art. 14(4)(a)'), [
      'Means',
      'humanOversight.understanding',
    ]),
    facts(base('automation_bias', 'Measures against over-reliance', 'M', 'Art. 14(4)(b)'), [
      'Means',
      'humanOversight.automationBias',
    ]),
    facts(base('interpret', 'Interpreting the output', 'M', 'Art. 14(4)(c)'), [
      'Means',
      'humanOversight.interpretation',
    ]),
    list(base('override', 'Deciding against the output', 'M', 'Art. 14(4)(d)'), 'humanOversight.overrides', [
      ['Control', 'control'],
      ['Workflow', 'workflow'],
      ['Step', 'step'],
      ['Logged event', 'loggedEvent', 'where stated'],
    ]),
    facts(
      base('stop', 'Intervening and stopping', 'M', 'Art. 14(4)(e)'),
      ['Intervention', 'humanOversight.intervention'],
      ['Stop control', 'humanOversight.stopControl.mechanism'],
      ['Halts in a safe state', 'humanOversight.stopControl.haltsInSafeState'],
      ['Safe state', 'humanOversight.stopControl.safeState'],
    ),
    facts(
      base('two_persons', 'Verification by two persons', 'C', 'Art. 14(5)'),
      ['Separate verifiers', 'humanOversight.separateVerifiers'],
      ['Law that lifts it', 'humanOversight.verificationHeldDisproportionateByLaw'],
    ),
    listOfParties(base('assigned_persons', 'Who oversees', 'I', 'Art. 26(2)'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Deputy', 'deputy', 'where stated'],
    ]),
    listOfParties(
      base('competence', 'Competence, training and authority', 'I', 'Art. 26(2)'),
      ['deployer'],
      'use.overseers',
      [
        ['Overseer', 'id'],
        ['Competence', 'competence'],
        ['Trained on', 'trainedOn'],
        ['Authority', 'authority'],
      ],
    ),
    listOfParties(base('support', 'Support', 'I', 'Art. 26(2)'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Support', 'support'],
    ]),
    listOfParties(base('workload', 'Workload', 'P', 'Art. 26(2)', 'Art. 14(4)(b)'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Cases a day', 'casesPerDay', 'where stated'],
      ['Minutes a case', 'minutesPerCase', 'where stated'],
      ['Hours a day', 'hoursPerDay', 'where stated'],
    ]),
    ofParties(
      base('instructions_followed', 'Instructions that the deployer follows', 'P', 'Art. 26(1)'),
      ['deployer'],
      [
        ['Version', 'use.instructionsVersion'],
        ['Measures', 'use.measuresToFollowInstructions'],
      ],
    ),
    computed(base('workflow_gates', 'Gates in the workflows', 'P', 'Art. 14(3)', 'Art. 26(1)'), gates),
    person(
      base('works_council', 'Involvement of worker representatives', 'P', 'Art. 26(7)'),
      'the deployer as employer',
    ),
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
