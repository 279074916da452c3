import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, sha256Hex } from '../../src/digest.js';
import {
  applicationOf,
  applicationWithArticle6,
  articleOf,
  citationsOf,
  deletedFrom,
  firstAppliedOf,
  isCitation,
  type ProvisionDetails,
  provisionDetails,
} from '../../src/law/citation.js';
import type { LawEdition } from '../../src/law/vocabulary.js';

/** A provision as the law folder holds it: this test reads it for itself, without the generator. */
interface Provision {
  readonly id: string;
  readonly kind: string;
  readonly article?: string;
  readonly annex?: string;
  readonly heading: string;
  readonly parent?: string;
  readonly url: string;
  readonly text: string;
  readonly fullText?: string;
  readonly status?: string;
  readonly amendedBy?: readonly string[];
  readonly aliases?: readonly string[];
  readonly applies?: { from?: string; annexIII?: string; annexI?: string; basis: string; firstApplied?: string };
  readonly deletedFrom?: string;
}

const folder = join(import.meta.dirname, '../../../shared/law');
const absent = !existsSync(join(folder, 'provisions.json'));
const suffix = absent ? ' (SKIPPED: ../shared/law is not beside this checkout)' : '';

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function dates({ applies }: Provision): object | undefined {
  if (applies === undefined) return undefined;
  const { from, annexIII, annexI } = applies;
  if (from !== undefined) return { kind: 'single', from };
  return { kind: 'by-ground', ...(annexIII && { annexIII }), ...(annexI && { annexI }) };
}

