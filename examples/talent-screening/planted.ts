/**
 * The faults planted in this example, as the gate must find them on 2 December 2027: these and no others.
 * `npm start` and the tests hold the run against this list.
 */
export const AS_OF = '2027-12-02';

export interface PlantedFault {
  readonly citation: string;
  readonly kind: 'finding' | 'contradiction';
  /** What was planted, in a few words. */
  readonly fault: string;
  /** The keys of the instances, in order; none where the finding has no instances. */
  readonly instances: readonly string[];
  /** Which instances contradict a statement of the registry. */
  readonly contradicted: readonly boolean[];
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    citation: 'Art. 6(3), subpara. 3',
    kind: 'contradiction',
    fault: 'a derogation is claimed while the system profiles applicants',
    instances: [],
    contradicted: [],
  },
  {
    citation: 'Art. 14(4)(b)',
    kind: 'contradiction',
    fault: 'a record was changed after it was approved',
    instances: [],
    contradicted: [],
  },
  {
    citation: 'Art. 9(5)(a)',
    kind: 'finding',
    fault: 'a foreseeable misuse has no measure',
    instances: ['riskManagement.risks[promotion-by-ranking]'],
    contradicted: [false],
  },
  {
    citation: 'Art. 14(4)(d)',
    kind: 'finding',
    fault: 'an automatic rejection that nobody can refuse, and a time-out that accepts the proposal',
    instances: ['send-rejection', 'send-invitation'],
    contradicted: [true, false],
  },
  {
    citation: 'Art. 19(1)',
    kind: 'finding',
    fault: 'the provider keeps logs for thirty days',
    instances: [],
    contradicted: [],
  },
  {
    citation: 'Art. 26(6), subpara. 1',
    kind: 'finding',
    fault: 'the deployer keeps logs for thirty days',
    instances: [],
    contradicted: [],
  },
];
