import { resolve } from 'node:path';
import { readGovernance } from '../governance.js';
import { readBytes } from '../io/files.js';
import { isCalendarDate } from '../law/calendar.js';
import { isDeepStrictEqual } from '../load/deep-equal.js';
import { closest } from '../load/did-you-mean.js';
import { setInDocument } from '../load/document-set.js';
import { defaultLimits } from '../load/read.js';
import type { LoadedEntry } from '../load/registry.js';
import { decodeUtf8 } from '../load/text.js';
import { type Format, schemaCheck } from '../load/validate.js';
import { type Setting, withSetting } from '../load/yaml-set.js';
import { joinPointer, pathToPointer, pointerToPath } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { cutForPeople, quoteForPeople } from '../model/quote.js';
import { answered, isNoAnswer } from '../questions/answer.js';
import { type AskedFacts, templateOf } from '../questions/model.js';
import { placeOfFact } from '../questions/place.js';
import { type AnswerRow, readAnswers } from '../questions/table.js';
import type { Run } from './run.js';
import { writeTogether } from './write-together.js';

/** What came of an answered list. */
export interface Outcome {
  /** Per file, how many answers were written. */
  readonly written: ReadonlyMap<string, number>;
  readonly unanswered: number;
  /** Answers that stand in the files already. */
  readonly same: number;
  /** Rows that no fact answers, such as evidence and judgements, with what to do. */
  readonly left: readonly { readonly line: number; readonly what: string }[];
}

type Read = Omit<Run, 'assessment'>;

/** An answer that fits, and where it goes. */
interface Placed {
  readonly row: AnswerRow;
  readonly entry: LoadedEntry;
  readonly format: Format;
  readonly setting: Setting;
}

/** Reads an answered list and writes what it answers, as `writeAnswers` says. */
export async function writeAnswerFile(
  read: Read,
  file: string,
  facts: AskedFacts,
): Promise<Outcome | readonly Problem[]> {
  const bytes = await readBytes(resolve(file), defaultLimits.bytes, file);
  if ('problem' in bytes) return [bytes.problem];
  const text = decodeUtf8(bytes.bytes, file);
  if ('problems' in text) return text.problems;
  const answers = readAnswers(text.value, file);
  return 'problems' in answers ? answers.problems : writeAnswers(read, answers.rows, file, facts);
}

/**
 * Writes answers into the files of a folder, all or none: comments and order stay, an answer that is there is
 * never replaced by another, and what does not fit the schema is a problem with the line of the list. No answer stays
 * no answer.
 */
export async function writeAnswers(
  read: Read,
  rows: readonly AnswerRow[],
  named: string,
  facts: AskedFacts,
): Promise<Outcome | readonly Problem[]> {
  const problems: Problem[] = [];
  const placed = new Map<string, Placed>();
  const left: { line: number; what: string }[] = [];
  let [unanswered, same] = [0, 0];
  for (const row of rows) {
    if (isNoAnswer(row.answer)) {
      unanswered += 1;
      continue;
    }
    if (row.fact === '' || ['evidence', 'judgement', 'other'].includes(row.kind.toLowerCase())) {
      left.push({ line: row.line, what: NOT_IN_A_TABLE[row.kind.toLowerCase()] ?? 'no fact is named in this row' });
      continue;
    }
    const found = place(row, read, facts, named);
    if ('problem' in found) problems.push(found.problem);
    else if ('open' in found) unanswered += 1;
    else if ('same' in found) same += 1;
    else {
      const key = JSON.stringify([found.entry.document, found.entry.pointer, found.setting.path]);
      const before = placed.get(key);
      if (before === undefined) placed.set(key, found);
      else if (isDeepStrictEqual(before.setting.value, found.setting.value)) same += 1;
      else
        problems.push(
          problemAt(
            row,
            named,
            `line ${before.row.line} answers the same question otherwise`,
            'one answer',
            'Decide which of the two answers holds',
          ),
        );
    }
  }
  // A list is stated complete last, the inner ones first: it moves what lies below it to another place.
  const inOrder = [...placed.values()].sort(
    (one, other) => orderOf(one) - orderOf(other) || other.setting.path.length - one.setting.path.length,
  );
  problems.push(...(await schemaProblems(inOrder, named)));
  if (problems.length > 0) return problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  const written = await writeAll(read, inOrder, named);
  return 'problems' in written ? written.problems : { written: written.counts, unanswered, same, left };
}

