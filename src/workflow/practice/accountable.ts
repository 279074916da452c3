import { entriesOf } from '../model.js';
import { aiDecisions, consequences } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf, wholePlace } from './proof.js';

const LIMITS = ['Who holds the function today, and whether that person has the time, stands in no workflow'];

/**
 * One function answers for what the workflow brings about: it is named, it is a function of an organisation and no
 * machine, and it has authority.
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
  return proofOf(practised, subjects, has(false) ? points(practised, has(true)) : [], LIMITS);
};

function points(practised: Practised, isSure: boolean): PracticePoint[] {
  const { functionOf, view } = practised;
  const { accountable, actors } = view.graph;
  const place =
    accountable === undefined ? wholePlace(practised) : { ...wholePlace(practised), pointer: '/accountable' };
  const point = (sure: boolean, sentence: string): PracticePoint[] => [
    { key: 'accountable', isSure: sure && isSure, sentence, place },
  ];
  if (accountable === undefined) return point(false, 'who answers for what the workflow brings about is not stated');
  if (accountable === 'none') return point(true, 'nobody answers for what the workflow brings about');
  const named = functionOf?.(accountable);
  const isMachine =
    named === undefined &&
    entriesOf(actors).some(
      ({ certainty, id, kind }) =>
        certainty === 'declared' && (kind === 'ai' || kind === 'automated') && id === accountable,
    );
  if (isMachine) return point(true, `${accountable}, which answers for it, is a machine`);
  if (functionOf === undefined)
    return point(false, `the authority of ${accountable} stands in the file of its organisation, which was not read`);
  if (named === undefined) return point(false, `no organisation lists the function ${accountable} that answers for it`);
  if (named.authority === 'none')
    return point(true, `the function ${accountable} that answers for it has no authority`);
  if (named.authority === undefined)
    return point(false, `what the function ${accountable} that answers for it may decide is not stated`);
  return [];
}
