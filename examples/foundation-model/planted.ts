/**
 * The faults planted in this example, as the gate must find them on 3 December 2026: these and no others. A provider of
 * a general-purpose model with systemic risk, and a chatbot on top of it.
 */
export const AS_OF = '2026-12-03';

export interface PlantedFault {
  /** The id of the system or model. */
  readonly subject: string;
  readonly citation: string;
  /** What was planted, in a few words. */
  readonly fault: string;
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    subject: 'fjord-chat',
    citation: 'Art. 50(2)',
    fault: 'the mark of pictures is lost in the product’s own export',
  },
  {
    subject: 'fjord',
    citation: 'Art. 52(1)',
    fault: 'the Commission was notified on the twenty-first day after the threshold was certain',
  },
  {
    subject: 'fjord',
    citation: 'Art. 55(1)(a)',
    fault: 'adversarial testing was conducted on the version before, not on the one that is supplied',
  },
];
