import {
  all,
  any,
  anyEntry,
  type Condition,
  contains,
  every,
  given,
  is,
  known,
  not,
  ordered,
  passed,
  reached,
  same,
  some,
} from '../../src/policy/authoring.js';

// The conditions of Article 4a(1), which paragraph 2 applies to everybody else as well: one list of processings, each
// named with the party and the role in which it processes.

type Processings = 'specialCategoriesAgainstBias[]';
type Role = 'provider' | 'deployer';

const ofTheParty = same('specialCategoriesAgainstBias[].party', 'parties[].id');

const own = (role: Role | 'any'): Condition<Processings | 'parties[]'> =>
  role === 'any' ? ofTheParty : all(ofTheParty, is('specialCategoriesAgainstBias[].as', role));

/** The party processes special categories of data against bias, in this role or in any. */
export const processesAs = (role: Role | 'any'): Condition<'parties[]'> =>
  some('specialCategoriesAgainstBias[]', own(role));

/** The condition holds for every such processing of the party in this role or in any. */
export const eachProcessing = (role: Role | 'any', condition: Condition<Processings>): Condition<'parties[]'> =>
  every('specialCategoriesAgainstBias[]', any(given(not(own(role))), condition));

/** The reasons why it is strictly necessary, for an examination that was made or is under way. */
export const necessary: Condition<Processings> = all(
  known('specialCategoriesAgainstBias[].necessity'),
  some(
    'dataGovernance.biasExaminations[]',
    contains('specialCategoriesAgainstBias[].examinations', 'dataGovernance.biasExaminations[].id'),
  ),
);

/** Why it is strictly necessary, in view of biases against an interest that the Act names. */
export const necessaryElsewhere: Condition<Processings> = all(
  known('specialCategoriesAgainstBias[].necessity'),
  anyEntry('specialCategoriesAgainstBias[].interests'),
);

type Alternative = 'other data' | 'synthetic data' | 'anonymised data';

const insufficient = (kind: Alternative): Condition<Processings> =>
  some(
    'specialCategoriesAgainstBias[].alternatives[]',
    all(
      is('specialCategoriesAgainstBias[].alternatives[].kind', kind),
      known('specialCategoriesAgainstBias[].alternatives[].insufficientBecause'),
      ordered('specialCategoriesAgainstBias[].alternatives[].assessedOn', 'specialCategoriesAgainstBias[].startedOn'),
    ),
  );

/** (a): neither other nor synthetic nor anonymised data would do, as was found before the processing began. */
export const noOtherData: Condition<Processings> = all(
  insufficient('other data'),
  insufficient('synthetic data'),
  insufficient('anonymised data'),
);

type Safeguard = 'limit on re-use' | 'security' | 'privacy' | 'pseudonymisation';

const safeguarded = (kind: Safeguard): Condition<Processings> =>
  some(
    'specialCategoriesAgainstBias[].safeguards[]',
    all(
      is('specialCategoriesAgainstBias[].safeguards[].kind', kind),
      known('specialCategoriesAgainstBias[].safeguards[].description'),
      ordered('specialCategoriesAgainstBias[].safeguards[].implementedOn', 'specialCategoriesAgainstBias[].startedOn'),
    ),
  );

/** (b): limits on re-use, security, privacy and pseudonymisation, from the beginning. */
export const limited: Condition<Processings> = all(
  safeguarded('limit on re-use'),
  safeguarded('security'),
  safeguarded('privacy'),
  safeguarded('pseudonymisation'),
);

/** (c): access is controlled and documented, for authorised persons bound to confidentiality. */
export const secured: Condition<Processings> = all(
  known('specialCategoriesAgainstBias[].accessControl'),
  is('specialCategoriesAgainstBias[].accessDocumented', true),
  every(
    'specialCategoriesAgainstBias[].authorisedPersons[]',
    all(
      reached('specialCategoriesAgainstBias[].authorisedPersons[].authorisedOn'),
      is('specialCategoriesAgainstBias[].authorisedPersons[].confidentiality', true),
    ),
  ),
);

/** (d): no other party gets at the data. */
export const keptToItself: Condition<Processings> = not(anyEntry('specialCategoriesAgainstBias[].otherParties'));

/** (e): deleted once the bias is corrected or the retention period ends, whichever comes first. */
export const deleted: Condition<Processings> = any(
  all(
    not(passed('specialCategoriesAgainstBias[].biasCorrectedOn')),
    not(passed('specialCategoriesAgainstBias[].retentionEndsOn')),
  ),
  reached('specialCategoriesAgainstBias[].deletedOn'),
);

/** (f): the records of processing activities say why, and why other data would not do. */
export const recorded: Condition<Processings> = all(
  known('specialCategoriesAgainstBias[].processingRecord.reference'),
  reached('specialCategoriesAgainstBias[].processingRecord.on'),
  is('specialCategoriesAgainstBias[].processingRecord.reasonsForNecessity', true),
  is('specialCategoriesAgainstBias[].processingRecord.reasonsAgainstOtherData', true),
);
