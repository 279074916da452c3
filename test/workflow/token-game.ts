/**
 * A small machine that plays a workflow with tokens, written without the proof, to hold the proof against. A token lies
 * on an edge and remembers whether an AI step ran before it. Exhaustive, so only for small workflows.
 */
export interface GameStep {
  readonly id: string;
  /** `act` is an effect on persons that the AI itself performs: it must not run at all without a refusal before. */
  readonly role: 'ai' | 'gate' | 'plain' | 'effect' | 'act';
  readonly join: 'all' | 'any';
  readonly start: boolean;
}

export interface GameEdge {
  readonly from: number;
  readonly to: number;
  /** At a gate: the choice that takes the edge, or how it passes without one. Ignored elsewhere. */
  readonly outcome?: string;
  readonly passes?: 'time-out' | 'error' | 'default';
}

export interface Game {
  readonly steps: readonly GameStep[];
  readonly edges: readonly GameEdge[];
}

/** What the person at each gate always chooses, by step; a gate without choices is not in it. */
export type Plan = ReadonlyMap<number, string>;

const MOST_STATES = 40_000;

/** Every plan: one choice for each gate that has any. */
export function plansOf({ steps, edges }: Game): readonly Plan[] {
  let plans: Map<number, string>[] = [new Map()];
  steps.forEach(({ role }, step) => {
    const outcomes = new Set(
      edges.flatMap(({ from, outcome }) => (from === step && outcome !== undefined ? [outcome] : [])),
    );
    if (role !== 'gate' || outcomes.size === 0) return;
    plans = plans.flatMap((plan) => [...outcomes].map((outcome) => new Map(plan).set(step, outcome)));
  });
  return plans;
}

/**
 * Whether a run exists that has the effect as a consequence of an AI step although the persons keep to the plan.
 * Nature decides the rest: which of the outgoing edges a step takes (any of them, at least one), when a gate lets a
 * token pass, in which order steps run. Undefined where the game is too large to explore.
 */
export function effectHappens(game: Game, plan: Plan, effect: number): boolean | undefined {
  const explorer = new Explorer(game, plan, effect);
  return explorer.explore();
}

/** Bits: two for each edge (a token that follows no AI step, one that does), then one for each start still to come. */
class Explorer {
  private readonly seen = new Set<number>();
  private readonly pending: number[] = [];

  constructor(
    private readonly game: Game,
    private readonly plan: Plan,
    private readonly effect: number,
  ) {
    if (game.edges.length * 2 + game.steps.length > 31) throw new Error('more edges than the game can hold');
  }

  explore(): boolean | undefined {
    const { steps } = this.game;
    // An AI step may also run without a start that leads to it: the proof counts it as able to.
    const begins = steps.flatMap(({ start, role }, step) => (start || role === 'ai' ? [step] : []));
    this.visit(begins.reduce((state, step) => state | this.startBit(step), 0));
    for (let state = this.pending.pop(); state !== undefined; state = this.pending.pop()) {
      for (let step = 0; step < steps.length; step += 1) {
        for (const [rest, follows] of this.taken(state, step)) {
          const isTouched = step === this.effect && (follows || steps[step]!.role === 'act');
          if (isTouched) return true;
          const marked = follows || steps[step]!.role === 'ai' || steps[step]!.role === 'act' ? 1 : 0;
          for (const way of this.ways(step))
            this.visit(way.reduce((next, edge) => next | (1 << (edge * 2 + marked)), rest));
        }
      }
      if (this.seen.size > MOST_STATES) return undefined;
    }
    return false;
  }

  private startBit(step: number): number {
    return 1 << (this.game.edges.length * 2 + step);
  }

  private visit(state: number): void {
    if (this.seen.has(state)) return;
    this.seen.add(state);
    this.pending.push(state);
  }

  /** Each way in which the step can run now: what is left of the state, and whether a token followed the AI. */
  private taken(state: number, step: number): readonly (readonly [number, boolean])[] {
    const begun: (readonly [number, boolean])[] =
      state & this.startBit(step) ? [[state & ~this.startBit(step), false]] : [];
    const arms = this.game.edges.flatMap(({ to }, edge) => (to === step ? [edge] : []));
    if (arms.length === 0) return begun;
    const tokens = (edge: number) => [0, 1].filter((mark) => state & (1 << (edge * 2 + mark)));
    if (this.game.steps[step]!.join === 'any')
      return [
        ...begun,
        ...arms.flatMap((edge) => tokens(edge).map((mark) => [state & ~(1 << (edge * 2 + mark)), mark === 1] as const)),
      ];
    let all: (readonly [number, boolean])[] = [[state, false]];
    for (const edge of arms)
      all = all.flatMap(([rest, follows]) =>
        tokens(edge).map((mark) => [rest & ~(1 << (edge * 2 + mark)), follows || mark === 1] as const),
      );
    return [...begun, ...all];
  }

  /** Each set of edges that the step can take. At a gate: the choice of the plan, or any of what passes. */
  private ways(step: number): readonly (readonly number[])[] {
    const out = this.game.edges.flatMap(({ from }, edge) => (from === step ? [edge] : []));
    if (this.game.steps[step]!.role !== 'gate') return out.length === 0 ? [[]] : subsets(out);
    const choice = this.plan.get(step);
    const chosen = out.filter((edge) => choice !== undefined && this.game.edges[edge]!.outcome === choice);
    const passing = subsets(out.filter((edge) => this.game.edges[edge]!.outcome === undefined));
    return chosen.length > 0 ? [chosen, ...passing] : passing;
  }
}

/** All non-empty subsets. */
function subsets(items: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** items.length - 1 }, (_, mask) =>
    items.filter((_, index) => (mask + 1) & (1 << index)),
  );
}
