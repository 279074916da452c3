/**
 * Whom a question is for: the own side that makes or supplies, that uses, an outside party, the legal department, or an
 * authority or notified body, which alone knows what it decided.
 */
export const ADDRESSEES = ['provider', 'deployer', 'supplier', 'legal', 'authority'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** What a fact asks for, as the schemas say it. */
export interface AskedFact {
  readonly kind: 'answer' | 'choice' | 'set' | 'date' | 'period' | 'number' | 'text' | 'ids' | 'section' | 'list';
  readonly values?: readonly string[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly question: string;
  /** The same of a model, where it is asked in other words. */
  readonly questionOfModel?: string;
  readonly example?: unknown;
  readonly clause: readonly string[];
  readonly judgement?: boolean;
  /** An act of an authority or a notified body, which alone can say what it decided. */
  readonly knownTo?: 'authority';
  readonly unknown?: string;
}

/** What is asked of a system, or of a model in the words of its own file. */
export function questionAbout(fact: Pick<AskedFact, 'question' | 'questionOfModel'>, isModel: boolean): string {
  return (isModel ? fact.questionOfModel : undefined) ?? fact.question;
}

export type AskedFacts = ReadonlyMap<string, AskedFact>;

/** An open result that the answer settles or helps to settle. */
export interface Settles {
  /** A class or a requirement, by its id. */
  readonly id: string;
  readonly citation: string;
  readonly use?: string;
  readonly party?: string;
}

/** One open question. */
export interface Question {
  readonly system: string;
  readonly to: Addressee;
  /** The party that is asked, where it is known which. */
  readonly party?: string;
  /** A fact to state, a list to state complete, evidence to register, or a judgement that a named person makes. */
  readonly kind: 'fact' | 'complete' | 'evidence' | 'judgement' | 'other';
  /** The concrete path of the fact, such as `uses[main].practice.screening`; absent where no fact is asked for. */
  readonly fact?: string;
  readonly question: string;
  /** What an answer looks like. */
  readonly form: string;
  readonly example?: string;
  readonly clause: readonly string[];
  /** The file in which the answer goes, and the place in it. */
  readonly document?: string;
  readonly pointer?: string;
  readonly settles: readonly Settles[];
}

/** The path of a fact as the schemas know it: `uses[main].area` is `uses[].area`. */
export function templateOf(fact: string): string {
  return fact.replace(/\[[^\]]*\]/g, '[]');
}

/** What can be named in an answer. */
export interface Option {
  readonly name: string;
  readonly means: string;
}

/** One question of the interview. */
export interface Asked {
  /** The same question has the same id in every run. */
  readonly id: string;
  readonly kind: 'organisation' | 'system' | 'use' | 'others' | 'fact' | 'group' | 'complete';
  readonly system?: string;
  readonly party?: string;
  readonly fact?: string;
  readonly question: string;
  /** What a list holds already. */
  readonly listed?: readonly string[];
  readonly options?: readonly Option[];
  /** Whether several options can be named, and those that are not named count as no. */
  readonly isSeveral: boolean;
  readonly example?: string;
  readonly clause: readonly string[];
  readonly document?: string;
  readonly pointer?: string;
  /** The questions on single facts that this one stands for. */
  readonly covers?: readonly string[];
  /** Who is likely to know. */
  readonly to?: Addressee;
  /** What no answer leads to, as the schemas say it. */
  readonly unknown?: string;
  /** The results that the answer settles or helps to settle. */
  readonly settles: readonly string[];
}

/** What an answer changed in the classification of a system. */
export interface Changes {
  /** The class before and after, where it moved. */
  readonly headline?: { readonly before: string; readonly after: string };
  /** Points that are settled now and were open. */
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  /** Points that are open again, or in play where nothing spoke for them before. */
  readonly inPlay: readonly string[];
}
