import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  inTime,
  invoked,
  is,
  not,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

type Asked = Parameters<typeof includes<'events.authorityRequest[].asksFor'>>[1];

/** The request obliges this party, and asks for this. */
const asks = (what: Asked): Condition<'events.authorityRequest[]' | 'parties[]'> =>
  all(
    same('events.authorityRequest[].party', 'parties[].id'),
    includes('events.authorityRequest[].asksFor', what),
    not(invoked(is('events.authorityRequest[].bindsNobody', true))),
  );

/**
 * Upon a reasoned request the provider gives the authority all information and documentation that show conformity, in
 * a language that the authority understands, by the day that it set.
 *
 * @see Regulation (EU) 2024/1689, Article 21(1)
 */
const information = requirement({
  id: 'information-on-request',
  citation: 'Art. 21(1)',
  need: 'C',
  statement:
    'Upon a reasoned request the authority gets all information and documentation that show conformity, in a language it understands.',
  remedy:
    'Answer the request in full, in an official language that the Member State indicated, by the day that was set.',
  shownBy: 'the register of requests and the pack that was sent',
  assumption:
    'A day that the authority set is the last one. Where it set none, an answer is asked for, and none is late. A request without reasons, and a simple request of the AI Office (Article 75a(3)), oblige nobody to answer; that has to be stated.',
  leastBasis: 'documented',
  wording: 'sha256:a3f364a6aed26bf59e4d14ec900a9018d43b79e3f4b9b27a0a5453aa598f8342',
  when: some('events.authorityRequest[]', asks('informationOrDocumentation')),
  onEvent: true,
  holds: every(
    'events.authorityRequest[]',
    any(
      given(not(asks('informationOrDocumentation'))),
      all(
        inTime('events.authorityRequest[].doneOn', 'events.authorityRequest[].due'),
        is('events.authorityRequest[].everythingProvided', true),
        is('events.authorityRequest[].inLanguageOfAuthority', true),
      ),
    ),
  ),
});

/**
 * Upon a reasoned request the provider gives the authority access to the automatically generated logs under its control.
 *
 * @see Regulation (EU) 2024/1689, Article 21(2)
 */
const logs = requirement({
  id: 'access-to-logs',
  citation: 'Art. 21(2)',
  need: 'C',
  statement:
    'Upon a reasoned request the authority gets access to the automatically generated logs under the provider’s control.',
  remedy: 'Give the authority access to the logs by the day that was set.',
  shownBy: 'the register of requests and the record of the access that was given',
  assumption: 'As for information: a day that the authority set is the last one.',
  leastBasis: 'documented',
  penalty: 'Art. 99(1)',
  wording: 'sha256:cde3a8855bf4c9701efb43bf1752a3ff375643e94753d1683f862eeee9f5ce3b',
  when: all(some('events.authorityRequest[]', asks('logs')), is('parties[].logs.underControl', true)),
  onEvent: true,
  holds: every(
    'events.authorityRequest[]',
    any(given(not(asks('logs'))), inTime('events.authorityRequest[].logsGivenOn', 'events.authorityRequest[].due')),
  ),
});

/** What Article 21 asks of providers upon request. Article 16(k) names the first part, paragraph 3 binds authorities. */
export const cooperationWithAuthorities = definePolicy({
  id: 'cooperation-with-authorities',
  title: 'Cooperation with competent authorities',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D48'],
  requirements: [information, logs],
});
