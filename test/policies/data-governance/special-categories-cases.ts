import {
  attestation,
  DEPLOYER,
  deployer,
  document,
  list,
  merge,
  only,
  type Part,
  PROVIDER,
  provider,
} from '../../support/builders.js';

// The conditions of Article 4a(1) are the same for everybody; the cases of each addressee are made of these.

export const processing = (patch: Part = {}): Part =>
  merge(
    {
      id: 'ethnic-origin',
      party: PROVIDER,
      as: 'provider',
      necessity: 'Differences by ethnic origin show in no other data',
      interests: only('discrimination'),
      examinations: ['spring'],
      startedOn: '2027-04-20',
      alternatives: list(alternative('other data'), alternative('synthetic data'), alternative('anonymised data')),
      safeguards: list(...SAFEGUARDS.map((kind) => safeguard(kind))),
      accessControl: 'Two keys, held by two persons',
      accessDocumented: 'yes',
      authorisedPersons: list(analyst()),
      otherParties: only(),
      biasCorrectedOn: 'none',
      retentionEndsOn: '2028-06-30',
      deletedOn: 'none',
      processingRecord: {
        reference: 'Record 14',
        on: '2027-04-19',
        reasonsForNecessity: 'yes',
        reasonsAgainstOtherData: 'yes',
      },
    },
    patch,
  );

export const alternative = (kind: string, patch: Part = {}): Part =>
  merge(
    {
      id: kind.replaceAll(' ', '-'),
      kind,
      insufficientBecause: 'Tried on a sample: the difference does not show',
      assessedOn: '2027-04-10',
    },
    patch,
  );

export const SAFEGUARDS = ['limit on re-use', 'security', 'privacy', 'pseudonymisation'] as const;
export const safeguard = (kind: string, patch: Part = {}): Part =>
  merge(
    { id: kind.replaceAll(' ', '-'), kind, description: 'A sealed store of its own', implementedOn: '2027-04-15' },
    patch,
  );
export const analyst = (patch: Part = {}): Part =>
  merge({ id: 'analyst', authorisedOn: '2027-04-18', confidentiality: 'yes' }, patch);

/** A party that provides and uses the system itself. */
export const BOTH: Part = { parties: list(provider({ usesUnderItsAuthority: 'yes' })) };
export const WITH_DEPLOYER: Part = { parties: list(provider(), deployer()) };
export const EXAMINED: Part = { dataGovernance: { biasExaminations: list({ id: 'spring' }, { id: 'autumn' }) } };
export const OF_DEPLOYER: Part = { party: DEPLOYER, as: 'deployer' };

/** Processings that are not those of the provider as provider, or not those of the deployer as deployer. */
export const besides = (role: 'provider' | 'deployer', patch: Part): readonly Part[] =>
  [
    { party: PROVIDER, as: 'provider' },
    { party: PROVIDER, as: 'deployer' },
    { party: DEPLOYER, as: 'provider' },
    { party: DEPLOYER, as: 'deployer' },
  ]
    .filter(({ party, as }) => as !== role || party !== (role === 'provider' ? PROVIDER : DEPLOYER))
    .map((whose, index) => processing({ ...whose, id: `beside-${index + 1}`, ...patch }));

export const record = document(['specialCategoriesAgainstBias'], { id: 'special-categories-record' });
export const judgedFor = (requirement: string) => [attestation({ requirement: `ai-act/${requirement}` })];

const YEARS_LATER = '2031-01-01';

interface Fault {
  readonly name: string;
  readonly patch: Part;
  readonly asOf?: string;
}

/** What each condition comes to: what meets it beside the ordinary case, and what does not. */
export const CONDITIONS: Readonly<
  Record<string, { readonly met: readonly Fault[]; readonly unmet: readonly Fault[] }>
