import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  given,
  is,
  known,
  lasts,
  requirement,
} from '../../src/policy/authoring.js';

const KEEPING = 'parties[].documentKeeping';

/** Counted from the last unit, or from the first where there is no other. */
const countedRight: Condition<'parties[]'> = any(
  is(`${KEEPING}.countedFrom`, 'placing on the market or putting into service of the last unit'),
  all(
    is(`${KEEPING}.countedFrom`, 'placing on the market or putting into service of the first unit'),
    is(`${KEEPING}.oneUnitOnly`, true),
  ),
);

type Documents =
  | 'technicalDocumentation'
  | 'qualityManagement'
  | 'approvedChanges'
  | 'notifiedBodyDocuments'
  | 'declaration';

/** A set of documents is kept for ten years or more, counted rightly, in a place from which an authority gets it. */
function kept(documents: Documents): Condition<'parties[]'> {
  return all(lasts(`${KEEPING}.${documents}.period`, 'P10Y'), known(`${KEEPING}.${documents}.place`), countedRight);
}

const remedy =
  'Set the period to ten years or more from the placing on the market of the last unit, and name the place.';
const shownBy = 'the schedule of retention, with period, start and place';
const assumption =
  'Every unit is read to start the period anew, so that it is counted from the last unit of the version; the first one counts where there is no other. A longer period does no harm.';

/** A notified body takes part, so that there are documents of it. */
const notifiedBody = known('route.notifiedBodyOrAuthority');

/**
 * The technical documentation is kept for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 18(1)(a)
 */
const technicalDocumentation = requirement({
  id: 'technical-documentation',
  citation: 'Art. 18(1)(a)',
  need: 'M',
  statement:
    'The technical documentation is kept for the authorities until ten years after the placing on the market or putting into service.',
  remedy,
  shownBy,
  assumption,
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(g)'],
  wording: 'sha256:ce055170dd3f1ef78528ad33969c008efa26d5a3e9b8e7379559ee811dc70b3f',
  holds: kept('technicalDocumentation'),
});

/**
 * The documentation of the quality management system is kept for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 18(1)(b)
 */
const qualityManagement = requirement({
  id: 'quality-management-documentation',
  citation: 'Art. 18(1)(b)',
  need: 'M',
  statement:
    'The documentation of the quality management system is kept for the authorities until ten years after the placing on the market or putting into service.',
  remedy,
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:085eec967c60d32d310c15e391626cd4891fdc3fd99411d4a645aa9bb2bc9194',
  holds: kept('qualityManagement'),
});

/**
 * The documentation of changes that a notified body approved is kept for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 18(1)(c)
 */
const approvedChanges = requirement({
  id: 'approved-changes',
  citation: 'Art. 18(1)(c)',
  need: 'C',
  statement:
    'The documentation of changes that a notified body approved is kept for the authorities until ten years after the placing on the market or putting into service.',
  remedy,
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:ede2715042a4ce28fe1848007b00ec1e5b43d9de73694568153b92be27ee9172',
  when: notifiedBody,
  holds: kept('approvedChanges'),
});

/**
 * The decisions and other documents of notified bodies are kept for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 18(1)(d)
 */
const notifiedBodyDocuments = requirement({
  id: 'notified-body-documents',
  citation: 'Art. 18(1)(d)',
  need: 'C',
  statement:
    'The decisions and other documents of notified bodies are kept for the authorities until ten years after the placing on the market or putting into service.',
  remedy,
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:f1f5436828a5ff56031dce9e265cc9aad90d8767bae58914bedd9722b4c80dc6',
  when: notifiedBody,
  holds: kept('notifiedBodyDocuments'),
});

/**
 * The EU declaration of conformity is kept for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 18(1)(e)
 */
const declaration = requirement({
  id: 'declaration-of-conformity',
  citation: 'Art. 18(1)(e)',
  need: 'M',
  statement:
    'The EU declaration of conformity is kept for the authorities until ten years after the placing on the market or putting into service.',
  remedy,
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:7d851fafac571e48ea8feba0e0493d23675c82425f3e783308c29188527d2176',
  holds: kept('declaration'),
});

/**
 * A financial institution keeps the technical documentation as part of what financial services law has it keep.
 *
 * @see Regulation (EU) 2024/1689, Article 18(3)
 */
const financialInstitution = requirement({
  id: 'financial-institution',
  citation: 'Art. 18(3)',
  need: 'C',
  statement:
    'A financial institution keeps the technical documentation as part of the documentation under Union financial services law.',
  remedy: 'Take the technical documentation into the documentation under financial services law, and name that law.',
  shownBy: 'the register of the documentation under financial services law',
  assumption:
    'Paragraph 3 says where the technical documentation is kept, and leaves the ten years of paragraph 1 as they are.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(g)'],
  wording: 'sha256:6cdd546653f9d53cf798fade9c4062430885bbddacaa0141facbbcd126cc32cb',
  when: is('organisation.financialInstitution', true),
  holds: all(is(`${KEEPING}.underFinancialServicesLaw`, true), given(known('organisation.financialServicesLaw'))),
});

/** What Article 18 asks of providers. Paragraph 2 addresses Member States. */
export const documentationKeeping = definePolicy({
  id: 'documentation-keeping',
  title: 'Documentation keeping',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D14'],
  requirements: [
    technicalDocumentation,
    qualityManagement,
    approvedChanges,
    notifiedBodyDocuments,
    declaration,
    financialInstitution,
  ],
});
