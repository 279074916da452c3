import type { GateDecision, GateReason } from '../gate/decide.js';
import type { Assessment } from '../model/generated/assessment.js';
import { counted, STANDING_SENTENCE, subjectsInWords } from '../model/words.js';
import { BLANK, hanging, type Line, line } from './page.js';
import type { Telling } from './telling.js';
import { stateInWords } from './text-gap.js';

/** What the gate says and why, what was softened and by what, and beside it what this version does not assess. */
export function decisionLines(assessment: Assessment, decision: GateDecision, telling: Telling): Line[] {
  const { header } = assessment;
  const until = decision.until > decision.asOf ? `, looking ahead to ${decision.until}` : '';
  const verdict = decision.blocks
    ? `The gate blocks, for ${counted(decision.reasons.length, 'reason')}`
    : 'Nothing blocks';
  return [
    hanging(
      0,
      2,
      { text: 'Decision: ', tone: 'heading' },
      { text: `${verdict}, as of ${decision.asOf}${until}.`, tone: decision.blocks ? 'bad' : 'good' },
    ),
    ...bySystem(decision.reasons, (reason) => reason.message),
    ...(decision.softened.length === 0
      ? []
      : [
          BLANK,
          hanging(0, 2, {
            text: `Softened: ${counted(decision.softened.length, 'reason')} would block and ${decision.softened.length === 1 ? 'does' : 'do'} not.`,
            tone: 'open',
          }),
          ...bySystem(decision.softened, (reason) => `${reason.message}, softened by: ${reason.by}`),
        ]),
    ...againstLines(decision.against, telling),
    ...baselineLines(decision.baseline),
    ...notAssessedLines(header.notAssessed, telling),
    ...nationalLines(header.national ?? [], telling),
    ...waiverLines(assessment),
  ];
}

/** What moved since the base, what got worse first, and how each system was judged. */
function againstLines(against: GateDecision['against'], telling: Telling): Line[] {
  if (against === undefined) return [];
  const { asOf, cautions, moves, name, systems } = against;
  const bad = moves.filter(({ kind }) => kind === 'worsened' || kind === 'added' || kind === 'gone');
  const shown = telling.full ? moves : bad;
  return [
    BLANK,
    hanging(0, 2, { text: `Against ${name}, as of ${asOf}`, tone: 'heading' }),
    ...systems.map(({ judged, system, why }) =>
      hanging(
        2,
        4,
        `- ${system} is judged ${judged === 'whole' ? 'whole' : 'by what the change adds or worsens'}: ${why}`,
      ),
    ),
    ...shown.map(({ kind, message, system }) => hanging(2, 4, `- ${kind}: ${system}: ${message}`)),
    ...(shown.length === moves.length
      ? []
      : [line(2, `- ${counted(moves.length - shown.length, 'finding')} settled or improved`)]),
    ...cautions.map((caution) => hanging(2, 4, `- hard to compare: ${caution}`)),
  ];
}

function baselineLines(baseline: GateDecision['baseline']): Line[] {
  if (baseline === undefined) return [];
  const { asOf, stale, standing } = baseline;
  return [
    BLANK,
    hanging(
      0,
      2,
      `Baseline of ${asOf}: ${counted(standing, 'entry', 'entries')} still open, ${stale.length} no longer open as ${stale.length === 1 ? 'it was' : 'they were'}${stale.length === 0 ? '' : ' (take them out with --update-baseline)'}.`,
    ),
    ...stale.map(({ citation, requirement, system }) => hanging(2, 4, `- ${citation} of ${system} (${requirement})`)),
  ];
}

function bySystem<Told extends GateReason>(reasons: readonly Told[], tell: (reason: Told) => string): Line[] {
  const systems = new Map<string, Told[]>();
  for (const reason of reasons) systems.set(reason.system, [...(systems.get(reason.system) ?? []), reason]);
  return [...systems].flatMap(([system, told]) => [
    line(2, system),
    ...told.map((reason) => hanging(4, 6, `- ${tell(reason)}`)),
  ]);
}

