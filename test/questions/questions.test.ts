import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { setInYaml } from '../../src/load/yaml-set.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import dictionary from '../../src/model/generated/fact-dictionary.json' with { type: 'json' };
import { answered, isNoAnswer } from '../../src/questions/answer.js';
import { type CollectOptions, isFor, questionsOf } from '../../src/questions/collect.js';
import type { AskedFact, AskedFacts, Question } from '../../src/questions/model.js';
import { placeOfFact } from '../../src/questions/place.js';
import { readAnswers } from '../../src/questions/table.js';
import { csvCell, questionsCsv, questionsMarkdown } from '../../src/report/questions-table.js';
import { questionsText } from '../../src/report/questions-text.js';
import { list, minimalSystem, plainUse, type Registered } from '../support/builders.js';
import { assess } from '../support/policy-tester.js';
import { fc } from '../support/property.js';

const facts = new Map(Object.entries(dictionary)) as unknown as AskedFacts;
const nowhere = (): undefined => undefined;

function ask(system: Registered, options: Partial<CollectOptions> = {}): readonly Question[] {
  const header = { asOf: '2026-11-21', requirements: [] } as unknown as Assessment['header'];
  const systems = [assess({ system, asOf: '2026-11-21' }, aiAct)];
  return questionsOf({ header, systems }, { facts, isOwn: () => true, ...options });
}

const silentArea = minimalSystem({ uses: list(plainUse({ area: { screening: undefined } })) });

