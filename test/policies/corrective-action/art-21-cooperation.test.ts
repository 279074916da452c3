import { cooperationWithAuthorities } from '../../../policies/corrective-action/art-21-cooperation.js';
import {
  AS_OF,
  DEPLOYER,
  deployer,
  deployersSystem,
  document,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  PROVIDER,
  provider,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const request = (patch: Part = {}): Part =>
  merge(
    {
      id: 'letter-7',
      party: PROVIDER,
      authority: 'Market surveillance authority',
      legalBasis: 'Art. 21',
      on: '2028-01-02',
      asksFor: only('informationOrDocumentation', 'logs'),
      due: '2028-01-12',
      doneOn: '2028-01-12',
      everythingProvided: 'yes',
      inLanguageOfAuthority: 'yes',
      logsGivenOn: '2028-01-12',
    },
    patch,
  );
const documents = (patch: Part = {}): Part => request({ asksFor: only('informationOrDocumentation'), ...patch });
const logsOnly = (patch: Part = {}): Part => request({ id: 'logs', asksFor: only('logs'), ...patch });

const PARTIES = list(provider({ logs: { underControl: 'yes' } }), deployer());
const file = document(['events', 'parties'], { id: 'register' });
const of = (name: string, register: unknown, parties: Part = PARTIES): Case => ({
  name,
  system: highRiskSystem({ parties, events: { authorityRequest: register } }),
  evidence: [file],
  party: PROVIDER,
});
const ofOne = (name: string, patch: Part): Case => of(name, list(request(patch)));

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who cooperates under Art. 26(12)', system: deployersSystem(), reason: 'role' },
  of('no request, and somebody says so', list()),
  of('no request', 'none'),
  ofOne('a request to the deployer', { party: DEPLOYER, doneOn: 'none', logsGivenOn: 'none' }),
  ofOne('a request without reasons', { bindsNobody: 'yes', doneOn: 'none', logsGivenOn: 'none' }),
];
const silent: readonly Case[] = [
  {
    name: 'nothing said about requests: the duty waits for one',
    system: highRiskSystem(),
    reason: 'applicability-open',
  },
  of('an empty register that nobody calls complete', []),
  ofOne('overdue, and nobody says what is asked for', { asksFor: undefined, doneOn: 'none', logsGivenOn: 'none' }),
  ofOne('overdue, and nobody says who is asked', { party: undefined, doneOn: 'none', logsGivenOn: 'none' }),
];

testRequirement(cooperationWithAuthorities, 'information-on-request', {
  satisfied: [
    { ...ofOne('answered in full on the last day', {}), decidedBy: ['events.authorityRequest[letter-7].doneOn'] },
    ofOne('answered before it was due', { doneOn: '2028-01-05' }),
    ofOne('answered today, and due today', { due: AS_OF, doneOn: AS_OF }),
    ofOne('answered, and no day was set', { due: 'none' }),
    of(
      'answered, and another request to the deployer is open',
      list(documents(), request({ id: 'other', party: DEPLOYER, doneOn: 'none' })),
    ),
    of(
      'answered, and another request asks for logs alone',
      list(documents(), logsOnly({ doneOn: 'none', everythingProvided: 'no' })),
    ),
    of(
      'answered, and another gives no reasons',
      list(documents(), request({ id: 'bare', bindsNobody: 'yes', doneOn: 'none' })),
    ),
  ],
  'not-satisfied': [
    ofOne('due yesterday, and not answered', { due: '2028-01-13', doneOn: 'none' }),
    ofOne('due yesterday, and to be answered tomorrow', { due: '2028-01-13', doneOn: '2028-01-15' }),
    ofOne('answered a day late', { doneOn: '2028-01-13' }),
    ofOne('something left out', { everythingProvided: 'no' }),
    ofOne('in a language that the authority did not indicate', { inLanguageOfAuthority: 'no' }),
    of('one request of two answered late', list(request(), request({ id: 'second', doneOn: '2028-01-13' }))),
    of('answered late, in a list that nobody calls complete', [request({ doneOn: '2028-01-13' })]),
  ],
  undetermined: [
    ...onUnusableEvidence(ofOne('', {})),
    ...silent,
    ofOne('not answered, and due today', { due: AS_OF, doneOn: 'none' }),
    ofOne('an answer planned for tomorrow, and due then', { due: '2028-01-15', doneOn: '2028-01-15' }),
    ofOne('not answered, and no day was set', { due: 'none', doneOn: 'none' }),
    ofOne('nobody says when it was answered', { doneOn: undefined }),
    ofOne('nobody says by when it is due', { due: undefined }),
    of('answered, in a list that nobody calls complete', [request()]),
  ],
  'not-applicable': [...never, { ...of('logs alone are asked for', list(logsOnly())), reason: 'condition' }],
});

testRequirement(cooperationWithAuthorities, 'access-to-logs', {
  satisfied: [
    { ...ofOne('access given on the last day', {}), decidedBy: ['events.authorityRequest[letter-7].logsGivenOn'] },
    ofOne('access given before it was due', { logsGivenOn: '2028-01-05' }),
    ofOne('access given, and no day was set', { due: 'none' }),
    of(
      'access given, and another request asks for documents alone',
      list(logsOnly(), documents({ logsGivenOn: 'none' })),
    ),
    of(
      'access given, and another request to the deployer is open',
      list(logsOnly(), request({ id: 'other', party: DEPLOYER, logsGivenOn: 'none' })),
    ),
    of(
      'access given, and another gives no reasons',
      list(logsOnly(), request({ id: 'bare', bindsNobody: 'yes', logsGivenOn: 'none' })),
    ),
  ],
  'not-satisfied': [
    ofOne('due yesterday, and no access', { due: '2028-01-13', logsGivenOn: 'none' }),
    ofOne('access given a day late', { logsGivenOn: '2028-01-13' }),
    of('one request of two without access', list(request(), request({ id: 'second', logsGivenOn: 'none' }))),
  ],
  undetermined: [
    ...onUnusableEvidence(ofOne('', {})),
    ...silent,
    ofOne('no access, and due today', { due: AS_OF, logsGivenOn: 'none' }),
    ofOne('nobody says when access was given', { logsGivenOn: undefined }),
    of(
      'no access, and nobody says who controls the logs',
      list(request({ logsGivenOn: 'none' })),
      list(provider(), deployer()),
    ),
    of('access given, in a list that nobody calls complete', [request()]),
  ],
  'not-applicable': [
    ...never,
    { ...of('documents alone are asked for', list(documents())), reason: 'condition' },
    {
      ...of(
        'logs that the deployer controls',
        list(request({ logsGivenOn: 'none' })),
        list(provider({ logs: { underControl: 'no' } }), deployer()),
      ),
      reason: 'condition',
    },
  ],
});
