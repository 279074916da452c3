import { dump } from 'js-yaml';
import type { Catalogue, CatalogueRequirement } from '../../src/report/catalogue-model.js';
import type { Part, Registered } from '../support/builders.js';
import { AS_OF } from '../support/builders.js';
import type { Case, OutcomeCases } from '../support/policy-tester.js';

/** What a page needs of a requirement beside its catalogue entry. */
export interface PageSource {
  readonly requirement: CatalogueRequirement;
  readonly url: string;
  readonly wording: string;
  readonly module: string;
  readonly docstring: string;
  readonly cases: OutcomeCases;
}

const NEED: Readonly<Record<string, string>> = {
  M: 'The Act asks for it.',
  A: 'The Act asks for it where applicable or appropriate.',
  C: 'The Act asks for it on a condition.',
  I: 'Implied by the Act, not required by its words.',
  P: 'Good practice, not required by the Act.',
};

/** The page of one requirement. Its two examples are cases of the tests: they are what the evaluator says today. */
export function requirementPage({ requirement, url, wording, module, docstring, cases }: PageSource): string {
  const { id, citation, statement, remedy, shownBy, leastBasis, judgement, assumption, from, reads } = requirement;
  const days = from.from ?? [from.annexIII, from.annexI].filter((day) => day !== undefined).join(' (Annex III) · ');
  const rows: readonly (readonly [string, string])[] = [
    [
      'Provision',
      `[${citation}](${url})${requirement.bindsThrough === undefined ? '' : `, through ${requirement.bindsThrough}`}`,
    ],
    ['Binds', requirement.addressees.join(', ').replaceAll('-', ' ')],
    ['Applies from', from.from === undefined ? `${days} (Annex I)` : days],
    ['Need', NEED[requirement.need] ?? requirement.need],
    ['Shown by', shownBy],
    ['Least basis', leastBasis],
    ...(judgement === undefined ? [] : [['A named person decides', judgement] as const]),
    [
      'Head of fine',
      requirement.penalty === 'Art. 99(1)' ? 'Art. 99(1): the rules of the Member States' : requirement.penalty,
    ],
    ['Documents', requirement.documents.join(', ')],
    ['Written against', `the wording with digest \`${wording}\``],
    ['Defined in', `[${module}](../../../${module})`],
  ];
  return [
    '<!-- Generated from the policy and its test cases by `npm run docs`. Do not edit. -->',
    '',
    `# ${citation}: ${id.split('/').at(-1)?.replaceAll('-', ' ')}`,
    '',
    `\`${id}\``,
    '',
    statement,
    '',
    docstring,
    '',
    ...(assumption === undefined ? [] : [`**Read as.** ${assumption}`, '']),
    `**What to do about a gap.** ${remedy}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`),
    '',
    '## Facts',
    '',
    ...(reads.facts.length === 0
      ? ['It reads no fact of its own: workflow proofs and classes decide.']
      : reads.facts.map(({ path, question }) => `- \`${path}\` ${question}`)),
    ...(reads.checks.length === 0
      ? []
      : ['', `Workflow proofs: ${reads.checks.map((name) => `\`${name}\``).join(', ')}.`]),
    '',
    ...example(
      'An example that meets it',
      cases.satisfied[0],
      reads.facts.map(({ path }) => path),
    ),
    ...example(
      'An example that does not',
      cases['not-satisfied'][0],
      reads.facts.map(({ path }) => path),
    ),
  ].join('\n');
}

/** The list of all pages, in the law's order. */
export function indexPage(catalogue: Catalogue, pathFor: (id: string) => string): string {
  return [
    '<!-- Generated from the policies and their test cases by `npm run docs`. Do not edit. -->',
    '',
    '# Requirements',
    '',
    'One page for each requirement, with the facts it reads and two examples that the tests run.',
    '',
    ...catalogue.requirements.map(({ id, citation, statement }) => `- [${citation}](${pathFor(id)}) ${statement}`),
    '',
  ].join('\n');
}

function example(title: string, found: Case, paths: readonly string[]): readonly string[] {
  const { name, system, evidence = [], attestations = [], workflows = [], asOf = AS_OF } = found;
  return [
    `## ${title}`,
    '',
    `${name[0]?.toUpperCase()}${name.slice(1)}; as of ${asOf}.`,
    '',
    '```yaml',
    dump(shownOf(system, paths), { lineWidth: 110, noRefs: true, sortKeys: false }).trimEnd(),
    '```',
    '',
    ...(evidence.length === 0
      ? []
      : [
          ...evidence.map(
            ({ item }) => `- evidence: a ${item.kind} that shows ${item.shows.map((at) => `\`${at}\``).join(', ')}`,
          ),
          '',
        ]),
    ...(attestations.length === 0
      ? []
      : [
          ...attestations.map(
            ({ by, facts, requirement }) =>
              `- attested by ${by}: ${[...(facts ?? []), ...(requirement === undefined ? [] : [requirement])].map((at) => `\`${at}\``).join(', ')}`,
          ),
          '',
        ]),
    ...(workflows.length === 0 ? [] : [`- workflows: ${workflows.map(({ id }) => `\`${id}\``).join(', ')}`, '']),
  ];
}

/** Of a registry only what the requirement reads, with the ids that it hangs on. */
function shownOf({ facts, organisations }: Registered, paths: readonly string[]): Part {
  const ofSystem = paths.filter((path) => !path.startsWith('organisation.'));
  const ofOrganisations = paths
    .filter((path) => path.startsWith('organisation.'))
    .map((path) => path.slice('organisation.'.length));
  const system = pruned(facts, ofSystem) as Part | undefined;
  const entities = Object.entries(organisations).flatMap(([id, entity]) => {
    const kept = pruned(entity, ofOrganisations) as Part | undefined;
    return kept === undefined ? [] : [[id, kept] as const];
  });
  return { system: system ?? {}, ...(entities.length === 0 ? {} : { organisations: Object.fromEntries(entities) }) };
}

function pruned(value: unknown, paths: readonly string[]): unknown {
  if (paths.length === 0) return undefined;
  if (paths.includes('')) {
    const deeper = paths.filter((path) => path !== '');
    if (deeper.length === 0 || typeof value !== 'object' || value === null) return value;
    return pruned(value, deeper) ?? value;
  }
  if (Array.isArray(value)) return value.map((each) => pruned(each, paths) ?? {});
  if (typeof value !== 'object' || value === null) return value;
  const part = value as Part;
  if (Array.isArray(part.entries)) return { ...part, entries: pruned(part.entries, paths) };
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(part)) {
    const below = paths.flatMap((path) => {
      const [first = '', ...rest] = path.split('.');
      return first.replace('[]', '') === key ? [rest.join('.')] : [];
    });
    const found = pruned(inner, below);
    if (found !== undefined) kept[key] = found;
    else if (key === 'id' && paths.length > 0) kept.id = inner;
  }
  const isAsked = paths.includes('id') || Object.keys(kept).some((key) => key !== 'id');
  return isAsked && Object.keys(kept).length > 0 ? kept : undefined;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
