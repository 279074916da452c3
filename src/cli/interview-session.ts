import { isJson } from '../load/registry.js';
import type { SystemAssessment } from '../model/generated/assessment.js';
import type { Problem } from '../model/problem.js';
import { isNoAnswer } from '../questions/answer.js';
import { changesOf } from '../questions/changes.js';
import { dutyQuestions, interviewQuestions, nextOnDuties, nextQuestion } from '../questions/interview.js';
import type { Addressee, Asked } from '../questions/model.js';
import { reply } from '../questions/reply.js';
import {
  changesText,
  explanationText,
  HELP,
  offerText,
  type PageOptions,
  type ProvisionToRead,
  questionText,
} from '../report/interview-text.js';
import { safeText } from '../report/safe-text.js';
import {
  readStandings,
  type Standing,
  type StoreOptions,
  standingOf,
  type Touched,
  undoEdits,
  writeEdits,
} from './interview-store.js';
import type { Talk } from './talk.js';

export interface SessionOptions extends StoreOptions {
  readonly dir: string;
  /** Only this system; it is made where it is not there. */
  readonly system?: string;
  /** Who answers; asked first if absent. */
  readonly by?: string;
  /** The day of the answers. */
  readonly on: string;
  readonly page: PageOptions;
  /** What is known of a provision. */
  readonly provision: (citation: string) => ProvisionToRead;
}

/** What came of a session. Whatever happened, the answers that were given stand in the files. */
export interface Session {
  /** How many questions were put, each counted once. */
  readonly asked: number;
  readonly answers: number;
  /** How many were left unknown. */
  readonly left: number;
  readonly isStopped: boolean;
  readonly systems: readonly SystemOfSession[];
  /** Why it could not begin or go on. */
  readonly problems: readonly Problem[];
}

/** Where a system that was asked about stands at the end. */
export interface SystemOfSession {
  readonly id: string;
  readonly assessment: SystemAssessment;
  /** How many questions on its classes are open. */
  readonly open: number;
  /** How many questions of its duties in force are open, where its classes are settled. */
  readonly duties: number;
  /** Who is likely to know what is open, each once. */
  readonly whom: readonly Addressee[];
  readonly isModel: boolean;
}

/** One thing that was done, so that “back” can undo it. */
interface Step {
  readonly ids: readonly string[];
  readonly touched: readonly Touched[];
  readonly root: string;
}

const STOP = /^(?:stop|quit|exit)$/i;
const BACK = /^(?:back|undo)$/i;

/**
 * Asks, writes each answer into its file at once, says what it changed, and asks what follows from it. What is left
 * unknown is not asked again in this session. It may end at any question, and the next one goes on from the files.
 */
export async function interviewSession(talk: Talk, options: SessionOptions): Promise<Session> {
  return new Conversation(talk, options).hold();
}

/** Asks who answers: lists that are answered whole are said by somebody. */
async function whoAnswers(talk: Talk, { page }: SessionOptions): Promise<string | undefined> {
  talk.say(`${HELP}\n`);
  talk.say(
    questionText(
      {
        id: 'by',
        kind: 'fact',
        question: 'Who answers? Your name or function: it is recorded beside what you state.',
        isSeveral: false,
        example: 'Head of compliance',
        clause: ['for the record'],
        settles: [],
      },
      1,
      page,
    ),
  );
  for (;;) {
    const line = await talk.ask('> ');
    if (line === undefined || STOP.test(line.trim())) return undefined;
    const name = line.trim();
    if (name.length > 1 && name.length <= 200 && !BACK.test(name) && !isNoAnswer(name)) return name;
    talk.say('   A name or function of 2 to 200 characters; “stop” ends.\n');
  }
}

class Conversation {
  readonly #left = new Set<string>();
  readonly #unknown = new Set<string>();
  /** The systems of which the person goes on with the duties, and those of which not. */
  readonly #offered = new Map<string, boolean>();
  readonly #steps: Step[] = [];
  /** The questions that were put, each with its number. */
  readonly #put = new Map<string, number>();
  #answers = 0;
  #isToldOfJson = false;
  readonly #first: number;

  #by: string | undefined;

  constructor(
    readonly talk: Talk,
    readonly options: SessionOptions,
  ) {
    this.#by = options.by;
    this.#first = options.by === undefined ? 2 : 1;
  }

