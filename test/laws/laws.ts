import { aiAct } from '../../policies/index.js';
import { decideGate } from '../../src/gate/decide.js';
import type { ClassId } from '../../src/model/classes.js';
import { invokeFacts } from '../../src/model/facts.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import type { Pack } from '../../src/policy/policy.js';
import type { Light } from './light.js';
import type { Breach, TriedPair } from './pairs.js';
import { assess, type Scenario } from './scenario.js';

// The three laws of docs/facts.md, part 4, as functions of a pair: what the poorer registry says stands in the fuller
// one. Each says what is wrong, or nothing. The exceptions are those that part 4 names: an exception with code `invoke`
// (law 3), and a conflict whose one side is withdrawn, which must have been reported as a contradiction before.

export type Law = Breach;

/** Classes that are exceptions: to be one of these is the milder answer. */
const MILD_WHEN_MET: ReadonlySet<ClassId> = new Set([
  'excluded',
  'derogation',
  'free and open-source',
  'Annex I, Section B only',
  'Art. 53(2)',
  'model excluded',
]);
const mildState = (id: ClassId): string => (MILD_WHEN_MET.has(id) ? 'met' : 'not-met');
const strictState = (id: ClassId): string => (MILD_WHEN_MET.has(id) ? 'not-met' : 'met');
const isMild = (outcome: string): boolean => outcome === 'satisfied' || outcome === 'not-applicable';

/**
 * A role that passes from one party to another (Art. 25(2)): what makes the new provider frees the first one. Two parties
 * are two answers; the laws hold for each of them that makes the change, not for the one that it frees.
 */
const PASSES_ON: ReadonlySet<ClassId> = new Set(['considered provider', 'provider of a high-risk system']);

/** Laws 1 and 2 for classes: what may be the stricter class, or is it, is not settled the other way by saying less. */
export const noMilderClass: Law = ({ before, after }) => {
  const broken = samePoints(before, after).find(
    ({ id, was, is, key }) => was !== mildState(id) && is === mildState(id) && !inConflict(before, after, key),
  );
  return broken && `${broken.key} was ${broken.was} and became ${broken.is}`;
};

/** Law 3 for classes: only an exception that is invoked lifts a settled stricter class. */
export const onlyExceptionsLiftClasses: Law = (pair) => {
  const { before, after } = pair;
  const broken = samePoints(before, after).find(
    ({ id, was, is, key }) =>
      is === strictState(id) &&
      was !== strictState(id) &&
      !invokes(pair, exceptionsOf(id)) &&
      !PASSES_ON.has(id) &&
      !inConflict(before, after, key),
  );
  return broken && `${broken.key} was ${broken.was} and became ${broken.is}; no exception of it was invoked`;
};

/**
 * Duties of a system that is not high-risk, or that an exception keeps from being so: where saying less makes it high-risk
 * (law 3), they give way to the duties of that class.
 */
