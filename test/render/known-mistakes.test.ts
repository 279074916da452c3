import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../src/cli/places.js';
import { recordInputs } from '../../src/cli/record-input.js';
import { assessFolder, decide } from '../../src/cli/run.js';
import { isCitation } from '../../src/law/citation.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { renderGapReport, renderRecord } from '../../src/render/documents.js';
import { records } from '../../src/render/records/catalogue.js';

// Mistakes that are seen in public templates and texts about the Act, one after the other, held against the documents of
// the examples as they are rendered. Most have two sides: what the document says, and what it never says.

const EXAMPLES = { 'talent-screening': '2027-12-02', 'credit-bank': '2028-02-01', 'foundation-model': '2026-11-20' };

interface Rendered {
  readonly example: string;
  readonly id: string;
  /** Markdown without the signs of its escape, so that a test reads what a person reads. */
  readonly text: string;
}

const all: Rendered[] = [];
const assessments = new Map<string, Assessment>();

beforeAll(async () => {
  for (const [example, asOf] of Object.entries(EXAMPLES)) {
    const run = await assessFolder(`examples/${example}/governance`, { asOf });
    if (run === undefined) throw new Error(`${example} was not assessed`);
    assessments.set(example, run.assessment);
    const add = (id: string, markdown: string): unknown =>
      all.push({ example, id, text: markdown.replaceAll(/\\(?=[^\w\s])|\u2060/g, '') });
    add('D44', renderGapReport(run.assessment, decide(run, {}), await placesOf(run.assessment, run.folder)).markdown);
    for (const inputFor of (await recordInputs(run, new Map())).values())
      for (const spec of records)
        if (spec.applies(inputFor(spec.id)).is !== 'no') add(spec.id, renderRecord(spec, inputFor(spec.id)).markdown);
  }
}, 120_000);

const lines = (): readonly string[] => all.flatMap(({ text }) => text.split('\n'));
/** The cells of every row of a table whose first cell is this clause. */
const rowsOf = (clause: string): readonly (readonly string[])[] =>
  lines()
    .filter((line) => line.startsWith(`| ${clause} |`))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
/** What the documents say that a clause asks for; a clause that no document names fails. */
function asked(clause: string): string {
  const statements = [...new Set(rowsOf(clause).map(([, statement]) => statement))].join(' / ');
  expect(statements, `no document names ${clause}`).not.toBe('');
  return statements;
}
const mentions = (pattern: RegExp): readonly string[] => lines().filter((line) => pattern.test(line));
/** What no line says. The wrong sentence is one that would be found, so that the pattern itself is held to something. */
function never(pattern: RegExp, wrongSentence: string): void {
  expect(wrongSentence).toMatch(pattern);
  expect(mentions(pattern), wrongSentence).toEqual([]);
}
const documents = (id: string): readonly string[] => all.filter((each) => each.id === id).map(({ text }) => text);

describe('the documents of the examples', () => {
  it('are those of every kind', () => {
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(['D44', ...records.map(({ id }) => id)]));
  });
});

describe('dates and periods', () => {
  it('duties of Annex III systems bind from 2 December 2027, those of Annex I from 2 August 2028, none from August 2026', () => {
    const dated = rowsOf('Art. 9(1)').concat(rowsOf('Art. 26(2)'), rowsOf('Art. 14(1)'), rowsOf('Art. 27(1)'));
    const dates = dated.flat().flatMap((cell) => cell.match(/\b20\d\d-\d\d-\d\d\b/g) ?? []);
    expect(dates).toContain('2027-12-02');
    expect(dates).not.toContain('2026-08-02');
    never(/high-risk[^|]*(?:from|since) (?:2026-08-02|2 August 2026)/i, 'The system is high-risk from 2 August 2026');
  });

  it('a death is reported in ten days, the two days are for widespread infringements and critical infrastructure', () => {
    expect(asked('Art. 73(4)')).toMatch(/died.*ten days/);
    expect(asked('Art. 73(3)')).toMatch(/widespread infringement.*critical infrastructure.*two days/);
    never(/(?:died|death)[^|]*\b(?:two|2) days/i, 'A death is reported within 2 days');
    never(/widespread[^|]*\b(?:ten|10) days/i, 'A widespread infringement is reported within ten days');
  });

  it('logs are kept six months at least, and no shorter period is a default', () => {
    expect(asked('Art. 19(1)')).toMatch(/at least six months/);
    expect(asked('Art. 26(6), subpara. 1')).toMatch(/at least six months/);
    for (const text of documents('D14')) expect(text).toMatch(/logs at least six months \(Art\. 19\(1\), 26\(6\)\)/);
    never(
      /\b(?:90|ninety|30|thirty) days[^|]*\blogs?\b|\blogs?\b[^|]*\b(?:90|ninety) days/i,
      'After 90 days the logs are deleted',
    );
  });

  it('documents are kept under Art. 18, not under Art. 11', () => {
    expect(asked('Art. 18(1)(a)')).toMatch(/kept.*ten years/);
    never(/Art\. 11\(\d\)[^|;]*(?:ten|10) years/, 'Art. 11(3): kept for 10 years');
  });
});

