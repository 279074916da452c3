import { compareCitations } from '../law/citation.js';
import type { Pack } from '../policy/policy.js';

export interface NewPolicy {
  /** Such as `art-12`, `art-04a` or `annex-06`: the name that a file of policies begins with. */
  readonly designation: string;
  /** What it is about, in small letters with hyphens: the id of the policy. */
  readonly subject: string;
  /** The folder of `policies/`; the subject, where nothing is said. */
  readonly folder?: string;
}

/** What the project says today. */
export interface Present {
  readonly pack: Pack;
  /** The text of `policies/index.ts`. */
  readonly index: string;
  /** The digest of the official wording of each provision in force, in legal order. */
  readonly digests: ReadonlyMap<string, string>;
  readonly exists: (path: string) => boolean;
}

export type Written =
  | { readonly files: readonly { readonly path: string; readonly text: string }[] }
  | { readonly problems: readonly string[] };

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * A policy with one duty, its test, and the list of policies with the new one in its place. All of it compiles; the test
 * fails until its cases are written, and the duty is open for everybody until its condition is: nothing passes by being
 * new. All reasons against it are told together.
 */
export function newPolicy({ designation, subject, folder = subject }: NewPolicy, present: Present): Written {
  const citation = citationOf(designation);
  const [cited, digest] = citation === undefined ? [] : (firstBelow(citation, present.digests) ?? []);
  const name = subject.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const path = `policies/${folder}/${designation}-${subject}.ts`;
  const test = `test/${path.replace(/\.ts$/, '.test.ts')}`;
  const problems = [
    ...(citation === undefined
      ? [`${designation}: expected an article or annex such as art-12, art-04a or annex-06`]
      : cited === undefined
        ? [`${designation}: the law in force has no ${citation}`]
        : []),
    ...[...new Set([subject, folder])]
      .filter((text) => !KEBAB.test(text))
      .map((text) => `${text}: expected small letters, digits and hyphens, such as record-keeping`),
    ...(present.pack.policies.some(({ id }) => id === subject)
      ? [`${subject}: a policy has this id already; ids are given once`]
      : []),
    ...(new RegExp(`\\b${name}\\b`).test(present.index) ? [`${name}: policies/index.ts has this name already`] : []),
    ...[path, test].filter(present.exists).map((file) => `${file} is there already`),
  ];
  if (problems.length > 0 || cited === undefined || digest === undefined) return { problems: [...new Set(problems)] };
  return {
    files: [
      { path, text: policyText(name, subject, cited, digest) },
      { path: test, text: testText(name, path) },
      { path: 'policies/index.ts', text: listed(present, name, cited, `./${path.slice('policies/'.length)}`) },
    ],
  };
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

function citationOf(designation: string): string | undefined {
  const [, kind, number = '', letter = ''] = /^(art|annex)-(\d{2,3})([a-z]?)$/.exec(designation) ?? [];
  if (kind === 'art') return `Art. ${Number(number)}${letter}`;
  const roman = ROMAN[Number(number)] ?? '';
  return kind === 'annex' && letter === '' && roman !== '' ? `Annex ${roman}` : undefined;
}

/** The first provision below an article or annex, or the whole where it has no parts. */
function firstBelow(citation: string, digests: ReadonlyMap<string, string>): readonly [string, string] | undefined {
  const all = [...digests].filter(([id]) => id === citation || id.startsWith(`${citation}(`));
  return all.find(([id]) => id !== citation) ?? all[0];
}

function policyText(name: string, subject: string, citation: string, digest: string): string {
  return `import { classMet, definePolicy, notEncoded, requirement } from '../../src/policy/authoring.js';

/**
 * What the law asks here, in one or two sentences of your own.
 *
 * @see Regulation (EU) 2024/1689, ${inFull(citation)}
 */
const firstDuty = requirement({
  id: 'first-duty',
  citation: '${citation}',
  need: 'M',
  statement: 'Say what is asked, in one sentence of your own.',
  remedy: 'Say what to do about a gap.',
  shownBy: 'say what shows it',
  leastBasis: 'documented',
  wording: '${digest}',
  holds: notEncoded('the condition of ${citation}'),
});

/** What ${inFull(citation).replace(/\(.*/, '')} asks, and of whom. */
export const ${name} = definePolicy({
  id: '${subject}',
  title: 'Say what it is about',
  addressees: ['provider'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: [],
  requirements: [firstDuty],
});
`;
}

const inFull = (citation: string): string => citation.replace(/^Art\. /, 'Article ');

function testText(name: string, path: string): string {
  return `import { ${name} } from '../../../${path.replace(/\.ts$/, '.js')}';
import { highRiskSystem } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';

// Every outcome wants cases of its own. Each of these fails until it is written.
testRequirement(${name}, 'first-duty', {
  satisfied: [{ name: 'what meets it, and what shows that', system: highRiskSystem() }],
  'not-satisfied': [{ name: 'what breaks it', system: highRiskSystem() }],
  undetermined: [{ name: 'what leaves it open', system: highRiskSystem(), missing: ['the fact that is missing'] }],
  'not-applicable': [{ name: 'whom it does not bind', system: highRiskSystem() }],
});
`;
}

/** The list with the policy behind the last that does not come later in the law, and its import in the order of paths. */
function listed({ pack, index }: Present, name: string, citation: string, file: string): string {
  const [, head, names, tail] = /^([\s\S]*\n {2}policies: \[\n)([\s\S]*?)(\n {2}\],[\s\S]*)$/.exec(index) ?? [];
  if (head === undefined || names === undefined || tail === undefined)
    throw new Error('policies/index.ts has no list of policies, one a line');
  const lines = names.split('\n');
  if (lines.length !== pack.policies.length)
    throw new Error(`policies/index.ts lists ${lines.length} policies, and the pack has ${pack.policies.length}`);
  const before = pack.policies.findLastIndex(
    ({ requirements }) => compareCitations(requirements[0]?.citation ?? '', citation) <= 0,
  );
  const all = [...lines.slice(0, before + 1), `    ${name},`, ...lines.slice(before + 1)];
  return `${withImport(head, `import { ${name} } from '${file.replace(/\.ts$/, '.js')}';`)}${all.join('\n')}${tail}`;
}

/** Path by path, as the formatter sorts them: a folder comes before one whose name it begins. */
function withImport(head: string, line: string): string {
  const key = (text: string): string => (/ from '([^']*)'/.exec(text)?.[1] ?? '').replaceAll('/', '\0');
  const imports = [...head.matchAll(/^import [\s\S]*?;\n/gm)];
  const later = imports.find(([text]) => key(text).startsWith('.\0') && key(text) > key(line));
  const last = imports.at(-1);
  const at = later?.index ?? (last === undefined ? 0 : last.index + last[0].length);
  return `${head.slice(0, at)}${line}\n${head.slice(at)}`;
}