describe('open questions', () => {
  it('ask one line of screening and not the elements of every point', () => {
    const bare = minimalSystem({ uses: [{ id: 'main', intendedPurpose: 'Answers questions.' }] });
    const asked = ask(bare).map(({ fact }) => fact);
    expect(asked).toContain('uses[main].area.screening');
    expect(asked).toContain('uses[main].practice.screening');
    expect(asked.filter((fact) => /\.(?:area|practice)\.(?!screening)/.test(fact ?? ''))).toEqual([]);
  });

  it('name the elements of every point where all are asked for', () => {
    const bare = minimalSystem({ uses: [{ id: 'main', intendedPurpose: 'Answers questions.' }] });
    expect(ask(bare, { full: true }).map(({ fact }) => fact)).toContain('uses[main].area.recruitmentOrSelection');
  });

  it('name what the answer settles, and put screening first', () => {
    const [first] = ask(silentArea);
    expect(first?.fact).toBe('uses[shortlisting].area.screening');
    expect(first?.settles.map(({ id }) => id)).toContain('Annex III(4)(a)');
  });

  it('ask for the elements of a point that is in play', () => {
    const inPlay = minimalSystem({ uses: list(plainUse({ area: { screening: { employment: 'yes' } } })) });
    expect(ask(inPlay).map(({ fact }) => fact)).toContain('uses[shortlisting].area.recruitmentOrSelection');
  });

  it('ask each fact once, with its question, form and clause', () => {
    const asked = ask(silentArea);
    const keys = asked.map(({ kind, fact, question }) => `${kind} ${fact ?? question}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { question, form, clause, settles } of asked) {
      expect(question).not.toBe('');
      expect(form).not.toBe('');
      expect(clause.length).toBeGreaterThan(0);
      expect(settles.length).toBeGreaterThan(0);
    }
  });

  it('go to an outside party where a stated no takes the maker out of the group', () => {
    const unknownParty = minimalSystem({ parties: [{ id: 'vendor', develops: 'yes' }] });
    const toVendor = ask(unknownParty, { isOwn: () => false }).filter((question) => isFor(question, 'vendor'));
    expect(toVendor.length).toBeGreaterThan(0);
    expect(toVendor.every(({ to }) => to === 'supplier')).toBe(true);
  });

  it('stay with the own side where nobody said whose the party is', () => {
    const unknownParty = minimalSystem({ parties: [{ id: 'vendor', develops: 'yes' }] });
    expect(ask(unknownParty, { isOwn: () => undefined }).some(({ to }) => to === 'supplier')).toBe(false);
  });

  it('go to the authority or notified body where the fact is what it decided', () => {
    const system = assess({ system: minimalSystem(), asOf: '2026-11-21' }, aiAct);
    const [finding] = system.findings;
    if (finding === undefined) throw new Error('no duty binds the system of this test');
    const open = (fact: string): readonly Question[] =>
      questionsOf(
        {
          header: { asOf: '2026-11-21', requirements: [] } as unknown as Assessment['header'],
          systems: [
            {
              ...system,
              classes: [],
              findings: [
                { ...finding, outcome: 'undetermined', reason: 'facts-missing', missing: [{ text: fact, fact }] },
              ],
            },
          ] as unknown as Assessment['systems'],
        },
        { facts, isOwn: () => true },
      );
    for (const fact of [
      'events.realWorldTest[t].places[fr].answer',
      'conformityAssessment.certificates[c].standing',
      'route.authorisationWithoutAssessment',
    ]) {
      expect(open(fact).map(({ to, party }) => [to, party])).toEqual([['authority', undefined]]);
      expect(questionsText(open(fact), { places: nowhere, colour: false })).toContain(
        'To the authority or notified body whose act it is: 1 question',
      );
    }
    // What a party told the authority is that party's to say.
    expect(open('events.realWorldTest[t].places[fr].planSubmittedOn')[0]?.to).not.toBe('authority');
  });

  it('are fewer than thirty for an ordinary system of which hardly anything is stated', () => {
    const bare = minimalSystem({
      parties: [{ id: 'maker', develops: 'yes' }],
      definition: undefined,
      uses: [{ id: 'main', intendedPurpose: 'Answers questions.' }],
    });
    expect(ask(bare).length).toBeLessThanOrEqual(30);
  });
});

const fact = (path: string): AskedFact => facts.get(path) as AskedFact;

describe('an answer', () => {
  it.each(['', ' ', 'unknown', 'N/A', 'unsure', 'pending', 'partly', 'to be confirmed', "don't know", '?', '-'])(
    'that says %j is none',
    (text) => {
      expect(isNoAnswer(text)).toBe(true);
      expect(answered(text, fact('definition.machineBased'), {})).toEqual({ open: true });
    },
  );

  it('is yes or no, and nothing that is only like it', () => {
    expect(answered('Yes', fact('definition.machineBased'), {})).toEqual({ value: 'yes' });
    for (const text of ['yes, mostly', 'true', '1', 'no?'])
      expect(answered(text, fact('definition.machineBased'), {})).toHaveProperty('expected');
  });

  it('“none” to a whole list needs who says so and when', () => {
    const screening = fact('uses[].practice.screening');
    expect(answered('none', screening, {})).toHaveProperty('expected');
    expect(answered('none', screening, { by: 'A', on: '2026-11-20' })).toEqual({
      value: { only: [], by: 'A', on: '2026-11-20' },
    });
  });

  it('to a list without a name answers only for what it names', () => {
    expect(answered('employment', fact('uses[].area.screening'), {})).toEqual({ value: { employment: 'yes' } });
    expect(answered('employment, emplyment', fact('uses[].area.screening'), {})).toHaveProperty('expected');
  });

  it('that is a day is a day of the calendar', () => {
    const day = fact('firstPutIntoServiceOn');
    expect(answered('2027-02-29', day, {})).toHaveProperty('expected');
    expect(answered('2028-02-29', day, {})).toEqual({ value: '2028-02-29' });
  });
});

const question = (text: string): Question => ({
  system: text,
  to: 'supplier',
  party: text,
  kind: 'fact',
  fact: 'definition.machineBased',
  question: text,
  form: text,
  example: text,
  clause: [text],
  document: text,
  pointer: '',
  settles: [{ id: text, citation: text }],
});

describe('a list of questions', () => {
  it('has no cell that a spreadsheet runs', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '="a","b"']) expect(csvCell(text)).toMatch(/^"?'/);
    for (const text of ['\t=1', '\r=1', '\n=1']) expect(csvCell(text)).toMatch(/^\\u00/);
  });

  it('as CSV comes back as it was, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const read = readAnswers(questionsCsv([question(`x${text}`)], nowhere), 'list.csv');
        if ('problems' in read) throw new Error(read.problems[0]?.found);
        expect(read.rows).toHaveLength(1);
        expect(read.rows[0]).toMatchObject({ fact: 'definition.machineBased', kind: 'fact', answer: '' });
      }),
      { numRuns: 200 },
    );
  });

  it('as Markdown comes back as it was, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const read = readAnswers(questionsMarkdown([question(`x${text}`)], nowhere), 'list.md');
        if ('problems' in read) throw new Error(read.problems[0]?.found);
        expect(read.rows).toHaveLength(1);
        expect(read.rows[0]).toMatchObject({ fact: 'definition.machineBased', kind: 'fact', answer: '' });
      }),
      { numRuns: 200 },
    );
  });

  it('as Markdown lets no text open a link, a row or markup', () => {
    const text = questionsMarkdown([question('a | b\n| c | [x](http://y) <img src=x> `code`')], nowhere);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    expect(text).not.toMatch(/(?<!\\)\[x|(?<!\\)<img|(?<!\\)`code/);
  });

  it('as text makes what cannot be seen visible', () => {
    const text = questionsText([question('a\u001b[31m\u202eb')], { places: nowhere, colour: false });
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
  });

  it('is read with semicolons and a mark as well, as spreadsheets save it', () => {
    const read = readAnswers('\uFEFFSystem;Fact;Answer\r\ntool;definition.machineBased;"yes"\r\n', 'list.csv');
    expect(read).toMatchObject({ rows: [{ line: 2, system: 'tool', answer: 'yes' }] });
  });

  it('names the line of a row with a cell too many', () => {
    const read = readAnswers('System,Fact,Answer\ntool,a,yes\ntool,b,yes,really\n', 'list.csv');
    expect(read).toMatchObject({ problems: [{ line: 3, document: 'list.csv' }] });
  });

  it('that holds no table is a problem, and not an empty list', () => {
    for (const text of ['', 'Dear all,\n', '| a | b |\n| --- | --- |\n', '"unclosed'])
      expect(readAnswers(text, 'list')).toHaveProperty('problems');
  });
});

