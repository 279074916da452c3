import { todayInUtc } from '../../io/clock.js';
import { provisionDetails } from '../../law/citation.js';
import type { LawEdition } from '../../law/vocabulary.js';
import { dutyQuestions, interviewQuestions } from '../../questions/interview.js';
import type { Asked } from '../../questions/model.js';
import { closingText, formOf, type PageOptions, type ProvisionToRead } from '../../report/interview-text.js';
import { factDictionary } from '../fact-dictionary.js';
import { interviewSession } from '../interview-session.js';
import { readStandings, type StoreOptions } from '../interview-store.js';
import { failWith } from '../problems.js';
import { usage } from '../register-entry.js';
import { put } from '../run.js';
import { talkOver } from '../talk.js';
import { page } from '../terminal.js';

export interface InterviewOptions {
  readonly system?: string;
  readonly by?: string;
  readonly asOf?: string;
  readonly law?: LawEdition;
  readonly format?: 'text' | 'json';
  readonly output?: string;
}

/** `dutybound interview`: asks what matters and writes each answer at once; without a terminal, the questions as JSON. It decides no gate: exit 0 or 2. */
export async function interview(dir: string, options: InterviewOptions): Promise<void> {
  const problem = misuseOf(options);
  if (problem !== undefined) return failWith([problem], 'nothing was asked');
  const store: StoreOptions = {
    asOf: options.asOf ?? todayInUtc(),
    ...(options.law === undefined ? {} : { law: options.law }),
    facts: await factDictionary(),
  };
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (options.format === 'json' || options.output !== undefined || (options.format === undefined && !isTerminal))
    return printed(dir, options, store);
  const details = await provisionDetails();
  const provision = (id: string): ProvisionToRead => {
    const found = details.get(id as never);
    return found === undefined ? { id } : { id, heading: found.heading, url: found.url };
  };
  const talk = talkOver(process.stdin, process.stdout, isTerminal);
  try {
    const session = await interviewSession(talk, {
      ...store,
      dir,
      ...(options.system === undefined ? {} : { system: options.system }),
      ...(options.by === undefined ? {} : { by: options.by }),
      on: todayInUtc(),
      page: pageHere(),
      provision,
    });
    const { answers, left, isStopped, problems } = session;
    const systems = session.systems.map(({ assessment, ...told }) => ({ ...told, headline: assessment.headline }));
    if (problems.length > 0)
      failWith(problems, `${answers === 0 ? 'nothing was written' : 'what was answered stands'}`);
    else
      process.stdout.write(
        closingText(
          {
            answers,
            left,
            systems,
            isStopped,
            dir,
            ...(options.system === undefined ? {} : { system: options.system }),
          },
          pageHere(),
        ),
      );
  } finally {
    talk.close();
  }
}

/** Some terminals say that they are no columns wide. */
function pageHere(): PageOptions {
  const { colour, width } = page(undefined);
  return { colour, width: width < 40 ? 100 : width };
}

/** An id of a new system becomes the name of its file: it has to be one. */
function misuseOf({ system, by }: InterviewOptions): ReturnType<typeof usage> | undefined {
  if (system !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(system))
    return usage(
      '--system',
      'this is no id',
      'letters, digits, dot, hyphen and underscore, a letter or digit first',
      'Give a short name such as customer-assistant',
    );
  if (by !== undefined && (by.trim().length < 2 || by.length > 200))
    return usage('--by', 'this is no name', '2 to 200 characters', 'Give a name or a function');
  return undefined;
}

async function printed(dir: string, options: InterviewOptions, store: StoreOptions): Promise<void> {
  const read = await readStandings(dir, store);
  if ('length' in read) return failWith(read, 'nothing was asked');
  const first = read.of(options.system);
  if ('length' in first) return failWith(first, 'nothing was asked');
  const ids = options.system === undefined && first.systems.length > 0 ? first.systems : [first.state.system];
  const systems: unknown[] = [];
  for (const id of ids) {
    const standing = id === first.state.system ? first : read.of(id);
    if ('length' in standing) return failWith(standing, 'nothing was asked');
    const told = (asked: Asked): unknown => ({ ...asked, form: formOf(asked) });
    const questions = interviewQuestions(standing.state).map(told);
    // Of a system whose classes are settled, what its duties in force ask.
    const duties = questions.length > 0 ? [] : dutyQuestions(standing.state).map(told);
    const headline = standing.assessment?.headline;
    systems.push({
      ...(id === undefined ? {} : { id }),
      ...(headline === undefined ? {} : { headline }),
      questions,
      ...(duties.length === 0 ? {} : { duties }),
    });
  }
  await put(`${JSON.stringify({ schemaVersion: 1, asOf: store.asOf, systems }, null, 2)}\n`, options.output);
}
