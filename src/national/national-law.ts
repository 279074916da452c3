import type { IsoDate } from '../law/vocabulary.js';
import type { NationalLaw, NationalPoint } from '../model/generated/assessment.js';
import type { NationalPack, NationalSource } from '../model/generated/national.js';

/** A pack of national law as it was read. */
export interface ReadNationalPack {
  readonly pack: NationalPack;
  readonly document: string;
  readonly digest: string;
}

/** What the Act leaves to the Member States and an assessment can look at, with where the Act says so. */
const SUBJECTS = [
  ['authorities', 'competent authorities', 'Art. 70(1)'],
  ['languages', 'languages that are accepted', 'Art. 47(2)'],
  ['workerInformation', 'rules on informing workers', 'Art. 26(7)'],
  ['penalties', 'penalties', 'Art. 99(1)'],
  ['realTimeIdentification', 'real-time identification for law enforcement', 'Art. 5(5)'],
  ['moreRestrictive', 'stricter rules', 'Art. 2(11)'],
] as const;

/** Everything that a pack records, in the order of its format, each point with its place; and on what it is silent. */
export function nationalLaw({ pack, document, digest }: ReadNationalPack): NationalLaw {
  const { memberState, name, status, asOf, by } = pack;
  const silent = SUBJECTS.filter(([key]) => pack[key] === undefined).map(([, subject]) => subject);
  return { memberState, name, status, asOf, by, document, digest, points: pointsOf(pack), notRecorded: silent };
}

function pointsOf(pack: NationalPack): NationalPoint[] {
  const none = SUBJECTS.flatMap(([key, subject, citation]): NationalPoint[] =>
    pack[key] === 'none' ? [{ citation, subject, says: 'none, by the pack', pointer: `/${key}` }] : [],
  );
  const { realTimeIdentification: realTime } = pack;
  return [
    ...listOf(pack.authorities).map((one, index) => ({
      citation: one.area === 'fundamental rights' ? 'Art. 77(1)' : 'Art. 70(1)',
      subject: `authority, ${one.area}${one.for === undefined ? '' : `: ${one.for}`}`,
      says: one.contact === undefined ? one.name : `${one.name}; ${one.contact}`,
      source: sourceInWords(one.source),
      pointer: `/authorities/${index}`,
    })),
    ...listOf(pack.languages).map((one, index) => ({
      citation:
        one.for === 'declaration of conformity'
          ? 'Art. 47(2)'
          : one.for === 'instructions for use'
            ? 'Art. 13(2)'
            : 'Art. 21(1)',
      subject: `languages, ${one.for}`,
      says: one.accepted.map((language) => `${language.name} (${language.code})`).join(', '),
      source: sourceInWords(one.source),
      pointer: `/languages/${index}`,
    })),
    ...listOf(pack.workerInformation).map((one, index) => ({
      citation: 'Art. 26(7)',
      subject: 'informing workers',
      says: one.rule,
      source: sourceInWords(one.source),
      pointer: `/workerInformation/${index}`,
    })),
    ...listOf(pack.penalties).map((one, index) => ({
      citation: 'Art. 99(1)',
      subject: `penalties: ${one.for}`,
      says: one.rule,
      source: sourceInWords(one.source),
      pointer: `/penalties/${index}`,
    })),
    ...(realTime === undefined
      ? []
      : [
          {
            citation: 'Art. 5(5)',
            subject: 'real-time identification',
            says: `${realTime.allowed === 'yes' ? 'allowed' : 'not allowed'}${realTime.extent === undefined ? '' : `: ${realTime.extent}`}`,
            source: sourceInWords(realTime.source),
            pointer: '/realTimeIdentification',
          },
        ]),
    ...listOf(pack.moreRestrictive).map((one, index) => ({
      citation: 'Art. 2(11)',
      subject: `stricter rule beside ${one.besides}`,
      says: one.rule,
      source: sourceInWords(one.source),
      pointer: `/moreRestrictive/${index}`,
    })),
    ...none,
  ];
}

const listOf = <T>(stated: readonly T[] | 'none' | undefined): readonly T[] =>
  stated === undefined || stated === 'none' ? [] : stated;

const sourceInWords = ({ title, url }: NationalSource): string => (url === undefined ? title : `${title}, ${url}`);

/**
 * Which points depend on national law and are not assessed, one sentence each: all of them without a pack; with packs,
 * those of States of which there is none, or of which the pack is a draft, later than the day that is judged, or silent.
 *
 * @param states the Member States in which systems are offered or used, by the registry
 */
export function nationalLimits(
  packs: readonly ReadNationalPack[],
  states: readonly string[],
  asOf: IsoDate,
): readonly string[] {
  const all = SUBJECTS.map(([, subject, citation]) => `${subject} (${citation})`).join(', ');
  if (packs.length === 0) return [`National law is not assessed, for no pack of a Member State was given: ${all}.`];
  const told = packs.map(({ pack }) => pack.memberState);
  const without = [...new Set(states)].filter((state) => !told.includes(state)).sort();
  return [
    'What packs of national law record is repeated as they record it; it was not checked against the law of the Member State.',
    ...(without.length === 0
      ? []
      : [`National law of ${without.join(', ')} is not assessed, for no pack of it was given: ${all}.`]),
    ...packs.flatMap((one) => {
      const { memberState, name, status } = one.pack;
      const { notRecorded } = nationalLaw(one);
      return [
        ...(status === 'invented example'
          ? [`The pack of ${name} (${memberState}) is an invented example: there is no such law.`]
          : []),
        ...(isHeld(one.pack, asOf)
          ? []
          : [
              `The pack of ${name} (${memberState}) is compared with nothing: ${status === 'draft' ? 'it is a draft' : `it was looked up on ${one.pack.asOf}, after the day that is judged`}.`,
            ]),
        ...(notRecorded.length === 0
          ? []
          : [`Of ${name} (${memberState}) the pack says nothing on: ${notRecorded.join(', ')}.`]),
      ];
    }),
  ];
}

/** Whether statements of a registry are compared with a pack: a draft and what was looked up later decide nothing. */
export const isHeld = ({ status, asOf: lookedUp }: NationalPack, asOf: IsoDate): boolean =>
  status !== 'draft' && lookedUp <= asOf;
