/**
 * A small machine that plays a workflow with tokens and persons, written without the proof, to hold the proof of two
 * verifications against. A token remembers whether it follows an identification and which persons confirmed since. Each
 * gate remembers who decided there, so that another gate can keep them out. Exhaustive, so only for small workflows.
 */
export interface VerifiedStep {
  readonly id: string;
  readonly role: 'ai' | 'gate' | 'plain' | 'action';
  readonly join: 'all' | 'any';
  readonly start: boolean;
  /** At a gate: who may decide, by number; how many have to approve, each separately; and whose deciders are kept out. */
  readonly persons?: readonly number[];
  readonly approvals?: number;
  readonly excludes?: readonly number[];
}

export interface VerifiedEdge {
  readonly from: number;
  readonly to: number;
  /** At a gate: the decision that takes it, or a way without one. */
  readonly outcome?: 'approve' | 'modify';
  readonly passes?: 'time-out' | 'error';
}

export interface VerifiedGame {
  readonly steps: readonly VerifiedStep[];
  readonly edges: readonly VerifiedEdge[];
}

/** Persons as bits. Two of them are enough: a third never helps anybody to be alone. */
const EVERYBODY = 2;
const MOST_STATES = 60_000;

/** A token: on which edge, whether it follows an identification, and the persons who confirmed since as bits. */
type Token = readonly [edge: number, follows: boolean, confirmed: number];

interface State {
  readonly tokens: ReadonlySet<string>;
  readonly decided: readonly number[];
  readonly toStart: ReadonlySet<number>;
}

/** Whether a run exists in which the action follows an identification that fewer than two persons confirmed. */
export function actsUnverified({ steps, edges }: VerifiedGame, action: number): boolean | undefined {
  const seen = new Set<string>();
  const pending: State[] = [];
  const visit = (state: State) => {
    const key = JSON.stringify([[...state.tokens].sort(), state.decided, [...state.toStart].sort()]);
    if (seen.has(key)) return;
    seen.add(key);
    pending.push(state);
  };
  visit({
    tokens: new Set(),
    decided: steps.map(() => 0),
    toStart: new Set(steps.flatMap(({ start, role }, step) => (start || role === 'ai' ? [step] : []))),
  });
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    for (let step = 0; step < steps.length; step += 1)
      for (const { rest, follows, confirmed } of taken(state, step)) {
        const isMarked = follows || steps[step]!.role === 'ai';
        const since = steps[step]!.role === 'ai' ? 0 : confirmed;
        if (step === action && follows && bits(confirmed) < 2) return true;
        for (const { out, by, decided } of ways(rest, step)) {
          const tokens = new Set(rest.tokens);
          for (const edge of out) tokens.add(JSON.stringify([edge, isMarked, isMarked ? since | by : 0]));
          visit({ ...rest, tokens, decided });
        }
      }
    if (seen.size > MOST_STATES) return undefined;
  }
  return false;

  /** Each way in which the step can run now. */
  function taken(state: State, step: number) {
    const runs: { rest: State; follows: boolean; confirmed: number }[] = [];
    if (state.toStart.has(step))
      runs.push({
        rest: { ...state, toStart: new Set([...state.toStart].filter((other) => other !== step)) },
        follows: false,
        confirmed: 0,
      });
    const arms = edges.flatMap(({ to }, edge) => (to === step ? [edge] : []));
    const on = (edge: number) =>
      [...state.tokens].flatMap((text) => {
        const token = JSON.parse(text) as Token;
        return token[0] === edge ? [{ text, token }] : [];
      });
    if (arms.length === 0) return runs;
    if (steps[step]!.join === 'any') {
      for (const edge of arms)
        for (const { text, token } of on(edge))
          runs.push({ rest: without(state, [text]), follows: token[1], confirmed: token[2] });
      return runs;
    }
    let together: { texts: string[]; follows: boolean; confirmed: number }[] = [
      { texts: [], follows: false, confirmed: 0 },
    ];
    for (const edge of arms)
      together = together.flatMap(({ texts, follows, confirmed }) =>
        on(edge).map(({ text, token }) => ({
          texts: [...texts, text],
          follows: follows || token[1],
          confirmed: confirmed | token[2],
        })),
      );
    for (const { texts, follows, confirmed } of together)
      runs.push({ rest: without(state, texts), follows, confirmed });
    return runs;
  }

  /** Each set of edges that the step can take, with who confirmed by it. */
  function ways(state: State, step: number) {
    const { role, persons = [], approvals = 1, excludes = [] } = steps[step]!;
    const out = edges.flatMap(({ from }, edge) => (from === step ? [edge] : []));
    const nobody = { by: 0, decided: state.decided };
    if (role !== 'gate') return (out.length === 0 ? [[]] : subsets(out)).map((each) => ({ out: each, ...nobody }));
    const barred = excludes.reduce((all, other) => all | state.decided[other]!, 0);
    const able = persons.filter((person) => (barred & (1 << person)) === 0);
    const found = subsets(out.filter((edge) => edges[edge]!.outcome === undefined)).map((each) => ({
      out: each,
      ...nobody,
    }));
    for (const outcome of ['approve', 'modify'] as const) {
      const chosen = out.filter((edge) => edges[edge]!.outcome === outcome);
      if (chosen.length === 0) continue;
      for (const deciders of choose(able, approvals)) {
        const by = deciders.reduce((all, person) => all | (1 << person), 0);
        const decided = state.decided.map((who, at) => (at === step ? who | by : who));
        found.push({ out: chosen, by: outcome === 'approve' ? by : 0, decided });
      }
    }
    return found;
  }
}

function without(state: State, texts: readonly string[]): State {
  return { ...state, tokens: new Set([...state.tokens].filter((text) => !texts.includes(text))) };
}

function bits(mask: number): number {
  return Array.from({ length: EVERYBODY }, (_, bit) => (mask >> bit) & 1).reduce((sum, bit) => sum + bit, 0);
}

function choose(persons: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return persons.flatMap((person, index) =>
    choose(persons.slice(index + 1), count - 1).map((others) => [person, ...others]),
  );
}

function subsets(items: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** items.length - 1 }, (_, mask) =>
    items.filter((_, index) => (mask + 1) & (1 << index)),
  );
}
