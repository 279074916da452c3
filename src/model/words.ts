import type {
  DutyTiming,
  Finding,
  FindingInstance,
  Headline,
  RequirementText,
  WaiverNote,
} from './generated/assessment.js';

// The words that every report and document uses for the same thing.

/** What every report says of itself. */
export const STANDING_SENTENCE =
  'A finding is about what is shown here. It is no finding of an infringement, and no legal advice.';

const REASONS: Readonly<Record<Finding['reason'], string>> = {
  shown: 'shown',
  facts: 'the facts speak against it',
  'claimed-not-shown': 'claimed, not shown',
  'stated-without-evidence': 'stated, with no evidence to show it',
  'facts-missing': 'facts are missing',
  'applicability-open': 'whether it applies is open',
  'judgement-needed': 'a person has to decide',
  role: 'the party does not have the role',
  class: 'the system is not in the class',
  condition: 'its condition is not met',
  scope: 'the system is outside the scope',
};

/** Why a finding came to its outcome, in a few words. */
export function reasonInWords(reason: Finding['reason']): string {
  return REASONS[reason];
}

const WAIVER_STATES: Readonly<Record<WaiverNote['state'], string>> = {
  holds: 'holds',
  expired: 'has expired',
  'facts-changed': 'no longer holds',
  'not-waivable': 'has no effect',
  invalid: 'is invalid',
};

/** What has become of a waiver. */
export function waiverStateInWords({ state }: Pick<WaiverNote, 'state'>): string {
  return WAIVER_STATES[state];
}

const NEEDS: Readonly<Record<RequirementText['need'], string>> = {
  M: 'the Act asks for it',
  A: 'the Act asks for it where applicable or appropriate',
  C: 'the Act asks for it on a condition',
  I: 'implied, not required by the Act in words',
  P: 'good practice, not required by the Act',
};

/** How many systems and models there are: a model is no AI system, and is counted apart. */
export function subjectsInWords(systems: readonly { readonly subject?: 'model' }[]): string {
  const models = systems.filter(({ subject }) => subject === 'model').length;
  const counts = [
    ...(systems.length > models || models === 0 ? [counted(systems.length - models, 'system')] : []),
    ...(models > 0 ? [counted(models, 'model')] : []),
  ];
  return counts.join(', ');
}

/** How binding a requirement is. */
export function needInWords(need: RequirementText['need']): string {
  return NEEDS[need];
}

/** Which head of fine names a duty. What an authority would make of a gap is not said: that is for the authority. */
export function fineInWords({ need, penalty }: Pick<RequirementText, 'need' | 'penalty'>): string {
  if (need === 'I' || need === 'P') return 'none: the Act does not ask for it in these words';
  return penalty === 'Art. 99(1)'
    ? 'none in the Act: the rules of the Member States say what follows (Art. 99(1))'
    : `${penalty}, if an authority finds an infringement`;
}

/** When a duty bites, with its date and, where the timing is open, the milder reading. */
export function timingInWords({ state, from, rule, until, due, milder }: DutyTiming): string {
  const by = rule === undefined ? '' : ` (${rule})`;
  switch (state) {
    case 'in-force':
      return `in force${from === undefined ? '' : ` since ${from}`}${by}`;
    case 'upcoming':
      if (due !== undefined) return `runs until ${due}, the last day that was set`;
      return `${from === undefined ? 'upcoming' : `binds from ${from}`}${by}`;
    case 'transitional':
      return `deferred${rule === undefined ? '' : ` by ${rule}`}${until === undefined ? '' : ` until ${until}`}`;
    case 'on-event':
      if (until !== undefined)
        return `binds on an event, deferred${rule === undefined ? '' : ` by ${rule}`} until ${until}`;
      return `binds on an event${from === undefined ? '' : `, from ${from}`}${by}`;
    case 'undetermined': {
      const strict =
        from === undefined
          ? 'from when it binds is undetermined'
          : `from when it binds is undetermined, ${from} on the stricter reading`;
      return `${strict}${milder === undefined ? '' : `; on the milder one ${milder}`}`;
    }
  }
}

/** The class of a system, with “at least” while a stricter one is open and as a forecast before its date. */
export function headlineInWords(headline: Headline): string {
  const least = headline.atLeast && headline.class !== 'undetermined' ? 'at least ' : '';
  const regime = headline.regime === undefined ? '' : ` with the reduced regime of ${headline.regime}`;
  if (headline.forecastFrom !== undefined)
    return `will be ${least}${headline.class}${regime} from ${headline.forecastFrom}`;
  const within = headline.ifInScope === undefined ? '' : ` (${headline.ifInScope} if it is in scope)`;
  return `${least}${headline.class}${regime}${within}`;
}

/** Whom a finding is about: the party in its role; a requirement that binds no party by name has none. */
export function partyInWords({ party, role }: Pick<Finding, 'party' | 'role'>): string {
  return `${party.trim() === '' ? 'a party that is not named' : party} as ${role}`;
}

/** A counterexample path, step by step: `rank-candidates → (time-out) → send-rejection`. */
export function pathInWords(path: NonNullable<FindingInstance['path']>): string {
  return path
    .map(({ step, via }, index) => `${index === 0 ? '' : ' → '}${via === undefined ? '' : `(${via}) → `}${step}`)
    .join('');
}

/** `1 reason`, `2 reasons`; nouns that do not take an s name their plural. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
