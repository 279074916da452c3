import type { IsoDate } from '../law/vocabulary.js';
import type { ClassifiedPoint, Finding } from '../model/generated/assessment.js';

/** What happens on a day: a date of the Act, a class or duties that begin, the end of a transition, a result that moves. */
export type EntryKind = 'act' | 'class' | 'duties' | 'transition' | 'result' | 'waiver' | 'may-move';

/** A duty that an entry is about. */
export interface TimelineDuty {
  readonly requirement: string;
  readonly citation: string;
  readonly title: string;
  readonly fingerprint: string;
}

/** A point of the law that an entry is about. */
export interface TimelinePoint {
  readonly id: string;
  readonly citation: string;
  readonly state: ClassifiedPoint['state'];
  readonly use?: string;
  readonly party?: string;
}

/** One thing that starts, ends or moves. */
export interface TimelineEntry {
  /** The day; absent where the Act gives no day, as with a transition that ends with a change of design. */
  readonly date?: IsoDate;
  readonly kind: EntryKind;
  /** The system or model; absent for the Act itself. */
  readonly system?: string;
  /** What happens, in one sentence without a full stop. */
  readonly what: string;
  /** Why: the provision or the date that brings it, in one sentence without a full stop. */
  readonly why: string;
  /** `stricter`, `milder` or `other` where the Act is read in two ways and this day belongs to one of them. */
  readonly reading?: 'stricter' | 'milder' | 'other';
  /** What the other reading of the same thing says. */
  readonly otherReading?: string;
  readonly party?: string;
  readonly role?: string;
  readonly use?: string;
  readonly duties?: readonly TimelineDuty[];
  readonly points?: readonly TimelinePoint[];
  /** For a result that moves: what it was and what it becomes. */
  readonly before?: Finding['outcome'] | ClassifiedPoint['state'];
  readonly after?: Finding['outcome'] | ClassifiedPoint['state'];
  /** Built from what the entry is about, not from its words: the same as long as it is about the same thing. */
  readonly key: string;
}

/** What binds a system on the as-of date already. */
export interface TimelineSystem {
  readonly id: string;
  readonly name: string;
  readonly inForce: number;
  /** Duties that bind when something happens, and have no day. */
  readonly onEvent: number;
  /** Days ahead on which a result could have moved and was found not to. */
  readonly daysWithoutChange: number;
}

export interface Timeline {
  readonly asOf: IsoDate;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly law: { readonly edition: string; readonly celex: string; readonly status: string };
  readonly systems: readonly TimelineSystem[];
  /** By day; what has no day comes last. */
  readonly entries: readonly TimelineEntry[];
}
