import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  known,
  lasts,
  nonEmpty,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

/**
 * The representative verifies the documentation of this version and that the provider has met its obligations.
 *
 * @see Regulation (EU) 2024/1689, Article 54(3)(a)
 */
const verification = requirement({
  id: 'verification',
  citation: 'Art. 54(3)(a)',
  need: 'M',
  statement:
    'The representative verifies that the technical documentation is drawn up and that the obligations of the provider are fulfilled.',
  remedy: 'Verify the documentation and the obligations for this version, and file the record.',
  shownBy: 'the record of the verification of this version',
  leastBasis: 'documented',
  wording: 'sha256:280267bc0c1202aebccdaa0d16957b9e51bc1b7ffb5731aee34c1f65d50337c2',
  holds: all(
    reached('parties[].modelRepresentation.verifiedOn'),
    same('parties[].modelRepresentation.verifiedVersion', 'version'),
    known('parties[].modelRepresentation.verification'),
  ),
});

/**
 * It keeps the documentation for ten years after the placing on the market, and the contact details of the provider.
 *
 * @see Regulation (EU) 2024/1689, Article 54(3)(b)
 */
const keeping = requirement({
  id: 'keeping-the-documentation',
  citation: 'Art. 54(3)(b)',
  need: 'M',
  statement:
    'The representative keeps a copy of the technical documentation for ten years, and the contact details of the provider.',
  remedy: 'Store the documentation of this version for ten years, with the contact details of the provider.',
  shownBy: 'the record of the store, with its period',
  leastBasis: 'documented',
  wording: 'sha256:aa2a7f1b9413851aff4121f64ec24228158f239e3a7135e4553102a3a57ada24',
  holds: all(
    same('parties[].modelRepresentation.keepsVersion', 'version'),
    lasts('parties[].modelRepresentation.keptFor', 'P10Y'),
    known('parties[].modelRepresentation.providerContact'),
  ),
});

/**
 * Requests for information and for cooperation are met in time.
 *
 * @see Regulation (EU) 2024/1689, Article 54(3), points (c) and (d)
 */
const requests = requirement({
  id: 'requests-of-authorities',
  citation: 'Art. 54(3)',
  need: 'M',
  statement:
    'The representative gives the AI Office a copy of the mandate and what it asks for, and cooperates with it and with authorities.',
  remedy: 'Answer the request that is due, and file the answer.',
  shownBy: 'the requests with their days, and the answers',
  leastBasis: 'documented',
  documents: ['D48'],
  wording: 'sha256:5ffbe38eff48f130d79d0d6c6da5c41817392939a0e42660638a713e29bd2324',
  when: nonEmpty('parties[].modelRepresentation.requests[]'),
  onEvent: true,
  holds: every(
    'parties[].modelRepresentation.requests[]',
    any(
      all(
        reached('parties[].modelRepresentation.requests[].answeredOn'),
        ordered(
          'parties[].modelRepresentation.requests[].answeredOn',
          'parties[].modelRepresentation.requests[].dueOn',
        ),
      ),
      all(
        known('parties[].modelRepresentation.requests[].handledBy'),
        given(not(passed('parties[].modelRepresentation.requests[].dueOn'))),
      ),
    ),
  ),
});

/**
 * A representative with reason to think that the provider acts contrary to its obligations ends the mandate and tells
 * the AI Office.
 *
 * @see Regulation (EU) 2024/1689, Article 54(5)
 */
const termination = requirement({
  id: 'termination',
  citation: 'Art. 54(5)',
  need: 'M',
  statement:
    'Where the provider acts contrary to its obligations, the representative terminates the mandate and immediately informs the AI Office with the reasons.',
  remedy: 'Terminate the mandate and inform the AI Office, and file both.',
  shownBy: 'the termination and the information to the AI Office, with their days',
  assumption: 'Whether the AI Office was informed immediately, a person judges by the days.',
  leastBasis: 'documented',
  judgement: 'whether the AI Office was informed immediately',
  wording: 'sha256:12903225b6b541b700280a7805bd385e9e5f96f2a321a170afe65be83b2ee8ea',
  when: reached('parties[].modelRepresentation.providerActsContrarySince'),
  onEvent: true,
  holds: all(
    ordered('parties[].modelRepresentation.terminatedOn', 'parties[].modelRepresentation.aiOfficeInformedOn'),
    reached('parties[].modelRepresentation.aiOfficeInformedOn'),
  ),
});

/** What Article 54 asks of the representative of a provider that needs one. */
export const modelRepresentatives = definePolicy({
  id: 'model-representatives',
  title: 'Authorised representatives of model providers',
  addressees: ['authorised-representative'],
  roleClass: 'authorised representative of the model provider',
  of: 'model',
  appliesTo: some('parties[]', classMet('Art. 54(1)')),
  penalty: 'Art. 99(1)',
  documents: ['D23'],
  requirements: [verification, keeping, requests, termination],
});
