import { all, any, classMet, contains, defineContradiction, is, not, some } from '../../src/policy/authoring.js';
import { asDerogated, asHighRisk, inEuDatabase } from './entries.js';

const ofThisUse = contains('registration.registrations[].uses', 'uses[].id');

/**
 * A use is registered as not high-risk by Art. 6(3), and the facts do not give that derogation: it is not claimed, it is
 * barred by profiling, or the use is in no point of Annex III to begin with.
 *
 * @see Regulation (EU) 2024/1689, Articles 6(3), 6(4) and 49(2)
 */
export const registeredAsNotHighRisk = defineContradiction({
  id: 'registered-as-not-high-risk',
  citation: 'Art. 49(2)',
  per: 'uses[]',
  statement: 'the use is registered as not high-risk by Art. 6(3), and its facts do not give that derogation',
  remedy: 'Correct the entry in the database, or state and show the derogation.',
  holds: all(
    some('registration.registrations[]', all(asDerogated, ofThisUse)),
    any(not(classMet('derogation')), not(classMet('Annex III'))),
  ),
  bearsOn: ['high-risk'],
});

/**
 * A use is registered in the EU database as high-risk, and by its facts it is not high-risk under Annex III: the
 * derogation holds, or its ground is Annex I, for which nothing is registered.
 *
 * @see Regulation (EU) 2024/1689, Article 49(1)
 */
export const registeredAsHighRisk = defineContradiction({
  id: 'registered-as-high-risk',
  citation: 'Art. 49(1)',
  per: 'uses[]',
  statement: 'the use is registered in the EU database as high-risk, and by its facts Annex III does not make it so',
  remedy: 'Correct the entry in the database, or the facts of the use.',
  holds: all(
    some('registration.registrations[]', all(asHighRisk, inEuDatabase, ofThisUse)),
    not(classMet('Art. 6(2)')),
  ),
  bearsOn: ['high-risk'],
});

/**
 * A use is registered nationally, as critical infrastructure is, and by its facts it is none.
 *
 * @see Regulation (EU) 2024/1689, Article 49(5)
 */
export const registeredNationally = defineContradiction({
  id: 'registered-nationally',
  citation: 'Art. 49(5)',
  per: 'uses[]',
  statement: 'the use stands in a national register, and by its facts it is no critical infrastructure',
  remedy: 'Register the use in the EU database, or correct the facts under Annex III, point 2.',
  holds: all(
    some(
      'registration.registrations[]',
      all(is('registration.registrations[].register', 'national register'), asHighRisk, ofThisUse),
    ),
    not(classMet('Annex III(2)')),
  ),
  bearsOn: ['high-risk'],
});
