import { joinPointer } from '../../../model/pointer.js';
import type { Problem, ProblemCode } from '../../../model/problem.js';
import { quoteForPeople } from '../../../model/quote.js';
import type { Unrecognised } from '../reader.js';
import { type Entries, idMaker, isMap, listOf, mapOf, textOf } from '../reading.js';

/** One state, wherever it is nested. */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: Entries;
  readonly pointer: string;
  readonly machine: Machine;
  /** The machines inside: the branches of a Parallel, the one of a Map. */
  inner: readonly Machine[];
}

/** A set of states with a beginning: the whole, a branch, or what a Map does for each item. */
export interface Machine {
  readonly pointer: string;
  readonly startAt: State | undefined;
  readonly states: ReadonlyMap<string, State>;
  readonly parent: State | undefined;
}

export interface Machines {
  readonly root: Machine;
  /** Every state, outer ones first within each machine. */
  readonly all: readonly State[];
  readonly problems: readonly Problem[];
  readonly unrecognised: readonly Unrecognised[];
  readonly idOf: (name: string) => string;
}

const DEEPEST = 60;
const MOST_STATES = 100_000;

const TYPES: ReadonlySet<string> = new Set(['Task', 'Pass', 'Wait', 'Choice', 'Succeed', 'Fail', 'Parallel', 'Map']);

/** Fields of states that this reader reads, or that only shape data, name things or set how often and how fast. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    'Type Comment Next End InputPath OutputPath ResultPath Parameters ResultSelector Arguments Output Assign ' +
    'QueryLanguage Resource Credentials TimeoutSeconds TimeoutSecondsPath HeartbeatSeconds HeartbeatSecondsPath Retry ' +
    'Catch Choices Default Result Seconds SecondsPath Timestamp TimestampPath Error ErrorPath Cause CausePath Branches ' +
    'Iterator ItemProcessor ItemsPath Items ItemSelector ItemBatcher ItemReader ResultWriter MaxConcurrency ' +
    'MaxConcurrencyPath ToleratedFailurePercentage ToleratedFailurePercentagePath ToleratedFailureCount ' +
    'ToleratedFailureCountPath Label ProcessorConfig'
  ).split(' '),
);

/**
 * Takes a definition apart: all states with ids, and what is broken or not understood.
 *
 * @param base where the definition stands in the file, as a JSON pointer
 */
export function readMachines(definition: Entries, document: string, base = ''): Machines {
  const problems: Problem[] = [];
  const unrecognised: Unrecognised[] = [];
  const all: State[] = [];
  const idOf = idMaker();
  const fault = (code: ProblemCode, pointer: string, found: string, expected: string, remedy: string): void => {
    problems.push({ code, document, pointer, found, expected, remedy });
  };
  const note = (construct: string, pointer: string): void => {
    unrecognised.push({ construct, place: { document, pointer } });
  };

  const readMachine = (value: unknown, pointer: string, parent: State | undefined, depth: number): Machine => {
    const states = new Map<string, State>();
    const body = mapOf(value);
    const machine = { pointer, startAt: undefined as State | undefined, states, parent };
    if (depth > DEEPEST || all.length > MOST_STATES) {
      const [code, found] =
        depth > DEEPEST ? (['nesting-limit', 'machines'] as const) : (['too-large', 'states'] as const);
      const limit = depth > DEEPEST ? DEEPEST : MOST_STATES;
      fault(
        code,
        pointer,
        `more than ${limit} ${found} inside one another or in one file`,
        `at most ${limit}`,
        'split it',
      );
      return machine;
    }
    for (const [name, entry] of Object.entries(mapOf(body.States)))
      states.set(name, readState(name, entry, joinPointer(joinPointer(pointer, 'States'), name), machine));
    for (const state of states.values()) state.inner = innerOf(state, depth);
    const startAt = textOf(body.StartAt);
    machine.startAt = startAt === undefined ? undefined : states.get(startAt);
    if (machine.startAt === undefined)
      fault(
        startAt === undefined ? 'missing-key' : 'dangling-reference',
        joinPointer(pointer, 'StartAt'),
        startAt === undefined ? 'no StartAt' : quoteForPeople(startAt),
        'the name of a state of the same States',
        'name the state that comes first',
      );
    return machine;
  };

  const readState = (name: string, entry: unknown, pointer: string, machine: Machine): State => {
    const body = mapOf(entry);
    const type = textOf(body.Type) ?? '';
    const state: State = { id: idOf(name, 'state'), name, type, body, pointer, machine, inner: [] };
    all.push(state);
    if (!isMap(entry) || !TYPES.has(type)) note(type === '' ? 'a state without a type' : type, pointer);
    for (const field of Object.keys(body)) if (!FIELDS.has(field)) note(field, joinPointer(pointer, field));
    return state;
  };

  const innerOf = (state: State, depth: number): readonly Machine[] => {
    if (state.type === 'Parallel')
      return listOf(state.body.Branches).map((branch, index) =>
        readMachine(branch, joinPointer(joinPointer(state.pointer, 'Branches'), index), state, depth + 1),
      );
    if (state.type !== 'Map') return [];
    const key = isMap(state.body.ItemProcessor) ? 'ItemProcessor' : 'Iterator';
    return [readMachine(state.body[key], joinPointer(state.pointer, key), state, depth + 1)];
  };

  const root = readMachine(definition, base, undefined, 0);
  for (const field of Object.keys(definition))
    if (!['Comment', 'StartAt', 'States', 'Version', 'TimeoutSeconds', 'QueryLanguage'].includes(field))
      note(field, joinPointer(base, field));
  return { root, all, problems, unrecognised, idOf: (name) => idOf(name, 'step') };
}
