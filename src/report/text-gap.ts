import type { Finding, FindingInstance, WaiverNote } from '../model/generated/assessment.js';
import {
  needInWords,
  partyInWords,
  pathInWords,
  reasonInWords,
  timingInWords,
  waiverStateInWords,
} from '../model/words.js';
import { hanging, type Line, line, type Span, type Tone } from './page.js';
import { factLines, missingLines, type Telling } from './telling.js';

const TONES: Readonly<Record<Finding['outcome'], Tone>> = {
  satisfied: 'good',
  'not-satisfied': 'bad',
  undetermined: 'open',
  'not-applicable': 'quiet',
};

/** One gap in full: the duty, whom it binds and from when, each instance, why, what is missing, what to do. */
export function gapBlock(finding: Finding, telling: Telling): Line[] {
  const { citation, reason, basis, missing, judgement, instances, limits, outcome, waiver } = finding;
  return [
    hanging(
      2,
      4,
      { text: citation, tone: 'heading' },
      ' ',
      outcomeSpan(outcome),
      ` — ${statementOf(finding, telling)}`,
    ),
    hanging(4, 4, {
      text: `${bindingInWords(finding, telling)}; ${reasonInWords(reason)}${basis === undefined ? '' : `; basis: ${basis}`}`,
      tone: 'quiet',
    }),
    ...instances.flatMap((instance, index) =>
      instanceLines(instance, instances.length > 1 ? `${index + 1}. ` : '', telling),
    ),
    ...whyLines(finding, telling),
    ...(judgement === undefined ? [] : [hanging(4, 6, `A named person has to decide: ${judgement}`)]),
    ...(missing.length === 0
      ? []
      : [
          line(4, outcome === 'undetermined' ? 'What would settle it:' : 'What is missing:'),
          ...missingLines(missing, 6, telling),
        ]),
    ...limits.map((limit) => hanging(4, 6, `Not seen: ${limit}`)),
    ...(finding.nextFlip === undefined ? [] : [hanging(4, 6, `May move by itself on ${finding.nextFlip}.`)]),
    hanging(4, 6, `To do: ${remedyOf(finding, telling)}`),
    ...(waiver === undefined ? [] : [waiverLine(waiver, 4)]),
    ...(telling.full ? digestLines(finding) : []),
  ];
}

/** Each sentence of why with the place of the fact it speaks of; then the facts that no sentence speaks of. */
function whyLines({ because, decidedBy, instances, outcome }: Finding, telling: Telling): Line[] {
  const told = because.map((sentence) => ({
    sentence,
    fact: decidedBy.find(({ fact }) => sentence.startsWith(`${fact} `)),
  }));
  const spoken = new Set(told.map(({ fact }) => fact));
  const rest = telling.full || instances.length === 0 ? decidedBy.filter((fact) => !spoken.has(fact)) : [];
  return [
    ...told.map(({ sentence, fact }) =>
      fact === undefined
        ? hanging(4, 6, `Why: ${sentence}`)
        : hanging(4, 6, `Why: ${sentence} (`, telling.at(fact.document, fact.pointer), ')'),
    ),
    ...(rest.length === 0
      ? []
      : [
          line(4, outcome === 'undetermined' ? 'What is stated:' : 'Facts that decided:'),
          ...factLines(rest, 6, telling),
        ]),
  ];
}

function bindingInWords(finding: Finding, telling: Telling): string {
  const { bindsThrough, use, timing } = finding;
  const need = telling.requirementOf(finding)?.need;
  const through = bindsThrough === undefined ? '' : ` through ${bindsThrough}`;
  const where = use === undefined ? '' : ` for use ${use}`;
  return `${timingInWords(timing)}; ${partyInWords(finding)}${where}${through}${need === undefined || need === 'M' ? '' : `; ${needInWords(need)}`}`;
}

/** One path, entry or person, where it stands, and what the registry says to the contrary. */
function instanceLines(instance: FindingInstance, number: string, telling: Telling): Line[] {
  const { contradiction, document, message, path, pointer } = instance;
  const inner = 4 + number.length;
  const steps = telling.full ? (path ?? []) : [];
  return [
    hanging(4, inner, number, telling.at(document, pointer)),
    ...(path === undefined || path.length === 0
      ? []
      : [hanging(inner, inner + 2, { text: pathInWords(path), tone: 'heading' })]),
    hanging(inner, inner, message),
    ...steps.map(({ step, document: file, pointer: place }) =>
      hanging(inner + 2, inner + 4, `${step} (`, telling.at(file, place), ')'),
    ),
    ...(contradiction === undefined
      ? []
      : [
          hanging(
            inner,
            inner + 2,
            { text: 'The registry says the contrary: ', tone: 'open' },
            `${contradiction.message} (${contradiction.fact}, `,
            telling.at(contradiction.document, contradiction.pointer),
            ')',
          ),
        ]),
    ...(telling.full
      ? [
          hanging(inner, inner, {
            text: `instance ${instance.key}, fingerprint ${instance.fingerprint}`,
            tone: 'quiet',
          }),
        ]
      : []),
  ];
}

function digestLines({ requirement, fingerprint, factsDigest, evidence }: Finding): Line[] {
  return [
    ...(evidence.length === 0 ? [] : [hanging(4, 6, { text: `evidence ${evidence.join(', ')}`, tone: 'quiet' })]),
    ...[`requirement ${requirement}`, `fingerprint ${fingerprint}`, `facts ${factsDigest}`].map((text) =>
      hanging(4, 6, { text, tone: 'quiet' }),
    ),
  ];
}

/** A waiver beside its finding: it never hides the outcome, and says so. */
export function waiverLine(waiver: WaiverNote, indent: number): Line {
  const why = waiver.why === undefined ? '' : ` (${waiver.why})`;
  return hanging(
    indent,
    indent + 2,
    { text: `Waiver ${waiver.id} ${stateInWords(waiver)}`, tone: 'open' },
    `${why}. Accepted by ${waiver.approver} until ${waiver.until}, because: ${waiver.reason}`,
  );
}

/** What has become of a waiver, and of one that holds what it is good for. */
export function stateInWords(waiver: WaiverNote): string {
  const words = waiverStateInWords(waiver);
  return waiver.state === 'holds' ? `${words}; it silences the gate, never the duty` : words;
}

/** What is asked, in plain words; the id where the header does not explain it. */
export function statementOf(finding: Finding, telling: Telling): string {
  return telling.requirementOf(finding)?.statement ?? finding.requirement;
}

function remedyOf(finding: Finding, telling: Telling): string {
  return telling.requirementOf(finding)?.remedy ?? `look up ${finding.requirement}`;
}

/** The outcome: the word says it, the tone repeats it. */
export function outcomeSpan(outcome: Finding['outcome']): Span {
  return { text: outcome, tone: TONES[outcome] };
}
