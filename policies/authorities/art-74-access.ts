import {
  all,
  any,
  classMet,
  definePolicy,
  given,
  inTime,
  invoked,
  is,
  not,
  requirement,
} from '../../src/policy/authoring.js';
import {
  asksFor,
  bindsWithoutReasons,
  everyRequest,
  isAsked,
  isNoSimpleRequest,
  isReasoned,
  LAST_DAY,
  someRequest,
} from './registers.js';

const binds = all(isAsked, bindsWithoutReasons);
const accessIsAsked = all(binds, any(asksFor('fullDocumentation'), asksFor('dataSets')));

/**
 * The provider gives the market surveillance authority full access to the documentation and to the training, validation
 * and testing data sets, by technical means that enable remote access where that is appropriate.
 *
 * @see Regulation (EU) 2024/1689, Article 74(12); Article 75a(3), first subparagraph
 */
const documentationAndDataSets = requirement({
  id: 'documentation-and-data-sets',
  citation: 'Art. 74(12)',
  need: 'C',
  statement:
    'The authority gets full access to the documentation and to the training, validation and testing data sets that it asks for.',
  remedy:
    'Open documentation and data sets to the authority, remotely where that is asked for, by the day that was set.',
  shownBy: 'the register of requests and the record of the access that was given',
  assumption: `Asked of requests for full access; what Article 21 gives upon a reasoned request is a duty of its own. ${LAST_DAY} A simple request of the AI Office (Article 75a(3)) obliges nobody to answer; that has to be stated.`,
  leastBasis: 'documented',
  wording: 'sha256:ff608159366b447769684ad882f39b04425f46b0f451514012ae82d427552b88',
  when: someRequest(accessIsAsked),
  onEvent: true,
  holds: everyRequest(
    binds,
    all(
      any(
        given(not(asksFor('fullDocumentation'))),
        inTime('events.authorityRequest[].documentationOpenedOn', 'events.authorityRequest[].due'),
      ),
      any(
        given(not(asksFor('dataSets'))),
        inTime('events.authorityRequest[].dataSetsOpenedOn', 'events.authorityRequest[].due'),
      ),
    ),
  ),
});

const sourceCodeIsAsked = all(
  isAsked,
  isNoSimpleRequest,
  isReasoned,
  asksFor('sourceCode'),
  not(invoked(is('events.authorityRequest[].sourceCodeNotOwed', true))),
);

/**
 * Upon a reasoned request the authority gets access to the source code, where it needs it to assess conformity and
 * tests and audits on data and documentation are exhausted or insufficient.
 *
 * @see Regulation (EU) 2024/1689, Article 74(13)
 */
const sourceCode = requirement({
  id: 'source-code',
  citation: 'Art. 74(13)',
  need: 'C',
  statement:
    'Upon a reasoned request the authority gets access to the source code, where it needs it and other means are exhausted or insufficient.',
  remedy: 'Give the authority access to the source code by the day that was set, or state which condition is missing.',
  shownBy: 'the register of requests and the record of the access that was given',
  assumption: `Asked of the provider, whose data and documentation come first. That a condition is missing, or that the request gives no reasons, has to be stated. ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:1c2fab8261512a2e61b2d9c284cf41a3a0f80afd6a1a171401cd5539504a67a3',
  when: someRequest(sourceCodeIsAsked),
  onEvent: true,
  holds: everyRequest(
    sourceCodeIsAsked,
    inTime('events.authorityRequest[].sourceCodeOpenedOn', 'events.authorityRequest[].due'),
  ),
});

/** What Article 74 lets market surveillance authorities see of a high-risk system; its provider opens it to them. */
export const accessOfAuthorities = definePolicy({
  id: 'access-of-authorities',
  title: 'Access of market surveillance authorities',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D48'],
  requirements: [documentationAndDataSets, sourceCode],
});