function notAssessedLines(notAssessed: Assessment['header']['notAssessed'], telling: Telling): Line[] {
  if (notAssessed.length === 0) return [];
  const title = hanging(0, 2, {
    text: 'Not assessed by this version, so that nothing above speaks about it:',
    tone: 'heading',
  });
  if (telling.full)
    return [BLANK, title, ...notAssessed.map((each) => hanging(2, 4, `${each.citation} ${each.title}: ${each.why}`))];
  return [BLANK, title, hanging(2, 2, `${notAssessed.map((each) => `${each.citation} ${each.title}`).join('; ')}.`)];
}

/** What packs record of national law; in brief, of which States and how much. */
function nationalLines(national: NonNullable<Assessment['header']['national']>, telling: Telling): Line[] {
  return national.flatMap(({ asOf, by, document, memberState, name, points, status }) => {
    const recorded = telling.full ? '' : `, ${counted(points.length, 'point')}`;
    const title = `National law of ${name} (${memberState}), ${status}, looked up on ${asOf} by ${by}${recorded} (${document})`;
    return [
      BLANK,
      hanging(0, 2, { text: title, tone: 'heading' }),
      ...(telling.full
        ? points.map(({ citation, says, source, subject }) =>
            hanging(2, 4, `${citation} ${subject}: ${says}${source === undefined ? '' : ` [${source}]`}`),
          )
        : []),
    ];
  });
}

function waiverLines({ header, systems }: Assessment): Line[] {
  const noted = systems.flatMap((system) =>
    system.findings.flatMap(({ citation, waiver }) =>
      waiver === undefined ? [] : [{ system: system.id, citation, waiver }],
    ),
  );
  const unused = header.unusedWaivers;
  if (noted.length + unused.length === 0) return [];
  return [
    BLANK,
    line(0, { text: 'Waivers', tone: 'heading' }),
    ...noted.map(({ system, citation, waiver }) =>
      hanging(2, 4, `- ${waiver.id} on ${citation} of ${system} ${stateInWords(waiver)} (last day ${waiver.until})`),
    ),
    ...unused.map((id) => hanging(2, 4, `- ${id} names no finding of this run: correct it or take it out`)),
  ];
}

/** What the run rests on, when a result may move by itself, and what no run can say. */
export function closingLines({ header, systems }: Assessment, telling: Telling): Line[] {
  const flips = systems.flatMap(({ nextFlip }) => (nextFlip === undefined ? [] : [nextFlip])).sort();
  const first = flips[0];
  const moving = systems.filter(({ nextFlip }) => nextFlip === first);
  const named = moving.length > 5 ? subjectsInWords(moving) : moving.map(({ id }) => id).join(', ');
  return [
    hanging(0, 2, `As of ${header.asOf}, under ${lawInWords(header.law)}.`),
    hanging(
      0,
      2,
      first === undefined
        ? 'On these files no date lies ahead on which a result moves by itself.'
        : `The next day on which a result may move by itself is ${first} (${named}).`,
    ),
    ...(header.readings.length === 0 || telling.full
      ? []
      : [
          hanging(
            0,
            2,
            `${counted(header.readings.length, 'open point')} of the law had to be read one way or the other; the full report says which.`,
          ),
        ]),
    ...(telling.full ? readingLines(header.readings) : []),
    ...header.limits.filter((limit) => limit !== STANDING_SENTENCE).map((limit) => hanging(0, 2, limit)),
    BLANK,
    hanging(0, 2, STANDING_SENTENCE),
  ];
}

/** The edition of the law with its number. */
export function lawInWords({ celex, edition, status }: Assessment['header']['law']): string {
  const name = edition === 'current' ? 'as amended' : 'in its original edition of 2024';
  return `Regulation (EU) 2024/1689 ${name} (${celex}, checked up to ${status})`;
}

function readingLines(readings: Assessment['header']['readings']): Line[] {
  return readings.flatMap(({ number, otherReading, sources, text }) => [
    hanging(0, 2, `Reading ${number}: ${text}${sources.length === 0 ? '' : ` (${sources.join('; ')})`}`),
    ...(otherReading === undefined ? [] : [hanging(2, 4, `The other reading: ${otherReading}`)]),
  ]);
}
