import { digestOf } from '../digest.js';
import type { Basis, IsoDate, Role } from '../law/vocabulary.js';
import { judgementFacts } from '../model/facts.js';
import type { FactReference, Finding, FindingInstance, MissingFact } from '../model/generated/assessment.js';
import { compareText, inCanonicalOrder } from '../policy/canonical.js';
import type { ConditionNode } from '../policy/condition.js';
import { nextFlip, sooner } from '../policy/flips.js';
import type { Obligation, Timing } from '../policy/obligation.js';
import { type Policy, roleClassOf, scopeOf } from '../policy/policy.js';
import { eventDayOf, type ProofFact, type ProofNode, prove } from '../policy/prove.js';
import { callsCheck, checksOf, decidingSteps, factsOf, type Need, questionsFor } from '../policy/reasons.js';
import { runsUntil } from '../policy/running.js';
import { basisOf, OBSERVED, rankOf } from '../policy/standing.js';
import type { SystemFrame } from '../policy/system-frame.js';
import type { Judged } from './judge.js';
import { sentenceOf, valueInWords } from './sentences.js';
import type { Shown } from './shown.js';

/** The version of the fingerprint; it changes only when the parts that it is made of change. */
const FINGERPRINT_VERSION = 'dutybound/1';

/** A fingerprint of what something is about: no line, no message, no order in a file. */
export function fingerprintOf(...parts: readonly (string | undefined)[]): string {
  return digestOf(JSON.stringify([FINGERPRINT_VERSION, ...parts.map((part) => part ?? null)]));
}

/** A fact with the file and place it is stated in. */
export function referenceTo(fact: ProofFact, frame: SystemFrame): FactReference {
  const place = placeOf(fact, frame);
  return { fact: fact.concrete, ...place, ...(fact.value === undefined ? {} : { value: valueInWords(fact.value) }) };
}

function placeOf(fact: ProofFact, frame: SystemFrame): { document: string; pointer: string } {
  if (fact.root === 'organisation') {
    const document = frame.organisations.get(fact.party ?? '')?.document ?? frame.facts.document;
    return { document, pointer: fact.pointer };
  }
  return { document: frame.facts.document, pointer: `${frame.facts.pointer}${fact.pointer}` };
}

/** What is missing, as the assessment says it. */
export function missingFact(need: Need, frame: SystemFrame): MissingFact {
  if (need.fact === undefined) return { text: need.text ?? '' };
  const place = placeOf(need.fact, frame);
  const text =
    need.complete === true
      ? `a statement that ${need.fact.concrete} is complete (complete: by, on, count)`
      : need.fact.concrete;
  return { fact: need.fact.concrete, ...place, text };
}

/** Whom an obligation binds, from when, and what became of it. */
function headOf({ id, policy, requirement, role, timing }: Obligation, judged: Judged, frame: SystemFrame) {
  return {
    requirement: id,
    citation: requirement.citation,
    ...(policy.bindsThrough === undefined ? {} : { bindsThrough: policy.bindsThrough }),
    party: frame.partyId ?? '',
    role,
    ...(frame.useId === undefined ? {} : { use: frame.useId }),
    timing,
    outcome: judged.outcome,
    reason: judged.reason,
  };
}

/**
 * A judged obligation without reasons and without a name of its own, for those who count it and do not tell it.
 *
 * @param flip the next day on which it may move, for those who tell that
 */
export function bareFinding(obligation: Obligation, judged: Judged, frame: SystemFrame, flip?: IsoDate): Finding {
  const nothing = { because: [], decidedBy: [], missing: [], instances: [], evidence: [], limits: [], factsDigest: '' };
  const head = headOf(obligation, judged, frame);
  return { fingerprint: '', ...head, ...nothing, ...(flip === undefined ? {} : { nextFlip: flip }) };
}

