/**
 * The gaps planted in this example, as the gate must find them on 1 February 2028: these and no others. A bank, which is
 * a private financial institution, uses a bought system that rates the credit of consumers (Annex III, point 5(b)). It is
 * bound as deployer: by Articles 4, 26, 27 and 86, with the relief of Article 26(5), second subparagraph. The provider is
 * an outside party, and nothing of its duties binds the bank.
 */
export const AS_OF = '2028-02-01';

export interface PlantedFault {
  readonly citation: string;
  /** What was planted, in a few words. */
  readonly fault: string;
}

export const plantedFaults: readonly PlantedFault[] = [
  { citation: 'Art. 26(4)', fault: 'nobody has looked whether the bureau extract fits the applicants of this bank' },
  { citation: 'Art. 26(11)', fault: 'applicants are told in clause 14 of the general terms, and nowhere else' },
  { citation: 'Art. 27(1)(d)', fault: 'guarantors are named as affected, and no harm to them is looked at' },
  { citation: 'Art. 27(3)', fault: 'the authority has not been told of the results of the assessment' },
];
