import {
  certaintyOf,
  entriesOf,
  isDefinite,
  type StepFact,
  type WorkflowActor,
  type WorkflowGate,
  type WorkflowGraph,
  type WorkflowStep,
  type WorkflowTransition,
} from './model.js';
import { markOf } from './persons.js';

/** Something that a workflow file leaves open and a sidecar can answer. */
export interface Question {
  /** The list of the sidecar in which the answer stands; absent for a key of the sidecar itself. */
  readonly section?: 'actors' | 'steps' | 'transitions' | 'gates' | 'thresholds' | 'errors';
  /** The keys that tell the entry apart, in their order. */
  readonly entry?: Readonly<Record<string, string>>;
  /** What people call the entry; a text of the source. */
  readonly name?: string;
  /** The key to fill in. */
  readonly key: string;
  /** The question in plain words. */
  readonly ask: string;
  /** Asked for good practice; nothing that the Act asks for turns on it. */
  readonly isPractice?: true;
}

function practice(questions: readonly Question[]): readonly Question[] {
  return questions.map((question) => ({ ...question, isPractice: true as const }));
}

/**
 * Exactly what the file leaves open: what it is silent about, cannot say, or what was only inferred. In the order of the
 * sidecar; a graph that a person completed in full has none left.
 */
export function openQuestions(graph: WorkflowGraph): readonly Question[] {
  const people = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const arms = new Map<string, number>();
  for (const { to } of entriesOf(graph.transitions)) arms.set(to, (arms.get(to) ?? 0) + 1);
  const performers = new Set(entriesOf(graph.steps).map(({ performer }) => performer));
  const kinds = new Map(
    entriesOf(graph.steps).map(({ id, performer }) => [id, people.get(performer ?? '')?.kind ?? 'unknown']),
  );
  const gates = new Map(entriesOf(graph.gates).map((gate) => [gate.step, gate]));
  return [
    ...aboutWorkflow(graph),
    ...entriesOf(graph.actors)
      .filter(({ id }) => performers.has(id))
      .flatMap((actor) => [...aboutActor(actor), ...practice(aboutAgent(graph, actor))]),
    ...aboutMarks(graph),
    ...entriesOf(graph.steps).flatMap((step) => [
      ...aboutStep(step, people, arms.get(step.id) ?? 0),
      ...aboutPractice(step, people),
    ]),
    ...entriesOf(graph.transitions).flatMap((way) => [...aboutWay(way), ...practice(aboutContext(way, kinds))]),
    ...entriesOf(graph.steps).flatMap((step) => aboutGate(graph, step, gates.get(step.id), people)),
    ...entriesOf(graph.thresholds).flatMap(({ step, variable, certainty }) =>
      isDefinite(certainty)
        ? []
        : [
            {
              section: 'thresholds',
              entry: { step, ...(variable === undefined ? {} : { variable }) },
              key: 'confirmed',
              ask: 'Was this number read rightly? yes, or correct it here.',
            } as const,
          ],
    ),
    ...entriesOf(graph.errors).flatMap(({ step, behaviour, certainty, attempts }): Question[] =>
      behaviour !== 'unknown' && isDefinite(certainty)
        ? behaviour === 'retry' && attempts === undefined
          ? [
              {
                section: 'errors',
                entry: { step },
                key: 'attempts',
                ask: 'How often is it tried again at most? A number, or none if there is no end',
              },
            ]
          : []
        : [
            {
              section: 'errors',
              entry: { step },
              key: behaviour === 'unknown' ? 'behaviour' : 'confirmed',
              ask:
                behaviour === 'unknown'
                  ? 'What happens when this step fails? stop, retry, route or silent-continue'
                  : `That it will ${behaviour} was only inferred. Is it so? yes, or correct it here.`,
            } as const,
          ],
    ),
  ];
}

