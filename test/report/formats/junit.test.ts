import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junit } from '../../../src/report/formats/junit.js';
import { decisionOn, HOSTILE_TEXTS, withHostileTexts } from '../../support/assessment-fixture.js';
import { fc } from '../../support/property.js';
import { fixture, options, XML_FORBIDDEN } from './fixture.js';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads XML as a strict parser does; whatever is not well-formed throws. */
function read(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes, name }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (piece) => {
    open.at(-1)!.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

const { assessment, decision } = fixture();
const report = read(junit(assessment, decision, options));
const cases = report.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
const caseOf = (part: string): Node => {
  const found = cases.filter(({ attributes }) => attributes.name?.includes(part));
  expect(found, part).toHaveLength(1);
  return found[0]!;
};
const kindOf = ({ children }: Node): string => children.map(({ name }) => name).join() || 'passed';

describe('a case', () => {
  it('fails where something is settled against the system and blocks', () => {
    expect(kindOf(caseOf('rank-candidates/bulk-reject'))).toBe('failure');
    expect(kindOf(caseOf('contradiction/wrong-count'))).toBe('failure');
  });

  it('is an error, and never skipped, where an open question blocks', () => {
    expect(kindOf(caseOf('ai-act/risk/system'))).toBe('error');
    expect(kindOf(caseOf('classification/art-5-1-f'))).toBe('error');
    expect(junit(assessment, decision, options)).not.toContain('<skipped');
    for (const { attributes } of [report, ...report.children]) expect(attributes.skipped).toBe('0');
  });

  it('passes with a note where a waiver holds, where it binds later, and where it is good practice', () => {
    for (const [part, note] of [
      ['ai-act/deployer/workers', 'The gate lets it pass: waiver w-workers.'],
      ['ai-act/oversight/interruption', 'binds from 2028-08-02'],
      ['ai-act/oversight/span', 'This gate does not look at it.'],
    ] as const) {
      expect(kindOf(caseOf(part))).toBe('system-out');
      expect(caseOf(part).children[0]?.text).toContain(note);
    }
  });

  it('says where, what is asked, the path and what to do', () => {
    const { text } = caseOf('rank-candidates/send-rejection/time-out').children[0]!;
    expect(text.split('\n')).toEqual([
      'governance/workflows/cv-ranking.yaml:8:3',
      'Asked: No rejection is sent before a competent person has looked at it.',
      'Binding: in force since 2027-12-02',
      'Path: rank-candidates → (time-out) → send-rejection',
      'To do: Put a decision by a person in front of every step that sends a rejection.',
      'Provision: Art. 26(2), https://law.example/Art.%2026(2)',
    ]);
  });
});

describe('the counts', () => {
  it('are those of the cases, and what does not apply is counted apart', () => {
    const [first] = report.children;
    expect(first?.attributes).toMatchObject({ name: 'cv-ranking', tests: '9', failures: '3', errors: '2' });
    expect(cases.some(({ attributes }) => attributes.name?.includes('ai-act/transparency/interaction'))).toBe(false);
    const properties = first?.children[0]?.children.map(({ attributes }) => `${attributes.name}=${attributes.value}`);
    expect(properties).toContain('not-applicable=1');
    const sum = (name: string): number => report.children.reduce((all, each) => all + Number(each.attributes[name]), 0);
    for (const name of ['tests', 'failures', 'errors']) expect(Number(report.attributes[name])).toBe(sum(name));
  });

  it('name every case once', () => {
    const names = cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('texts of others', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s leaves well-formed XML with as many cases', (_, text) => {
    const hostile = withHostileTexts(assessment, text);
    const written = junit(hostile, decisionOn(hostile), options);
    expect(written).not.toMatch(XML_FORBIDDEN);
    const found = read(written).children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
    expect(found).toHaveLength(cases.length);
  });

  it('are well-formed XML whatever they are: ends of sections, references, characters that XML cannot hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '-->', '&#0;', '\uFFFE\uFFFF', '\uD800')),
        (text) => {
          const hostile = withHostileTexts(assessment, text);
          const written = junit(hostile, decisionOn(hostile), options);
          expect(written).not.toContain(']]>');
          expect(written).not.toMatch(XML_FORBIDDEN);
          read(written);
        },
      ),
      { numRuns: 60 },
    );
  });
});