describe('provisions that are cited', () => {
  it('all exist', () => {
    const cited = new Set(
      all.flatMap(({ text }) => [
        ...(text.match(/\bArt\. \d+[a-z]*(?:\([0-9a-z]+\))*(?:, subpara\. \d+)?/g) ?? []),
        ...(text.match(/\bAnnex [IVX]+(?:, Section [A-C])?(?:\(\w+(?:\.\w+)?\))*/g) ?? []),
      ]),
    );
    expect(cited.size).toBeGreaterThan(300);
    expect([...cited].filter((citation) => !isCitation(citation))).toEqual([]);
  });

  it.each([
    ['the contents of an incident report', 'Art. 73(4)(a)'],
    ['the contents of a fundamental rights assessment', 'Art. 27(3)(a)'],
    ['special categories of data', 'Art. 10(5)'],
    ['a ninth point of a declaration', 'Annex V(9)'],
    ['a ninth point of the entry of a system that is not high-risk', 'Annex VIII, Section B(9)'],
    ['a seventh point, which was deleted', 'Annex VIII, Section B(7)'],
    ['a shortened documentation', 'Art. 11(4)'],
    ['machinery in Section A of Annex I', 'Annex I, Section A(1)'],
  ])('%s: %s does not exist and is not cited', (_, citation) => {
    expect(isCitation(citation)).toBe(false);
    expect(all.filter(({ text }) => text.includes(citation))).toEqual([]);
  });
});

describe('the fundamental rights assessment', () => {
  it('has its contents from Art. 27(1)(a) to (f)', () => {
    for (const point of 'abcdef')
      expect(asked(`Art. 27(1)(${point})`)).toMatch(/assessment|describe|sets out|gives|names/i);
  });

  it('is notified whatever the risk', () => {
    expect(asked('Art. 27(3)')).toMatch(/results are notified/);
    expect(asked('Art. 27(3)')).not.toMatch(/unacceptable|high risk|residual|where .* risk/i);
  });

  it('needs no signature of a data protection officer', () => {
    const about = mentions(/Art\. 27\b|fundamental rights impact/i);
    expect(about.length).toBeGreaterThan(20);
    expect(about.filter((line) => /data protection officer|\bDPO\b|signed by/i.test(line))).toEqual([]);
  });

  it('is not for every deployer of high-risk systems: a private employer is free, a bank that rates credit is bound', () => {
    const whom = rowsOf('Art. 27(1)').map((cells) => cells.join(' | '));
    expect(whom.some((row) => /talent-gmbh as deployer \| does not apply/.test(row))).toBe(true);
    expect(whom.some((row) => /havelbank as deployer \| applies now/.test(row))).toBe(true);
    never(/(?:banking|insurance|education) sector/i, 'Every deployer of the banking sector');
  });
});

describe('technical documentation, declaration, registration', () => {
  it('is shortened only on the form of the Commission, under Art. 11(1)', () => {
    expect(asked('Art. 11(1), subpara. 2')).toMatch(
      /only by an SME or a small mid-cap, and only on the form of the Commission/,
    );
    never(/Art\. 11\([234]\)[^|]*(?:simplified|shorten)/, 'Art. 11(2): simplified form');
  });

  it('has a declaration without a period of validity and without ticks', () => {
    expect(asked('Art. 47(1)')).toMatch(/declaration of conformity/);
    never(/declaration[^|]*(?:valid (?:until|for)|validity|expires)/i, 'The declaration is valid until 2032');
  });

  it('a system that is found not high-risk is registered all the same', () => {
    expect(asked('Art. 49(2)')).toMatch(/registered as not high-risk in the EU database/);
    expect(asked('Art. 6(4)')).toMatch(/assessment.*documented/);
    expect(asked('Art. 49(2)')).toMatch(/Annex VIII, Section B/);
  });

  it('no model is registered in the EU database', () => {
    const model = all.filter(({ example }) => example === 'foundation-model').map(({ text }) => text);
    expect(model.length).toBeGreaterThan(0);
    never(
      /general-purpose[^|]*regist(?:er|ration)[^|]*(?:EU )?database|EU database[^|]*general-purpose/i,
      'Each general-purpose model is registered in the EU database',
    );
    for (const assessment of assessments.values())
      expect(
        assessment.header.requirements.filter(
          ({ citation, statement }) => /^Art\. 5[1-6]/.test(citation) && /EU database/.test(statement),
        ),
      ).toEqual([]);
  });

  it('the monitoring plan follows no binding template', () => {
    expect(asked('Art. 72(3)')).toMatch(/monitoring plan/);
    never(
      /implementing act[^|]*monitoring|monitoring[^|]*(?:implementing act|mandatory template)/i,
      'The implementing act on the monitoring plan',
    );
  });

  it('a certificate of a management system presumes nothing', () => {
    never(/42001[^|]*presum|presum[^|]*42001/i, 'ISO/IEC 42001 gives a presumption of conformity');
    // A standard counts where the Official Journal names it, and nothing else does.
    expect(
      mentions(/standard whose reference is not published in the Official Journal is none/i).length,
    ).toBeGreaterThan(0);
  });
});

