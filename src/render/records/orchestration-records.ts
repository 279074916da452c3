import { gates } from './human-oversight-plan.js';
import { appliesToWorkflows } from './record-applies.js';
import { computed, facts, field, listOfParties, person } from './record-fields.js';
import type { FieldAnswer, RecordInput, RecordSpec, WorkflowStepRow } from './record-spec.js';

const isAi = ({ performerKind }: WorkflowStepRow): boolean => performerKind === 'ai';

/** The delegation and autonomy matrix (O1): what each AI step may do, and who can decide otherwise. */
export const delegationMatrix: RecordSpec = {
  id: 'O1',
  title: 'Delegation and autonomy matrix',
  basis: ['Art. 14(3)', 'Art. 14(4)', 'Art. 26(1)', 'Art. 26(2)', 'Art. 9(5)'],
  when: 'before an AI agent or model acts in a workflow, and on every change of tools, limits or roles',
  retention: 'as the human oversight plan, where the system is high-risk',
  applies: appliesToWorkflows,
  fields: [
    steps(field('O1', 'agent'), isAi, ['Performer', 'Model'], ({ performer, model }) => [
      performer ?? 'not named',
      model ?? 'not stated',
    ]),
    steps(field('O1', 'action_class'), isAi, ['Kind of action', 'Performer'], ({ kind, performer }) => [
      kind,
      performer ?? 'not named',
    ]),
    steps(field('O1', 'tools'), isAi, ['Tools'], ({ tools }) => [tools]),
    steps(
      field('O1', 'reversibility'),
      ({ effect }) => effect !== 'none',
      ['Effect', 'Reversal'],
      ({ effect, reversal }) => [effect, reversal],
    ),
    computed(field('O1', 'autonomy_level'), escapes),
    computed(field('O1', 'oversight_mode'), gates),
    steps(field('O1', 'limits'), isAi, ['Limits'], ({ limits }) => [limits]),
    person(field('O1', 'impact')),
    person(field('O1', 'handover_trigger')),
    person(field('O1', 'accountable')),
    listOfParties(field('O1', 'competence'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Competence', 'competence'],
      ['Authority', 'authority'],
    ]),
    facts(
      field('O1', 'stop'),
      ['Mechanism', 'humanOversight.stopControl.mechanism'],
      ['Safe state', 'humanOversight.stopControl.safeState'],
    ),
    facts(field('O1', 'bias_guard'), ['Measure', 'humanOversight.automationBias']),
    person(field('O1', 'justification')),
  ],
};

/** The responsibility matrix (O3): who does, answers for and is asked about each step; a machine never answers for one. */
export const responsibilityMatrix: RecordSpec = {
  id: 'O3',
  title: 'Responsibility matrix',
  basis: ['Art. 17(1)(m)', 'Art. 26(2)', 'Art. 14'],
  when: 'before go-live, and on every change',
  retention: '10 years inside the quality management documents of a provider (Art. 18(1)(b))',
  applies: appliesToWorkflows,
  fields: [
    computed(field('O3', 'activity'), activities),
    computed(field('O3', 'accountable'), accountable),
    person(field('O3', 'assignments')),
    computed(field('O3', 'machine_tasks'), machineTasks),
    computed(field('O3', 'rules'), rules),
    person(field('O3', 'vacancies')),
    person(field('O3', 'acceptance')),
  ],
};

function steps(
  of: ReturnType<typeof field>,
  isMeant: (row: WorkflowStepRow) => boolean,
  columns: readonly string[],
  cells: (row: WorkflowStepRow) => readonly string[],
): RecordSpec['fields'][number] {
  return computed(of, ({ steps: all }): FieldAnswer => {
    const meant = all.filter(isMeant);
    if (meant.length === 0) return { state: 'not applicable', reason: 'no step of the workflows is of this kind' };
    return {
      state: 'table',
      columns: ['Workflow', 'Step', ...columns],
      rows: meant.map((row) => [row.workflow, row.name ?? row.step, ...cells(row)]),
      paths: ['workflows'],
    };
  });
}