describe.skipIf(absent)(`the committed index against the law as data${suffix}`, async () => {
  const index = await provisionDetails();
  const current = absent ? [] : read<{ provisions: Provision[] }>('provisions.json').provisions;
  const original = absent ? [] : read<{ provisions: Provision[] }>('provisions.original.json').provisions;
  const now = new Map(current.map((provision) => [provision.id, provision]));
  const then = new Map(original.map((provision) => [provision.id, provision]));
  const deleted = current.filter(({ status }) => status === 'deleted');

  /** Collects what differs, so that a failure names all provisions concerned and not the first alone. */
  function differing(
    provisions: readonly Provision[],
    same: (provision: Provision, found: ProvisionDetails) => unknown,
  ) {
    return provisions
      .filter((provision) => {
        const found = index.get(provision.id);
        return found === undefined || same(provision, found) !== true;
      })
      .map(({ id }) => id);
  }

  it('has the provisions of both editions and no others', () => {
    expect([...index.keys()].sort()).toEqual([...new Set([...now.keys(), ...then.keys()])].sort());
    expect(current).toHaveLength(1622);
    expect(original).toHaveLength(1429);
  });

  it('cites what each edition has, in its order', () => {
    const inForce = current.filter(({ status }) => status !== 'deleted').map(({ id }) => id);
    expect(citationsOf('current')).toEqual(inForce);
    expect(citationsOf('original')).toEqual(original.map(({ id }) => id));
    expect(inForce.filter((id) => !isCitation(id))).toEqual([]);
  });

  it('refuses every deleted id', () => {
    expect(deleted.map(({ id }) => id)).toEqual([
      'Art. 10(5)',
      'Annex I, Section A(1)',
      'Annex VIII, Section B(7)',
      'Annex VIII, Section B(9)',
    ]);
    expect(deleted.filter(({ id }) => isCitation(id))).toEqual([]);
    expect(differing(deleted, (p, found) => found.deletedFrom === p.deletedFrom)).toEqual([]);
    expect(deleted.filter((p) => deletedFrom(p.id) !== p.deletedFrom)).toEqual([]);
  });

  it('accepts no alias, and has each of them', () => {
    expect(current.flatMap(({ aliases = [] }) => aliases).filter(isCitation)).toEqual([]);
    expect(differing(current, (p, found) => found.aliases.join() === (p.aliases ?? []).join())).toEqual([]);
  });

  it('has the kind, status, parent, article and amending points', () => {
    const same = (p: Provision, found: ProvisionDetails) =>
      found.kind === p.kind &&
      found.status === (p.status ?? 'original-only') &&
      found.parent === p.parent &&
      found.article === (p.article === undefined ? `Annex ${p.annex}` : `Art. ${p.article}`) &&
      found.article === articleOf(found.id) &&
      found.amendedBy.join() === (p.amendedBy ?? []).join();
    expect(differing(current, same)).toEqual([]);
    expect(
      differing(
        original.filter(({ id }) => !now.has(id)),
        same,
      ),
    ).toEqual([]);
  });

  it('has the official headings and links', () => {
    const heading = (p: Provision) => p.heading.replace(/`$/, '');
    expect(differing(current, (p, found) => found.heading === heading(p) && found.url === p.url)).toEqual([]);
    expect(
      differing(original, (p, f) => (f.headingOriginal ?? f.heading) === heading(p) && f.urlOriginal === p.url),
    ).toEqual([]);
  });

  it.each<[LawEdition, readonly Provision[]]>([
    ['current', current],
    ['original', original],
  ])('has the dates of the %s edition, on the hot path and in the index', (edition, provisions) => {
    const key = edition === 'current' ? 'applies' : 'appliesOriginal';
    const wrong = differing(provisions, (p, found) => {
      expect(applicationOf(found.id, edition)).toEqual(dates(p));
      const { basis, firstApplied, article6, ...application } = found[key] ?? {};
      expect(found[key] && application).toEqual(dates(p));
      expect(article6).toEqual(applicationWithArticle6(found.id, edition));
      return basis === p.applies?.basis && firstApplied === p.applies?.firstApplied;
    });
    expect(wrong).toEqual([]);
  });

  it('knows when an older wording began to apply', () => {
    expect(differing(current, (p, found) => firstAppliedOf(found.id) === p.applies?.firstApplied)).toEqual([]);
  });

  it('pins the official wording of both editions', () => {
    const digest = ({ text, fullText }: Provision) => digestOf(fullText ?? text);
    const inForce = current.filter(({ status }) => status !== 'deleted');
    expect(differing(inForce, (p, found) => found.digest === digest(p))).toEqual([]);
    expect(differing(original, (p, found) => found.digestOriginal === digest(p))).toEqual([]);
    expect(differing(deleted, (_, found) => found.digest === undefined)).toEqual([]);
    const added = current.filter(({ id }) => !then.has(id));
    expect(differing(added, (_, found) => found.digestOriginal === undefined)).toEqual([]);
  });

  it('has the recitals', () => {
    const { recitals } = read<{ recitals: { id: string }[] }>('recitals.json');
    const source = readFileSync(join(import.meta.dirname, '../../src/law/generated/citations.ts'), 'utf8');
    expect(source.match(/'Recital \d+'/g)).toEqual(recitals.map(({ id }) => `'${id}'`));
  });

  it('pins the dates of the transitional rules to the wording of Article 111', () => {
    const wording = (id: string) => now.get(id)?.fullText ?? now.get(id)?.text ?? '';
    expect(wording('Art. 111(1)')).toMatch(/before 2 August 2027 .* by 31 December 2030/);
    expect(wording('Art. 111(2)')).toMatch(/by 2 August 2030/);
    expect(wording('Art. 111(3)')).toMatch(/before 2 August 2025 .* by 2 August 2027/);
    expect(wording('Art. 111(4)')).toMatch(/before 2 August 2026 .* by 2 December 2026/);
    expect(then.get('Art. 111(2)')?.text).toMatch(/before 2 August 2026, .* by 2 August 2030/);
  });
});

describe('the committed index by itself', async () => {
  const index = await provisionDetails();

  it('holds together: ids, articles and parents are provisions, digests are well formed', () => {
    const all = [...index.values()];
    expect(all.filter(({ parent }) => parent !== undefined && !index.has(parent))).toEqual([]);
    expect(all.filter(({ article }) => !isCitation(article))).toEqual([]);
    expect(all.filter(({ heading }) => heading === '')).toEqual([]);
    const digests = all.flatMap(({ digest, digestOriginal }) => [digest, digestOriginal]);
    expect(digests.filter((digest) => digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest))).toEqual([]);
    expect(all.filter(({ digest, applies }) => (digest === undefined) !== (applies === undefined))).toEqual([]);
  });

  it('describes an inserted provision', () => {
    expect(index.get('Art. 5(1)(ba)')).toMatchObject({
      kind: 'point',
      heading: 'Prohibited AI practices',
      status: 'inserted',
      amendedBy: ['Regulation (EU) 2026/1744, Art. 1(7)'],
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_5',
      applies: { kind: 'single', from: '2026-12-02', basis: 'Art. 113(a)' },
    });
    expect(index.get('Art. 5(1)(ba)')).not.toHaveProperty('digestOriginal');
  });

  it('is loaded once', () => {
    expect(provisionDetails()).toBe(provisionDetails());
  });
});

describe('digests', () => {
  it('are those of the standard, of text as UTF-8', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf('§')).toBe(digestOf(new TextEncoder().encode('§')));
    expect(digestOf('abc')).toBe(`sha256:${sha256Hex('abc')}`);
  });
});