> = {
  'no-other-data': {
    met: [
      {
        name: 'found on the day on which the processing began',
        patch: {
          alternatives: list(
            ...['other data', 'synthetic data', 'anonymised data'].map((kind) =>
              alternative(kind, { assessedOn: '2027-04-20' }),
            ),
          ),
        },
      },
    ],
    unmet: ['other data', 'synthetic data', 'anonymised data'].flatMap((kind) => {
      const others = ['other data', 'synthetic data', 'anonymised data'].filter((each) => each !== kind);
      const rest = others.map((each) => alternative(each));
      return [
        { name: `${kind} never looked at`, patch: { alternatives: list(...rest) } },
        {
          name: `${kind} looked at without a reason`,
          patch: { alternatives: list(...rest, alternative(kind, { insufficientBecause: 'none' })) },
        },
        {
          name: `${kind} looked at the day after the processing began`,
          patch: { alternatives: list(...rest, alternative(kind, { assessedOn: '2027-04-21' })) },
        },
      ];
    }),
  },
  'technical-limits': {
    met: [
      {
        name: 'in place on the day on which the processing began',
        patch: { safeguards: list(...SAFEGUARDS.map((kind) => safeguard(kind, { implementedOn: '2027-04-20' }))) },
      },
    ],
    unmet: SAFEGUARDS.flatMap((kind) => {
      const rest = SAFEGUARDS.filter((each) => each !== kind).map((each) => safeguard(each));
      return [
        { name: `no ${kind}`, patch: { safeguards: list(...rest) } },
        {
          name: `${kind} without content`,
          patch: { safeguards: list(...rest, safeguard(kind, { description: 'none' })) },
        },
        {
          name: `${kind} the day after the processing began`,
          patch: { safeguards: list(...rest, safeguard(kind, { implementedOn: '2027-04-21' })) },
        },
      ];
    }),
  },
  access: {
    met: [
      {
        name: 'authorised on the day that is judged',
        patch: { authorisedPersons: list(analyst({ authorisedOn: '2028-01-14' })) },
      },
      { name: 'nobody has access', patch: { authorisedPersons: 'none' } },
    ],
    unmet: [
      { name: 'no control of access', patch: { accessControl: 'none' } },
      { name: 'access that nobody documents', patch: { accessDocumented: 'no' } },
      {
        name: 'one of two persons not bound to confidentiality',
        patch: { authorisedPersons: list(analyst(), analyst({ id: 'trainee', confidentiality: 'no' })) },
      },
      {
        name: 'access before it is authorised',
        patch: { authorisedPersons: list(analyst({ authorisedOn: '2028-01-15' })) },
      },
    ],
  },
  'no-transfer': {
    met: [],
    unmet: ['transmitted', 'transferred', 'accessed'].map((way) => ({
      name: `${way} by others`,
      patch: { otherParties: only(way) },
    })),
  },
  deletion: {
    met: [
      { name: 'on the last day of the retention period', patch: { retentionEndsOn: '2028-01-14' } },
      { name: 'on the day on which the bias was corrected', patch: { biasCorrectedOn: '2028-01-14' } },
      {
        name: 'corrected, and deleted on the day that is judged',
        patch: { biasCorrectedOn: '2028-01-10', deletedOn: '2028-01-14' },
      },
    ],
    unmet: [
      { name: 'the bias corrected yesterday, and the data still there', patch: { biasCorrectedOn: '2028-01-13' } },
      {
        name: 'the retention period over since yesterday, and the data still there',
        patch: { retentionEndsOn: '2028-01-13' },
      },
      {
        name: 'corrected, and to be deleted tomorrow',
        patch: { biasCorrectedOn: '2028-01-10', deletedOn: '2028-01-15' },
      },
      { name: 'years later, never deleted', patch: {}, asOf: YEARS_LATER },
    ],
  },
  'record-of-processing': {
    met: [{ name: 'entered on the day that is judged', patch: { processingRecord: { on: '2028-01-14' } } }],
    unmet: [
      { name: 'no entry', patch: { processingRecord: 'none' } },
      { name: 'an entry that nobody can find', patch: { processingRecord: { reference: 'none' } } },
      { name: 'an entry of tomorrow', patch: { processingRecord: { on: '2028-01-15' } } },
      { name: 'nothing on why it was necessary', patch: { processingRecord: { reasonsForNecessity: 'no' } } },
      { name: 'nothing on other data', patch: { processingRecord: { reasonsAgainstOtherData: 'no' } } },
    ],
  },
};
