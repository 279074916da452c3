import { rightToExplanation } from '../../../policies/deployers/art-86-explanation.js';
import { attestation, DEPLOYER, list, merge, type Part, type Registered } from '../../support/builders.js';
import { onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { each, file, infrastructureUse, neverDeployer, ownUse, unlistedUse, using } from './situation.js';

const request = (patch: Part = {}): Part =>
  merge(
    {
      id: 'applicant-41',
      party: DEPLOYER,
      on: '2028-01-04',
      due: '2028-01-12',
      doneOn: '2028-01-11',
      roleOfSystem: 'It put the application in place 41 of 60; a recruiter read it',
      mainElements: 'A licence for the vehicle was missing',
    },
    patch,
  );
const deciding = (patch: Part = {}): Part =>
  ownUse(merge({ decisionRestsOnOutput: 'yes', legalOrSimilarlySignificantEffect: 'yes' }, patch));
const asked = (
  requests: Part | 'none' | readonly Part[] | undefined,
  uses: Part = list(deciding()),
  use: Part = {},
): Registered => using(use, { uses, events: { requestForExplanation: requests } });
const of = (...requests: readonly Part[]): Registered => asked(list(...requests));
const judged = [attestation({ requirement: 'ai-act/right-to-explanation/explanation' })];
const shown = { system: of(request()), evidence: [file], attestations: judged };
const unanswered = list(request({ doneOn: 'none' }));

testRequirement(rightToExplanation, 'explanation', {
  satisfied: [
    {
      ...shown,
      name: 'answered in time, for this person',
      decidedBy: ['events.requestForExplanation[applicant-41].mainElements'],
    },
    ...each(shown, {
      'answered on the day it was due': of(request({ doneOn: '2028-01-12' })),
      'answered on the day that is judged': of(request({ due: '2028-02-01', doneOn: '2028-01-14' })),
      'not answered yet, and due on the day that is judged': of(
        request({ due: '2028-01-14', doneOn: 'none', roleOfSystem: undefined, mainElements: undefined }),
      ),
      'what another deployer was asked is for that one to answer': of(
        request(),
        request({ id: 'theirs', party: 'other', doneOn: 'none' }),
      ),
      'a second use that decides nothing': asked(
        list(request()),
        list(deciding(), deciding({ id: 'counting', decisionRestsOnOutput: 'no' })),
      ),
    }),
  ],
  'not-satisfied': each(shown, {
    'never answered': asked(unanswered),
    'answered a day late': of(request({ doneOn: '2028-01-13' })),
    'a general text about the model, and nothing of the role of the system': of(request({ roleOfSystem: 'none' })),
    'nothing of the decision itself': of(request({ mainElements: 'none' })),
    'one of two persons without an answer': of(request(), request({ id: 'second', doneOn: 'none' })),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    { ...shown, name: 'nobody judged whether it is clear', attestations: [], reason: 'judgement-needed' },
    ...each(shown, {
      'answered today, ahead of time, and nobody says what': of(
        request({ due: '2028-02-01', doneOn: '2028-01-14', roleOfSystem: undefined }),
      ),
      'the deployer set itself no day': of(request({ due: undefined })),
      'nobody says whether anybody asked': asked(undefined),
      'requests that nobody calls complete': asked([request()]),
      'nobody says whether the decision rests on the output': asked(
        unanswered,
        list(deciding({ decisionRestsOnOutput: undefined })),
      ),
    }),
    {
      ...shown,
      name: 'an exception that is claimed in a word that says nothing',
      system: asked(unanswered, undefined, { explanationException: 'to be confirmed' }),
      attestations: [],
      asOf: '2028-01-12',
    },
  ],
  'not-applicable': [
    ...neverDeployer,
    ...each(
      { evidence: [file], reason: 'condition' },
      {
        'nobody asked': asked('none'),
        'somebody else was asked': asked(list(request({ party: 'other', doneOn: 'none' }))),
        'the decision does not rest on the output': asked(unanswered, list(deciding({ decisionRestsOnOutput: 'no' }))),
        'a decision without weight': asked(unanswered, list(deciding({ legalOrSimilarlySignificantEffect: 'no' }))),
        'critical infrastructure': asked(
          unanswered,
          list(infrastructureUse({ decisionRestsOnOutput: 'yes', legalOrSimilarlySignificantEffect: 'yes' })),
        ),
        'a use that is not listed, beside another deployer who decides': asked(
          unanswered,
          list(
            unlistedUse({ decisionRestsOnOutput: 'yes', legalOrSimilarlySignificantEffect: 'yes' }),
            deciding({ id: 'theirs', deployer: 'other' }),
          ),
        ),
        'another law gives the right already, and is named': asked(unanswered, undefined, {
          explanationException: 'Article 18(8) of Directive (EU) 2023/2225',
        }),
      },
    ),
  ],
});
