import { describe, expect, it } from 'vitest';
import { type EvidenceFile, type Resolution, resolveEvidence } from '../../src/evidence/resolve.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import { DOCUMENTED, OBSERVED } from '../../src/policy/standing.js';
import { changed, document, type Evidence, evidence, VERSION } from '../support/builders.js';

const AS_OF = '2028-01-14';
const good = document(['humanOversight'], { id: 'plan' });

interface Register {
  readonly version?: string | undefined;
  readonly asOf?: string;
}

const resolve = ({ item, file }: Evidence, { version = VERSION, asOf = AS_OF }: Register = {}): Resolution =>
  resolveEvidence(item, version, file, asOf);

const sha256 = (digit: string): string => `sha256:${digit.repeat(64)}`;
const there = (patch: Partial<Extract<EvidenceFile, { state: 'file' }>> = {}): EvidenceFile => ({
  ...(good.file as Extract<EvidenceFile, { state: 'file' }>),
  ...patch,
});

describe('what a usable item gives', () => {
  it.each([
    ['document', DOCUMENTED],
    ['test report', OBSERVED],
    ['drill record', OBSERVED],
    ['log sample', OBSERVED],
    ['configuration export', OBSERVED],
    ['deployment record', OBSERVED],
  ] as const)('%s', (kind, rank) => {
    expect(resolve(evidence(kind, ['logging']))).toMatchObject({ rank, isNone: false, failures: [] });
  });
});

describe('why an item shows nothing', () => {
  type Row = readonly [string, Parameters<typeof changed>[1], RegExp, boolean];
  const rows: readonly Row[] = [
    ['the file is not there', { file: { state: 'absent' } }, /not there/, true],
    ['it lies outside the folder', { file: { state: 'outside' } }, /outside the folder/, true],
    ['the path names a folder', { file: { state: 'not-a-file' } }, /names no file/, true],
    ['a pointer to large-file storage', { file: there({ isPointer: true }) }, /large-file storage/, true],
    ['the digest differs', { file: there({ sha256: sha256('0') }) }, /digest differs/, true],
    ['an empty file', { file: there({ size: 0 }) }, /empty/, false],
    ['no digest in the register', { sha256: undefined }, /no digest/, false],
    ['an older version', { version: '1.9' }, /about version 1\.9, not 2\.0/, false],
    ['no version', { version: undefined }, /which version it is about/, false],
    ['no date', { date: undefined }, /no date/, false],
    ['a date after the day that is judged', { date: '2028-01-15' }, /after the as-of date/, false],
    ['no author', { author: undefined }, /author is not named/, false],
    ['no approver', { approver: undefined }, /nobody approved/, false],
    ['approved by its author', { approver: 'A. Author' }, /its author approved it/, false],
    ['approved by its author in capitals', { approver: 'a.  AUTHOR ' }, /its author approved it/, false],
    ['no review date', { reviewBy: undefined }, /no review date/, false],
    ['a review date that has passed', { reviewBy: '2028-01-13' }, /has passed/, false],
  ];
  it.each(rows)('%s', (_, patch, why, contradicts) => {
    const { rank, failures, contradiction, isNone } = resolve(changed(good, patch));
    expect({ rank, isNone }).toEqual({ rank: 0, isNone: false });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(why);
    expect(failures[0]).toMatch(/^plan: /);
    expect(contradiction !== undefined).toBe(contradicts);
  });

  it('the registry does not say which version is meant', () => {
    const { rank, failures } = resolveEvidence(good.item, undefined, good.file, AS_OF);
    expect(rank).toBe(0);
    expect(failures).toEqual(['plan: the registry does not say which version of the system is meant']);
  });

  it('nobody looked at the path', () => {
    expect(resolveEvidence(good.item, VERSION, undefined, AS_OF)).toMatchObject({ rank: 0 });
  });

  it('everything at once: every reason is named', () => {
    const bare: EvidenceItem = { id: 'bare', kind: 'document', systems: ['x'], shows: ['logging'], path: 'x.pdf' };
    const { failures } = resolveEvidence(bare, VERSION, { state: 'absent' }, AS_OF);
    expect(failures).toHaveLength(6);
  });

  it('“none” is a statement that there is no evidence', () => {
    expect(resolve(changed(good, { path: 'none' }))).toMatchObject({ rank: 0, isNone: true });
  });
});

describe('days', () => {
  it.each([
    ['the day before its date', '2027-11-29', 0],
    ['on its date', '2027-11-30', DOCUMENTED],
    ['on its review date', '2028-06-30', DOCUMENTED],
    ['the day after its review date', '2028-07-01', 0],
    ['far later', '2041-01-01', 0],
  ])('%s', (_, asOf, rank) => {
    expect(resolve(changed(good, { reviewBy: '2028-06-30' }), { asOf }).rank).toBe(rank);
  });

  it('on which the answer may move are its date and the day after its review date', () => {
    expect(resolve(changed(good, { reviewBy: '2028-06-30' })).flips).toEqual(['2027-11-30', '2028-07-01']);
    expect(resolve(changed(good, { reviewBy: undefined, date: undefined })).flips).toEqual([]);
  });
});

it('leaving out any key of the register never makes an item show more', () => {
  const optional = ['sha256', 'version', 'author', 'approver', 'date', 'reviewBy'] as const;
  for (const key of optional) expect(resolve(changed(good, { [key]: undefined })).rank, key).toBe(0);
});