function aboutWorkflow(graph: WorkflowGraph): readonly Question[] {
  const asks: (Question | undefined)[] = [
    graph.systems === 'unknown'
      ? { key: 'systems', ask: 'Which AI systems of the registry work in it? Their ids in a list, or none' }
      : undefined,
    graph.accountable === undefined
      ? { key: 'accountable', ask: 'Which function of your organisation answers for it? Its id, or none' }
      : undefined,
    graph.transitions === 'unknown'
      ? { key: 'transitions', ask: 'How do the steps follow one another? A list of: from, to' }
      : undefined,
    graph.errors === 'unknown'
      ? {
          key: 'errors',
          ask: 'What happens when a step fails? none if the run stops and nothing else is set, or a list',
        }
      : undefined,
    graph.stop === 'unknown'
      ? {
          key: 'stop',
          ask: 'How does a person stop the AI? none, or: mechanism, by (who), reaches (all, or steps), safeState (yes or no)',
        }
      : undefined,
    graph.notices === 'unknown'
      ? { key: 'notices', ask: 'Who is told that AI is used, and where? none, or a list of: step, told, about' }
      : undefined,
    graph.logging === 'unknown'
      ? {
          key: 'logging',
          ask: 'What is recorded? none, or: steps, input, output, decision, humanDecision, identifiesVerifiers, retention',
        }
      : undefined,
  ];
  return [...asks.filter((question) => question !== undefined), ...practice(aboutOrchestration(graph))];
}

/**
 * Who the named persons are that work or decide here, where there are several who could be one. Two verifiers turn on it
 * where a step identifies persons (Art. 14(5)); else it is good practice that duties are apart.
 */
function aboutMarks(graph: WorkflowGraph): readonly Question[] {
  const active = new Set([
    ...entriesOf(graph.steps).map(({ performer }) => performer),
    ...entriesOf(graph.gates).flatMap(({ approvers }) => entriesOf(approvers)),
  ]);
  const named = entriesOf(graph.actors).filter(
    ({ assignment, id, kind }) => kind === 'human' && assignment === 'named' && active.has(id),
  );
  if (named.length < 2) return [];
  const asks = named
    .filter((actor) => markOf(actor) === undefined)
    .map(
      ({ id, name }): Question => ({
        section: 'actors',
        entry: { id },
        ...(name === undefined ? {} : { name }),
        key: 'person',
        ask: 'Which one person is this? A mark that is the same wherever this person stands, such as a staff number or a pseudonym',
      }),
    );
  return entriesOf(graph.steps).some(({ identifies }) => identifies === 'yes') ? asks : practice(asks);
}

/** Questions of good practice about the whole, asked only where an AI works in it. */
function aboutOrchestration(graph: WorkflowGraph): readonly Question[] {
  if (!entriesOf(graph.actors).some(({ kind }) => kind === 'ai')) return [];
  const { escalations, grants = 'unknown', metrics = 'unknown', prohibited, thresholds } = graph;
  const asks: (Question | undefined)[] = [
    thresholds === 'unknown'
      ? { key: 'thresholds', ask: 'Does a number decide where a case goes? none, or a list of: step, measure, value' }
      : undefined,
    escalations === 'unknown'
      ? {
          key: 'escalations',
          ask: 'Whom does a failure, low confidence or a request for a person reach? none, or a list of: trigger, from, to',
        }
      : undefined,
    prohibited === 'unknown'
      ? {
          key: 'prohibited',
          ask: 'What must the AI never do here, and what keeps it from that? none, or a list of: actor, action, enforcedBy',
        }
      : undefined,
    grants === 'unknown'
      ? {
          key: 'grants',
          ask: 'How much may the AI do by itself? none, or a list of: actor, steps, level (0 to 5), grantedBy, grantedOn, until, why',
        }
      : undefined,
    metrics === 'unknown'
      ? {
          key: 'metrics',
          ask: 'What is measured at the steps of the AI, and who is told? none, or a list of: step, measure, threshold, alerts',
        }
      : undefined,
  ];
  return asks.filter((question) => question !== undefined);
}

/** What is asked of an AI as an agent: what it may use and use up, and where it stands in its life. */
function aboutAgent({ actors }: WorkflowGraph, actor: WorkflowActor): readonly Question[] {
  const { id, kind, lifeCycle, limits, mayDelegateTo, name, tools } = actor;
  if (kind !== 'ai') return [];
  const of = { section: 'actors', entry: { id }, ...(name === undefined ? {} : { name }) } as const;
  const others = entriesOf(actors).some((other) => other.kind === 'ai' && other.id !== id);
  return [
    ...(tools === 'unknown' ? [{ ...of, key: 'tools', ask: 'Which tools may it call? A list, or none' }] : []),
    ...(mayDelegateTo === 'unknown' && others
      ? [{ ...of, key: 'mayDelegateTo', ask: 'To whom may it hand over work? The ids of actors, or none' }]
      : []),
    ...(limits === 'unknown'
      ? [{ ...of, key: 'limits', ask: 'What ends a run? none, or: modelCalls, iterations, turns or spend' }]
      : []),
    ...(lifeCycle === undefined
      ? [
          {
            ...of,
            key: 'lifeCycle',
            ask: 'Where does it stand in its life? none, or: stage, approvedBy, approvedOn, nextReview',
          },
        ]
      : []),
  ];
}

