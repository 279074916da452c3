import type { Problem } from '../model/problem.js';
import { cutForPeople } from '../model/quote.js';
import { counted, pathInWords, STANDING_SENTENCE } from '../model/words.js';
import type { GateBeforeEffectProof } from '../workflow/gates.js';
import type { WorkflowGraph } from '../workflow/model.js';
import type { PracticeProof, Waypoint } from '../workflow/practice/proof.js';
import type { Unrecognised } from '../workflow/readers/reader.js';
import type { RefusalInstance } from '../workflow/refusal-instance.js';
import type { RefusalOrReversalProof } from '../workflow/refusal-or-reversal.js';
import type { StopReachProof } from '../workflow/stop-reach.js';
import type { VerificationProof } from '../workflow/verification.js';
import { BLANK, hanging, type Line, labelled, line, printPage, type Tone } from './page.js';
import type { PlaceOf } from './telling.js';
import { hasWay } from './workflow-findings.js';
import { type At, actorLine, gateLine, listInWords, section, stepLine } from './workflow-parts.js';
import { shortNames, summaryLines } from './workflow-summary.js';

/**
 * Every step of a workflow comes after the first use, so that no notice in it can be the one to the workers.
 *
 * @see Regulation (EU) 2024/1689, Article 26(7)
 */
const WORKERS_ARE_TOLD_BEFORE =
  'Workers and their representatives are told before the system is put into use (Art. 26(7)): a workflow cannot show that, also where a step of it says so; the days stand in `parties[].use.workplaces[]`';

/** A workflow with what is shown about it, for each AI system that works in it. */
export interface WorkflowAccount {
  readonly graph: WorkflowGraph;
  readonly proofs: readonly SystemProofs[];
  /** What the reader of the file does not know. */
  readonly unrecognised: readonly Unrecognised[];
  /** What the format of the file has no way to say. */
  readonly notExpressible: readonly string[];
  /** What is stale or gone in the sidecar. */
  readonly findings: readonly Problem[];
  /** Who stands by the sidecar; absent where there is none. */
  readonly confirmed?: { readonly document: string; readonly by: string; readonly on: string };
}

export interface SystemProofs {
  /** The id of the system; empty where the workflow names none. */
  readonly system: string;
  readonly refusalOrReversal: RefusalOrReversalProof;
  readonly stop: StopReachProof;
  readonly gates: GateBeforeEffectProof;
  /** Two separate verifications; absent where no step is said to identify persons. */
  readonly verification?: VerificationProof;
  /** Points of good practice; absent where nobody asked for them. */
  readonly practice?: readonly ShownPractice[];
}

/** One point of good practice with what is shown of it. */
export interface ShownPractice extends PracticeProof {
  readonly name: string;
  readonly part: string;
  readonly statement: string;
  readonly near?: string;
}

interface WorkflowTextOptions {
  readonly places: PlaceOf;
  readonly colour: boolean;
  readonly width: number;
}

/**
 * Whether everything is shown: each effect can be refused, the stop reaches every AI step, two persons verify each
 * identification where a step is said to identify persons, and nothing in the sidecar is stale. Open does not hold up.
 */
export function holdsUp({ proofs, findings }: WorkflowAccount): boolean {
  return (
    findings.length === 0 &&
    proofs.every(
      ({ refusalOrReversal, stop, verification }) =>
        (verification === undefined ||
          verification.verdict === 'verified' ||
          verification.verdict === 'nothing-to-prove') &&
        (refusalOrReversal.verdict === 'covered' || refusalOrReversal.verdict === 'nothing-to-prove') &&
        (stop.verdict === 'reached' || stop.verdict === 'nothing-to-prove'),
    )
  );
}

/**
 * What `dutybound workflow` tells people: who does what, which steps are gates and what they cover, what is shown about
 * refusing, reversing and stopping with every counterexample path, and what the file does not say.
 */
