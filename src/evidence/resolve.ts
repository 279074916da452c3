import { addPeriod } from '../law/calendar.js';
import type { IsoDate } from '../law/vocabulary.js';
import type { EvidenceItem } from '../model/generated/evidence.js';
import { isSamePerson } from '../policy/same-person.js';
import { DOCUMENTED, OBSERVED } from '../policy/standing.js';
import { codePlaceOf } from './content/code-place.js';
import { contentFailures } from './content/content-failures.js';
import type { ContentJudgement } from './content/judgement.js';
import type { Naming } from './content/names.js';
import type { Copy } from './content/repeats.js';
import { reportFailures } from './reports/report-failures.js';

/** What a regular file inside the folder holds, or the symbol of it that the item names. */
export interface EvidenceContent extends ContentJudgement {
  /** Items, this one among them, whose files say the same; where there is more than one. */
  readonly copies?: readonly Copy[];
  /** The systems of the registry that it names, and whether it writes the version that an item gives it. */
  readonly names?: readonly Naming[];
  /** The versions in the register that it writes somewhere. */
  readonly writes?: readonly string[];
}

/** What stands at the path that an evidence item names; the edge looked at it. */
export type EvidenceFile =
  | {
      readonly state: 'file';
      readonly size: number;
      readonly sha256: string;
      readonly isPointer: boolean;
      /** What it says; `judgeContent` tells. */
      readonly content: EvidenceContent;
    }
  | { readonly state: 'absent' | 'outside' | 'not-a-file' }
  /** The path names a symbol in a file of code, and there is none to be found. */
  | { readonly state: 'no-symbol'; readonly why: string; readonly isMissing: boolean };

/** Whether an evidence item shows what it names, for one system on one day. */
export interface Resolution {
  readonly item: EvidenceItem;
  /** The rank of the basis that it gives (documented or observed); 0 where it shows nothing. */
  readonly rank: number;
  /** The register states that there is no evidence of this, or names a file that says nothing about this version. */
  readonly isNone: boolean;
  /** Why it shows nothing, one sentence each without a full stop. */
  readonly failures: readonly string[];
  /** The register says one thing and the folder another. */
  readonly contradiction?: string;
  /** Days after which the answer may differ. */
  readonly flips: readonly IsoDate[];
}

/**
 * Resolves one item: the file, or the symbol that it names in a file of code, is there, inside the folder and not empty,
 * its digest matches, it says something, it is about this system and this version, not dated after the as-of date,
 * approved by somebody other than its author, and its review date has not passed. What is not stated counts against it,
 * so that leaving a key out never helps. Whether what the file says is true or enough, a person decides.
 */
export function resolveEvidence(
  item: EvidenceItem,
  version: string | undefined,
  file: EvidenceFile | undefined,
  asOf: IsoDate,
): Resolution {
  const flips = [item.date, dayAfter(item.reviewBy)].filter((day): day is string => day !== undefined);
  if (item.path === 'none')
    return {
      item,
      rank: 0,
      isNone: true,
      failures: [`${item.id}: the register states that there is no evidence`],
      flips: [],
    };
  const { failures, contradiction } = fileFailures(item, file);
  // What an unregistered file says is nobody's word: it is judged only where the digest matches.
  const content = failures.length === 0 && file?.state === 'file' ? file.content : undefined;
  if (content !== undefined) failures.push(...contentFailures(item, content), ...reportFailures(item, content.report));
  failures.push(...registerFailures(item, version, asOf));
  const rank = failures.length > 0 ? 0 : isObserved(item) ? OBSERVED : DOCUMENTED;
  return {
    item,
    rank,
    isNone: content?.says === 'nothing' && isAbout(item, version, asOf),
    failures: failures.map((failure) => `${item.id}: ${failure}`),
    ...(contradiction === undefined ? {} : { contradiction }),
    flips,
  };
}

/** What is written, in words or in code, shows what is meant; only what ran shows what was observed. */
function isObserved({ kind, path }: EvidenceItem): boolean {
  return kind !== 'document' && codePlaceOf(path) === undefined;
}

/** A file that says nothing about another version, or of a later day, admits nothing about this one. */
function isAbout(item: EvidenceItem, version: string | undefined, asOf: IsoDate): boolean {
  const isOther = item.version !== undefined && version !== undefined && item.version !== version;
  return !isOther && (item.date === undefined || item.date <= asOf);
}

function fileFailures(
  item: EvidenceItem,
  file: EvidenceFile | undefined,
): { failures: string[]; contradiction?: string } {
  if (file === undefined) return unreadable(item, 'absent');
  if (file.state === 'no-symbol') {
    const contradiction = `the register names ${item.path}, and ${file.why}`;
    return { failures: [file.why], ...(file.isMissing ? { contradiction } : {}) };
  }
  if (file.state !== 'file') return unreadable(item, file.state);
  if (file.isPointer)
    return {
      failures: ['the file is a pointer to large-file storage'],
      contradiction: `${item.path} is a pointer to large-file storage; what it points to is not here`,
    };
  if (file.size === 0) return { failures: ['the file is empty'] };
  if (item.sha256 === undefined) return { failures: ['the register gives no digest'] };
  if (item.sha256 !== file.sha256)
    return {
      failures: ['the digest differs'],
      contradiction: `the digest of ${item.path} is not the one in the register`,
    };
  return { failures: [] };
}

function unreadable(
  item: EvidenceItem,
  state: 'absent' | 'outside' | 'not-a-file',
): { failures: string[]; contradiction: string } {
  switch (state) {
    case 'absent':
      return {
        failures: ['the file is not there'],
        contradiction: `the register names ${item.path}, which is not there`,
      };
    case 'outside':
      return {
        failures: ['the file lies outside the folder'],
        contradiction: `the register names ${item.path}, which lies outside the governance folder`,
      };
    case 'not-a-file':
      return {
        failures: ['the path names no file'],
        contradiction: `the register names ${item.path}, which is no file`,
      };
  }
}

function registerFailures(item: EvidenceItem, version: string | undefined, asOf: IsoDate): string[] {
  const failures: string[] = [];
  if (version === undefined) failures.push('the registry does not say which version of the system is meant');
  else if (item.version === undefined) failures.push('it does not say which version it is about');
  else if (item.version !== version) failures.push(`it is about version ${item.version}, not ${version}`);
  if (item.date === undefined) failures.push('it has no date');
  else if (item.date > asOf) failures.push(`it is dated ${item.date}, after the as-of date`);
  if (item.author === undefined) failures.push('its author is not named');
  if (item.approver === undefined) failures.push('nobody approved it');
  else if (item.author !== undefined && isSamePerson(item.approver, item.author))
    failures.push('its author approved it');
  if (item.reviewBy === undefined) failures.push('it has no review date');
  else if (item.reviewBy < asOf) failures.push(`its review date ${item.reviewBy} has passed`);
  return failures;
}

function dayAfter(day: IsoDate | undefined): IsoDate | undefined {
  return day === undefined ? undefined : addPeriod(day, 'P1D');
}
