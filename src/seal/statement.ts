import { digestOf } from '../digest.js';
import type { GateDecision, GateOptions, GateReason } from '../gate/decide.js';
import type { IsoDate } from '../law/vocabulary.js';
import type { AssessedPack, Assessment, OutcomeCounts } from '../model/generated/assessment.js';
import { isRecord } from './envelope.js';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://dutybound.dev/attestations/assessment/v1';

/** A file that was checked. */
export interface Subject {
  /** Below the governance folder, with forward slashes. */
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** What was checked, with what, and what came of it. */
export interface Predicate {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: IsoDate;
  /** The next day on which a result may move by itself: from then on the seal says nothing. */
  readonly nextFlip?: IsoDate;
  readonly law: { readonly edition: string; readonly celex: string; readonly status: string };
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
  /** How each system was judged, and the digest of that. */
  readonly gateSettings: Settings;
  readonly systems: readonly { readonly id: string; readonly factsDigest: string; readonly counts: OutcomeCounts }[];
  readonly findingsDigest: string;
  readonly decision: {
    readonly blocks: boolean;
    readonly until: IsoDate;
    readonly reasons: readonly GateReason[];
    readonly softened: readonly (GateReason & { readonly by: string })[];
  };
}

/** What a gate may soften, as far as it can be written down. */
export interface Settings {
  readonly horizon?: string;
  readonly allowUndetermined: boolean;
  readonly neverSoften?: readonly string[];
  readonly systems: Readonly<
    Record<
      string,
      { readonly horizon?: string; readonly allowUndetermined?: boolean; readonly neverSoften?: readonly string[] }
    >
  >;
  readonly against: boolean;
}

/** An in-toto statement, version 1. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: Predicate;
}

/** The settings of a gate as a seal writes them, so that a later stage can hold its own against them. */
export function settingsOf({ against, allowUndetermined, horizon, neverSoften, systems }: GateOptions): Settings {
  return {
    ...(horizon === undefined ? {} : { horizon }),
    allowUndetermined,
    ...(neverSoften === undefined ? {} : { neverSoften }),
    systems: Object.fromEntries([...(systems ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))),
    against: against !== undefined,
  };
}

export function packsOf(packs: readonly AssessedPack[]): { id: string; digest: string }[] {
  return packs.map(({ digest, id }) => ({ id, digest }));
}

/** What is said of an assessment. The same input gives the same bytes; it holds no clock, no path of a machine. */
export function statementOf(
  assessment: Assessment,
  decision: GateDecision,
  gate: GateOptions,
  subjects: readonly Subject[],
): Statement {
  const { header, systems } = assessment;
  const flips = systems.flatMap(({ nextFlip }) => nextFlip ?? []).sort();
  return {
    _type: STATEMENT_TYPE,
    subject: [...subjects].sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name))),
    predicateType: PREDICATE_TYPE,
    predicate: {
      tool: { name: header.tool.name, version: header.tool.version },
      asOf: header.asOf,
      ...(flips[0] === undefined ? {} : { nextFlip: flips[0] }),
      law: { edition: header.law.edition, celex: header.law.celex, status: header.law.status },
      packs: packsOf(header.packs),
      gateSettings: settingsOf(gate),
      systems: systems.map(({ counts, factsDigest, id }) => ({ id, factsDigest, counts })),
      findingsDigest: digestOf(JSON.stringify(systems)),
      decision: {
        blocks: decision.blocks,
        until: decision.until,
        reasons: decision.reasons,
        softened: decision.softened,
      },
    },
  };
}

/** The bytes that are signed. */
export function bytesOfStatement(statement: Statement): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(statement));
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The statement in a value that was read; undefined where it is not one of ours, as far as `verify` reads it. */
export function statementIn(value: unknown): Statement | undefined {
  if (!isRecord(value) || value._type !== STATEMENT_TYPE || value.predicateType !== PREDICATE_TYPE) return undefined;
  const { predicate, subject } = value;
  if (!Array.isArray(subject) || !subject.every(isSubject) || !isRecord(predicate)) return undefined;
  const { asOf, decision, gateSettings, law, nextFlip, packs } = predicate;
  const isWhole =
    isText(asOf) &&
    /^\d{4}-\d{2}-\d{2}$/.test(asOf) &&
    (nextFlip === undefined || isText(nextFlip)) &&
    isRecord(law) &&
    isText(law.celex) &&
    Array.isArray(packs) &&
    packs.every((pack) => isRecord(pack) && isText(pack.id) && isText(pack.digest)) &&
    isRecord(gateSettings) &&
    isRecord(decision) &&
    typeof decision.blocks === 'boolean' &&
    Array.isArray(decision.reasons) &&
    decision.reasons.every((reason) => isRecord(reason) && isText(reason.message));
  return isWhole ? (value as unknown as Statement) : undefined;
}

function isSubject(value: unknown): value is Subject {
  return (
    isRecord(value) &&
    isText(value.name) &&
    isRecord(value.digest) &&
    isText(value.digest.sha256) &&
    /^[0-9a-f]{64}$/.test(value.digest.sha256)
  );
}
