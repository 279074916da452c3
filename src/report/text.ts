import type { GateDecision } from '../gate/decide.js';
import type { Assessment } from '../model/generated/assessment.js';
import { subjectsInWords } from '../model/words.js';
import { BLANK, hanging, type Line, printPage } from './page.js';
import { type TextOptions, tellingOf, widthOf } from './telling.js';
import { contradictionLines } from './text-contradictions.js';
import { closingLines, decisionLines, lawInWords } from './text-decision.js';
import { determinationLines } from './text-determinations.js';
import { gapLines } from './text-gaps.js';
import { practiceLines } from './text-practice.js';
import { countLines, systemLines } from './text-system.js';

export type { PlaceOf, TextOptions } from './telling.js';

/**
 * What `dutybound check` tells people: each system with its class, counts and gaps, then what the gate decided and
 * what nobody assessed. The decision is told as it was made; nothing here decides. The same values give the same bytes.
 */
export function reportText(assessment: Assessment, decision: GateDecision, options: TextOptions): string {
  const telling = tellingOf(assessment, options);
  const due = new Set([...decision.reasons, ...decision.softened].flatMap(({ fingerprint }) => fingerprint ?? []));
  const { header, systems } = assessment;
  const title = `${header.tool.name} ${header.tool.version}: ${subjectsInWords(systems)} as of ${header.asOf}`;
  const lines: Line[] = [
    hanging(0, 2, { text: title, tone: 'heading' }),
    hanging(0, 2, { text: lawInWords(header.law), tone: 'quiet' }),
  ];
  for (const system of systems) {
    lines.push(BLANK, BLANK, ...systemLines(system, telling), BLANK, ...countLines(system, telling));
    lines.push(...determinationLines(system.determinations, telling));
    lines.push(...contradictionLines(system.contradictions, telling), ...gapLines(system, due, telling));
    lines.push(...practiceLines(system, header, telling));
  }
  lines.push(
    BLANK,
    BLANK,
    ...decisionLines(assessment, decision, telling),
    BLANK,
    ...closingLines(assessment, telling),
  );
  return printPage(lines, { colour: options.colour, width: widthOf(options) });
}
