import { check, definePracticePart, practice } from '../../src/policy/authoring.js';

/**
 * What the AI does by itself is granted, not assumed: at which level, by whom, until when, and never beyond what the
 * workflow in fact leaves to it.
 *
 * Near Regulation (EU) 2024/1689, Article 14(3), which asks for oversight commensurate with autonomy.
 */
const autonomyGrant = practice({
  id: 'autonomy-grant',
  near: 'Art. 14(3)',
  statement:
    'Each decision of the AI is covered by a grant with a level, an owner, a day and an end, and the workflow keeps to its level.',
  remedy: 'State under `grants` how much the AI may do at each of its steps, who granted it, when and until when.',
  shownBy: 'the delegation and autonomy matrix, and a workflow that agrees with it',
  leastBasis: 'documented',
  holds: check('autonomy-is-granted'),
});

/**
 * A prohibition that only a prompt states is a wish.
 *
 * Near Regulation (EU) 2024/1689, Article 14(3).
 */
const enforcedProhibitions = practice({
  id: 'enforced-prohibitions',
  near: 'Art. 14(3)',
  statement:
    'What the AI must never do is kept from happening by the engine, the tool runner or a setting, not by a prompt.',
  remedy: 'Let the engine or the tool runner refuse the action, and state under `prohibited` what enforces it.',
  shownBy: 'the workflow, and a test in which the forbidden action is refused',
  leastBasis: 'documented',
  holds: check('prohibitions-are-enforced'),
});

/**
 * The AI uses the tools it was given, and hands work on within bounds.
 *
 * Near Regulation (EU) 2024/1689, Article 15(5), which asks for resilience against alteration of use.
 */
const boundedTools = practice({
  id: 'bounded-tools-and-delegation',
  near: 'Art. 15(5)',
  statement:
    'The AI calls no tool that it was not given, and what it hands on to other AI cannot go round without end.',
  remedy: 'State the tools of each AI and of each of its steps, and put a limit on at least one AI of each round.',
  shownBy: 'the workflow, and the permissions of the credentials that the AI runs with',
  leastBasis: 'documented',
  holds: check('tools-and-delegation-are-bounded'),
});

/**
 * An AI agent has a life: somebody let it in, somebody looks at it again, and it is taken out.
 *
 * Near Regulation (EU) 2024/1689, Article 26(5), which asks deployers to monitor the operation.
 */
const lifeCycle = practice({
  id: 'agent-life-cycle',
  near: 'Art. 26(5)',
  statement:
    'Each AI that works in the workflow was let into service by a function, is in use, and has a day of review ahead.',
  remedy: 'State under `lifeCycle` of the actor its stage, who approved it and when, and the next review.',
  shownBy: 'the life-cycle record of the agent',
  leastBasis: 'documented',
  holds: check('agents-have-a-life-cycle'),
});

/** What is delegated to AI and what people keep is decided, and decided again. */
export const delegationDesign = definePracticePart({
  id: 'delegation-design',
  title: 'Delegation design',
  practices: [autonomyGrant, enforcedProhibitions, boundedTools, lifeCycle],
});
