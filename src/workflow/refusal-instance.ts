import type { Certainty, Place, TransitionKind } from './model.js';
import type { Manner } from './pass.js';

/** One way on which nobody is known to be able to refuse an effect on persons, and what it rests on. */
export interface RefusalInstance {
  /** Stable: made of ids only. One per distinct escape. */
  readonly key: string;
  readonly status: 'escaped' | 'reversible-only' | 'open';
  /** Nobody can refuse on this way (`missing`), or nobody can tell (`open`). */
  readonly refusal: 'missing' | 'open';
  readonly reversal: 'works' | 'missing' | 'open';
  /** The AI decision by its step; absent where an act of the AI is itself the effect, or the whole workflow is meant. */
  readonly decision?: string;
  readonly effect?: string;
  /** From the AI decision, or a start, to the effect. */
  readonly path: readonly PathStep[];
  /** What is not certain, or keeps a cover from being certain; empty where all is declared. */
  readonly restsOn: readonly Ground[];
  /** What happens, in one plain sentence without a full stop. */
  readonly sentence: string;
}

/** An effect with ways that are not told one by one, and the worst of its ways. */
export interface UntoldEffect {
  readonly effect: string;
  readonly status: RefusalInstance['status'];
  readonly refusal: RefusalInstance['refusal'];
}

/** A step of a path and the transition that led to it. */
export interface PathStep {
  readonly step: string;
  readonly certainty: Certainty;
  readonly place: Place;
  /** Absent at the first step. */
  readonly via?: {
    readonly kind: TransitionKind;
    readonly outcome?: string;
    /** How a gate let it pass without a choice. */
    readonly passes?: Manner;
    readonly certainty: Certainty;
    readonly place: Place;
  };
}

/** One element that a result rests on, with the reason why it is not certain. */
export interface Ground {
  readonly element: 'workflow' | 'step' | 'transition' | 'join' | 'gate' | 'start' | 'effect' | 'reversal';
  readonly id: string;
  readonly reason: string;
  readonly certainty: Certainty;
  readonly place: Place;
}
