import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  invoked,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

/** It turned out, by the judgement of a named person and with reasons, that the system conforms after all. */
const foundToConform = all(
  invoked(is('events.reasonToConsiderNonConformity[].foundToConform', true)),
  known('events.reasonToConsiderNonConformity[].how'),
);

/**
 * The provider that has reason to consider that its system does not conform brings it into conformity, withdraws,
 * disables or recalls it at once.
 *
 * @see Regulation (EU) 2024/1689, Article 20(1), first sentence
 */
const action = requirement({
  id: 'corrective-action',
  citation: 'Art. 20(1)',
  need: 'M',
  statement:
    'Once there is reason to consider that the system does not conform, it is brought into conformity, withdrawn, disabled or recalled at once.',
  remedy:
    'Take the corrective action, enter it with its day, and have attested that it is the right one and came at once.',
  shownBy:
    'the entry in the register of corrective actions with its proof, and the attestation of the person who judged',
  assumption:
    '“Immediately” is no number of days: both days are shown, and a person judges. A reason that turned out to be none asks for no action; a named person has to attest that.',
  leastBasis: 'documented',
  judgement: 'whether the corrective action was the appropriate one and was taken immediately',
  wording: 'sha256:4e5c5f33f1589378de628003b04ac076ab946c9228f63ed6cac09c862ca3a157',
  when: nonEmpty('events.reasonToConsiderNonConformity[]'),
  onEvent: true,
  holds: every(
    'events.reasonToConsiderNonConformity[]',
    any(
      foundToConform,
      all(
        known('events.reasonToConsiderNonConformity[].action'),
        reached('events.reasonToConsiderNonConformity[].doneOn'),
        ordered('events.reasonToConsiderNonConformity[].knownOn', 'events.reasonToConsiderNonConformity[].doneOn'),
      ),
    ),
  ),
});

/** Somebody whom the provider has to tell: another party that distributes, uses, imports or represents. */
const toBeTold: Condition = all(
  any(classMet('distributor'), classMet('deployer'), classMet('authorised-representative'), classMet('importer')),
  not(classMet('provider of a high-risk system')),
);

/**
 * The provider informs the distributors and, where there are any, the deployers, the authorised representative and
 * the importers.
 *
 * @see Regulation (EU) 2024/1689, Article 20(1), second sentence
 */
const information = requirement({
  id: 'information-to-operators',
  citation: 'Art. 20(1)',
  need: 'M',
  statement: 'Distributors, deployers, the authorised representative and importers are told of the non-conformity.',
  remedy: 'Tell every party in the register of this system, and enter each notice with its day.',
  shownBy: 'the notices to each party, with their days',
  assumption:
    'The parties of the system that are in the registry are the ones to tell, once it is stated that they are all.',
  leastBasis: 'documented',
  wording: 'sha256:4e5c5f33f1589378de628003b04ac076ab946c9228f63ed6cac09c862ca3a157',
  when: all(nonEmpty('events.reasonToConsiderNonConformity[]'), some('parties[]', toBeTold)),
  onEvent: true,
  holds: every(
    'events.reasonToConsiderNonConformity[]',
    any(
      foundToConform,
      every(
        'parties[]',
        any(
          given(not(toBeTold)),
          some(
            'events.reasonToConsiderNonConformity[].informed[]',
            all(
              same('events.reasonToConsiderNonConformity[].informed[].party', 'parties[].id'),
              reached('events.reasonToConsiderNonConformity[].informed[].on'),
            ),
          ),
        ),
      ),
    ),
  ),
});

/**
 * Where the system presents a risk, the provider investigates the causes at once, with the deployer that reported it.
 *
 * @see Regulation (EU) 2024/1689, Article 20(2); Article 79(1)
 */
const causes = requirement({
  id: 'causes-of-a-risk',
  citation: 'Art. 20(2)',
  need: 'C',
  statement:
    'The causes of a risk that the system presents are investigated at once, with the deployer that reported it.',
  remedy: 'Investigate the causes with the deployer that reported the risk, and file what was found.',
  shownBy: 'the record of the investigation',
  assumption: '“Immediately” is no number of days: the day of awareness and the day of the investigation are shown.',
  leastBasis: 'documented',
  wording: 'sha256:2d60cfb0620ee1e8c76b22b2357451c4ffee104269b83a37a0f0f54677c10981',
  when: nonEmpty('events.presentsRisk[]'),
  onEvent: true,
  holds: every(
    'events.presentsRisk[]',
    all(
      reached('events.presentsRisk[].causesInvestigatedOn'),
      ordered('events.presentsRisk[].knownOn', 'events.presentsRisk[].causesInvestigatedOn'),
      known('events.presentsRisk[].causes'),
      any(
        given(is('events.presentsRisk[].reportedByDeployer', false)),
        is('events.presentsRisk[].investigatedWithDeployer', true),
      ),
    ),
  ),
});

/**
 * The provider tells the market surveillance authorities, and the notified body that issued a certificate, of the
 * non-compliance and of the corrective action.
 *
 * @see Regulation (EU) 2024/1689, Article 20(2); Article 79(1); Article 44
 */
const notice = requirement({
  id: 'notice-of-a-risk',
  citation: 'Art. 20(2)',
  need: 'C',
  statement:
    'Market surveillance authorities, and the notified body that issued a certificate, are told of a risk and of what was done.',
  remedy: 'Tell the competent authorities and the notified body in what the system does not comply and what was done.',
  shownBy: 'the notices with their days and content',
  assumption:
    'A corrective action can be told only once it is taken: until then the notice needs the nature of the non-compliance alone.',
  leastBasis: 'documented',
  wording: 'sha256:2d60cfb0620ee1e8c76b22b2357451c4ffee104269b83a37a0f0f54677c10981',
  when: nonEmpty('events.presentsRisk[]'),
  onEvent: true,
  holds: every(
    'events.presentsRisk[]',
    all(
      reached('events.presentsRisk[].authorityToldOn'),
      ordered('events.presentsRisk[].knownOn', 'events.presentsRisk[].authorityToldOn'),
      is('events.presentsRisk[].toldNature', true),
      any(given(not(reached('events.presentsRisk[].doneOn'))), is('events.presentsRisk[].toldAction', true)),
      any(given(is('events.presentsRisk[].certified', false)), reached('events.presentsRisk[].notifiedBodyToldOn')),
    ),
  ),
});

/** What Article 20 asks of providers once there is a reason. */
export const correctiveAction = definePolicy({
  id: 'corrective-action',
  title: 'Corrective action and duty of information',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D20'],
  requirements: [action, information, causes, notice],
});
