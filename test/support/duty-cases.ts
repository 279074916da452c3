import {
  DEPLOYER,
  deployer,
  document,
  type Evidence,
  list,
  type Part,
  PROVIDER,
  provider,
  type Registered,
  recruitingUse,
} from './builders.js';
import { type Case, type Cases, type OutcomeCases, onUnusableEvidence } from './policy-tester.js';

/** What differs from the situation in which a duty is met and shown, and what else the case says. */
export type Differs = readonly [name: string, patch?: Part, rest?: Partial<Case> | undefined];

interface Duty {
  /** The situation in which the duty is met, with some facts said differently. */
  readonly system: (patch?: Part) => Registered;
  readonly evidence: readonly Evidence[];
  /** What belongs to every case: who, in which role, attestations. */
  readonly always?: Partial<Case>;
  readonly met?: readonly Differs[];
  readonly unmet: readonly Differs[];
  readonly open: readonly Differs[];
  readonly never: Cases;
}

/** Cases that differ in a few facts each from one situation in which the duty is met and shown. */
export function dutyCases({ system, evidence, always = {}, met = [], unmet, open, never }: Duty): OutcomeCases {
  const shown = { ...always, system: system(), evidence };
  const differing = (all: readonly Differs[]): Case[] =>
    all.map(([name, patch, rest]) => ({ ...shown, system: system(patch), ...rest, name }));
  const [first, ...others] = differing(unmet);
  if (first === undefined) throw new Error('a duty that nothing breaks is none');
  return {
    satisfied: [{ ...shown, name: 'said and shown' }, ...differing(met)],
    'not-satisfied': [first, ...others],
    undetermined: [...onUnusableEvidence(shown), ...differing(open)],
    'not-applicable': never,
  };
}

export const fileOn = (...shows: readonly string[]): readonly Evidence[] => [document(shows, { id: 'file' })];

/** A day counts from itself on: the cases of the day and of the day before. */
export const fromTheDay = (what: string, day: string, before: string): { met: Differs; unmet: Differs } => ({
  met: [`${what} today`, {}, { asOf: day }],
  unmet: [`${what} tomorrow`, {}, { asOf: before }],
});

/** What has to be there before the first unit is placed on the market or put into service; `on` says the day. */
export function beforeMarketCases(
  what: string,
  on: (day: string) => Part,
): { met: readonly Differs[]; unmet: readonly Differs[] } {
  return {
    met: [
      [`${what} on the day of the placing`, on('2027-12-15')],
      [
        `${what} on the day of a first use before the placing`,
        { ...on('2027-12-10'), firstPutIntoServiceOn: '2027-12-10' },
      ],
      [`${what} before own use, without any placing on the market`, { firstPlacedOnTheMarketOn: 'none' }],
      [`${what} before the placing, of a system never put into service`, { firstPutIntoServiceOn: 'none' }],
    ],
    unmet: [
      [`${what} the day after the placing`, on('2027-12-16')],
      [
        `${what} the day after a first use before the placing`,
        { ...on('2027-12-11'), firstPutIntoServiceOn: '2027-12-10' },
      ],
      [
        `${what}, and neither market nor use that it could come before`,
        { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: 'none' },
      ],
    ],
  };
}

const changedBy = (by: string, on: string, patch: Part = {}): Part => ({
  id: `by-${by}`,
  by,
  on,
  putsNameOrTrademark: 'no',
  changedAfterMarket: 'yes',
  foreseenInInitialAssessment: 'no',
  affectsRequirements: 'yes',
  modifiesIntendedPurpose: 'no',
  highRiskBefore: 'yes',
  assessedBefore: 'yes',
  ...patch,
});
const foreseen = { foreseenInInitialAssessment: 'yes' };