describe('the place of a fact', () => {
  const entry = {
    uses: { complete: {}, entries: [{ id: 'a' }, { id: 'b', area: { screening: 1 } }] },
    parties: [{ id: 'p' }],
  };

  it('is found in both forms of a list', () => {
    expect(placeOfFact(entry, 'uses[b].area.screening')).toEqual({
      path: ['uses', 'entries', 1, 'area', 'screening'],
      value: 1,
    });
    expect(placeOfFact(entry, 'parties[p].develops')?.path).toEqual(['parties', 0, 'develops']);
  });

  it('is none where the entry is not there, and never leads into prototypes', () => {
    expect(placeOfFact(entry, 'uses[c].area')).toBeUndefined();
    expect(placeOfFact(entry, '__proto__.polluted')?.value).toBeUndefined();
    expect(placeOfFact(entry, 'constructor[x].name')).toBeUndefined();
  });
});

describe('writing into YAML', () => {
  const text =
    '# head\nid: tool   # stable\n\nuses:\n  # the only one\n  - id: main\n    area: {}   # none yet\nlast: x\n';

  it('puts a new key behind its neighbours and moves nothing else', async () => {
    expect(await setInYaml(text, [{ path: ['definition', 'machineBased'], value: 'yes', comment: 'answered' }])).toBe(
      `${text}definition:\n  machineBased: yes # answered\n`,
    );
  });

  it('keeps comments and order where a value goes into a flow map', async () => {
    const now = await setInYaml(text, [{ path: ['uses', 0, 'area', 'screening'], value: { employment: 'yes' } }]);
    for (const part of ['# head', '# stable', '# the only one', '# none yet']) expect(now).toContain(part);
    expect(now?.indexOf('uses:')).toBeLessThan(now?.indexOf('last:') ?? 0);
  });

  it('states a list complete with its comments where they were', async () => {
    const value = { by: 'A', on: '2026-11-20', count: 1 };
    const now = await setInYaml(text, [{ path: ['uses'], value, isCompletion: true }]);
    expect(now).toContain('# the only one');
    expect(now).toMatch(/complete:\n {4}by: A/);
  });

  it('quotes what YAML would read otherwise', async () => {
    const now = await setInYaml('id: tool\n', [{ path: ['name'], value: 'a: b # c\n- d' }]);
    expect(now).toBeDefined();
    expect(now?.startsWith('id: tool\nname: ')).toBe(true);
  });

  it('keeps the remark and the line ends where an open answer is replaced', async () => {
    const open = 'id: tool\r\ndefinition:\r\n  machineBased: unknown # ask IT\r\n';
    expect(await setInYaml(open, [{ path: ['definition', 'machineBased'], value: 'yes', comment: 'answered' }])).toBe(
      'id: tool\r\ndefinition:\r\n  machineBased: yes # ask IT; answered\r\n',
    );
  });

  it('refuses what it cannot read and what lies behind an alias', async () => {
    expect(await setInYaml('a: [', [{ path: ['b'], value: 1 }])).toBeUndefined();
    expect(await setInYaml('a: &x {k: 1}\nb: *x\n', [{ path: ['b', 'c'], value: 1 }])).toBeUndefined();
  });
});