/** Gives a judged obligation its reasons: facts with places, what is missing, instances, basis, digests. */
export function describeFinding(
  obligation: Obligation,
  judged: Judged,
  frame: SystemFrame,
  shown: Shown,
  leastBasis: Basis,
  timingDays: readonly string[],
): Finding {
  const { requirement } = obligation;
  const applies = applicabilityProof(obligation, frame);
  // What does not bind is not held against the facts: only a day on which it comes to bind can move it.
  const holds = judged.outcome === 'not-applicable' ? undefined : prove(requirement.holds, frame, frame.places());
  const proof = holds === undefined || judged.reason === 'applicability-open' ? applies : holds;
  const tell = tellOf(proof, frame);
  const { steps, facts, decidedBy: references } = tell;
  const { id, role } = obligation;
  const fingerprint = fingerprintOf(id, frame.facts.id, frame.partyId, role, frame.useId);
  const checks = checksOf(proof);
  const instances =
    judged.outcome === 'not-satisfied' || judged.outcome === 'undetermined'
      ? instancesOf(proof, judged, frame, fingerprint)
      : [];
  const least = rankOf(leastBasis);
  const decidedBy = [...references, ...checks.flatMap((check) => check.read)];
  const missing = missingOf(judged, proof, facts, least, frame, shown);
  const timing = timingWhileItRuns(obligation, judged, holds, frame.asOf);
  const flip = flipOf(
    obligation,
    judged,
    frame,
    shown,
    timing.due === undefined ? timingDays : [...timingDays, timing.due],
  );
  const basis =
    judged.outcome === 'not-applicable' || steps.length === 0
      ? undefined
      : basisOfFinding(
          facts,
          checks.map((check) => check.standing),
        );
  return {
    fingerprint,
    ...headOf({ ...obligation, timing }, judged, frame),
    ...(basis === undefined ? {} : { basis }),
    because: because(judged, steps, instances),
    decidedBy,
    missing,
    ...(judged.judgement === undefined ? {} : { judgement: judged.judgement }),
    instances,
    evidence: [...new Set(facts.flatMap((fact) => shown.items(fact.concrete, eventDayOf(fact))))].sort(),
    limits: [...new Set(checks.flatMap((check) => check.limits))],
    factsDigest: factsDigestOf(tell, instances, missing),
    ...(flip === undefined ? {} : { nextFlip: flip }),
  };
}

/** A duty whose last day was set and has not come is running: it is upcoming on that day, and no gap before it. */
function timingWhileItRuns(
  { timing }: Obligation,
  { outcome, reason }: Judged,
  holds: ProofNode | undefined,
  asOf: string,
): Timing {
  if (timing.state !== 'in-force' || outcome !== 'undetermined' || reason !== 'facts-missing') return timing;
  const due = holds === undefined ? undefined : runsUntil(holds, asOf);
  return due === undefined ? timing : { ...timing, state: 'upcoming', from: due, due };
}

/**
 * The next day on which what became of an obligation may move by itself: by a date that its conditions read, by what is
 * shown, or by its timing. What does not bind is moved by what decides whether it binds alone.
 */
export function flipOf(
  obligation: Obligation,
  { outcome }: Judged,
  frame: SystemFrame,
  shown: Shown,
  timingDays: readonly IsoDate[],
): IsoDate | undefined {
  const { holds, when } = obligation.requirement;
  const { asOf } = frame;
  let next = sooner(nextShown(shown, asOf), flipOfGrounds(obligation, frame));
  const asked = outcome === 'not-applicable' ? [when] : [when, holds];
  for (const condition of asked) {
    if (condition === undefined) continue;
    next = sooner(next, nextFlip(condition, frame));
    if (callsCheck(condition)) next = sooner(next, workflowsComplete(frame));
  }
  for (const day of timingDays) if (day > asOf) next = sooner(next, day);
  return next;
}

/** The requirements of a policy bind through the same scope, role and class: their next day is found once. */
const groundFlips = new WeakMap<SystemFrame, Map<Policy, Map<string, IsoDate | undefined>>>();

function flipOfGrounds({ policy, role, party, use }: Obligation, frame: SystemFrame): IsoDate | undefined {
  const byPolicy = groundFlips.get(frame) ?? new Map<Policy, Map<string, IsoDate | undefined>>();
  groundFlips.set(frame, byPolicy);
  const byBinding = byPolicy.get(policy) ?? new Map<string, IsoDate | undefined>();
  byPolicy.set(policy, byBinding);
  const key = `${role} ${party} ${use}`;
  if (byBinding.has(key)) return byBinding.get(key);
  let next: IsoDate | undefined;
  for (const condition of groundsOf(policy, role)) next = sooner(next, nextFlip(condition, frame));
  byBinding.set(key, next);
  return next;
}

