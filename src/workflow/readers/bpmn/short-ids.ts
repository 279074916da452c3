import type { Listed, WorkflowGraph } from '../../model.js';
import { entriesOf } from '../../model.js';
import { idMaker } from '../reading.js';

/**
 * The same graph with ids of steps and transitions that a sidecar and a registry can write. Ids of BPMN that fit already,
 * as nearly all do, stay as they are; others lose a leading underscore, or the characters that do not fit. Places keep
 * the ids of the file.
 */
export function withShortIds(graph: WorkflowGraph): WorkflowGraph {
  const make = idMaker();
  const steps = new Map(entriesOf(graph.steps).map(({ id }) => [id, make(id, 'step')]));
  const makeWay = idMaker();
  const at = (id: string): string => steps.get(id) ?? id;
  const all = (list: Listed<string>): Listed<string> => (typeof list === 'string' ? list : list.map(at));
  return {
    ...graph,
    id: idMaker()(graph.id, 'process'),
    actors: entriesOf(graph.actors).map((actor) => ({ ...actor, tools: all(actor.tools) })),
    steps: entriesOf(graph.steps).map((step) => {
      const { reversal } = step;
      const how = typeof reversal === 'string' || reversal.how === undefined ? undefined : at(reversal.how);
      const back = typeof reversal === 'string' || how === undefined ? reversal : { ...reversal, how };
      return { ...step, id: at(step.id), reversal: back };
    }),
    transitions: entriesOf(graph.transitions).map((way) => ({
      ...way,
      ...(way.id === undefined ? {} : { id: makeWay(way.id, 'way') }),
      from: at(way.from),
      to: at(way.to),
    })),
    gates: entriesOf(graph.gates).map((gate) => ({ ...gate, step: at(gate.step) })),
    thresholds: entriesOf(graph.thresholds).map((threshold) => ({
      ...threshold,
      step: at(threshold.step),
      whereBelow: all(threshold.whereBelow),
      whereAbove: all(threshold.whereAbove),
    })),
    escalations: entriesOf(graph.escalations).map((escalation) => ({
      ...escalation,
      ...(escalation.from === undefined ? {} : { from: at(escalation.from) }),
    })),
    errors: entriesOf(graph.errors).map((error) => ({ ...error, step: at(error.step) })),
    notices:
      typeof graph.notices === 'string'
        ? graph.notices
        : graph.notices.map((notice) => ({ ...notice, step: at(notice.step) })),
  };
}