export function workflowText(accounts: readonly WorkflowAccount[], options: WorkflowTextOptions): string {
  const at: At = ({ document, pointer }) => ({ text: options.places(document, pointer) ?? document, tone: 'quiet' });
  const failing = accounts.filter((account) => !holdsUp(account));
  const limits = [
    ...new Set(accounts.flatMap(({ proofs }) => proofs.flatMap(({ refusalOrReversal }) => refusalOrReversal.limits))),
    WORKERS_ARE_TOLD_BEFORE,
  ];
  const lines: Line[] = [
    ...accounts.flatMap((account) => [...accountLines(account, at), BLANK]),
    ...limits.map((limit) => hanging(0, 2, `Not seen: ${limit}.`)),
    BLANK,
    failing.length === 0
      ? hanging(0, 2, {
          text: `Shown of ${counted(accounts.length, 'workflow')}: nothing escapes, and nothing is open.`,
          tone: 'good',
        })
      : hanging(0, 2, {
          text: `Not shown of ${failing.map(({ graph }) => graph.id).join(', ')} (${failing.length} of ${counted(accounts.length, 'workflow')}): something escapes or is open.`,
          tone: 'bad',
        }),
    hanging(0, 2, STANDING_SENTENCE),
  ];
  return printPage(lines, options);
}

function accountLines(account: WorkflowAccount, at: At): Line[] {
  const { graph, proofs, confirmed, findings } = account;
  const isStale = findings.some(({ code }) => code === 'sidecar-stale');
  const { id, name, version, source, systems, accountable } = graph;
  return [
    hanging(0, 2, {
      text: `${id}${name === undefined ? '' : ` · ${name}`} · ${version === undefined ? 'version not stated' : `version ${version}`}`,
      tone: 'heading',
    }),
    labelled('File', { text: `${source.document}, ${source.digest}`, tone: 'quiet' }),
    ...(confirmed === undefined
      ? []
      : [
          labelled(
            'Sidecar',
            `${confirmed.document}, confirmed by ${confirmed.by} on ${confirmed.on}${isStale ? ': of another state of the workflow, so nothing of it counts' : ''}`,
          ),
        ]),
    labelled('Systems', listInWords(systems)),
    labelled(
      'Answers',
      accountable === undefined
        ? 'nobody is named who answers for it: not stated'
        : accountable === 'none'
          ? 'none: nobody answers for it'
          : accountable,
    ),
    ...summaryLines(account, at),
    ...section('Actors', graph.actors, (actor) => actorLine(actor, at)),
    ...section('Steps', graph.steps, (step) => stepLine(step, graph, at)),
    ...section('Gates', graph.gates, (gate) => gateLine(gate, proofs, at)),
    ...silentLines(graph),
    ...limitLines(account, at),
    ...proofs.flatMap((each, index) => {
      const before = proofs.slice(0, index).reduce((sum, other) => sum + numbered(other), 0);
      return [...proofLines(each, graph, at, before), ...practiceLines(each, graph, at, before)];
    }),
  ];
}

/** What the file cannot say, what in it nobody knows, and what of its sidecar no longer fits. */
function limitLines({ unrecognised, notExpressible, findings }: WorkflowAccount, at: At): Line[] {
  return [
    ...(unrecognised.length === 0 ? [] : [BLANK, line(2, { text: 'Not recognised', tone: 'open' })]),
    ...unrecognised.map(({ construct, place }) => hanging(4, 6, `${cutForPeople(construct)} (`, at(place), ')')),
    ...(notExpressible.length === 0
      ? []
      : [BLANK, line(2, { text: 'The format cannot say; a sidecar can', tone: 'heading' })]),
    ...notExpressible.map((limit) => hanging(4, 6, `- ${limit}`)),
    ...(findings.length === 0 ? [] : [BLANK, line(2, { text: 'The sidecar', tone: 'bad' })]),
    ...findings.flatMap(({ document, line: row, column, found, expected, remedy }) => [
      hanging(4, 6, `${[document, row, column].filter((part) => part !== undefined).join(':')}: ${found}`),
      hanging(6, 8, `expected: ${expected}`),
      hanging(6, 8, `do: ${remedy}`),
    ]),
  ];
}

/** The parts that a file leaves out: silence is not absence, so they are named. */
function silentLines(graph: WorkflowGraph): Line[] {
  const parts = [
    'transitions',
    'thresholds',
    'escalations',
    'errors',
    'stop',
    'prohibited',
    'notices',
    'logging',
  ] as const;
  const silent = parts.filter((part) => graph[part] === 'unknown');
  const absent = parts.filter((part) => graph[part] === 'none');
  return [
    ...(silent.length + absent.length === 0 ? [] : [BLANK]),
    ...(silent.length === 0 ? [] : [hanging(2, 4, { text: 'Not stated: ', tone: 'open' }, silent.join(', '))]),
    ...(absent.length === 0 ? [] : [hanging(2, 4, { text: 'Stated as none: ', tone: 'heading' }, absent.join(', '))]),
  ];
}

