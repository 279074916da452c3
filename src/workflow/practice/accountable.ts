import { entriesOf, type Place } from '../model.js';
import { aiDecisions, type Candidate, consequences } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf, wholePlace } from './proof.js';

const LIMITS = ['Who holds the function today, and whether that person has the time, stands in no workflow'];

/**
 * One function answers for what the workflow brings about, and exactly one for each output that has an effect outside: it
 * is named, it is a function of an organisation, no machine and not whoever starts a case, and it has authority. Where
 * several answer, nobody in particular does.
 *
 * @see Regulation (EU) 2024/1689, Articles 17(1)(m) and 26(2)
 */
export const onePersonIsAccountable: PracticeProver = (practised) => {
  const { view } = practised;
  const decisions = aiDecisions(view);
  const effects = consequences(view);
  const has = (sure: boolean) => [decisions, effects].every((list) => list.some(({ isSure }) => !sure || isSure));
  const subjects = {
    sure: has(true) ? 1 : 0,
    perhaps: has(false) ? 1 : 0,
    what: 'an AI decision and an effect outside',
  };
  const points = () => [
    ...forTheWhole(practised, has(true)),
    ...effects.flatMap((effect) => forOne(practised, effect, has(true))),
  ];
  return proofOf(practised, subjects, has(false) ? points() : [], LIMITS);
};

/** Makes a point about one thing that somebody answers for. */
type Point = (sure: boolean, sentence: string) => PracticePoint[];

function forTheWhole(practised: Practised, isSure: boolean): PracticePoint[] {
  const { accountable } = practised.view.graph;
  const place =
    accountable === undefined ? wholePlace(practised) : { ...wholePlace(practised), pointer: '/accountable' };
  const point = pointAt('accountable', isSure, place);
  if (accountable === undefined) return point(false, 'who answers for what the workflow brings about is not stated');
  if (accountable === 'none') return point(true, 'nobody answers for what the workflow brings about');
  return faultsOf(practised, accountable, 'it', point);
}

function forOne(practised: Practised, { isSure: isEffect, step }: Candidate, isSure: boolean): PracticePoint[] {
  const { accountable = 'unknown', id, place } = practised.view.steps[step]!;
  const point = pointAt(`accountable for ${id}`, isSure && isEffect, place);
  const functions = [...new Set(entriesOf(accountable))];
  const [only, ...others] = functions;
  if (accountable === 'unknown')
    return point(false, `which one function answers for what ${id} brings about is not stated`);
  if (only === undefined) return point(true, `nobody answers for what ${id} brings about`);
  if (others.length > 0)
    return point(
      true,
      `${functions.length} functions answer for what ${id} brings about (${functions.join(', ')}), so none in particular`,
    );
  // What is said of the function that answers for the whole is said once.
  return only === practised.view.graph.accountable ? [] : faultsOf(practised, only, id, point);
}

function pointAt(key: string, isSure: boolean, place: Place): Point {
  return (sure, sentence) => [{ key, isSure: sure && isSure, sentence, place }];
}

/** What keeps this function from answering; empty where it may. */
function faultsOf({ functionOf, view }: Practised, accountable: string, what: string, point: Point): PracticePoint[] {
  const named = functionOf?.(accountable);
  const actor = named !== undefined ? undefined : view.actors.get(accountable);
  if (actor?.certainty === 'declared') {
    if (actor.kind === 'ai' || actor.kind === 'automated')
      return point(true, `${accountable}, which answers for ${what}, is a machine`);
    if (actor.assignment === 'initiator')
      return point(true, `${accountable}, who answers for ${what}, is whoever starts a case`);
  }
  if (functionOf === undefined)
    return point(false, `the authority of ${accountable} stands in the file of its organisation, which was not read`);
  if (named === undefined)
    return point(false, `no organisation lists the function ${accountable} that answers for ${what}`);
  if (named.authority === 'none')
    return point(true, `the function ${accountable} that answers for ${what} has no authority`);
  if (named.authority === undefined)
    return point(false, `what the function ${accountable} that answers for ${what} may decide is not stated`);
  return [];
}
