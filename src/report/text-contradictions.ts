import type { Contradiction } from '../model/generated/assessment.js';
import { counted } from '../model/words.js';
import { BLANK, hanging, type Line, line } from './page.js';
import { factLines, type Telling } from './telling.js';

/** Statements that cannot both be right, under a heading of their own. */
export function contradictionLines(contradictions: readonly Contradiction[], telling: Telling): Line[] {
  if (contradictions.length === 0) return [];
  return [
    BLANK,
    line(2, { text: counted(contradictions.length, 'contradiction'), tone: 'heading' }),
    ...contradictions.flatMap((each) => [BLANK, ...contradictionBlock(each, telling)]),
  ];
}

function contradictionBlock(contradiction: Contradiction, telling: Telling): Line[] {
  const { bearsOn, citation, decidedBy, document, fingerprint, from, party, pointer, remedy, statement, use } =
    contradiction;
  const of = [
    use === undefined ? '' : `use ${use}`,
    party === undefined ? '' : `party ${party}`,
    bearsOn.length === 0 ? '' : `bears on ${bearsOn.join(', ')}`,
    from === undefined ? '' : `with consequences from ${from}`,
  ];
  const said = of.filter((part) => part !== '').join('; ');
  return [
    hanging(2, 4, { text: citation, tone: 'heading' }, ' ', { text: 'contradiction', tone: 'bad' }, ` — ${statement}`),
    ...(said === '' ? [] : [hanging(4, 4, { text: said, tone: 'quiet' })]),
    ...(decidedBy.length === 0 ? [line(4, telling.at(document, pointer))] : factLines(decidedBy, 4, telling)),
    hanging(4, 6, `To do: ${remedy}`),
    ...(telling.full ? [hanging(4, 6, { text: `fingerprint ${fingerprint}`, tone: 'quiet' })] : []),
  ];
}
