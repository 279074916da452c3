import type { Assessment, ClassifiedPoint, SystemAssessment } from '../model/generated/assessment.js';
import { counted, STANDING_SENTENCE } from '../model/words.js';
import { BLANK, hanging, type Line, line, printPage, type Tone } from './page.js';
import { factLines, missingLines, type Telling, type TextOptions, tellingOf, widthOf } from './telling.js';
import { lawInWords } from './text-decision.js';
import { headlineLines, nameOf, roleLines, titleLines } from './text-system.js';

const STATES = [
  ['met', 'Met', 'heading'],
  ['in-play', 'In play: open, and something points to it', 'open'],
  ['not-screened', 'Not screened: open, and nothing is stated for it', 'open'],
  ['not-met', 'Not met', 'quiet'],
] as const satisfies readonly (readonly [ClassifiedPoint['state'], string, Tone])[];

/**
 * What `dutybound classify` tells people: each system with its class and roles, then every point of the law by its
 * state, with the facts that decided it and, where it is open, the fewest facts that would settle it.
 */
export function classifyText(assessment: Assessment, options: TextOptions): string {
  const telling = tellingOf(assessment, options);
  const { header, systems } = assessment;
  const lines: Line[] = [
    hanging(0, 2, { text: `${counted(systems.length, 'system')} classified as of ${header.asOf}`, tone: 'heading' }),
    hanging(0, 2, { text: lawInWords(header.law), tone: 'quiet' }),
  ];
  for (const system of systems) lines.push(BLANK, BLANK, ...systemPart(system, telling));
  lines.push(
    BLANK,
    ...header.limits.filter((limit) => limit !== STANDING_SENTENCE).map((limit) => hanging(0, 2, limit)),
    hanging(0, 2, STANDING_SENTENCE),
  );
  return printPage(lines, { colour: options.colour, width: widthOf(options) });
}

function systemPart(system: SystemAssessment, telling: Telling): Line[] {
  return [
    ...titleLines(system, telling),
    ...headlineLines(system),
    ...roleLines(system),
    ...STATES.flatMap(([state, title, tone]) =>
      statePart(
        title,
        tone,
        system.classes.filter((point) => point.state === state),
        telling,
      ),
    ),
  ];
}

function statePart(title: string, tone: Tone, points: readonly ClassifiedPoint[], telling: Telling): Line[] {
  if (points.length === 0) return [];
  return [BLANK, line(2, { text: title, tone }), ...points.flatMap((point) => pointLines(point, telling))];
}

/** A point that is not met is told on its own line with what decided it only where everything is told. */
function pointLines(point: ClassifiedPoint, telling: Telling): Line[] {
  const facts = point.state === 'not-met' && !telling.full ? [] : factLines(point.decidedBy, 6, telling);
  const open = point.state === 'in-play' || point.state === 'not-screened';
  return [
    hanging(4, 6, `${nameOf(point)}${dateInWords(point, telling.asOf)}`),
    ...facts,
    ...(open && point.missing.length > 0
      ? [
          line(6, `${counted(point.missing.length, 'fact')} would settle it:`),
          ...missingLines(point.missing, 6, telling),
        ]
      : []),
  ];
}

function dateInWords({ from }: ClassifiedPoint, asOf: string): string {
  return from === undefined ? '' : from > asOf ? `, applies from ${from}` : `, applies since ${from}`;
}