/** The same for a party that has become the provider of another's system: its own change or use counts. */
export function newProviderCases(
  what: string,
  on: (day: string) => Part,
): { met: readonly Differs[]; unmet: readonly Differs[] } {
  const agency = { party: DEPLOYER };
  const changing = (day: string, byFirst: string): Part => ({
    ...on(day),
    parties: list(provider(), deployer({ use: 'none' })),
    valueChainChanges: list(changedBy(PROVIDER, byFirst, foreseen), changedBy(DEPLOYER, '2028-01-08')),
  });
  /** Changed by itself on 8 January, and by these changes as well; its first use comes a month later. */
  const changingTwice = (day: string, ...more: readonly Part[]): Part => ({
    ...on(day),
    parties: list(provider(), deployer({ use: { firstUseOn: '2028-02-08' } })),
    valueChainChanges: list(changedBy(DEPLOYER, '2028-01-08'), ...more),
  });
  const using = (day: string, ...changes: readonly Part[]): Part => ({
    ...on(day),
    parties: list(provider(), deployer({ use: { firstUseOn: '2028-01-08' } })),
    uses: list(recruitingUse({ deployer: DEPLOYER, withinIntendedPurpose: 'no' })),
    ...(changes.length === 0 ? {} : { valueChainChanges: list(...changes) }),
  });
  /** A modification by another party, and one of its own that was foreseen: neither makes it a provider. */
  const besides = [changedBy(PROVIDER, '2028-01-04'), changedBy(DEPLOYER, '2028-01-05', { ...foreseen, id: 'own' })];
  return {
    met: [
      [`${what} on the day on which another party modified the system`, changing('2028-01-08', '2028-01-02'), agency],
      [`${what} on the day of a first use beyond the purpose`, using('2028-01-08'), agency],
      [
        `${what} on the day of its own change, after one of its own that was foreseen`,
        changingTwice('2028-01-08', changedBy(DEPLOYER, '2028-01-02', { ...foreseen, id: 'earlier' })),
        agency,
      ],
      [
        `${what} on the day of its own change, after one of another party`,
        changingTwice('2028-01-08', changedBy(PROVIDER, '2028-01-02')),
        agency,
      ],
      [
        `${what} on the day of a first use beyond the purpose, after changes that do not make it a provider`,
        using('2028-01-08', ...besides),
        agency,
      ],
    ],
    unmet: [
      [`${what} after another party modified the system`, changing('2028-01-09', '2028-01-12'), agency],
      [`${what} after a first use beyond the purpose`, using('2028-01-09'), agency],
      [
        `${what} after a first use beyond the purpose, and after changes that do not make it a provider`,
        using('2028-01-09', ...besides),
        agency,
      ],
      [`${what} after its own change, before its first use`, changingTwice('2028-01-09'), agency],
      [
        `${what} between two changes of its own`,
        changingTwice('2028-01-09', changedBy(DEPLOYER, '2028-01-12', { id: 'later' })),
        agency,
      ],
      [
        `${what} after its own change, before one of its own that was foreseen`,
        changingTwice('2028-01-09', changedBy(DEPLOYER, '2028-01-12', { ...foreseen, id: 'later' })),
        agency,
      ],
      [
        `${what} after market, before a change of its own that was foreseen`,
        { ...on('2028-01-09'), valueChainChanges: list(changedBy(PROVIDER, '2028-01-12', foreseen)) },
      ],
    ],
  };
}

/** One case for each patch that breaks a duty by one entry of a closed set answered no. */
export const eachLeftOut = (
  what: (entry: string) => string,
  entries: readonly string[],
  left: (entry: string, answer: 'no' | undefined) => Part,
): { unmet: readonly Differs[]; open: readonly Differs[] } => ({
  unmet: entries.map((entry) => [what(entry), left(entry, 'no')]),
  open: entries.map((entry) => [`${what(entry)}, or so it seems: nobody says`, left(entry, undefined)]),
});

/** Every entry of a closed set answered yes. */
export const allOf = (entries: readonly string[]): Part => Object.fromEntries(entries.map((entry) => [entry, 'yes']));
