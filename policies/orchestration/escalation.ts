import { check, definePracticePart, practice } from '../../src/policy/authoring.js';

/**
 * No answer is not a yes.
 *
 * Near Regulation (EU) 2024/1689, Article 14(4)(d), which asks that a person can decide not to use the output.
 */
const silence = practice({
  id: 'silence',
  near: 'Art. 14(4)(d)',
  statement: 'When nobody answers, nothing is accepted, nothing goes on past everybody, and nothing waits without end.',
  remedy: 'Give each gate a time limit that refuses, fails or escalates to a person.',
  shownBy: 'the workflow, and a drill in which nobody answers',
  leastBasis: 'documented',
  holds: check('silence-never-accepts'),
});

/**
 * Every trigger ends with a person.
 *
 * Near Regulation (EU) 2024/1689, Article 26(5), which asks to suspend and inform on a risk.
 */
const triggers = practice({
  id: 'triggers-reach-a-person',
  near: 'Art. 26(5)',
  statement: 'When the AI fails, is not confident, or somebody asks for a person, a person is reached.',
  remedy: 'State under `escalations` whom each trigger reaches, and let no failed step go on silently.',
  shownBy: 'the escalation plan, and a drill with its times',
  leastBasis: 'documented',
  holds: check('every-trigger-reaches-a-person'),
});

/**
 * An empty desk is planned for.
 *
 * Near Regulation (EU) 2024/1689, Article 26(2), which asks for persons with the necessary support.
 */
const onDuty = practice({
  id: 'somebody-on-duty',
  near: 'Art. 26(2)',
  statement:
    'Somebody is there to decide whenever a case arrives at a gate, or the case is held safely; who decides alone has a stand-in.',
  remedy:
    'State under `onDuty` of each gate the hours, the stand-ins, and what happens to a case when nobody is there.',
  shownBy: 'the workflow, and the rota of the people who decide',
  leastBasis: 'documented',
  holds: check('somebody-is-on-duty'),
});

/**
 * Whom it concerns learns of the AI in time.
 *
 * Near Regulation (EU) 2024/1689, Article 26(11), which asks deployers of certain systems to inform persons.
 */
const notices = practice({
  id: 'notices-in-time',
  near: 'Art. 26(11)',
  statement:
    'On every way from an AI decision to an effect on persons, those persons are told of the AI before or with the effect; and who deals with the AI is told at once.',
  remedy: 'State under `notices` the step at which the persons concerned are told.',
  shownBy: 'the workflow, and the text that persons get',
  leastBasis: 'documented',
  holds: check('persons-are-told'),
});

/** Where a case goes when the ordinary way does not do, and who learns of it. */
export const escalation = definePracticePart({
  id: 'escalation',
  title: 'Escalation judgement',
  practices: [silence, triggers, onDuty, notices],
});
