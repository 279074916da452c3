import type { Determination } from '../model/generated/assessment.js';
import { BLANK, hanging, type Line, line } from './page.js';
import type { Telling } from './telling.js';

/** What persons determined of the class, each in force or lapsed, beside what the facts give: these alone decide. */
export function determinationLines(
  determinations: readonly Determination[] = [],
  telling: Pick<Telling, 'at'>,
): readonly Line[] {
  if (determinations.length === 0) return [];
  return [
    BLANK,
    line(2, { text: 'Determinations of the class by persons; the facts alone decide', tone: 'heading' }),
    ...determinations.flatMap((each) => [
      hanging(4, 6, `${toldDetermination(each)} (`, telling.at(each.document, each.pointer), ')'),
      hanging(6, 6, `Reasons: ${each.reasons}`),
    ]),
  ];
}

/** One determination in a sentence: what, by whom, whether it is in force, and what the facts give. */
export function toldDetermination(determination: Determination): string {
  const { class: of, says, use, party, by, on, reviewBy, state, because, facts } = determination;
  const whom = [use === undefined ? '' : ` for use ${use}`, party === undefined ? '' : ` for party ${party}`].join('');
  const standing =
    state === 'in force' ? `in force until ${reviewBy}` : because === undefined ? state : `${state}, for ${because}`;
  return `${of}${whom} ${says}, determined by ${by} on ${on}: ${standing}; ${factsInWords(facts)}`;
}

function factsInWords(facts: Determination['facts']): string {
  if (facts === 'no such point') return 'the facts know no such point, use or party';
  return facts === 'open' ? 'the facts leave it open' : `by the facts it is ${facts}`;
}