/** The paths on which an AI decision reaches persons and nobody can refuse or reverse it, as the proof found them. */
function escapes({ system }: RecordInput): FieldAnswer {
  const found = system.findings.filter(({ requirement }) =>
    requirement.endsWith('/human-oversight/refusal-or-reversal'),
  );
  if (found.length === 0)
    return { state: 'not applicable', reason: 'the proof of Art. 14(4)(d) is not made of this system' };
  const rows = found.flatMap(({ instances }) =>
    instances.map(({ message, path, outcome }) => [
      message,
      (path ?? []).map(({ step }) => step).join(' → ') || 'no path',
      outcome.replaceAll('-', ' '),
    ]),
  );
  if (rows.length > 0) return { state: 'table', columns: ['Path', 'Steps', 'Outcome'], rows, paths: ['workflows'] };
  const [first] = found;
  return first?.outcome === 'satisfied'
    ? {
        state: 'value',
        texts: [
          'None: on every path from an AI decision to an effect on persons a person can refuse before it or reverse it in time.',
        ],
        paths: ['workflows'],
      }
    : first?.outcome === 'not-applicable'
      ? { state: 'not applicable', reason: first.because.join('; ') || 'the duty does not bind here' }
      : {
          state: 'unresolved',
          why: first?.missing.map(({ text }) => text).join('; ') || 'the proof of Art. 14(4)(d) is open',
        };
}

/** The function that answers for each workflow; a workflow without one is a gap row. */
function accountable({ steps: all }: RecordInput): FieldAnswer {
  if (all.length === 0) return { state: 'unresolved', why: 'the registry names no workflow of the system' };
  const known = new Map(all.map(({ workflow, accountable: function_ }) => [workflow, function_]));
  return {
    state: 'table',
    columns: ['Workflow', 'Accountable'],
    rows: [...known].map(([workflow, function_]) => [workflow, function_ ?? 'gap: the workflow names nobody']),
    paths: ['workflows'],
  };
}

function activities({ steps: all }: RecordInput): FieldAnswer {
  if (all.length === 0) return { state: 'unresolved', why: 'the registry names no workflow of the system' };
  return {
    state: 'table',
    columns: ['Workflow', 'Step', 'Performed by', 'Kind of performer'],
    rows: all.map(({ workflow, step, name, performer, performerKind }) => [
      workflow,
      name ?? step,
      performer ?? 'gap: nobody',
      performerKind,
    ]),
    paths: ['workflows'],
  };
}

function machineTasks({ steps: all }: RecordInput): FieldAnswer {
  const machines = all.filter(({ performerKind }) => performerKind === 'ai' || performerKind === 'automated');
  if (machines.length === 0) return { state: 'not applicable', reason: 'no machine performs a step' };
  return {
    state: 'table',
    columns: ['Workflow', 'Step', 'Machine', 'Effect', 'People at gates of the workflow'],
    rows: machines.map(({ workflow, step, name, performer, effect }) => {
      const people = all
        .filter((row) => row.workflow === workflow && row.gate !== undefined)
        .flatMap(({ approvers = [] }) => approvers);
      return [
        workflow,
        name ?? step,
        performer ?? 'not named',
        effect,
        people.length === 0 ? 'gap: nobody' : [...new Set(people)].join(', '),
      ];
    }),
    paths: ['workflows'],
  };
}

function rules({ steps: all }: RecordInput): FieldAnswer {
  if (all.length === 0) return { state: 'unresolved', why: 'the registry names no workflow of the system' };
  const workflows = [...new Set(all.map(({ workflow }) => workflow))];
  return {
    state: 'table',
    columns: ['Workflow', 'A person decides somewhere', 'That person can refuse'],
    rows: workflows.map((workflow) => {
      const own = all.filter((row) => row.workflow === workflow && row.gate !== undefined);
      const refusing = own.filter(({ gateRefuses }) => gateRefuses === 'yes');
      return [
        workflow,
        own.length === 0 ? 'no' : 'yes',
        refusing.length === 0 ? 'no' : refusing.length === own.length ? 'yes' : 'at some gates only',
      ];
    }),
    paths: ['workflows'],
  };
}
