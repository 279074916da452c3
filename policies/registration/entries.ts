import { all, any, classMet, is } from '../../src/policy/authoring.js';

export const asHighRisk = is('registration.registrations[].as', 'high-risk');
export const asDerogated = is('registration.registrations[].as', 'not high-risk by Art. 6(3)');
export const inPublicSection = is('registration.registrations[].register', 'public section of the EU database');
export const inSecureSection = is(
  'registration.registrations[].register',
  'secure non-public section of the EU database',
);
export const inEuDatabase = any(inPublicSection, inSecureSection);

/** A use that point 6 of Annex III lists: each of its letters is a use by, for or in support of law enforcement. */
export const inLawEnforcementPoint = any(
  classMet('Annex III(6)(a)'),
  classMet('Annex III(6)(b)'),
  classMet('Annex III(6)(c)'),
  classMet('Annex III(6)(d)'),
  classMet('Annex III(6)(e)'),
);

/**
 * A use of points 1, 6 and 7 of Annex III in law enforcement, migration, asylum or border control. What point 6 or 7
 * lists is in one of these by that; of biometrics it has to be said.
 *
 * @see Regulation (EU) 2024/1689, Article 49(4)
 */
export const securePoint = any(
  inLawEnforcementPoint,
  classMet('Annex III(7)(a)'),
  classMet('Annex III(7)(b)'),
  classMet('Annex III(7)(c)'),
  classMet('Annex III(7)(d)'),
  all(
    is('uses[].inLawEnforcementMigrationAsylumOrBorder', true),
    any(classMet('Annex III(1)(a)'), classMet('Annex III(1)(b)'), classMet('Annex III(1)(c)')),
  ),
);