const REFUSAL: Readonly<Record<RefusalOrReversalProof['verdict'], readonly [string, Tone]>> = {
  covered: ['shown: a person can refuse on every path', 'good'],
  'nothing-to-prove': ['nothing to prove: no AI decision, or no effect on persons', 'good'],
  escaped: ['not so: some effect can be neither refused nor reversed', 'bad'],
  open: ['OPEN: nobody can tell from what is stated', 'open'],
  'reversible-only': [
    'OPEN: some effect can only be reversed; a person has to attest that this is commensurate (Art. 14(3))',
    'open',
  ],
};

const STOP: Readonly<Record<StopReachProof['verdict'], readonly [string, Tone]>> = {
  reached: ['shown', 'good'],
  'nothing-to-prove': ['nothing to prove: no AI step', 'good'],
  missed: ['not so; a way to intervene, which the registry states, can serve instead', 'bad'],
  open: ['OPEN: nobody can tell from what is stated', 'open'],
};

const VERIFIED: Readonly<Record<VerificationProof['verdict'], readonly [string, Tone]>> = {
  verified: ['shown; whether they are competent and have the authority stands in the registry', 'good'],
  'nothing-to-prove': ['nothing to prove: nothing is done on an identification', 'good'],
  unverified: ['not so', 'bad'],
  open: ['OPEN: nobody can tell from what is stated', 'open'],
};

/** How many findings of one system have a number. */
function numbered({ practice = [], refusalOrReversal, verification }: SystemProofs): number {
  const points = practice.flatMap((each) => each.points.filter(hasWay));
  return refusalOrReversal.instances.length + (verification?.instances.length ?? 0) + points.length;
}

/** How many open ways are told with every step; of the others the way and its first doubt. */
const IN_FULL = 3;

function proofLines(
  { system, refusalOrReversal, stop, gates, verification }: SystemProofs,
  { steps }: WorkflowGraph,
  at: At,
  before: number,
): Line[] {
  const names = shortNames(steps);
  const of = system === '' ? '' : ` of ${system}`;
  const [refusal, tone] = REFUSAL[refusalOrReversal.verdict];
  const [stops, stopTone] = STOP[stop.verdict];
  const ungated = gates.effects
    .filter(({ gate }) => gate === 'missing')
    .map(({ effect }) => effect ?? 'the workflow as a whole');
  return [
    BLANK,
    hanging(
      2,
      4,
      { text: `Art. 14(4)(d) every effect on persons of the AI${of} can be refused or reversed: `, tone: 'heading' },
      { text: refusal, tone },
    ),
    ...refusalOrReversal.instances.flatMap((instance, index) =>
      instanceLines(instance, `${before + index + 1}. `, at, names, instance.status === 'escaped' || index < IN_FULL),
    ),
    ...(verification === undefined
      ? []
      : verificationLines(verification, of, before + refusalOrReversal.instances.length, at, names)),
    hanging(
      2,
      4,
      { text: `Art. 14(4)(e) a stop reaches every step of the AI${of}: `, tone: 'heading' },
      { text: stops, tone: stopTone },
    ),
    ...stop.grounds.map(({ element, id, reason, place }) =>
      hanging(4, 6, `- ${reason} (${element} ${id}, `, at(place), ')'),
    ),
    ...(ungated.length === 0
      ? []
      : [
          hanging(
            2,
            4,
            { text: 'Art. 26(1) without a gate before them: ', tone: 'heading' },
            `${ungated.join(', ')}; unmet only where the instructions for use ask for a review there, otherwise good practice`,
          ),
        ]),
  ];
}

const PRACTICE: Readonly<Record<PracticeProof['verdict'], readonly [string, Tone]>> = {
  holds: ['shown', 'good'],
  fault: ['not so', 'bad'],
  open: ['OPEN: nobody can tell from what is stated', 'open'],
  'nothing-to-prove': ['nothing to ask it of', 'quiet'],
};

