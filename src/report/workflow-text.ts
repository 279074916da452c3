import { counted, pathInWords, STANDING_SENTENCE } from '../model/words.js';
import type { GateBeforeEffectProof } from '../workflow/gates.js';
import type { WorkflowGraph } from '../workflow/model.js';
import type { RefusalInstance } from '../workflow/refusal-instance.js';
import type { RefusalOrReversalProof } from '../workflow/refusal-or-reversal.js';
import type { StopReachProof } from '../workflow/stop-reach.js';
import { BLANK, hanging, type Line, labelled, printPage, type Tone } from './page.js';
import type { PlaceOf } from './telling.js';
import { type At, actorLine, gateLine, listInWords, section, stepLine } from './workflow-parts.js';

/** A workflow with what is shown about it, for each AI system that works in it. */
export interface WorkflowAccount {
  readonly graph: WorkflowGraph;
  readonly proofs: readonly SystemProofs[];
}

export interface SystemProofs {
  /** The id of the system; empty where the workflow names none. */
  readonly system: string;
  readonly refusalOrReversal: RefusalOrReversalProof;
  readonly stop: StopReachProof;
  readonly gates: GateBeforeEffectProof;
}

interface WorkflowTextOptions {
  readonly places: PlaceOf;
  readonly colour: boolean;
  readonly width: number;
}

/** Whether everything is shown: each effect can be refused, and the stop reaches every AI step. Open does not hold up. */
export function holdsUp({ proofs }: WorkflowAccount): boolean {
  return proofs.every(
    ({ refusalOrReversal, stop }) =>
      (refusalOrReversal.verdict === 'covered' || refusalOrReversal.verdict === 'nothing-to-prove') &&
      (stop.verdict === 'reached' || stop.verdict === 'nothing-to-prove'),
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

function accountLines({ graph, proofs }: WorkflowAccount, at: At): Line[] {
  const { id, name, version, source, systems, accountable } = graph;
  return [
    hanging(0, 2, {
      text: `${id}${name === undefined ? '' : ` · ${name}`} · ${version === undefined ? 'version not stated' : `version ${version}`}`,
      tone: 'heading',
    }),
    labelled('File', { text: `${source.document}, ${source.digest}`, tone: 'quiet' }),
    labelled('Systems', listInWords(systems)),
    labelled(
      'Answers',
      accountable === undefined
        ? 'nobody is named who answers for it: not stated'
        : accountable === 'none'
          ? 'none: nobody answers for it'
          : accountable,
    ),
    ...section('Actors', graph.actors, (actor) => actorLine(actor, at)),
    ...section('Steps', graph.steps, (step) => stepLine(step, graph, at)),
    ...section('Gates', graph.gates, (gate) => gateLine(gate, proofs, at)),
    ...silentLines(graph),
    ...proofs.flatMap((each) => proofLines(each, at)),
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

function proofLines({ system, refusalOrReversal, stop, gates }: SystemProofs, at: At): Line[] {
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
    ...refusalOrReversal.instances.flatMap((instance, index) => instanceLines(instance, `${index + 1}. `, at)),
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

function instanceLines({ path, sentence, restsOn, status }: RefusalInstance, number: string, at: At): Line[] {
  const indent = 4 + number.length;
  const [first] = path;
  const steps = path.map(({ step, via }) => {
    const kind = via?.kind === 'normal' || via?.kind === 'unknown' ? undefined : via?.kind;
    const ways = [...new Set([via?.outcome, via?.passes ?? kind])].filter((way) => way !== undefined);
    const how = ways.length === 0 ? undefined : ways.join(' by ');
    return { step, ...(how === undefined ? {} : { via: how }), document: '', pointer: '' };
  });
  return [
    first === undefined
      ? hanging(4, indent, `${number}${sentence}`)
      : hanging(4, indent, number, { text: pathInWords(steps), tone: 'heading' }, ` [${status}]`),
    ...(first === undefined ? [] : [hanging(indent, indent, sentence)]),
    ...path.map(({ step, place, via }) =>
      hanging(
        indent + 2,
        indent + 4,
        `${step} (`,
        at(place),
        ')',
        ...(via === undefined ? [] : [', by the transition at ', at(via.place)]),
      ),
    ),
    ...restsOn.map(({ element, id, reason, place }) =>
      hanging(indent, indent + 2, { text: 'rests on ', tone: 'open' }, `${element} ${id}: ${reason} (`, at(place), ')'),
    ),
  ];
}