const shownNext = new WeakMap<Shown, { readonly asOf: IsoDate; readonly day: IsoDate | undefined }>();

/** The next day on which an item or a statement begins or ceases to count: the same for every finding. */
function nextShown(shown: Shown, asOf: IsoDate): IsoDate | undefined {
  let known = shownNext.get(shown);
  if (known?.asOf !== asOf) {
    known = { asOf, day: shown.flips.filter((day) => day > asOf).reduce(sooner, undefined as IsoDate | undefined) };
    shownNext.set(shown, known);
  }
  return known.day;
}

/** The day from which the list of workflows counts as complete, where it lies ahead: for what is proved over them. */
function workflowsComplete({ asOf, system }: SystemFrame): IsoDate | undefined {
  const on = (system.workflows as { complete?: { on?: string } } | undefined)?.complete?.on;
  return on !== undefined && on > asOf ? on : undefined;
}

/** What a policy binds through, whichever of its requirements. */
function groundsOf(policy: Policy, role: Role): readonly ConditionNode[] {
  return [scopeOf(policy), { op: 'class', id: roleClassOf(policy, role) }, policy.appliesTo];
}

function applicabilityProof({ policy, requirement, role, party, use }: Obligation, frame: SystemFrame): ProofNode {
  const byCondition = provedGrounds(frame, policy, requirement.when);
  const key = `${role} ${party} ${use}`;
  const known = byCondition.get(key);
  if (known !== undefined) return known;
  const when = requirement.when === undefined ? [] : [requirement.when];
  const proof = prove({ op: 'all', of: [...groundsOf(policy, role), ...when] }, frame, frame.places());
  byCondition.set(key, proof);
  return proof;
}

/** Many requirements of a policy bind on the same grounds: those are proved once for each role, party and use. */
const grounds = new WeakMap<SystemFrame, Map<Policy, Map<ConditionNode | undefined, Map<string, ProofNode>>>>();

function provedGrounds(frame: SystemFrame, policy: Policy, when: ConditionNode | undefined): Map<string, ProofNode> {
  const byPolicy = grounds.get(frame) ?? new Map<Policy, Map<ConditionNode | undefined, Map<string, ProofNode>>>();
  grounds.set(frame, byPolicy);
  const byWhen = byPolicy.get(policy) ?? new Map<ConditionNode | undefined, Map<string, ProofNode>>();
  byPolicy.set(policy, byWhen);
  const byKey = byWhen.get(when) ?? new Map<string, ProofNode>();
  byWhen.set(when, byKey);
  return byKey;
}

/** What a finding says of its facts, as far as it depends on nothing but a proof: shared with the proof. */
interface Told {
  readonly steps: readonly ProofNode[];
  readonly facts: readonly ProofFact[];
  readonly decidedBy: readonly FactReference[];
  readonly factsText: string;
  /** The digest of the facts where nothing else is part of it. */
  digest?: string;
}

/** What a waiver covers: the facts that decided, and the instances; of an open question what is missing. */
function factsDigestOf(tell: Told, instances: readonly FindingInstance[], missing: readonly MissingFact[]): string {
  if (instances.length === 0 && tell.steps.length > 0) {
    tell.digest ??= digestOf(`[${tell.factsText},[]]`);
    return tell.digest;
  }
  const keys = instances
    .map((instance) => [instance.key, instance.outcome] as const)
    .sort(([one], [other]) => compareText(one, other));
  // Of an open question nothing decided: what it is about is what is missing.
  const open =
    tell.steps.length === 0
      ? `,${JSON.stringify(missing.map(({ fact, text }) => fact ?? text).sort(compareText))}`
      : '';
  return digestOf(`[${tell.factsText},${JSON.stringify(keys)}${open}]`);
}

const told = new WeakMap<ProofNode, Told>();

