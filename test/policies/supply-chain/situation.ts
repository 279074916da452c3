import { deployer, document, highRiskSystem, list, merge, type Part, type Registered } from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  type OutcomeCases,
  onUnusableEvidence,
} from '../../support/policy-tester.js';

const PARTY = 'reseller';
export const ACTS: Readonly<Record<'import' | 'distribution', Part>> = {
  import: { placesSystemOfThirdCountryBrand: 'yes' },
  distribution: { makesAvailable: 'yes' },
};

const party = (kind: 'import' | 'distribution', section: unknown): Part =>
  deployer({ id: PARTY, usesUnderItsAuthority: 'no', ...ACTS[kind], [kind]: section });

const registers = [document(['parties', 'version', 'events'], { id: 'checklist' })];

/** An item that was seen before the day on which the operator acts. */
export const seen = (patch: Part = {}): Part =>
  merge({ found: 'yes', reference: 'number 17 of 1 December', verifiedOn: '2027-12-10' }, patch);

/** Cases of an importer or a distributor, whose facts stand in a section of its own. */
export function operator(kind: 'import' | 'distribution', base: Part) {
  const system = (patch: Part | undefined, rest: Part = {}): Registered =>
    highRiskSystem(merge({ parties: list(party(kind, patch === undefined ? undefined : merge(base, patch))) }, rest));
  const never: Cases = [
    ...notHighRisk(party(kind, base)),
    {
      name: 'a deployer, who passes nothing on',
      system: highRiskSystem({ parties: list(deployer()) }),
      reason: 'role',
    },
    { name: 'the provider', system: highRiskSystem(), reason: 'role' },
  ];
  const each = (systems: Readonly<Record<string, Part>>, of: Omit<Case, 'name' | 'system'> = {}): Cases =>
    Object.entries(systems).map(([name, patch]) => ({
      evidence: registers,
      ...of,
      name,
      system: system(patch),
    })) as unknown as Cases;
  const shown = { system: system({}), evidence: registers };
  const silent: Case = { name: 'nothing said', system: system(undefined), evidence: registers };

  /** What was verified beforehand, item by item; `day` is the day on which the operator acts. */
  const verification = (day: string, items: readonly string[], more: Partial<OutcomeCases> = {}): OutcomeCases => ({
    satisfied: [
      { ...shown, name: 'seen before the day' },
      ...each({
        'seen on the day itself': Object.fromEntries(items.map((item) => [item, { verifiedOn: '2028-01-03' }])),
        'seen on the day that is judged, before a day that is planned': {
          [day]: '2028-03-01',
          ...Object.fromEntries(items.map((item) => [item, { verifiedOn: '2028-01-14' }])),
        },
      }),
      ...(more.satisfied ?? []),
    ],
    'not-satisfied': [
      ...each({ 'another version was verified': { version: '1.9' } }),
      ...items.flatMap((item) =>
        each({
          [`${item}: not there`]: { [item]: { found: 'no' } },
          [`${item}: ticked, and nobody says which`]: { [item]: { reference: 'none' } },
          [`${item}: never looked at`]: { [item]: { verifiedOn: 'none' } },
          [`${item}: looked at the day after`]: { [item]: { verifiedOn: '2028-01-04' } },
          [`${item}: to be looked at tomorrow`]: { [day]: '2028-03-01', [item]: { verifiedOn: '2028-01-15' } },
        }),
      ),
      ...(more['not-satisfied'] ?? []),
    ] as unknown as Cases,
    undetermined: [...onUnusableEvidence(shown), silent, ...(more.undetermined ?? [])],
    'not-applicable': never,
  });

  /** A duty that waits for an entry of a list. */
  const onEntries = (
    key: string,
    entry: Part,
    of: Readonly<Record<'satisfied' | 'not-satisfied', Readonly<Record<string, Part>>>>,
    more: Partial<OutcomeCases> = {},
  ): OutcomeCases => {
    const { satisfied, 'not-satisfied': unmet } = of;
    const entries = (...all: readonly Part[]): Part => ({ [key]: list(...all) });
    const patched = (patches: Readonly<Record<string, Part>>): Cases =>
      each(Object.fromEntries(Object.entries(patches).map(([name, patch]) => [name, entries(merge(entry, patch))])));
    const good = { ...shown, system: system(entries(entry)) };
    const [[first, bad]] = Object.entries(unmet) as [[string, Part]];
    return {
      satisfied: [{ ...good, name: 'one entry, in order' }, ...patched(satisfied), ...(more.satisfied ?? [])],
      'not-satisfied': [
        ...patched(unmet),
        ...each({ [`one of two: ${first}`]: entries(entry, merge(merge(entry, bad), { id: 'second' })) }),
        ...(more['not-satisfied'] ?? []),
      ],
      undetermined: [
        ...onUnusableEvidence(good),
        silent,
        ...each({ 'entries that nobody calls complete': { [key]: [entry] } }),
        ...(more.undetermined ?? []),
      ],
      'not-applicable': [...never, ...each({ 'nothing of the kind': { [key]: 'none' } }, { reason: 'condition' })],
    };
  };

  const storage: OutcomeCases = {
    satisfied: [
      { ...shown, name: 'conditions that are kept' },
      ...each({ 'checked on the day that is judged': { storage: { checkedOn: '2028-01-14' } } }),
    ],
    'not-satisfied': each({
      'no conditions': { storage: { conditions: 'none' } },
      'never checked': { storage: { checkedOn: 'none' } },
      'to be checked tomorrow': { storage: { checkedOn: '2028-01-15' } },
      'conditions that put compliance at risk': { storage: { jeopardisesCompliance: 'yes' } },
    }),
    undetermined: [...onUnusableEvidence(shown), silent],
    'not-applicable': [
      ...never,
      ...each({ 'nothing is stored or transported': { storesOrTransports: 'no' } }, { reason: 'condition' }),
    ],
  };

  return { PARTY, system, shown, silent, never, each, verification, onEntries, storage, registers };
}
