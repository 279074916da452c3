import { classMet, definePolicy, requirement } from '../../src/policy/authoring.js';
import { doneInTime, everyMeasure, LAST_DAY, someMeasure } from './registers.js';

/**
 * The provider puts an end to a formal non-compliance that an authority found: marking, declaration, registration,
 * representative or documentation.
 *
 * @see Regulation (EU) 2024/1689, Article 83(1)
 */
const ended = requirement({
  id: 'ended',
  citation: 'Art. 83(1)',
  need: 'C',
  statement:
    'A formal non-compliance that an authority found in marking, declaration, registration, representative or documentation is ended by the day that was set.',
  remedy: 'Put right what the authority found by the day that was set, and enter how.',
  shownBy: 'the order, and the record of what was put right',
  assumption: `The paragraph obliges the authority to require it; whoever is required to has to do it. ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:c6c8a22343c6c7e699dc152c1656403dbe89f20125e4a4a0284a9f97457c297e',
  when: someMeasure('Art. 83(1)'),
  onEvent: true,
  holds: everyMeasure('Art. 83(1)', doneInTime),
});

/** What follows for the provider from a finding of Article 83. */
export const formalNonCompliance = definePolicy({
  id: 'formal-non-compliance',
  title: 'Formal non-compliance',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D20'],
  requirements: [ended],
});