function tellOf(proof: ProofNode, frame: SystemFrame): Told {
  let known = told.get(proof);
  if (known === undefined) {
    const steps = decidingSteps(proof);
    const facts = factsOf(steps);
    const inOrder = facts
      // By path and key, not as the file is sorted: a waiver does not lapse because somebody tidies up.
      .map((fact): [string, unknown] => [fact.concrete, inCanonicalOrder(fact.value ?? null)])
      .sort(([one], [other]) => compareText(one, other));
    known = {
      steps,
      facts,
      decidedBy: facts.map((fact) => referenceTo(fact, frame)),
      factsText: JSON.stringify(inOrder),
    };
    told.set(proof, known);
  }
  return known;
}

function basisOfFinding(facts: readonly ProofFact[], checks: readonly number[]): Basis | undefined {
  const ranks = facts
    .filter((fact) => fact.isMeasure !== true && !judgementFacts.has(fact.path))
    .map((fact) => fact.rank);
  const all = [...ranks, ...checks.filter((standing) => standing !== 0).map(Math.abs)];
  if (all.length === 0) return facts.length === 0 ? undefined : 'attested';
  return basisOf(Math.min(OBSERVED, ...all));
}

function because(judged: Judged, steps: readonly ProofNode[], instances: readonly FindingInstance[]): string[] {
  if (judged.outcome === 'not-satisfied' && instances.length === 0) return [...new Set(steps.map(sentenceOf))];
  if (judged.outcome === 'not-applicable')
    return [...new Set(steps.filter((step) => step.standing < 0).map(sentenceOf))];
  return [];
}

function missingOf(
  judged: Judged,
  proof: ProofNode,
  facts: readonly ProofFact[],
  least: number,
  frame: SystemFrame,
  shown: Shown,
): MissingFact[] {
  // Evidence that says nothing is named with its reason, as is evidence that shows nothing.
  const isShownByNothing = judged.reason === 'stated-without-evidence';
  if (judged.outcome !== 'undetermined' && !isShownByNothing) return [];
  if (judged.reason === 'claimed-not-shown' || isShownByNothing)
    return [...evidenceMissing(facts, least, frame, shown), ...deploymentMissing(proof, least)];
  return (questionsFor(proof, true) ?? []).map((need) => missingFact(need, frame));
}