/** What is asked of a step beside what the central proof reads. */
function aboutPractice(step: WorkflowStep, people: ReadonlyMap<string, WorkflowActor>): readonly Question[] {
  const of = {
    section: 'steps',
    entry: { id: step.id },
    ...(step.name === undefined ? {} : { name: step.name }),
  } as const;
  const isOutside = step.effect === 'on-persons' || step.effect === 'external';
  const decides = people.get(step.performer ?? '')?.kind === 'ai' && DECIDES.has(step.kind);
  return [
    ...practice(
      isOutside && step.accountable === undefined
        ? [
            {
              ...of,
              key: 'accountable',
              ask: 'Which one function answers for what it brings about? Its id in a list, or none',
            },
          ]
        : [],
    ),
    ...(decides && (step.identifies ?? 'unknown') === 'unknown'
      ? [{ ...of, key: 'identifies', ask: 'Does it identify people at a distance, by face, gait or voice? yes or no' }]
      : []),
  ];
}

const DECIDES: ReadonlySet<string> = new Set(['decide', 'generate', 'classify', 'act', 'unknown']);

/** What comes with a case to a person; the actors by the steps that they perform. */
function aboutContext(
  { from, to, id, carries = 'unknown' }: WorkflowTransition,
  kinds: ReadonlyMap<string, WorkflowActor['kind']>,
): readonly Question[] {
  if (kinds.get(to) !== 'human' || kinds.get(from) === 'human' || carries !== 'unknown') return [];
  const ask =
    'What does the person get with the case? A list, such as the output, its grounds, its confidence; or none';
  return [{ section: 'transitions', entry: { from, to, ...(id === undefined ? {} : { id }) }, key: 'carries', ask }];
}

function aboutActor({ id, name, kind, certainty }: WorkflowActor): readonly Question[] {
  const of = { section: 'actors', entry: { id }, ...(name === undefined ? {} : { name }) } as const;
  if (kind === 'unknown')
    return [{ ...of, key: 'kind', ask: 'Who or what is it? human, ai, automated or affected-person' }];
  return isDefinite(certainty)
    ? []
    : [{ ...of, key: 'kind', ask: `That it is ${kind} was only inferred. Write ${kind}, or what it is` }];
}

function aboutStep(step: WorkflowStep, people: ReadonlyMap<string, WorkflowActor>, arms: number): readonly Question[] {
  const of = {
    section: 'steps',
    entry: { id: step.id },
    ...(step.name === undefined ? {} : { name: step.name }),
  } as const;
  const isOpen = (fact: StepFact) =>
    step[fact] === undefined || step[fact] === 'unknown' || !isDefinite(certaintyOf(step, fact));
  const isHuman = people.get(step.performer ?? '')?.kind === 'human';
  const asks: Question[] = [];
  const add = (fact: StepFact, ask: string) => {
    if (isOpen(fact)) asks.push({ ...of, key: fact, ask });
  };
  add('performer', 'Who performs it? The id of an actor');
  add('kind', 'What happens here? decide, generate, classify, retrieve, act, review, input, notify, data or control');
  add('effect', 'Does it touch a natural person? on-persons, external (others outside), internal or none');
  if (step.effect === 'on-persons' && !isOpen('effect'))
    add('reversal', 'Can the effect be undone? none, or: by (who), how, within (such as P2D), worksInTime (yes or no)');
  if (arms > 1) add('join', 'Does it wait for all of the steps before it, or run after any of them? all or any');
  if (isHuman) {
    add('waits', 'Does the run wait here until the person has acted? yes or no');
    add('reach', 'Is it reached always, conditional, parallel, or only if an AI chooses to (discretionary-by-ai)?');
  }
  return asks;
}

function aboutWay({ from, to, id, outcome, certainty }: WorkflowTransition): readonly Question[] {
  if (isDefinite(certainty)) return [];
  const on = outcome === undefined ? '' : ` on ${outcome}`;
  const ask = `That this way is taken${on} was only inferred. Is it so? yes, or correct it here`;
  return [{ section: 'transitions', entry: { from, to, ...(id === undefined ? {} : { id }) }, key: 'confirmed', ask }];
}

