import { gateDoubts, inWords, mayChoose } from './gate-reading.js';
import type { GraphView } from './graph-view.js';
import { isDeclared } from './model.js';
import { waypoints } from './practice/parts.js';
import type { Asked, Escape, Route } from './unverified.js';
import type { VerificationInstance } from './verification.js';

interface Telling extends Asked {
  /** What a step is called: a gate by the step of its person. */
  readonly named: (step: number) => string;
}

/** One way as people read it: who does not verify it, or what keeps anybody from saying so. */
export function instanceOf(
  view: GraphView,
  { isConfirmed, route }: Escape,
  target: number,
  isSure: boolean,
  telling: Telling,
): VerificationInstance {
  const way = route();
  const first = view.steps[way.steps[0]!]!.id;
  const { id, place } = view.steps[target]!;
  const confirmedAt = way.edges.filter(isConfirmed).map((edge) => telling.named(view.edges[edge]!.from));
  const subject = `the identification of ${first}`;
  return {
    key: `${first} to ${id}: two verifications`,
    isSure,
    path: waypoints(view, way),
    sentence: isSure
      ? sureSentence(way, subject, id, confirmedAt)
      : `whether two persons verify ${subject} before ${id} is open: ${doubtOn(view, way, target, confirmedAt, telling)}`,
    place,
  };
}

function sureSentence({ steps }: Route, subject: string, id: string, confirmedAt: readonly string[]): string {
  if (steps.length === 1) return `${id} acts on its own identification before anybody verifies it`;
  if (confirmedAt.length === 0) return `nobody verifies ${subject} before ${id}`;
  return `one person alone verifies ${subject} before ${id}, at ${confirmedAt.join(' and ')}`;
}

/** The first thing on the way that keeps it from being verified for sure. */
function doubtOn(
  view: GraphView,
  way: Route,
  target: number,
  confirmedAt: readonly string[],
  { actions, identifications, named, verifications }: Telling,
): string {
  const first = way.steps[0]!;
  if (identifications[first] !== 'yes')
    return `whether ${view.steps[first]!.id} identifies persons is not stated for sure`;
  if (actions[target] !== 'yes')
    return `whether ${view.steps[target]!.id} is an action or a decision on it is not stated for sure`;
  for (const edge of way.edges) {
    const { from, transition } = view.edges[edge]!;
    if (!isDeclared(transition))
      return `the way from ${named(from)} to ${view.steps[view.edges[edge]!.to]!.id} is ${inWords(transition.certainty)}`;
    if (!mayChoose(view, from)) continue;
    if (verifications[from] === undefined)
      return `${named(from)} is not shown to be a verification: ${gateDoubts(view, from)[0]?.reason ?? 'a person may pass it'}`;
    const { outcome } = transition;
    if (outcome !== 'approve') return `${outcome ?? 'what leads on'} at ${named(from)} is no confirmation`;
  }
  if (verifications[target] !== undefined) return `whoever decides at ${named(target)} may be the only one`;
  const [only, ...others] = confirmedAt;
  if (only === undefined) return 'nobody is stated who verifies it';
  if (others.length > 0)
    return `one person may decide at ${confirmedAt.join(' and ')}: neither a mark of each person nor a gate that keeps out who decided at the other tells them apart`;
  const at = way.edges.map((edge) => verifications[view.edges[edge]!.from]).find((each) => each !== undefined);
  return at?.whyOne ?? `one person may decide at ${only}`;
}
