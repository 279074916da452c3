import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { assessGovernance, readGovernance } from '../../src/governance.js';
import type { RawDocument } from '../../src/load/registry.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import type { Problem } from '../../src/model/problem.js';
import { declaredFor } from './declared.js';

// What the law of single Member States adds comes as data: told with its source, compared with what the registry says,
// and never a ground on which anything is met.

const EXAMPLE = readFileSync('examples/national-law/arcadia.yaml', 'utf8');
const ROMANIA = EXAMPLE.replace('memberState: XA', 'memberState: RO')
  .replace('name: Arcadia', 'name: Romania')
  .replace('status: invented example', 'status: in force');
const SYSTEM = 'schemaVersion: 1\nid: tool\nname: Tool\nparties:\n  - id: maker\n    develops: yes\n';
const MAKER = 'schemaVersion: 1\nid: maker\nname: Maker\nown: yes\n';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function documents(system: string, packs: Readonly<Record<string, string>>): readonly RawDocument[] {
  return [
    { document: 'organisations/maker.yaml', format: 'organisation', bytes: bytes(MAKER) },
    { document: 'systems/tool.yaml', format: 'system', bytes: bytes(system) },
    ...Object.entries(packs).map(
      ([name, text]): RawDocument => ({ document: `national/${name}.yaml`, format: 'national', bytes: bytes(text) }),
    ),
  ];
}

async function assessed(
  system: string,
  packs: Readonly<Record<string, string>>,
  asOf = '2028-02-01',
): Promise<Assessment> {
  const read = await readGovernance(documents(system, packs));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return assessGovernance(read.value, new Map(), { asOf, edition: 'current', pack: aiAct, toolVersion: '0.0.0' });
}

async function problems(packs: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const read = await readGovernance(documents(SYSTEM, packs));
  return 'problems' in read ? read.problems : [];
}

const conflicts = ({ systems }: Assessment): readonly (readonly [string, string])[] =>
  systems[0]!.contradictions.map(({ id, document }) => [id, document] as const);

describe('without a pack', () => {
  it('the points that depend on national law are named as not assessed', async () => {
    const { header } = await assessed(SYSTEM, {});
    expect(header.national).toBeUndefined();
    const [said] = header.limits.filter((limit) => limit.startsWith('National law is not assessed'));
    for (const point of [
      'authorities (Art. 70(1))',
      'languages',
      'workers (Art. 26(7))',
      'penalties (Art. 99(1))',
      'Art. 5(5)',
    ])
      expect(said).toContain(point);
  });
});

describe('a pack', () => {
  it('is told point by point with its source, its day and its place', async () => {
    const { header } = await assessed(SYSTEM, { arcadia: EXAMPLE });
    const [arcadia] = header.national!;
    expect(arcadia).toMatchObject({
      memberState: 'XA',
      status: 'invented example',
      asOf: '2027-11-01',
      notRecorded: [],
    });
    expect(arcadia!.points.map(({ citation, subject }) => [citation, subject])).toEqual([
      ['Art. 70(1)', 'authority, market surveillance'],
      ['Art. 77(1)', 'authority, fundamental rights'],
      ['Art. 47(2)', 'languages, declaration of conformity'],
      ['Art. 26(7)', 'informing workers'],
      ['Art. 99(1)', 'penalties: Art. 27'],
      ['Art. 5(5)', 'real-time identification'],
      ['Art. 2(11)', 'stricter rules'],
    ]);
    expect(arcadia!.points[0]).toMatchObject({
      says: 'Arcadian Office for Digital Products; notices@aodp.example',
      source: 'AI Supervision Act of Arcadia, section 2, https://law.example/ai-supervision#2',
      pointer: '/authorities/0',
    });
    expect(arcadia!.points.at(-1)!.says).toBe('none, by the pack');
    expect(header.inputs.map(({ document }) => document)).toContain('national/arcadia.yaml');
    expect(header.limits.join('\n')).toContain(
      'The pack of Arcadia (XA) is an invented example: there is no such law.',
    );
  });

  it('that says nothing on a point is said to say nothing, and other States are said to have none', async () => {
    const silent = EXAMPLE.replace(/penalties:[\s\S]*?(?=realTime)/, '').replace('moreRestrictive: none\n', '');
    const { header } = await assessed(`${SYSTEM}memberStates: [XA, PT, AT]\n`, { arcadia: silent });
    expect(header.national![0]!.notRecorded).toEqual(['penalties', 'stricter rules']);
    expect(header.limits.join('\n')).toContain('Of Arcadia (XA) the pack says nothing on: penalties, stricter rules.');
    expect(header.limits.join('\n')).toContain('National law of AT, PT is not assessed, for no pack of it was given');
  });

  it('moves no finding, no count and no class', async () => {
    const system = declaredFor('XA', 'Arcadian');
    const { systems: without } = await assessed(system, {});
    const { systems: withPack } = await assessed(system, { arcadia: EXAMPLE });
    expect(withPack).toEqual(without);
  });
});