/** Facts that are claimed and not shown, gathered under the part of the registry that they belong to. */
function evidenceMissing(facts: readonly ProofFact[], least: number, frame: SystemFrame, shown: Shown): MissingFact[] {
  const groups = new Map<string, { fact: ProofFact; failures: Set<string> }>();
  for (const fact of facts) {
    if (fact.isMeasure === true || fact.rank >= least) continue;
    // A judgement asks for something else than evidence, and for each fact of its own.
    const group = judgementFacts.has(fact.path) ? fact.concrete : fact.concrete.replace(/\[.*$/, '');
    const entry = groups.get(group) ?? { fact, failures: new Set() };
    for (const failure of shown.failures(fact.concrete, eventDayOf(fact))) entry.failures.add(failure);
    groups.set(group, entry);
  }
  const word = basisOf(least) ?? 'documented';
  return [...groups].map(([group, { fact, failures }]) => {
    const why = failures.size === 0 ? '' : ` (${[...failures].join('; ')})`;
    const kind = judgementFacts.has(fact.path)
      ? `an attestation of ${fact.concrete}`
      : `evidence on the basis “${word}” that shows ${group}`;
    return { fact: fact.concrete, ...placeOf(fact, frame), text: `${kind}${why}` };
  });
}

/** Workflows that a check looked at and that nobody shows to be the ones that run. */
function deploymentMissing(proof: ProofNode, least: number): MissingFact[] {
  const word = basisOf(least) ?? 'observed';
  return checksOf(proof)
    .filter(({ standing }) => standing > 0 && standing < least)
    .flatMap(({ read }) =>
      read.map(({ fact, document, pointer }) => ({
        fact,
        document,
        pointer,
        text: `evidence on the basis “${word}” that ${fact} is the one that runs: its deployed digest, and a deployment record that shows it`,
      })),
    );
}

const holding = new WeakMap<readonly ProofNode[], boolean>();

/** Whether a check or a failing list stands anywhere in a proof: the proofs of classes are shared, and mostly hold none. */
function holdsInstances({ condition, standing, check, children }: ProofNode): boolean {
  if (check !== undefined || (condition.op === 'every' && standing < 0)) return true;
  if (children.length === 0 || !mayHoldInstances(condition)) return false;
  let holds = holding.get(children);
  if (holds === undefined) {
    holds = children.some(holdsInstances);
    holding.set(children, holds);
  }
  return holds;
}

const mayHold = new WeakMap<ConditionNode, boolean>();

/** Whether a condition has a check or an `every` in it: most have none, whatever became of them. A class may. */
function mayHoldInstances(node: ConditionNode): boolean {
  let may = mayHold.get(node);
  if (may === undefined) {
    may = findsInstances(node);
    mayHold.set(node, may);
  }
  return may;
}

function findsInstances(node: ConditionNode): boolean {
  switch (node.op) {
    case 'check':
    case 'every':
    case 'class':
      return true;
    case 'all':
    case 'any':
      return node.of.some(mayHoldInstances);
    case 'not':
    case 'stated':
    case 'invoked':
    case 'given':
      return mayHoldInstances(node.of);
    case 'some':
      return mayHoldInstances(node.where);
    default:
      return false;
  }
}

/** Every path of a check and every failing entry of a list has a key, a place and a fingerprint of its own. */
function instancesOf(proof: ProofNode, judged: Judged, frame: SystemFrame, fingerprint: string): FindingInstance[] {
  const wanted = judged.outcome;
  const result: FindingInstance[] = [];
  const visit = (node: ProofNode, entry: string | undefined): void => {
    if (wanted === 'not-satisfied' && node.standing >= 0 && node.check === undefined) return;
    if (!holdsInstances(node)) return;
    if (node.check !== undefined) {
      for (const instance of node.check.instances) {
        if (wanted === 'not-satisfied' && instance.outcome !== 'not-satisfied' && node.check.standing < 0) continue;
        const { contradicts, key, outcome, message, document, pointer, path } = instance;
        result.push({
          key,
          fingerprint: fingerprintOf(fingerprint, key),
          outcome,
          message,
          document,
          pointer,
          ...(path === undefined ? {} : { path: path.map((step) => ({ ...step })) }),
          ...(contradicts === undefined ? {} : { contradiction: { ...contradicts } }),
        });
      }
      return;
    }
    if (node.condition.op === 'every' && node.standing < 0) {
      for (const child of node.children) if (child.standing < 0) addEntry(child);
      return;
    }
    for (const child of node.children) visit(child, entry);
  };
  const addEntry = (child: ProofNode): void => {
    const facts = factsOf(decidingSteps(child));
    const key = child.entry ?? '';
    const inside = facts.find((fact) => fact.concrete.startsWith(`${key}.`)) ?? facts[0];
    const place =
      inside === undefined ? { document: frame.facts.document, pointer: frame.facts.pointer } : placeOf(inside, frame);
    const pointer =
      inside?.concrete.startsWith(`${key}.`) === true ? place.pointer.replace(/\/[^/]+$/, '') : place.pointer;
    const sentences = entrySentences(child);
    result.push({
      key,
      fingerprint: fingerprintOf(fingerprint, key),
      outcome: 'not-satisfied',
      message: `${key}: ${sentences}`,
      document: place.document,
      pointer,
    });
  };
  if (wanted === 'not-satisfied' || proof.standing === 0 || judged.reason === 'judgement-needed')
    visit(proof, undefined);
  return result;
}

/** Why an entry fails, in words: of a list in which nothing fits, the list is named rather than each of its entries. */
function entrySentences(child: ProofNode): string {
  const sentences: string[] = [];
  const visit = (node: ProofNode): void => {
    if (node.standing >= 0) return;
    if (node.condition.op === 'some')
      sentences.push(
        node.children.length === 0 ? sentenceOf(node) : `no entry of ${node.condition.list.slice(0, -2)} fits it`,
      );
    else if (node.children.length > 0 && node.condition.op !== 'not' && node.condition.op !== 'invoked')
      node.children.forEach(visit);
    else for (const step of decidingSteps(node)) sentences.push(sentenceOf(step));
  };
  visit(child);
  return [...new Set(sentences)].join('; ');
}
