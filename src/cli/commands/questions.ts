import type { Assessment } from '../../model/generated/assessment.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { counted } from '../../model/words.js';
import { answerOf } from '../../policy/frame.js';
import { isFor, questionsOf } from '../../questions/collect.js';
import { type AskedFunction, functionsOf, isForFunction } from '../../questions/functions.js';
import { ADDRESSEES, type Question } from '../../questions/model.js';
import { questionsCsv, questionsMarkdown } from '../../report/questions-table.js';
import { questionsText } from '../../report/questions-text.js';
import { safeText } from '../../report/safe-text.js';
import { type Outcome, writeAnswerFile } from '../answers-write.js';
import { factDictionary } from '../fact-dictionary.js';
import { locateAll } from '../places.js';
import { failWith } from '../problems.js';
import { areProblems, unknownName, usage } from '../register-entry.js';
import { assessFolder, linesAreNotRewritten, put, type Run, type RunOptions, readRun } from '../run.js';
import { page } from '../terminal.js';

export interface QuestionsOptions extends RunOptions {
  readonly to?: string;
  readonly format: 'text' | 'json' | 'markdown' | 'csv';
  readonly output?: string;
  readonly answers?: string;
  readonly full: boolean;
}

/** `dutybound questions`: what is to be asked whom, or the answers written into the files. It decides no gate: exit 0 or 2. */
export async function questions(dir: string, options: QuestionsOptions): Promise<void> {
  if (options.answers !== undefined) return readBack(dir, options.answers, options);
  const run = await assessFolder(dir, options);
  if (run === undefined) return;
  const { to } = options;
  const functions = askedFunctions(run);
  const named = functions.filter(({ id }) => id === to);
  const problem = to === undefined ? undefined : whomProblem(to, functions, run);
  if (problem !== undefined) return failWith([problem], 'no question was written');
  const all = await openQuestions(run, options.full);
  const asked =
    to === undefined
      ? all
      : all.filter((question) => isFor(question, to) || named.some((one) => isForFunction(question, one)));
  await put(await printed(asked, run, options), options.output);
}

function askedFunctions({ governance }: Run): readonly AskedFunction[] {
  return governance.registry.organisations.flatMap(({ id, value }) =>
    functionsOf(id, value.functions, answerOf(value.own)),
  );
}

/** What is wrong with the name after `--to`: nobody has it, or a function has it that answers nothing yet. */
function whomProblem(to: string, functions: readonly AskedFunction[], { governance }: Run): Problem | undefined {
  const organisations = governance.registry.organisations.map(({ id }) => id);
  const answering = functions.filter(({ answers }) => answers.length > 0).map(({ id }) => id);
  const known = [...new Set([...ADDRESSEES, ...answering, ...organisations])];
  if (known.includes(to)) return undefined;
  const silent = functions.find(({ id }) => id === to);
  return silent === undefined
    ? unknownName('--to', to, 'nobody who can be asked', known, 'Give a kind of party, a function or an organisation')
    : usage(
        '--to',
        `${quoteForPeople(to)} is a function of ${silent.party}, and nobody said what it answers`,
        `one of ${known.join(', ')}, or the topics of this function`,
        `Give the function its topics in the file of ${silent.party}, such as \`answers: [humanOversight]\``,
      );
}

/** The open questions of an assessed folder. */
export async function openQuestions(
  { assessment, governance }: Pick<Run, 'governance'> & { readonly assessment: Assessment },
  full: boolean,
): Promise<readonly Question[]> {
  const own = new Map(governance.registry.organisations.map(({ id, value }) => [id, answerOf(value.own)]));
  return questionsOf(assessment, { facts: await factDictionary(), isOwn: (party) => own.get(party), full });
}

async function printed(asked: readonly Question[], run: Run, options: QuestionsOptions): Promise<string> {
  const wanted = asked.flatMap(({ document, pointer }) =>
    document === undefined || pointer === undefined ? [] : [{ document, pointer }],
  );
  const places = await locateAll(wanted, run.folder);
  switch (options.format) {
    case 'json': {
      const told = asked.map((question) => {
        const { document, pointer } = question;
        const place = document === undefined ? undefined : places(document, pointer ?? '');
        return place === undefined ? question : { ...question, place };
      });
      return `${JSON.stringify({ asOf: run.options.asOf, questions: told }, null, 2)}\n`;
    }
    case 'csv':
      return questionsCsv(asked, places);
    case 'markdown':
      return questionsMarkdown(asked, places);
    case 'text':
      return questionsText(asked, { places, full: options.full, ...page(options.output) });
  }
}

const NOTHING = 'nothing was written';

async function readBack(dir: string, file: string, options: QuestionsOptions): Promise<void> {
  const read = await readRun(dir, options);
  if (read === undefined) return;
  if (read.folder.ndjson !== undefined) return failWith([linesAreNotRewritten(read.folder.ndjson)], NOTHING);
  const outcome = await writeAnswerFile(read, file, await factDictionary());
  if (!('written' in outcome)) {
    if (areProblems(outcome)) failWith(outcome, NOTHING);
    return;
  }
  process.stdout.write(outcomeText(outcome, file));
}

function outcomeText({ written, unanswered, same, left }: Outcome, file: string): string {
  const lines = [
    ...[...written].map(([document, count]) => `wrote ${counted(count, 'answer')} into ${document}`),
    ...(written.size === 0 ? ['no new answer: nothing was written'] : []),
    ...(same > 0 ? [`${counted(same, 'answer')} stood there already`] : []),
    ...(unanswered > 0 ? [`${counted(unanswered, 'question stays', 'questions stay')} unanswered`] : []),
    ...left.map(({ line, what }) => `${file}:${line}: not written: ${what}`),
  ];
  return lines.map((line) => `${safeText(line)}\n`).join('');
}
