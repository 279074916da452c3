import type { Part } from '../../laws/scenario.js';
import { attestation, complete, item, type RichPart, screening } from './part.js';

const processing = (more: Part): Part => ({
  necessity: 'differences by health condition show in no other data',
  interests: screening('discrimination'),
  examinations: ['spring'],
  startedOn: '2027-04-20',
  alternatives: complete(
    ['other data', 'synthetic data', 'anonymised data'].map((kind, index) => ({
      id: `alternative-${index + 1}`,
      kind,
      insufficientBecause: 'tried on a sample: the difference does not show',
      assessedOn: '2027-04-10',
    })),
  ),
  safeguards: complete(
    ['limit on re-use', 'security', 'privacy', 'pseudonymisation'].map((kind, index) => ({
      id: `safeguard-${index + 1}`,
      kind,
      description: 'a sealed store of its own',
      implementedOn: '2027-04-15',
    })),
  ),
  accessControl: 'two keys, held by two persons',
  accessDocumented: 'yes',
  authorisedPersons: complete([{ id: 'analyst', authorisedOn: '2027-04-18', confidentiality: 'yes' }]),
  otherParties: screening(),
  biasCorrectedOn: '2027-09-25',
  retentionEndsOn: '2027-12-31',
  deletedOn: '2027-09-25',
  processingRecord: {
    reference: 'record 14',
    on: '2027-04-19',
    reasonsForNecessity: 'yes',
    reasonsAgainstOtherData: 'yes',
  },
  ...more,
});

/** Article 4a: maker and user each looked once, and both deleted what they used. */
export const specialCategories: RichPart = {
  system: {
    specialCategoriesAgainstBias: complete([
      processing({ id: 'of-the-maker', party: 'maker', as: 'provider' }),
      processing({ id: 'of-the-user', party: 'user', as: 'deployer' }),
    ]),
  },
  items: [item('special-categories-record', 'document', 'specialCategoriesAgainstBias')],
  attestations: [
    attestation('necessity-of-the-maker', { requirement: 'ai-act/special-categories/strict-necessity' }),
    attestation('necessity-of-the-user', {
      requirement: 'ai-act/special-categories-deployers/strict-necessity-deployers',
    }),
  ],
  // It is high-risk, and its maker its provider.
  ofOthers: [
    'special-categories-other-providers/conditions-other-providers',
    'special-categories-other-providers/strict-necessity-other-providers',
  ],
};
