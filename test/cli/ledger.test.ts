import { beforeAll, describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { catalogueOf } from '../../src/cli/catalogue.js';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { isInLedger, ledgerOf } from '../../src/cli/ledger.js';
import { citationsOf } from '../../src/law/citation.js';
import type { Catalogue, LedgerEntry } from '../../src/report/catalogue-model.js';

describe('the ledger of provisions', () => {
  let catalogue: Catalogue;
  let ledger: readonly LedgerEntry[];
  beforeAll(async () => {
    catalogue = catalogueOf(aiAct, 'current', await factDictionary());
    ledger = ledgerOf(catalogue, aiAct, 'current');
  });

  const entry = (provision: string): LedgerEntry | undefined => ledger.find((each) => each.provision === provision);

  it('has every provision of Chapters I to VI, VIII and IX, of Art. 111 and of Annexes I to XIII, in legal order', () => {
    expect(ledger.map(({ provision }) => provision)).toEqual(citationsOf('current').filter(isInLedger));
    for (const provision of ['Art. 4a(1)', 'Art. 63(1)', 'Art. 72(3)', 'Art. 94', 'Art. 111(2)', 'Annex XIII(g)'])
      expect(entry(provision)).toBeDefined();
    for (const provision of ['Art. 64(1)', 'Art. 95(1)', 'Art. 99(4)(a)', 'Annex XIV'])
      expect(entry(provision)).toBeUndefined();
  });

  it('has no hole: every provision is encoded, or there is a reason why not', () => {
    expect(
      ledger.filter(({ by, why }) => by.length === 0 && why === undefined).map(({ provision }) => provision),
    ).toEqual([]);
  });

  it('never gives a reason for what is encoded', () => {
    expect(ledger.filter(({ by, why }) => by.length > 0 && why !== undefined)).toEqual([]);
  });

  it('names requirements, classes and facts that exist', async () => {
    const facts = await factDictionary();
    const known = new Set([
      ...catalogue.requirements.map(({ id }) => id),
      ...catalogue.classes.map(({ id }) => id),
      ...catalogue.contradictions.map(({ id }) => id),
      ...facts.keys(),
    ]);
    expect(ledger.flatMap(({ by }) => by).filter((by) => !known.has(by))).toEqual([]);
  });

  it('gives no reason that nothing needs: each is the reason of some provision', () => {
    // What this version leaves out of a provision that it encodes in part is told beside it.
    const reasons = aiAct.notEncoded;
    const idle = reasons.filter(({ citation }) => {
      const less = { ...aiAct, notEncoded: reasons.filter((each) => each.citation !== citation) };
      const without = ledgerOf(catalogue, less, 'current');
      return !without.some(({ by, why }) => by.length === 0 && why === undefined);
    });
    expect(idle.map(({ citation }) => citation)).toEqual([]);
  });

  it('does not take a fact that is asked under a provision for a duty, where the provision is said to be left out', () => {
    expect(entry('Art. 46(2)')).toMatchObject({ by: [], why: expect.any(String) });
  });

  it('lets a provision stand for those below it only where none of them is cited on its own', () => {
    // Art. 26(6) has its subparagraphs; the policy cites the first one.
    expect(entry('Art. 26(6), subpara. 1')?.by).toContain('ai-act/deployers/log-retention');
    expect(entry('Art. 26(6), subpara. 2')?.by).not.toContain('ai-act/deployers/log-retention');
  });

  it('is made of a provision by those below it together', () => {
    expect(entry('Art. 12(3)')?.by).toEqual(expect.arrayContaining(['ai-act/record-keeping/reference-database']));
  });
});

describe('what a fact says of its own silence', () => {
  /** Names by which entries are told apart, and what documents and workflows are about. */
  const isName = (path: string): boolean => /(^|\.)id$|^version$|^workflows\[\]$/.test(path);

  it('never that no class and no duty turns on it, where one reads it', async () => {
    const dictionary = await factDictionary();
    const { requirements, classes } = catalogueOf(aiAct, 'current', dictionary);
    const read = new Set([...requirements, ...classes].flatMap(({ reads }) => reads.facts.map(({ path }) => path)));
    const decidesNothing = [...read].filter((path) => {
      const fact = dictionary.get(path);
      return fact?.unknown === 'record' && fact.conflict === undefined && !isName(path);
    });
    expect(decidesNothing).toEqual([]);
  });
});
