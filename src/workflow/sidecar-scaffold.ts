import { cutForPeople, makeVisible } from '../model/quote.js';
import { entriesOf } from './model.js';
import type { WorkflowReading } from './readers/reader.js';
import { openQuestions, type Question } from './sidecar-questions.js';

const SECTIONS = ['actors', 'steps', 'transitions', 'gates', 'thresholds', 'errors'] as const;

/**
 * The text of a sidecar with exactly the open questions of a file, each with what may be answered. All answers are
 * blank: a person fills them in, and as it is written here it says nothing. Texts of the workflow stand in quotes or, cut
 * and made visible, in comments, so that no name of a step can become a key.
 */
export function scaffoldSidecar(readings: readonly WorkflowReading[]): string {
  const [first] = readings;
  if (first === undefined) return '';
  const questions = readings.flatMap(({ graph }, index) =>
    openQuestions(graph).filter(({ section }) => section !== undefined || index === 0),
  );
  const { source, id } = first.graph;
  const own = questions.filter(({ section }) => section === undefined);
  const lines = [
    `# What ${cutForPeople(source.document.slice(source.document.lastIndexOf('/') + 1))} cannot say, or says only in part.`,
    '# Fill in what you know and leave blank what you do not: a blank says nothing. The workflow itself stays as it is.',
    '# `dutybound workflow` reads this file with the workflow, as long as it stands beside it under this name.',
    '',
    'schemaVersion: 1',
    '# The state of the workflow that you looked at. When the workflow changes, look again and put in the new digest.',
    `digest: ${source.digest}`,
    '# Who stands by these answers, and since which day (such as 2027-12-02).',
    'confirmedBy:',
    'confirmedOn:',
    '# The id by which the registry calls this workflow.',
    `id: ${quoted(id)}`,
    ...own.flatMap((question) => [`# ${asked(question)}.`, `${question.key}:`]),
    ...SECTIONS.flatMap((section) =>
      sectionLines(
        section,
        questions.filter((question) => question.section === section),
      ),
    ),
    ...limitLines(readings),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines(section: string, questions: readonly Question[]): string[] {
  if (questions.length === 0) return [];
  const entries = new Map<string, Question[]>();
  for (const question of questions) {
    const key = JSON.stringify(question.entry);
    entries.set(key, [...(entries.get(key) ?? []), question]);
  }
  return ['', `${section}:`, ...[...entries.values()].flatMap(entryLines)];
}

function entryLines(questions: readonly Question[]): string[] {
  const [{ entry = {}, name }] = questions as [Question];
  return [
    ...(name === undefined ? [] : [`  # ${cutForPeople(name)}`]),
    ...Object.entries(entry).map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${quoted(value)}`),
    ...questions.flatMap((question) => [`    # ${makeVisible(asked(question))}.`, `    ${question.key}:`]),
  ];
}

/** What good practice asks is said to be so: nothing that the Act asks for turns on it. */
function asked({ ask, isPractice }: Question): string {
  return isPractice === true ? `Good practice: ${ask}` : ask;
}

/** JSON text is YAML text: nothing in it can end the quotation, and ids of digits stay text. */
function quoted(text: string): string {
  return Array.from(JSON.stringify(text), (character) =>
    makeVisible(character) === character ? character : unitsOf(character),
  ).join('');
}

function unitsOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function limitLines(readings: readonly WorkflowReading[]): string[] {
  const limits = [...new Set(readings.flatMap(({ notExpressible }) => notExpressible))];
  const unknown = readings.flatMap(({ unrecognised }) => unrecognised);
  const steps = readings.reduce((sum, { graph }) => sum + entriesOf(graph.steps).length, 0);
  return [
    '',
    ...(limits.length === 0 ? [] : ['# The format of the workflow has no way to say:']),
    ...limits.map((limit) => `# - ${limit}`),
    ...(unknown.length === 0 ? [] : [`# Not recognised in it (${unknown.length}; ${steps} steps were read):`]),
    ...unknown.map(({ construct, place }) => `# - ${cutForPeople(construct)} (${cutForPeople(place.pointer)})`),
  ];
}