function aboutGate(
  graph: WorkflowGraph,
  step: WorkflowStep,
  gate: WorkflowGate | undefined,
  people: ReadonlyMap<string, WorkflowActor>,
): readonly Question[] {
  const of = {
    section: 'gates',
    entry: { step: step.id },
    ...(step.name === undefined ? {} : { name: step.name }),
  } as const;
  if (gate === undefined) {
    const mayBe = people.get(step.performer ?? '')?.kind === 'human' && step.waits !== 'no';
    if (graph.gates === 'none' || !mayBe || step.reach === 'discretionary-by-ai') return [];
    return [
      {
        ...of,
        key: 'canRefuse',
        ask: 'Can the person say no here, so that the output of the AI is not used? yes or no',
      },
    ];
  }
  const asks: Question[] = [];
  if (!isDefinite(gate.certainty))
    asks.push({ ...of, key: 'confirmed', ask: `${gateInWords(gate)}. That was only inferred; is it so? yes` });
  if (gate.canRefuse === 'unknown')
    asks.push({
      ...of,
      key: 'canRefuse',
      ask: 'Can the person say no, so that the output of the AI is not used? yes or no',
    });
  if (gate.approvers === 'unknown')
    asks.push({ ...of, key: 'approvers', ask: 'Who may decide? The ids of actors; add them under actors' });
  if (gate.outcomes === 'unknown')
    asks.push({ ...of, key: 'outcomes', ask: 'Which decisions are offered? Such as [approve, reject]' });
  if (gate.onTimeLimit === 'unknown' && gate.timeLimit !== 'none')
    asks.push({
      ...of,
      key: 'onTimeLimit',
      ask: 'What happens when nobody answers? fail, continue, approve, refuse, escalate',
    });
  if (gate.enforcedBy === 'unknown')
    asks.push({
      ...of,
      key: 'enforcedBy',
      ask: 'What keeps the run from passing without the decision? engine, tool-runner, external-setting or prompt-only',
    });
  return [...asks, ...practice(aboutPeople(graph, gate, of, people))];
}

/** Whether those who decide are different people, have the time, and are there. */
function aboutPeople(
  graph: WorkflowGraph,
  gate: WorkflowGate,
  of: Pick<Question, 'entry' | 'name'> & { readonly section: 'gates' },
  people: ReadonlyMap<string, WorkflowActor>,
): readonly Question[] {
  const asks: Question[] = [];
  const several = entriesOf(gate.approvers).length > 1 || gate.type === 'two-person';
  const isGroup = entriesOf(gate.approvers).some((id) => people.get(id)?.assignment !== 'named');
  if (gate.minApprovals === undefined && (several || isGroup || gate.approvers === 'unknown'))
    asks.push({ ...of, key: 'minApprovals', ask: 'How many persons have to agree? A number' });
  if (gate.separately === undefined && (gate.minApprovals ?? 1) > 1)
    asks.push({ ...of, key: 'separately', ask: 'Does each of them decide separately? yes or no' });
  if (gate.excludesInitiator === 'unknown')
    asks.push({ ...of, key: 'excludesInitiator', ask: 'Is whoever started the case kept from deciding? yes or no' });
  if (gate.excludesDecidersOf === undefined && entriesOf(graph.gates).length > 1)
    asks.push({
      ...of,
      key: 'excludesDecidersOf',
      ask: 'Is whoever decided at another step kept from deciding here? The ids of those steps, or none',
    });
  if (gate.onDuty === undefined)
    asks.push({
      ...of,
      key: 'onDuty',
      ask: 'Is somebody always there? none, or: hours (always or part), standIns, otherwise (wait, fail, continue, approve, refuse or escalate)',
    });
  if (gate.load === undefined)
    asks.push({
      ...of,
      key: 'load',
      ask: 'Have they the time? none, or: casesPerDay, minutesPerCase, reviewers, hoursPerDay',
    });
  return asks;
}

/** What was read about a gate, so that whoever confirms it sees what. */
function gateInWords({ canRefuse, outcomes, timeLimit, onTimeLimit }: WorkflowGate): string {
  const offers = typeof outcomes === 'string' ? outcomes : outcomes.join(', ');
  const limit =
    timeLimit === 'none' ? 'waits without limit' : `after ${timeLimit ?? 'an unknown time'}: ${onTimeLimit}`;
  return `Read: can refuse: ${canRefuse}; offers: ${offers}; ${limit}`;
}