const OF_THE_MILDER_CLASS: ReadonlySet<string> = new Set(
  aiAct.policies
    .filter(({ appliesTo }) =>
      /"op":"not","of":\{"op":"class","id":"high-risk"|"id":"derogation"/.test(JSON.stringify(appliesTo)),
    )
    .flatMap(({ id, requirements }) => requirements.map((each) => `${aiAct.id}/${id}/${each.id}`)),
);

/** Law 2 for duties: no duty comes to be met, or not to bind, because less is said or shown. */
export const noMilderDuty: Law = ({ before, after }) => {
  const broken = sameFindings(before, after).find(
    ({ id, was, is }) =>
      isMild(is.outcome) &&
      !isMild(was.outcome) &&
      !(OF_THE_MILDER_CLASS.has(id) && is.outcome === 'not-applicable' && isHighRisk(after) && !isHighRisk(before)),
  );
  if (broken === undefined || inConflict(before, after)) return undefined;
  return `${broken.key} was ${broken.was.outcome} and became ${broken.is.outcome}`;
};

/** Duties that wait for something to happen: while nobody states that it did, or did not, they do not bind yet. */
const waitsForAnEvent = new Set(
  aiAct.policies.flatMap(({ id, requirements }) =>
    requirements.filter(({ onEvent }) => onEvent === true).map((each) => `${aiAct.id}/${id}/${each.id}`),
  ),
);

/** No duty ceases to bind on the day because less is said, save one whose event nobody states any more. */
export const noLaterDuty: Law = ({ before, after }) => {
  const broken = sameFindings(before, after).find(
    ({ id, was, is }) => was.binds && !is.binds && !waitsForAnEvent.has(id),
  );
  return broken && `${broken.key} bound, and does not bind any more`;
};

/**
 * Law 3 for duties: only an exception that is invoked lifts a settled unmet duty. Where the register says “none” of
 * something that another item shows, the denial stays when that item goes.
 */
export const onlyExceptionsLiftDuties: Law = (pair) => {
  const { before, after } = pair;
  if (pair.more.items.some(({ path }) => path === 'none') || inConflict(before, after)) return undefined;
  const passed = passedOn(before, after);
  const broken = sameFindings(before, after).find(
    ({ was, is, key }) =>
      is.outcome === 'not-satisfied' && was.outcome !== 'not-satisfied' && !passed.has(key.split(' | ')[1] ?? ''),
  );
  if (broken === undefined || invokes(pair, invokeFacts)) return undefined;
  return `${broken.key} was ${broken.was.outcome} and became ${broken.is.outcome}`;
};

/** The gate never opens because less is said or shown, save where a reported conflict was withdrawn. */
export const gateStaysShut: Law = (pair) => {
  const { before, after } = pair;
  if (after.blocks || (!before.blocks && before.contradictions.length === 0)) return undefined;
  return gateBreach(pair, undefined);
};

/** The same, looking five years ahead: whole assessments are compared, for only they know the days. */
export const gateStaysShutAhead: Law = (pair) => gateBreach(pair, 'P5Y');

export const LAW_OF_THE_GATE = 'law 1: the gate never opens because less is said or shown';

export const lawsOfSilence: Readonly<Record<string, Law>> = {
  'laws 1 and 2: no class is settled milder by saying less': noMilderClass,
  'law 3: only an exception that is invoked lifts a settled stricter class': onlyExceptionsLiftClasses,
  'law 2: no duty comes to be met, or not to bind, because less is said or shown': noMilderDuty,
  'no duty ceases to bind on the day because less is said': noLaterDuty,
  'law 3: only an exception that is invoked lifts a settled unmet duty': onlyExceptionsLiftDuties,
  [LAW_OF_THE_GATE]: gateStaysShut,
};

/** One fuller registry stands beside hundreds of poorer ones. */
const assessed = new WeakMap<Pack, WeakMap<Scenario, Assessment>>();

function assessedOnce(scenario: Scenario, pack: Pack): Assessment {
  const ofPack = assessed.get(pack) ?? new WeakMap<Scenario, Assessment>();
  assessed.set(pack, ofPack);
  const assessment = ofPack.get(scenario) ?? assess(scenario, pack);
  ofPack.set(scenario, assessment);
  return assessment;
}

function gateBreach(pair: TriedPair, horizon: 'P5Y' | undefined): string | undefined {
  const fuller = assessedOnce(pair.more, pair.pack ?? aiAct);
  const options = { asOf: pair.more.asOf, allowUndetermined: false, ...(horizon === undefined ? {} : { horizon }) };
  const shut = decideGate(fuller, options);
  if (!shut.blocks) return undefined;
  const poorer = assess(pair.less, pair.pack);
  if (decideGate(poorer, options).blocks) return undefined;
  const left = new Set(poorer.systems[0]?.contradictions.map(({ fingerprint }) => fingerprint));
  if (fuller.systems[0]?.contradictions.some(({ fingerprint }) => !left.has(fingerprint))) return undefined;
  // An exception that is invoked and not shown leaves a class in play, which blocks. Withdrawn, the class is settled as
  // the stricter one (law 3), and where all its duties are met nothing is left to block.
  // The duties of the milder class, which were open as well, have then given way.
  const given = fuller.systems
    .flatMap(({ findings }) => findings)
    .filter(({ requirement }) => OF_THE_MILDER_CLASS.has(requirement));
  const ofMilder = new Set<string | undefined>(given.map(({ fingerprint }) => fingerprint));
  const isGone = ({ kind, fingerprint }: (typeof shut.reasons)[number]): boolean =>
    kind === 'class-in-play' || (kind === 'undetermined' && ofMilder.has(fingerprint));
  if (isHighRisk(pair.after) && shut.reasons.every(isGone)) return undefined;
  return `the gate was shut (${shut.reasons.map(({ message }) => message).join('; ')}) and opened`;
}

function isHighRisk({ points }: Light): boolean {
  return points.some(({ id, state }) => id === 'high-risk' && state === 'met');
}

function samePoints(before: Light, after: Light) {
  const points = new Map(before.points.map((point) => [point.key, point.state]));
  return after.points.flatMap(({ id, key, state }) => {
    const was = points.get(key);
    return was === undefined ? [] : [{ id, key, was, is: state }];
  });
}

/** The parties whose role as provider passed to another one, or did not: their duties go with it. */
function passedOn(before: Light, after: Light): ReadonlySet<string> {
  const moved = samePoints(before, after).filter(({ id, was, is }) => PASSES_ON.has(id) && was !== is);
  return new Set(moved.map(({ key }) => key.split(' | ')[2] ?? ''));
}

function sameFindings(before: Light, after: Light) {
  const findings = new Map(before.findings.map((finding) => [finding.key, finding]));
  return after.findings.flatMap((is) => {
    const was = findings.get(is.key);
    return was === undefined ? [] : [{ id: is.id, key: is.key, was, is }];
  });
}

/** Contradictions by which a class came to its stricter answer: withdrawing one side may lower it. */
const CONFLICTS = [
  'practice-screening-contradicted',
  'area-screening-contradicted',
  'derogation-contradicted',
  'derogation-despite-profiling',
];

/**
 * Whether the fuller registry contradicted itself, and said so: about the class of this use, or in something that the
 * poorer one does not contradict any more.
 */
export function inConflict(before: Light, after: Light, point?: string): boolean {
  const use = point?.split(' | ')[1];
  return before.contradictions.some((contradiction) => {
    const [id, of] = contradiction.split(' | ');
    if (CONFLICTS.includes(id!) && (use === undefined || use === of)) return true;
    return !after.contradictions.includes(contradiction);
  });
}

/** Whether the fuller registry states one of these facts, and the poorer one does not. */
function invokes({ taken }: TriedPair, facts: ReadonlySet<string>): boolean {
  return taken.some((way) => {
    const at = way
      .split(' ')[1]!
      .replace(/^system\./, '')
      .replace(/^organisations\.[^.]+/, 'organisation')
      .replace(/\[\d+\]/g, '[]');
    // The fact itself, what it is a part of, or an entry of it.
    return [...facts].some(
      (fact) => fact === at || fact.startsWith(`${at}.`) || fact.startsWith(`${at}[]`) || at.startsWith(`${fact}.`),
    );
  });
}

/** The facts with code `invoke` that a class rests on, those of the classes that it reads included. */
function exceptionsOf(id: ClassId): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (node: ConditionNode): void => {
    if ('path' in node && invokeFacts.has(node.path)) paths.add(node.path);
    if (node.op === 'class') for (const path of exceptionsOf(node.id)) paths.add(path);
    if (node.op === 'all' || node.op === 'any') node.of.forEach(visit);
    else if ('of' in node) visit(node.of as ConditionNode);
    else if ('where' in node) visit(node.where);
  };
  visit(aiAct.classes.find((definition) => definition.id === id)!.formula);
  return paths;
}