const orderOf = ({ setting }: Placed): number => (setting.isCompletion === true ? 1 : 0);

const NOT_IN_A_TABLE: Readonly<Record<string, string>> = {
  evidence: 'evidence is a file: put it into the folder and register it with `dutybound evidence add`',
  judgement: 'a judgement is signed: write it with `dutybound attest`',
  other: 'no fact of the registry answers it',
};

type Found = Placed | { readonly problem: Problem } | { readonly open: true } | { readonly same: true };

function place(row: AnswerRow, read: Read, facts: AskedFacts, named: string): Found {
  const wrong = (found: string, expected: string, remedy: string): Found => ({
    problem: problemAt(row, named, found, expected, remedy),
  });
  const of = entryOf(row, read);
  if (of === undefined) {
    const { systems, models } = read.governance.registry;
    const ids = [...systems, ...models].map(({ id }) => id);
    const near = closest(row.system, ids);
    return wrong(
      `${quoteForPeople(row.system)} is the id of no system${row.fact.startsWith('organisation.') ? ', or the file of no organisation is named' : ''}`,
      'the system and file as the list was written with them',
      row.fact.startsWith('organisation.')
        ? 'Name the file of the organisation in the column File'
        : near === undefined
          ? 'Correct the row'
          : `Did you mean ${quoteForPeople(near)}?`,
    );
  }
  const isCompletion = row.kind.toLowerCase() === 'complete';
  const template = templateOf(row.fact);
  const asked = facts.get(isCompletion ? `${template}[]` : template);
  if (asked === undefined) {
    const near = closest(template, [...facts.keys()]);
    return wrong(
      `${quoteForPeople(row.fact)} is no fact`,
      'the path of a fact, as `dutybound schema system --format text` lists them',
      near === undefined ? 'Correct the fact' : `Did you mean ${quoteForPeople(near)}?`,
    );
  }
  const inside = row.fact.startsWith('organisation.') ? row.fact.slice('organisation.'.length) : row.fact;
  const at = placeOfFact(of.entry.value, inside);
  if (at === undefined)
    return wrong(
      `${quoteForPeople(row.fact)} leads to an entry that ${of.entry.document} does not have`,
      'an entry that is listed there',
      'Add the entry to the file first, or correct its id',
    );
  if (row.on !== '' && !isCalendarDate(row.on))
    return wrong(`${quoteForPeople(row.on)} is no day`, 'a day such as 2027-12-02', 'Correct the column Answered on');
  const given = { ...(row.by === '' ? {} : { by: row.by }), ...(row.on === '' ? {} : { on: row.on }) };
  const answer = isCompletion ? completion(row, at.value) : answered(row.answer, asked, given);
  if ('open' in answer) return { open: true };
  if ('expected' in answer)
    return wrong(`the answer ${quoteForPeople(row.answer)} does not fit`, answer.expected, 'Correct the answer');
  if ('same' in answer || isDeepStrictEqual(at.value, answer.value)) return { same: true };
  const isReplaceable = at.value === undefined || at.value === null || isOpenValue(at.value);
  if (!isReplaceable && !(isCompletion && Array.isArray(at.value)))
    return wrong(
      `the answer ${quoteForPeople(row.answer)} differs from what ${of.entry.document} states for ${row.fact}`,
      'the answer that is there, or none',
      'Decide which of the two holds, and change the file by hand if it is the new one',
    );
  const isScalar = typeof answer.value !== 'object';
  const comment = commentOf(row);
  return {
    row,
    ...of,
    setting: {
      path: at.path,
      value: answer.value,
      ...(isScalar && comment !== undefined ? { comment } : {}),
      ...(isCompletion ? { isCompletion: true as const } : {}),
    },
  };
}

/** What the registry keeps as a question: nobody has answered. */
function isOpenValue(value: unknown): boolean {
  return typeof value === 'string' && ['unknown', 'n/a', 'partly', 'to be confirmed'].includes(value);
}

