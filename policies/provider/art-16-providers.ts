import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  is,
  known,
  nonEmpty,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { allowedWithoutAssessment, beforeOwnMarket, concludedWell } from '../conformity/present-version.js';

const PLACE = 'parties[].identification.place';

/**
 * The system, or where that is not possible its packaging or documentation, says who its provider is and where it can
 * be contacted.
 *
 * @see Regulation (EU) 2024/1689, Article 16(b)
 */
const identification = requirement({
  id: 'name-and-address',
  citation: 'Art. 16(b)',
  need: 'M',
  statement:
    'Name, registered trade name or trade mark and contact address of the provider are indicated on the system or, where that is not possible, on its packaging or documentation.',
  remedy: 'Indicate name and address on the system, or say why that is not possible, and file a picture.',
  shownBy: 'a picture of the indication in its place',
  documents: ['D04'],
  leastBasis: 'documented',
  wording: 'sha256:61538015da56c895d507e70970b907df14601e6e27a533ce1213f2fa5dd6e413',
  holds: all(
    known('parties[].identification.name'),
    known('parties[].identification.address'),
    reached('parties[].identification.checkedOn'),
    any(
      is(PLACE, 'on the system'),
      all(
        any(is(PLACE, 'on the packaging'), is(PLACE, 'in the accompanying documentation')),
        known('parties[].identification.notOnTheSystemBecause'),
      ),
    ),
  ),
});

/**
 * The conformity assessment comes before the system is placed on the market or put into service.
 *
 * @see Regulation (EU) 2024/1689, Article 16(f); Article 46(1)
 */
const assessedBeforeMarket = requirement({
  id: 'assessed-before-market',
  citation: 'Art. 16(f)',
  need: 'M',
  statement: 'The conformity assessment is concluded before the system is placed on the market or put into service.',
  remedy: 'Conclude the assessment before the first unit is out, or hold the system back until it is concluded.',
  shownBy: 'the record of the conformity assessment with its day',
  assumption:
    'One assessment has to come before the first unit is placed on the market or put into service, the earlier of the two, and one on that day still counts; for who becomes the provider by Art. 25(1), before its own change or use. Which procedure it is belongs to Art. 43.',
  documents: ['D17'],
  leastBasis: 'documented',
  wording: 'sha256:243f81485dfc67c10ccc77d77e7446350f758db28143cce6c4c43efbe9567af9',
  holds: any(
    some(
      'conformityAssessment.assessments[]',
      all(concludedWell, beforeOwnMarket('conformityAssessment.assessments[].concludedOn')),
    ),
    all(allowedWithoutAssessment, beforeOwnMarket('route.authorisationOn')),
  ),
});

/**
 * An authority that asks for it with reasons is shown that the system conforms with the requirements of Section 2.
 *
 * @see Regulation (EU) 2024/1689, Article 16(k)
 */
const onRequest = requirement({
  id: 'conformity-demonstrated-on-request',
  citation: 'Art. 16(k)',
  need: 'C',
  statement:
    'On reasoned request of a national competent authority the provider demonstrates the conformity of the system.',
  remedy: 'Answer the request with the documentation that shows conformity, and record the day.',
  shownBy: 'the answer to the authority, with its day',
  assumption: 'The point sets no period: the day that the authority named counts.',
  documents: ['D01', 'D17'],
  leastBasis: 'documented',
  wording: 'sha256:2d5a672f32cebbd0f18a03119d0c1117583dfe124dda55c24721505cd2804ab1',
  when: nonEmpty('events.requestToDemonstrateConformity[]'),
  onEvent: true,
  holds: every(
    'events.requestToDemonstrateConformity[]',
    all(
      reached('events.requestToDemonstrateConformity[].doneOn'),
      ordered('events.requestToDemonstrateConformity[].doneOn', 'events.requestToDemonstrateConformity[].due'),
    ),
  ),
});

/**
 * The system meets accessibility requirements, shown by a test of the present version.
 *
 * @see Regulation (EU) 2024/1689, Article 16(l); Recital 80; Directives (EU) 2016/2102 and (EU) 2019/882
 */
const accessible = requirement({
  id: 'accessibility',
  citation: 'Art. 16(l)',
  need: 'M',
  statement:
    'The system complies with accessibility requirements in accordance with Directives (EU) 2016/2102 and (EU) 2019/882.',
  remedy: 'Test the present version against a standard of accessibility, mend what fails, and file the report.',
  shownBy: 'the report of the accessibility test of this version',
  assumption:
    'It is asked of every high-risk system (Recital 80: by design, the two Directives included): where neither Directive covers the system itself, their requirements are the measure.',
  documents: ['D04'],
  leastBasis: 'documented',
  wording: 'sha256:87b10b5e927ee552b8153824c7da5c9c40fbf5190d5fafa420c731ce93e7da22',
  holds: all(
    known('accessibility.standard'),
    reached('accessibility.testedOn'),
    same('accessibility.version', 'version'),
    is('accessibility.requirementsMet', true),
  ),
});

/** What Article 16 asks for itself; its other points lead to an article of their own. */
export const providers = definePolicy({
  id: 'providers',
  title: 'Obligations of providers',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D04'],
  requirements: [identification, assessedBeforeMarket, onRequest, accessible],
});
