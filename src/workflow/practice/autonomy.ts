import { inWords } from '../gate-reading.js';
import { proveGateBeforeEffect } from '../gates.js';
import { entriesOf, isDeclared, type WorkflowGrant } from '../model.js';
import { aiDecisions, type Candidate, effectsOnPersons, onlyIfAllFail, subjects, wayOf } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = [
  'Whether the grant was decided again when the model, its tools, its data or its task changed is for the person who granted it to say',
];

/** From this level on nobody approves each case. */
const ACTS = 3;
/** From this level on somebody who grants it has to say why, where persons are touched. */
const UNWATCHED = 4;

/**
 * What the AI does by itself is granted: each of its decisions is covered by a grant with a level, by a function, until
 * a day that has not passed; acting unwatched on persons has a reason; and where a person is to approve each case, the
 * workflow has a gate before each effect.
 *
 * @see Regulation (EU) 2024/1689, Article 14(3)
 */
export const autonomyIsGranted: PracticeProver = (practised) => {
  const found = aiDecisions(practised.view);
  const byActor = new Map<string, WorkflowGrant[]>();
  for (const grant of entriesOf(practised.view.graph.grants ?? 'unknown'))
    byActor.set(grant.actor, [...(byActor.get(grant.actor) ?? []), grant]);
  const points = found.flatMap((each) => stepPoints(practised, each, byActor));
  return proofOf(practised, subjects(found, 'an AI decision'), points, LIMITS);
};

function stepPoints(
  practised: Practised,
  decision: Candidate,
  byActor: ReadonlyMap<string, readonly WorkflowGrant[]>,
): readonly PracticePoint[] {
  const { view } = practised;
  const { id, performer = '', place } = view.steps[decision.step]!;
  if (view.graph.grants === 'none') {
    const sentence = `nothing is granted, and an AI decides at ${id}`;
    return [{ key: `${id}: grant`, isSure: decision.isSure, sentence, place }];
  }
  const grants = (byActor.get(performer) ?? []).filter((grant) => covers(grant, id) !== false);
  if (grants.length === 0) {
    const sentence = `how much the AI may do by itself at ${id}, and who granted it, is not stated`;
    return [{ key: `${id}: grant`, isSure: false, sentence, place }];
  }
  return onlyIfAllFail(grants.map((grant) => grantPoints(practised, decision, grant)));
}

function covers({ steps }: WorkflowGrant, step: string): boolean | undefined {
  if (steps === 'all') return true;
  return steps === 'unknown' ? undefined : entriesOf(steps).includes(step);
}

function grantPoints(practised: Practised, decision: Candidate, grant: WorkflowGrant): readonly PracticePoint[] {
  const { asOf, view } = practised;
  const { id } = view.steps[decision.step]!;
  const { actor, certainty, grantedBy, grantedOn, level, place, until, why } = grant;
  const isThere = isDeclared(grant) && decision.isSure && covers(grant, id) === true;
  const points: PracticePoint[] = [];
  const add = (what: string, sure: boolean, sentence: string): void => {
    points.push({ key: `${id}: ${what}`, isSure: sure && isThere, sentence, place });
  };
  const of = `the grant to ${actor} for ${id}`;
  if (!isDeclared(grant)) add('certainty', false, `${of} is ${inWords(certainty)}`);
  if (covers(grant, id) === undefined) add('steps', false, `whether the grant to ${actor} covers ${id} is not stated`);
  if (level === undefined) add('level', false, `the level of ${of} is not stated`);
  if (grantedBy === 'none') add('by', true, `nobody made ${of}`);
  else if (grantedBy === undefined) add('by', false, `who made ${of} is not stated`);
  else if (isAi(practised, grantedBy)) add('by', true, `${of} was made by an AI (${grantedBy})`);
  if (grantedOn === undefined) add('on', false, `when ${of} was made is not stated`);
  else if (grantedOn > asOf) add('on', true, `${of} begins on ${grantedOn} only`);
  if (until === 'none') add('until', true, `${of} has no end and no review`);
  else if (until === undefined) add('until', false, `until when ${of} holds is not stated`);
  else if (until < asOf) add('until', true, `${of} ended on ${until}`);
  const touches = level !== undefined && level >= UNWATCHED && effectsOnPersons(view).length > 0;
  if (touches && why === 'none')
    add('why', true, `${of} lets it act unwatched on persons (level ${level}), for no reason`);
  if (touches && why === undefined)
    add('why', false, `why ${of} lets it act unwatched on persons (level ${level}) is not stated`);
  return level === undefined || level >= ACTS ? points : [...points, ...ungated(practised, id, grant, level, isThere)];
}

function isAi({ view }: Practised, name: string): boolean {
  const actor = view.actors.get(name);
  return actor?.kind === 'ai' && isDeclared(actor);
}

/** Somebody is to approve each case, and the workflow has a way on which nobody does. */
function ungated(
  { view }: Practised,
  step: string,
  { actor, place }: WorkflowGrant,
  level: number,
  isThere: boolean,
): readonly PracticePoint[] {
  const { effects } = proveGateBeforeEffect(view.graph, view.system);
  return effects.flatMap(({ ways }) =>
    ways
      .filter(({ decision, effect, path }) => path.length === 0 || step === (decision ?? effect))
      .map((way) => ({
        key: `${way.key}: level`,
        isSure: isThere && way.refusal === 'missing',
        sentence: `a person is to approve each case of ${actor} (level ${level}), and on this way ${way.refusal === 'missing' ? 'nobody does' : 'it is open whether anybody does'}`,
        place,
        path: wayOf(way),
      })),
  );
}
