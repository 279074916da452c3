import { check, definePracticePart, practice } from '../../src/policy/authoring.js';

/**
 * A person decides before an effect on persons, also where a reversal afterwards would do.
 *
 * Near Regulation (EU) 2024/1689, Article 14(4)(d), which a reversal in time can satisfy.
 */
const gateBeforeEffect = practice({
  id: 'gate-before-effect',
  near: 'Art. 14(4)(d)',
  statement: 'On every way from an AI decision to an effect on persons stands a gate at which a person can refuse.',
  remedy: 'Put a human step that can refuse before the effect, or grant the AI to act there and say why.',
  shownBy: 'the workflow, in which no way leads past the gates',
  leastBasis: 'documented',
  holds: check('effects-are-gated'),
});

/**
 * Who receives a case gets what it takes to decide on it.
 *
 * Near Regulation (EU) 2024/1689, Article 14(4)(c), which asks that output can be interpreted correctly.
 */
const contextOfHandOvers = practice({
  id: 'context-of-hand-overs',
  near: 'Art. 14(4)(c)',
  statement: 'Each hand-over from an AI or a machine to a person says what comes with the case.',
  remedy:
    'State under `carries` of each transition to a person what that person gets: the output, its grounds, its confidence.',
  shownBy: 'the workflow, and the screen that the person sees',
  leastBasis: 'documented',
  holds: check('hand-overs-carry-context'),
});

/**
 * What AI begins comes to an end without anybody pulling the plug.
 *
 * Near Regulation (EU) 2024/1689, Article 14(4)(e), which asks for a stop.
 */
const boundedLoops = practice({
  id: 'bounded-loops',
  near: 'Art. 14(4)(e)',
  statement: 'Each loop of steps with an AI passes a person or has a limit, and each retry ends.',
  remedy:
    'Give the AI a limit on calls, iterations or turns, put a gate into the loop, and state the attempts of each retry.',
  shownBy: 'the workflow and the settings of its engine',
  leastBasis: 'documented',
  holds: check('loops-of-ai-are-bounded'),
});

/** Steps, hand-overs and loops hold together. */
export const workflowArchitecture = definePracticePart({
  id: 'workflow-architecture',
  title: 'Workflow architecture',
  practices: [gateBeforeEffect, contextOfHandOvers, boundedLoops],
});