  /** Asks about one system after the other, until nothing is open or the person stops. */
  async hold(): Promise<Session> {
    const { dir, system } = this.options;
    let standing = await standingOf(dir, system, this.options);
    for (;;) {
      if ('length' in standing) return this.result(true, standing);
      const found = await this.#next(standing);
      if ('problems' in found) return this.result(true, found.problems);
      if ('isDone' in found) return this.result(false, []);
      if ('isStopped' in found) return this.result(true, []);
      // Who answers is asked where there is something to answer.
      this.#by ??= await whoAnswers(this.talk, this.options);
      if (this.#by === undefined) return this.result(true, []);
      const { asked } = found;
      standing = found.standing;
      const key = keyOf(asked, standing);
      const number = this.#put.get(key) ?? this.#first + this.#put.size;
      this.#put.set(key, number);
      this.talk.say(questionText(asked, number, this.options.page));
      const after = await this.#answer(asked, standing);
      if (after === undefined) return this.result(true, []);
      standing = after;
    }
  }

  /** The next question: of this system first, then of those that follow it. */
  async #next(
    now: Standing,
  ): Promise<
    | { readonly asked: Asked; readonly standing: Standing }
    | { readonly isDone: true }
    | { readonly isStopped: true }
    | { readonly problems: readonly Problem[] }
  > {
    const asked = this.#nextOf(now);
    if (asked !== undefined) return { asked, standing: now };
    const goesOn = await this.#offer(now);
    if (goesOn === undefined) return { isStopped: true };
    const onDuties = this.#nextOf(now);
    if (onDuties !== undefined) return { asked: onDuties, standing: now };
    if (this.options.system !== undefined) return { isDone: true };
    const read = await readStandings(this.options.dir, this.options);
    if ('length' in read) return { problems: read };
    for (const id of now.systems) {
      if (id === now.state.system) continue;
      const other = read.of(id);
      if ('length' in other) return { problems: other };
      if (this.#nextOf(other) === undefined && (await this.#offer(other)) === undefined) return { isStopped: true };
      const question = this.#nextOf(other);
      if (question === undefined) continue;
      this.talk.say(`\nAbout ${safeText(id)}:\n`);
      return { asked: question, standing: other };
    }
    return { isDone: true };
  }

  /** The next question on the classes, then on the duties where the person goes on with them. */
  #nextOf(standing: Standing): Asked | undefined {
    const left = this.#leftOf(standing);
    const asked = nextQuestion(standing.state, left);
    if (asked !== undefined || this.#offered.get(standing.state.system ?? '') !== true) return asked;
    return nextOnDuties(standing.state, left);
  }

  /**
   * Asks once, where the classes of a system leave no question, whether to go on with the duties in force: the interview
   * needs no more for the class, and the person decides. Undefined where the person stops.
   */
  async #offer({ state }: Standing): Promise<boolean | undefined> {
    const { system } = state;
    if (system === undefined || this.#offered.has(system) || interviewQuestions(state).length > 0) return false;
    const count = dutyQuestions(state).length;
    if (count === 0) return false;
    this.#by ??= await whoAnswers(this.talk, this.options);
    if (this.#by === undefined) return undefined;
    this.talk.say(offerText(system, count, this.options.page));
    for (;;) {
      const line = (await this.talk.ask('> '))?.trim();
      if (line === undefined || STOP.test(line)) return undefined;
      if (/^(?:y|yes)\.?$/i.test(line)) {
        this.#offered.set(system, true);
        return true;
      }
      if (/^(?:n|no)\.?$/i.test(line) || isNoAnswer(line)) {
        this.#offered.set(system, false);
        return false;
      }
      this.talk.say('   Answer: yes or no.\n');
    }
  }

  /** What was left of this system, by the ids of its questions. */
  #leftOf({ state }: Standing): ReadonlySet<string> {
    const prefix = `${state.system ?? ''} `;
    return new Set([...this.#left].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
  }

  /** Takes lines until one of them answers or leaves the question; undefined where the person stops. */
  async #answer(asked: Asked, before: Standing): Promise<Standing | undefined> {
    const { options, talk } = this;
    for (;;) {
      const line = await talk.ask('> ');
      const text = line?.trim();
      if (text === undefined || STOP.test(text)) return undefined;
      if (text === '') {
        talk.say(`   ${HELP}\n`);
        continue;
      }
      if (text === '?') {
        talk.say(explanationText(asked, asked.clause.map(options.provision), asked.document, options.page));
        continue;
      }
      if (BACK.test(text)) {
        const back = await this.#back(before);
        if (back !== undefined) return back;
        continue;
      }
      // The files may have changed while the person thought: an answer is about what stands there now.
      const fresh = await standingOf(options.dir, before.state.system, options);
      if ('length' in fresh) {
        this.#say(fresh);
        continue;
      }
      const done = await this.#take(asked, text, fresh);
      if (done !== undefined) return done;
    }
  }

  /** One answer: written and told, left unknown, or said not to fit (undefined). */
  async #take(asked: Asked, text: string, fresh: Standing): Promise<Standing | undefined> {
    const { options, talk } = this;
    const given = { by: this.#by ?? '', on: options.on };
    if (this.#nextOf(fresh)?.id !== asked.id) {
      talk.say('   The files were changed meanwhile: this answer was not written.\n');
      return fresh;
    }
    const said = reply(asked, text, fresh.state, given);
    if ('expected' in said) {
      talk.say(`   That does not fit. Expected: ${safeText(said.expected)}.\n`);
      return undefined;
    }
    const ids = [asked.id, ...(asked.covers ?? [])].map((id) => `${fresh.state.system ?? ''} ${id}`);
    if ('open' in said) {
      for (const id of ids) this.#left.add(id);
      this.#unknown.add(ids[0] ?? '');
      this.#steps.push({ ids, touched: [], root: fresh.folder.root });
      talk.say('   Left unknown: what needs it stays open.\n');
      return fresh;
    }
    const written = await writeEdits(options.dir, fresh, said.edits);
    if ('problems' in written) {
      this.#say(written.problems);
      return undefined;
    }
    for (const id of ids) this.#left.add(id);
    this.#answers += 1;
    this.#steps.push({ ids, touched: written.touched, root: fresh.folder.root });
    const made = said.edits.find((edit) => edit.kind === 'create' && edit.format === 'system');
    const system = made !== undefined && 'id' in made ? made.id : fresh.state.system;
    const after = await standingOf(options.dir, system, options);
    if ('length' in after) {
      this.#say(after);
      return undefined;
    }
    const documents = written.touched.map(({ document }) => document);
    if (!this.#isToldOfJson && documents.some(isJson)) {
      this.#isToldOfJson = true;
      talk.say('   JSON has no comments: who answered is kept for lists, and for single answers in YAML files only.\n');
    }
    if (after.assessment !== undefined)
      talk.say(changesText(said.understood, changesOf(fresh.assessment, after.assessment), documents, options.page));
    else talk.say(`   Written into ${safeText(documents.join(', '))}.\n`);
    return after;
  }

  /** Undoes the last answer, or asks again what was left; undefined where that cannot be. */
  async #back({ state }: Standing): Promise<Standing | undefined> {
    const step = this.#steps.at(-1);
    if (step === undefined) {
      this.talk.say('   There is no earlier answer of this session.\n');
      return undefined;
    }
    const problem = await undoEdits(step.root, step.touched);
    if (problem !== undefined) {
      this.#say([problem]);
      return undefined;
    }
    this.#steps.pop();
    for (const id of step.ids) this.#left.delete(id);
    this.#unknown.delete(step.ids[0] ?? '');
    if (step.touched.length > 0) this.#answers -= 1;
    this.talk.say('   Undone.\n');
    const system = step.ids[0]?.split(' ')[0];
    const standing = await standingOf(
      this.options.dir,
      system === '' ? this.options.system : (system ?? state.system),
      this.options,
    );
    if (!('length' in standing)) return standing;
    this.#say(standing);
    return undefined;
  }

  #say(problems: readonly Problem[]): void {
    for (const { document, line, found, expected, remedy } of problems)
      this.talk.say(
        `   ${safeText(document)}${line === undefined ? '' : `:${line}`}: ${safeText(found)}; expected: ${safeText(expected)}. ${safeText(remedy)}.\n`,
      );
  }