describe('people', () => {
  it('special categories of data stand under Art. 4a', () => {
    expect(asked('Art. 4a(1)')).toMatch(/[Ss]pecial categories/);
    never(/Art\. 10\(5\)/, 'Special categories of data under Art. 10(5)');
  });

  it('literacy is a matter of measures: no level, score or test of a person is asked for or given', () => {
    expect(asked('Art. 4(1)')).toMatch(/Measures support/);
    for (const text of documents('D36'))
      expect(text).toContain('No level of knowledge of any person is scored or guaranteed.');
    never(/literacy[^|]*(?:level \d|pass mark|examination|certificate)/i, 'AI literacy of level 2 is reached');
  });

  it('workers are told before the use; the Act asks for no consent and no signature of theirs', () => {
    expect(asked('Art. 26(7)')).toMatch(/Before .* are told/);
    const about = mentions(/Art\. 26\(7\)/);
    expect(about.filter((line) => /consent|signature|signed|agree/i.test(line))).toEqual([]);
  });

  it('explanations under Art. 86 leave out critical infrastructure, and no “research”', () => {
    expect(asked('Art. 86(1)')).toMatch(/On request, an affected person/);
    never(/Art\. 86[^|]*research/i, 'Art. 86(1) leaves out general-purpose research');
  });
});

describe('fines', () => {
  /** The duties beside each head of fine. */
  const heads = (): readonly (readonly [string, string])[] =>
    lines().flatMap((line) => {
      const [, head, duties] = /^\| (Art\. 99\(\d\)(?:\(\w+\))?(?:: [^|]*)?) \| (Art\. [^|]*) \|$/.exec(line) ?? [];
      return head === undefined || duties === undefined ? [] : [[head, duties] as const];
    });

  it('for Art. 9 to 15 go through Art. 16, under Art. 99(4)(a) and no head of their own', () => {
    const found = heads();
    expect(found.some(([head, duties]) => head === 'Art. 99(4)(a)' && /Art\. 9\(1\)/.test(duties))).toBe(true);
    for (const [head, duties] of found)
      if (/\bArt\. (?:9|1[0-5])\(/.test(duties)) expect(head, duties).toBe('Art. 99(4)(a)');
  });

  it('for literacy, monitoring and incidents are those of the Member States', () => {
    for (const [head, duties] of heads())
      if (/\bArt\. (?:4\(1\)|72\(|73\(|27\()/.test(duties))
        expect(head).toBe('Art. 99(1): the rules of the Member States');
  });

  it('for prohibited practices are not softened for small mid-caps', () => {
    never(
      /99\(6a\)[^|]*(?:prohibited|Art\. 5\b|99\(3\))|(?:prohibited|99\(3\))[^|]*99\(6a\)/i,
      'Art. 99(6a) lowers the fine for prohibited practices',
    );
  });
});

describe('proof', () => {
  it('is evidence with its digest and never a bare yes: every duty that is met names an item, an attestation or a proof', () => {
    for (const assessment of assessments.values())
      for (const { findings } of assessment.systems)
        for (const { outcome, basis, requirement } of findings)
          if (outcome === 'satisfied') expect(basis, requirement).not.toBe('stated');
    for (const text of documents('D47')) expect(text).toMatch(/sha256:[0-9a-f]{64}/);
  });

  it('is told in words: no tick, no percentage of the whole, no “compliant”, no “certified”', () => {
    never(/[✓✔☑✅]|\[x\]/i, 'Human oversight ✔');
    never(/(?<![-\w])(?:compliant|certified)\b/i, 'The system is compliant');
    never(/\d\s?%[^|]*(?:complete|met|satisfied|resolved)/i, '87 % of the duties are satisfied');
  });
});
