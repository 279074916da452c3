import { classMet, definePolicy, requirement } from '../../src/policy/authoring.js';
import { FINANCIAL_INSTITUTION, keptLongEnough, logsUnderControl } from './log-retention.js';

/**
 * The provider keeps the automatically generated logs, as far as it controls them, for six months or more.
 *
 * @see Regulation (EU) 2024/1689, Article 19(1)
 */
const retention = requirement({
  id: 'retention',
  citation: 'Art. 19(1)',
  need: 'M',
  statement: 'The provider keeps automatically generated logs under its control for at least six months.',
  remedy: 'Set the retention of the log store to six months or more, and file the export of its configuration.',
  shownBy: 'the configuration of the log store, its oldest record and its deletion jobs',
  assumption:
    'Six months are calendar months, 181 to 184 days. A law that sets another period, data protection law in particular, has to be invoked with its name and period.',
  leastBasis: 'observed',
  wording: 'sha256:e0e7ddc126ef21ed686e01585f9a1a88bdf30c981ea226a51d0fecf35c050d6b',
  when: logsUnderControl,
  holds: keptLongEnough,
});

/**
 * A financial institution keeps the logs as part of what financial services law has it keep.
 *
 * @see Regulation (EU) 2024/1689, Article 19(2)
 */
const financialInstitution = requirement({
  ...FINANCIAL_INSTITUTION,
  id: 'financial-institution',
  citation: 'Art. 19(2)',
  statement:
    'A provider that is a financial institution keeps the logs as part of the documentation under Union financial services law.',
  wording: 'sha256:d3831d955e495ec8df587fb513e275dc448aed5cbcf4be0aa6541113103d9505',
});

/** What Article 19 asks of providers. */
export const providerLogs = definePolicy({
  id: 'provider-logs',
  title: 'Automatically generated logs',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D14'],
  requirements: [retention, financialInstitution],
});