describe('a declaration', () => {
  const LANGUAGE = ['language-not-accepted', 'systems/tool.yaml'] as const;

  it('in a language that the pack does not name contradicts it, with both places', async () => {
    const found = await assessed(declaredFor('XA', 'Slovene'), { arcadia: EXAMPLE });
    expect(conflicts(found)).toEqual([LANGUAGE]);
    const [conflict] = found.systems[0]!.contradictions;
    expect(conflict!.decidedBy.map(({ document, pointer }) => `${document}#${pointer}`)).toEqual([
      'systems/tool.yaml#/conformityAssessment/declaration/languages/0/language',
      'national/arcadia.yaml#/languages/0/accepted',
    ]);
    expect(conflict!.statement).toContain('Arcadia (XA, an invented example)');
    expect(conflict!.remedy).toContain('Arcadian or English');
  });

  it.each(['Arcadian', ' english ', 'en', 'en-GB'])('in a language that it names does not: %s', async (language) => {
    expect(conflicts(await assessed(declaredFor('XA', JSON.stringify(language)), { arcadia: EXAMPLE }))).toEqual([]);
  });

  it('for another State, in a language that nobody names, or beside a silent pack contradicts nothing', async () => {
    expect(conflicts(await assessed(declaredFor('AT', 'Slovene'), { arcadia: EXAMPLE }))).toEqual([]);
    expect(conflicts(await assessed(declaredFor('XA', 'unknown'), { arcadia: EXAMPLE }))).toEqual([]);
    const silent = EXAMPLE.replace(/languages:[\s\S]*?(?=workerInf)/, '');
    expect(conflicts(await assessed(declaredFor('XA', 'Slovene'), { arcadia: silent }))).toEqual([]);
    const ofInstructions = EXAMPLE.replace('for: declaration of conformity', 'for: instructions for use');
    expect(conflicts(await assessed(declaredFor('XA', 'Slovene'), { arcadia: ofInstructions }))).toEqual([]);
  });

  it('is compared with no draft, and with no pack that was looked up after the day that is judged', async () => {
    const draft = ROMANIA.replace('status: in force', 'status: draft');
    const ofDraft = await assessed(declaredFor('RO', 'Slovene'), { romania: draft });
    expect(conflicts(ofDraft)).toEqual([]);
    expect(ofDraft.header.limits.join('\n')).toContain('is compared with nothing: it is a draft');
    const before = await assessed(declaredFor('RO', 'Slovene'), { romania: ROMANIA }, '2027-10-31');
    expect(conflicts(before)).toEqual([]);
    expect(before.header.limits.join('\n')).toContain('looked up on 2027-11-01, after the day that is judged');
    const onTheDay = await assessed(declaredFor('RO', 'Slovene'), { romania: ROMANIA }, '2027-11-01');
    expect(conflicts(onTheDay)).toEqual([LANGUAGE]);
  });
});

describe('a law that is said to allow real-time identification', () => {
  const using = (law: string, states: string): string =>
    `${SYSTEM}memberStates: ${states}\nuses:\n  - id: search\n    practice:\n      nationalLawAllows: ${law}\n`;

  it('contradicts the packs where all its States have one that does not allow it', async () => {
    const found = await assessed(using('Police Act', '[XA]'), { arcadia: EXAMPLE });
    expect(conflicts(found)).toEqual([['national-law-does-not-allow', 'systems/tool.yaml']]);
    expect(found.systems[0]!.contradictions[0]!.from).toBe('2025-02-02');
  });

  it('contradicts nothing where a State may allow it, where none is said to, or where no State is named', async () => {
    expect(conflicts(await assessed(using('Police Act', '[XA, AT]'), { arcadia: EXAMPLE }))).toEqual([]);
    expect(conflicts(await assessed(using('none', '[XA]'), { arcadia: EXAMPLE }))).toEqual([]);
    expect(conflicts(await assessed(using('Police Act', '[]'), { arcadia: EXAMPLE }))).toEqual([]);
    const allowing = EXAMPLE.replace('allowed: no', 'allowed: yes');
    expect(conflicts(await assessed(using('Police Act', '[XA]'), { arcadia: allowing }))).toEqual([]);
  });
});

describe('what is refused, all together and with its line', () => {
  it('an invented example under the code of a State, and a State that there is not', async () => {
    const found = await problems({
      a: EXAMPLE.replace('XA', 'PT'),
      b: EXAMPLE.replace('status: invented example', 'status: in force'),
    });
    expect(found.map(({ document, found: told, line }) => [document, told, line])).toEqual([
      ['national/a.yaml', 'PT is the code of no invented State', 4],
      ['national/b.yaml', 'XA is no Member State', 4],
    ]);
  });

  it('two packs of one State, an id given twice, a point without a source, a link that is none', async () => {
    const twice = await problems({ a: EXAMPLE, b: EXAMPLE.replace('id: equality', 'id: market') });
    expect(twice.map(({ code, document }) => [code, document])).toEqual([
      ['duplicate-id', 'national/b.yaml'],
      ['duplicate-id', 'national/b.yaml'],
    ]);
    const without = EXAMPLE.replace(/ {4}source:\n {6}title: List.*\n/, '').replace('https://law', 'javascript:law');
    expect((await problems({ a: without })).map(({ pointer }) => pointer)).toEqual([
      '/authorities/0/source/url',
      '/authorities/1',
    ]);
  });
});
