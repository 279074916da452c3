import { cutForPeople } from '../model/quote.js';
import type { EscapePath } from './escape-paths.js';
import { mayChoose } from './gate-reading.js';
import type { GraphView } from './graph-view.js';
import type { Manner } from './pass.js';
import type { Ground, RefusalInstance } from './refusal-instance.js';

const HOW: Readonly<Record<Manner, string>> = {
  'time-out': 'the time-out',
  error: 'an error',
  escalation: 'the escalation',
  compensation: 'the compensation',
  default: 'the default way out',
  unstated: 'a way out that no decision is stated for',
};

/** What happens on a way, in one sentence without a full stop. Ids are shown cut and with nothing invisible. */
export function sayEscape(
  view: GraphView,
  path: EscapePath,
  manner: Manner | undefined,
  found: Pick<RefusalInstance, 'refusal' | 'reversal' | 'restsOn'>,
): string {
  return `${whatHappens(view, path, manner)}; ${whoCanRefuse(found)}`;
}

function whatHappens(view: GraphView, path: EscapePath, manner: Manner | undefined): string {
  const name = (step: number) => cutForPeople(view.steps[step]!.id);
  const effect = name(path.effect);
  if (path.decision === path.effect) return `the AI decides in ${effect} with an effect on persons`;
  const what = path.decision === undefined ? undefined : `the output of ${name(path.decision)}`;
  if (path.passing !== undefined && manner !== undefined) {
    const gate = name(view.edges[path.passing]!.from);
    const passes = what === undefined ? `lets the AI act on persons in ${effect}` : `lets ${what} pass to ${effect}`;
    return `${HOW[manner]} of ${gate} ${passes}`;
  }
  const inBetween = path.edges.slice(path.decision === undefined ? 0 : 1).map((edge) => view.edges[edge]!.from);
  const people = inBetween.filter((step) => mayChoose(view, step)).map(name);
  const past = people.length === 0 ? '' : ` past ${people.join(' and ')}`;
  return what === undefined ? `the AI acts on persons in ${effect}${past}` : `${what} reaches ${effect}${past}`;
}

function whoCanRefuse({
  refusal,
  reversal,
  restsOn,
}: Pick<RefusalInstance, 'refusal' | 'reversal' | 'restsOn'>): string {
  const undo = restsOn.find(({ element }) => element === 'reversal');
  const reverse =
    reversal === 'works' ? ', and a person can reverse it in time' : undo === undefined ? '' : `, and ${undo.reason}`;
  if (refusal === 'missing') return `nobody can refuse it${reverse}`;
  const doubt = restsOn.find(({ element }) => element !== 'reversal');
  const because = doubt === undefined ? '' : `: ${sayGround(doubt)}`;
  return `whether somebody can refuse it is open${because}${reverse}`;
}

function sayGround({ element, id, reason }: Ground): string {
  return `${reason} (${element} ${cutForPeople(id)})`;
}
