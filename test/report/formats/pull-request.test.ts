import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { decideGate } from '../../../src/gate/decide.js';
import { COMMENT_MARK, githubSummary, pullRequest } from '../../../src/report/formats/pull-request.js';
import { assessmentFixture, decisionOn, HOSTILE_TEXTS, withHostileTexts } from '../../support/assessment-fixture.js';
import { fixture, manySystems, options, UNSAFE } from './fixture.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const parse = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const bytes = (text: string): number => new TextEncoder().encode(text).length;

const { assessment, decision } = fixture();
const comment = pullRequest(assessment, decision, options);

describe('a comment', () => {
  it('begins with the mark by which a later run replaces it, then says what the gate decided', () => {
    expect(comment.split('\n').slice(0, 2)).toEqual([COMMENT_MARK, '### EU AI Act gate: blocks, for 5 reasons']);
  });

  it('names what blocks, where and what to do, each once', () => {
    const item = comment.slice(comment.indexOf('48 hours') - 200, comment.indexOf('48 hours') + 400);
    expect(item).toContain(
      '[Art. 26(2)](https://law.example/Art.%2026(2)) is not-satisfied for talent-gmbh as deployer',
    );
    expect(item).toContain('Where: governance/workflows/cv-ranking.yaml, line 8');
    expect(comment.match(/48 hours/g)).toHaveLength(1);
  });

  it('names apart what a waiver lets pass, and what is to be tidied up', () => {
    const passed = comment.slice(comment.indexOf('#### What would block and is let pass'));
    expect(passed).toContain('Let pass by waiver w-workers');
    expect(passed).toContain('Waiver w-risk on Art. 9(1) of cv-ranking does not hold: it ran out on 2027-12-31');
    expect(passed).toContain('Waiver w-old names no finding of this run');
  });

  it('tells first what the change did, what got worse before what got better', () => {
    const base = assessmentFixture();
    const [system] = base.systems;
    const workers = system!.findings.find(({ requirement }) => requirement === 'ai-act/deployer/oversight')!;
    workers.instances = workers.instances.slice(0, 1);
    const literacy = system!.findings.find(({ requirement }) => requirement === 'ai-act/literacy/measures')!;
    literacy.outcome = 'not-satisfied';
    const against = { name: 'origin/main', base, inService: new Set(['cv-ranking']) };
    const told = pullRequest(
      assessment,
      decideGate(assessment, { asOf: '2028-01-14', allowUndetermined: false, against }),
      options,
    );
    const order = [
      'What changed against origin/main',
      '**Worse**, cv-ranking: Art. 26(2)',
      '**Settled**, cv-ranking: Art. 4(1)',
      '#### What blocks',
    ];
    const places = order.map((part) => told.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

describe('the limits of the platform', () => {
  const many = manySystems(9_000);
  it.each([
    ['a comment', pullRequest, 65_536],
    ['a summary', githubSummary, 1_048_576],
  ] as const)('%s stays within them and says how much is left out', (_, write, limit) => {
    const text = write(many.assessment, many.decision, options);
    expect(bytes(text)).toBeLessThanOrEqual(limit);
    const shown = text.match(/^- \*\*system-/gm)?.length ?? 0;
    const left = [...text.matchAll(/^- (\d+) more, left out for length/gm)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect(left).toBeGreaterThan(0);
    // Each expired waiver of the fixture is an item of its own.
    expect(shown).toBeLessThan(9_000);
    expect(text).toContain('A finding is about what is shown here.');
  });
});

describe('texts of others', () => {
  const structure = (text: string): string[] =>
    nodes(parse(text))
      .map(({ type }) => type)
      .filter((type) => type !== 'text');
  const expected = structure(comment);
  const attacks = {
    ...HOSTILE_TEXTS,
    'references of GitLab': '!12 ~bug %"release 1" &7 $99 ~"two words"',
    'a command of a bot': '\n/close\n/merge\n@dependabot merge',
  };
  it.each(Object.entries(attacks))('%s mentions nobody and links nowhere', (_, text) => {
    const hostile = withHostileTexts(assessment, text);
    const written = pullRequest(hostile, decisionOn(hostile), options);
    expect(written).not.toMatch(UNSAFE);
    const found = nodes(parse(written));
    expect(structure(written)).toEqual(expected);
    for (const { type, url, value } of found) {
      if (type === 'link') expect(url).toMatch(/^https:\/\/law\.example\//);
      if (type !== 'text') continue;
      expect(value).not.toMatch(/@[\w-]|(?:^|\W)#\d|\bGH-\d|:\/\/|\bwww\./i);
      expect(value).not.toMatch(/[!~%&$](?=[\w"])/);
    }
    for (const line of written.split('\n')) expect(line).not.toMatch(/^\s*\//);
  });
});
