import { joinPointer } from '../../../model/pointer.js';
import type { WorkflowThreshold } from '../../model.js';
import { listOf, mapOf, textOf } from '../reading.js';
import type { Edge, Node } from './reader.js';

const OPERATORS: ReadonlyMap<unknown, WorkflowThreshold['operator']> = new Map<unknown, WorkflowThreshold['operator']>([
  ['<', '<'],
  ['≤', '<='],
  ['>', '>'],
  ['≥', '>='],
  ['=', '=='],
  ['≠', '!='],
]);

/** The comparisons with a number in an `if-else` node. What is measured, nobody says: the name of a variable is a name. */
export function thresholdsOf({ id, data, place }: Node, edges: readonly Edge[]): readonly WorkflowThreshold[] {
  if (data.type !== 'if-else') return [];
  const to = (handle: string) =>
    edges.filter(({ from, handle: own }) => from === id && own === handle).map((e) => e.to);
  const steps = (list: readonly string[]) => (list.length > 0 ? list : ('none' as const));
  return listOf(data.cases).flatMap((value, index) => {
    const { case_id: own, conditions } = mapOf(value);
    const all = listOf(conditions);
    return all.flatMap((condition, position): WorkflowThreshold[] => {
      const { comparison_operator: sign, value: number, variable_selector: selector } = mapOf(condition);
      const operator = OPERATORS.get(sign);
      if (operator === undefined || typeof number !== 'string' || !/^-?\d{1,15}(\.\d{1,15})?$/.test(number)) return [];
      const met = steps(to(textOf(own) ?? ''));
      const otherwise = steps(to('false'));
      // Where several conditions meet, one of them alone does not decide the way.
      const isAlone = all.length === 1 && listOf(data.cases).length === 1;
      const isBelow = operator === '<' || operator === '<=';
      const isAbove = operator === '>' || operator === '>=';
      return [
        {
          step: id,
          measure: 'unknown',
          operator,
          value: Number(number),
          variable: listOf(selector).map(String).join('.'),
          whereBelow: !isAlone || (!isBelow && !isAbove) ? 'unknown' : isBelow ? met : otherwise,
          whereAbove: !isAlone || (!isBelow && !isAbove) ? 'unknown' : isAbove ? met : otherwise,
          certainty: 'declared',
          place: {
            document: place.document,
            pointer: joinPointer(joinPointer(`${place.pointer}/data/cases/${index}`, 'conditions'), position),
          },
        },
      ];
    });
  });
}