/** Each way on which fewer than two persons are shown to verify. */
function verificationLines(
  { instances, verdict }: VerificationProof,
  of: string,
  before: number,
  at: At,
  names: (step: string) => string,
): Line[] {
  const [word, tone] = VERIFIED[verdict];
  return [
    hanging(
      2,
      4,
      { text: `Art. 14(5) two persons separately verify each identification of the AI${of}: `, tone: 'heading' },
      { text: word, tone },
    ),
    ...instances.flatMap(({ path, place, sentence }, index) => [
      hanging(4, 7, `${before + index + 1}. ${sentence} (`, at(place), ')'),
      ...wayLines(path, names, 7),
    ]),
  ];
}

/** A way in one line, where it has more than one step. */
function wayLines(path: readonly Waypoint[], names: (step: string) => string, indent: number): Line[] {
  if (path.length < 2) return [];
  const way = pathInWords(path.map((each) => ({ ...each, ...each.place, step: names(each.step) })));
  return [hanging(indent, indent + 2, { text: way, tone: 'heading' })];
}

/** Good practice under a heading of its own, after everything that the Act asks for. */
function practiceLines(each: SystemProofs, { steps }: WorkflowGraph, at: At, before: number): Line[] {
  const { practice = [], refusalOrReversal, system, verification } = each;
  if (practice.length === 0) return [];
  const names = shortNames(steps);
  const of = system === '' ? '' : ` around the AI of ${system}`;
  let number = before + refusalOrReversal.instances.length + (verification?.instances.length ?? 0);
  return [
    BLANK,
    hanging(2, 4, { text: `Good practice in orchestration${of}, not required by the Act`, tone: 'heading' }),
    ...practice.flatMap(({ near, part, points, statement, verdict }) => {
      const [word, tone] = PRACTICE[verdict];
      const numbers = points.map((point) => {
        if (!hasWay(point)) return '- ';
        number += 1;
        return `${number}. `;
      });
      const shown = points.slice(0, IN_FULL);
      return [
        hanging(4, 6, `${part}: ${statement}${near === undefined ? '' : ` (near ${near})`} `, { text: word, tone }),
        ...shown.flatMap(({ path = [], place, sentence }, index) => [
          hanging(6, 8, `${numbers[index]}${sentence} (`, at(place), ')'),
          ...wayLines(path, names, 8),
        ]),
        ...(points.length > shown.length
          ? [hanging(6, 8, { text: `and ${counted(points.length - shown.length, 'more point')}`, tone: 'quiet' })]
          : []),
      ];
    }),
  ];
}

function instanceLines(
  { path, sentence, restsOn, status }: RefusalInstance,
  number: string,
  at: At,
  nameOf: (step: string) => string,
  isInFull: boolean,
): Line[] {
  const indent = 4 + number.length;
  const [first] = path;
  const steps = path.map(({ step, via }) => {
    const kind = via?.kind === 'normal' || via?.kind === 'unknown' ? undefined : via?.kind;
    // A way whose decision is only inferred is not one that nobody states.
    const isInferred = via?.outcome !== undefined && via.passes === 'unstated';
    const ways = [...new Set([via?.outcome, isInferred ? undefined : (via?.passes ?? kind)])].filter(
      (way) => way !== undefined,
    );
    const how = ways.length === 0 ? undefined : `${ways.join(' by ')}${isInferred ? `, ${via?.certainty}` : ''}`;
    return { step: nameOf(step), ...(how === undefined ? {} : { via: how }), document: '', pointer: '' };
  });
  return [
    first === undefined
      ? hanging(4, indent, `${number}${sentence}`)
      : hanging(4, indent, number, { text: pathInWords(steps), tone: 'heading' }, ` [${status}]`),
    ...(first === undefined || !isInFull ? [] : [hanging(indent, indent, sentence)]),
    ...(isInFull ? path : []).map(({ step, place, via }) =>
      hanging(
        indent + 2,
        indent + 4,
        `${step} (`,
        at(place),
        ')',
        ...(via === undefined ? [] : [', by the transition at ', at(via.place)]),
      ),
    ),
    ...(isInFull ? restsOn : restsOn.slice(0, 1)).map(({ element, id, reason, place }) =>
      hanging(indent, indent + 2, { text: 'rests on ', tone: 'open' }, `${element} ${id}: ${reason} (`, at(place), ')'),
    ),
  ];
}