/** A list that is stated complete: the count has to be that of the file, so that nothing is left out unseen. */
function completion(
  { answer, by, on }: AnswerRow,
  list: unknown,
): { readonly value: unknown } | { readonly same: true } | { readonly expected: string } {
  const count = /^none$/i.test(answer) ? 0 : /^\d{1,6}$/.test(answer) ? Number(answer) : undefined;
  if (count === undefined) return { expected: 'the number of entries' };
  if (by === '' || on === '') return { expected: 'who says so and on which day, beside the number' };
  if (list !== undefined && !Array.isArray(list)) {
    const stated = list as { readonly complete?: { readonly count?: number } };
    return stated.complete?.count === count ? { same: true } : { expected: 'the number that is stated already' };
  }
  const entries = (list ?? []) as readonly unknown[];
  return entries.length === count
    ? { value: { by, on, count } }
    : { expected: `${entries.length}, as many as the file lists: add the others to the file first` };
}

function commentOf({ by, on }: AnswerRow): string | undefined {
  if (by === '' && on === '') return undefined;
  return `answered${by === '' ? '' : ` by ${cutForPeople(by)}`}${on === '' ? '' : ` on ${on}`}`;
}

function entryOf(
  { system, file, fact }: AnswerRow,
  { governance: { registry } }: Read,
): { readonly entry: LoadedEntry; readonly format: Format } | undefined {
  const { systems, models, organisations } = registry;
  const find = (list: readonly LoadedEntry[], format: Format, wanted: (entry: LoadedEntry) => boolean) => {
    const entry = list.find(wanted);
    return entry === undefined ? undefined : { entry, format };
  };
  if (fact.startsWith('organisation.')) return find(organisations, 'organisation', ({ document }) => document === file);
  return find(systems, 'system', ({ id }) => id === system) ?? find(models, 'model', ({ id }) => id === system);
}

/** Every entry with all its answers is held against its schema; what does not fit is told with the line of its answer. */
async function schemaProblems(placed: readonly Placed[], named: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const group of byEntry(placed).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const value = group.reduce<unknown>((whole, { setting }) => withSetting(whole, setting), first.entry.value);
    const checked = await (await schemaCheck(first.format)).check(value, first.entry.document);
    if (!('problems' in checked)) continue;
    for (const { pointer = '', ...problem } of checked.problems) {
      const about = group.find(({ setting }) => {
        const own = pathToPointer(setting.path);
        return pointer === own || pointer.startsWith(`${own}/`);
      });
      problems.push({ ...problem, document: named, line: (about ?? first).row.line });
    }
  }
  return problems;
}

function byEntry(placed: readonly Placed[]): ReadonlyMap<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = joinPointer(one.entry.document, one.entry.pointer);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

async function writeAll(
  { folder }: Read,
  placed: readonly Placed[],
  named: string,
): Promise<{ readonly counts: ReadonlyMap<string, number> } | { readonly problems: readonly Problem[] }> {
  const counts = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const { row, entry, setting } of placed) {
    const { document, pointer } = entry;
    const raw = folder.documents.find((one) => one.document === document);
    const decoded = raw === undefined ? undefined : decodeUtf8(raw.bytes, document);
    const text = texts.get(document) ?? (decoded !== undefined && 'value' in decoded ? decoded.value : undefined);
    const base = pointerToPath(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const next =
      text === undefined
        ? undefined
        : await setInDocument(document, text, [{ ...setting, path: [...base, ...setting.path] }]);
    if (next === undefined) return { problems: [notWritable(row, named, document)] };
    texts.set(document, next);
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const encoder = new TextEncoder();
  const documents = folder.documents.map((raw) => {
    const text = texts.get(raw.document);
    return text === undefined ? raw : { ...raw, bytes: encoder.encode(text) };
  });
  const again = await readGovernance(documents);
  if ('problems' in again) return { problems: again.problems };
  const files = [...texts].map(([name, content]) => ({ name, content }));
  const problems = files.length === 0 ? [] : await writeTogether(folder.root, files, named);
  return problems.length > 0 ? { problems } : { counts };
}

function problemAt({ line }: AnswerRow, document: string, found: string, expected: string, remedy: string): Problem {
  return { code: 'wrong-value', document, line, found, expected, remedy };
}

function notWritable({ line, fact }: AnswerRow, document: string, file: string): Problem {
  return {
    code: 'wrong-type',
    document,
    line,
    found: `${fact} cannot be written into ${file} safely`,
    expected: 'a YAML or JSON file without aliases at this place',
    remedy: 'Write this answer into the file by hand',
  };
}
