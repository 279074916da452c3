import {
  all,
  any,
  classMet,
  contains,
  definePolicy,
  eachOf,
  given,
  includes,
  is,
  known,
  lasts,
  ordered,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { allowedWithoutAssessment, beforeOwnMarket, coversPresentVersion, foundConforming } from './present-version.js';

const CONTENTS = 'conformityAssessment.declaration.contains';

/**
 * The provider draws up a written, machine-readable and signed declaration, on an assessment that came before it, and
 * the first one before the system is out.
 *
 * @see Regulation (EU) 2024/1689, Article 47(1), first sentence
 */
const drawnUp = requirement({
  id: 'drawn-up',
  citation: 'Art. 47(1)',
  need: 'M',
  statement: 'A written, machine-readable and signed EU declaration of conformity is drawn up for the system.',
  remedy:
    'Conclude the conformity assessment, then draw up the declaration, sign it and file it before the system is out.',
  shownBy: 'the signed declaration',
  assumption:
    'The first declaration comes before the first unit is placed on the market or put into service (for who becomes the provider by Art. 25(1): before its own change or use), and the present one not before the assessment that it rests on.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(c)'],
  wording: 'sha256:dce3526efc503d14971c1e009e684a15c81e590d016158e4f91bef798d90b629',
  holds: all(
    reached('conformityAssessment.declaration.drawnUpOn'),
    ordered('conformityAssessment.declaration.firstDrawnUpOn', 'conformityAssessment.declaration.drawnUpOn'),
    beforeOwnMarket('conformityAssessment.declaration.firstDrawnUpOn'),
    is('conformityAssessment.declaration.machineReadable', true),
    any(
      is('conformityAssessment.declaration.signature', 'by hand'),
      is('conformityAssessment.declaration.signature', 'electronically'),
    ),
    any(
      some(
        'conformityAssessment.assessments[]',
        all(
          coversPresentVersion,
          foundConforming,
          ordered('conformityAssessment.assessments[].concludedOn', 'conformityAssessment.declaration.drawnUpOn'),
        ),
      ),
      allowedWithoutAssessment,
    ),
  ),
});

/**
 * It is kept at the disposal of the authorities for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 47(1), first sentence
 */
const kept = requirement({
  id: 'kept-ten-years',
  citation: 'Art. 47(1)',
  need: 'M',
  statement:
    'The declaration is kept for the authorities for ten years after the system was placed on the market or put into service.',
  remedy: 'Set the period for which the declaration is kept to ten years or more, and file the rule.',
  shownBy: 'the rule of retention that covers the declaration',
  leastBasis: 'documented',
  wording: 'sha256:dce3526efc503d14971c1e009e684a15c81e590d016158e4f91bef798d90b629',
  holds: lasts('conformityAssessment.declaration.keptFor', 'P10Y'),
});

/**
 * It contains what Annex V lists; three points only where there is something to say.
 *
 * @see Regulation (EU) 2024/1689, Article 47(2); Annex V
 */
const contents = requirement({
  id: 'contents',
  citation: 'Art. 47(2)',
  need: 'M',
  statement: 'The declaration contains the information of Annex V.',
  remedy: 'Put the missing point of Annex V into the declaration, sign it again and file it.',
  shownBy: 'the signed declaration, point by point',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(d)'],
  wording: 'sha256:6689ebae9f88560516e6f04382638209a0a2dc2ac24fc8f63ceda60ff281ea4d',
  holds: all(
    includes(CONTENTS, 'nameTypeAndReference'),
    includes(CONTENTS, 'providerNameAndAddress'),
    includes(CONTENTS, 'soleResponsibility'),
    includes(CONTENTS, 'conformity'),
    any(includes(CONTENTS, 'dataProtection'), given(is('processesPersonalData', false))),
    any(
      includes(CONTENTS, 'standards'),
      given(
        all(
          is('route.harmonisedStandardsApplied', 'not applied'),
          is('route.commonSpecificationsApplied', 'not applied'),
        ),
      ),
    ),
    any(
      includes(CONTENTS, 'notifiedBody'),
      given(is('route.procedure', 'internal control')),
      given(all(is('route.procedure', 'sectoral procedure'), is('route.thirdPartyInvolved', false))),
    ),
    includes(CONTENTS, 'placeDateAndSignature'),
  ),
});

/**
 * It is translated into a language that the authorities of each Member State of supply easily understand.
 *
 * @see Regulation (EU) 2024/1689, Article 47(2)
 */
const translated = requirement({
  id: 'translated',
  citation: 'Art. 47(2)',
  need: 'M',
  statement:
    'For each Member State where the system is placed on the market or made available there is a version of the declaration in a language that its authorities easily understand.',
  remedy:
    'List every Member State of supply with the language of its version, say that the list is complete, and file the versions.',
  shownBy: 'the language versions of the declaration',
  assumption:
    'Which language the authorities of a Member State easily understand is not looked up; the provider names it.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(d)'],
  wording: 'sha256:6689ebae9f88560516e6f04382638209a0a2dc2ac24fc8f63ceda60ff281ea4d',
  holds: eachOf(
    'conformityAssessment.declaration.languages[]',
    all(
      known('conformityAssessment.declaration.languages[].language'),
      reached('conformityAssessment.declaration.languages[].issuedOn'),
    ),
  ),
});

/**
 * Where other Union harmonisation law asks for a declaration as well, one declaration covers all of it and names the acts.
 *
 * @see Regulation (EU) 2024/1689, Article 47(3)
 */
const single = requirement({
  id: 'one-declaration',
  citation: 'Art. 47(3)',
  need: 'C',
  statement: 'One declaration covers all Union law that asks for a declaration, and identifies it.',
  remedy: 'Draw up one declaration for all acts, with the acts named in it.',
  shownBy: 'the signed declaration',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(d)'],
  wording: 'sha256:2dbe4944c7d8098c55df0f36663d0a59b5eb0c0c7d9331fcf9e0bad5b1a3e922',
  when: is('conformityAssessment.declaration.otherLawAsksForDeclaration', true),
  holds: all(
    is('conformityAssessment.declaration.isOneForAllActs', true),
    known('conformityAssessment.declaration.otherActs'),
  ),
});

/**
 * It is kept up to date: it names the version that is out.
 *
 * @see Regulation (EU) 2024/1689, Article 47(4)
 */
const upToDate = requirement({
  id: 'up-to-date',
  citation: 'Art. 47(4)',
  need: 'M',
  statement: 'The declaration is kept up to date: it covers the present version of the system.',
  remedy: 'Draw up the declaration for the present version, and file it.',
  shownBy: 'the signed declaration, with the versions that it names',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(d)'],
  wording: 'sha256:cc8c9cd3046b9e49de115bf41c2a0802bff0fab88fce57451d336888e1f7b8ff',
  holds: contains('conformityAssessment.declaration.versions', 'version'),
});

/** The EU declaration of conformity. That a copy goes to an authority that asks for it belongs to Art. 21. */
export const declarationOfConformity = definePolicy({
  id: 'declaration-of-conformity',
  title: 'EU declaration of conformity',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(g)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D03'],
  requirements: [drawnUp, kept, contents, translated, single, upToDate],
});