  async result(isStopped: boolean, problems: readonly Problem[]): Promise<Session> {
    const systems: SystemOfSession[] = [];
    const first =
      problems.length > 0 ? problems : await standingOf(this.options.dir, this.options.system, this.options);
    const touched = new Set([...[...this.#put.keys()].map((key) => key.split(' ')[0] ?? ''), ...this.#offered.keys()]);
    if (!('length' in first))
      for (const id of first.systems.filter((one) => touched.has(one))) {
        const standing = await standingOf(this.options.dir, id, this.options);
        if ('length' in standing || standing.assessment === undefined) continue;
        const { state, assessment } = standing;
        const open = interviewQuestions(state);
        const duties = open.length > 0 ? [] : dutyQuestions(state);
        const whom = [...new Set([...open, ...duties].flatMap(({ to }) => to ?? []))];
        const isModel = state.isModel === true;
        systems.push({ id, assessment, open: open.length, duties: duties.length, whom, isModel });
      }
    return {
      asked: this.#put.size + (this.options.by === undefined && this.#by !== undefined ? 1 : 0),
      answers: this.#answers,
      left: this.#unknown.size,
      isStopped,
      systems,
      problems,
    };
  }
}

function keyOf(asked: Asked, { state }: Standing): string {
  return `${state.system ?? ''} ${asked.id}`;
}
