import { fingerprintOf } from './evaluate/describe.js';
import { applicationOf } from './law/citation.js';
import type { IsoDate } from './law/vocabulary.js';
import type { LoadedEntry, Registry } from './load/registry.js';
import type { Contradiction } from './model/generated/assessment.js';
import type { NationalPack } from './model/generated/national.js';
import { isHeld, type ReadNationalPack } from './national/national-law.js';
import { type FactRecord, isNoAnswer, statedList } from './policy/frame.js';
import type { SystemFacts } from './policy/system-frame.js';

/** The packs of national law of a registry. */
export const nationalPacks = ({ national = [] }: Pick<Registry, 'national'>): readonly ReadNationalPack[] =>
  national.map(({ value, document, digest }) => ({ pack: value as unknown as NationalPack, document, digest }));

/** The Member States that systems name: where they are offered or used, and for whose authorities a declaration is made. */
export const statesNamed = (systems: readonly Pick<LoadedEntry, 'value'>[]): readonly string[] =>
  systems.flatMap(({ value }) => [
    ...statesOf(value),
    ...declarationsOf(value).entries.flatMap(({ memberState }) => (memberState === undefined ? [] : [memberState])),
  ]);

const statesOf = ({ memberStates }: FactRecord): readonly string[] =>
  Array.isArray(memberStates) ? (memberStates as string[]) : [];

interface Declaration {
  readonly id: string;
  readonly memberState?: string;
  readonly language?: string;
}

const LANGUAGES = 'conformityAssessment.declaration.languages';

function declarationsOf(facts: FactRecord): { readonly entries: readonly Declaration[]; readonly at: string } {
  const assessment = recordOf(facts.conformityAssessment);
  const stated = statedList(recordOf(assessment?.declaration)?.languages, '9999-12-31');
  return {
    entries: (stated?.entries ?? []) as unknown as readonly Declaration[],
    at: `/conformityAssessment/declaration/languages${stated?.at ?? ''}`,
  };
}

const recordOf = (value: unknown): FactRecord | undefined =>
  typeof value === 'object' && value !== null ? (value as FactRecord) : undefined;

/**
 * What a registry says and a pack of national law contradicts: a declaration in a language that the pack does not name as
 * accepted, and a law said to allow real-time identification where the packs of all its Member States say that none does.
 * A pack never shows that something is met, and where it is silent nothing is said.
 */
export function nationalContradictions(
  system: SystemFacts,
  packs: readonly ReadNationalPack[],
  asOf: IsoDate,
): readonly Contradiction[] {
  const held = packs.filter(({ pack }) => isHeld(pack, asOf));
  if (held.length === 0) return [];
  return [...languages(system, held), ...realTime(system, held)];
}

function languages(system: SystemFacts, held: readonly ReadNationalPack[]): readonly Contradiction[] {
  const { entries, at } = declarationsOf(system.facts);
  return entries.flatMap(({ id, language, memberState }, index) => {
    const found = held.find(({ pack }) => pack.memberState === memberState);
    const stated = found?.pack.languages;
    if (found === undefined || language === undefined || isNoAnswer(language) || !Array.isArray(stated)) return [];
    const rows = stated.flatMap((row, position) =>
      row.for === 'declaration of conformity' ? [{ row, pointer: `/languages/${position}/accepted` }] : [],
    );
    const accepted = rows.flatMap(({ row }) => row.accepted);
    const [first] = rows;
    if (first === undefined || accepted.some(({ code, name }) => isSame(language, code) || isSame(language, name)))
      return [];
    const place = { document: system.document, pointer: `${system.pointer}${at}/${index}/language` };
    return [
      {
        id: 'language-not-accepted',
        fingerprint: fingerprintOf('language-not-accepted', system.id, id),
        citation: 'Art. 47(2)',
        statement: `the declaration for ${told(found.pack)} is in a language that the pack of national law does not name as accepted`,
        remedy: `Have it in ${accepted.map(({ name }) => name).join(' or ')}, or correct what is wrong: the entry or the pack.`,
        ...place,
        decidedBy: [
          { fact: `${LANGUAGES}[${id}].language`, ...place, value: language },
          { fact: `national.${found.pack.memberState}.languages`, document: found.document, pointer: first.pointer },
        ],
        bearsOn: [LANGUAGES],
      },
    ];
  });
}

/** From when Article 5 applies. */
const application = applicationOf('Art. 5(1)(h)', 'current');
const IN_FORCE = application?.kind === 'single' ? application.from : undefined;

function realTime(system: SystemFacts, held: readonly ReadNationalPack[]): readonly Contradiction[] {
  const states = statesOf(system.facts);
  const theirs = states.map((state) => held.find(({ pack }) => pack.memberState === state));
  const refusing = theirs.flatMap((one) => (one?.pack.realTimeIdentification?.allowed === 'no' ? [one] : []));
  // Where the law of one State may allow it, nobody can say whose law the entry means.
  if (states.length === 0 || refusing.length < states.length) return [];
  const uses = statedList(system.facts.uses, '9999-12-31');
  return ((uses?.entries ?? []) as readonly { id: string; practice?: unknown }[]).flatMap(({ id, practice }, index) => {
    const law = recordOf(practice)?.nationalLawAllows;
    if (typeof law !== 'string' || law === 'none' || isNoAnswer(law)) return [];
    const pointer = `${system.pointer}/uses${uses?.at ?? ''}/${index}/practice/nationalLawAllows`;
    const place = { document: system.document, pointer };
    return [
      {
        id: 'national-law-does-not-allow',
        fingerprint: fingerprintOf('national-law-does-not-allow', system.id, id),
        citation: 'Art. 5(5)',
        statement: `a national law is said to allow real-time identification, and by the pack of national law ${refusing.map(({ pack }) => told(pack)).join(' and ')} does not allow it`,
        remedy: 'Name the law and correct the pack, or say that no law allows it.',
        use: id,
        ...place,
        decidedBy: [
          { fact: `uses[${id}].practice.nationalLawAllows`, ...place, value: law },
          ...refusing.map(({ pack, document }) => ({
            fact: `national.${pack.memberState}.realTimeIdentification`,
            document,
            pointer: '/realTimeIdentification/allowed',
            value: 'no',
          })),
        ],
        bearsOn: ['Art. 5(1)(h)'],
        ...(IN_FORCE === undefined ? {} : { from: IN_FORCE }),
      },
    ];
  });
}

const told = ({ name, memberState, status }: NationalPack): string =>
  `${name} (${memberState}${status === 'invented example' ? ', an invented example' : ''})`;

const isSame = (one: string, other: string): boolean => folded(one) === folded(other);

/** A code with a region, such as pt-PT, is the language. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^([a-z]{2,3})-[a-z]{2}$/, '$1');
