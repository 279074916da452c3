import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { codePlaceOf } from '../../evidence/content/code-place.js';
import { resolveEvidence } from '../../evidence/resolve.js';
import { todayInUtc } from '../../io/clock.js';
import type { EvidenceItem } from '../../model/generated/evidence.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { isSamePerson } from '../../policy/same-person.js';
import { safeText } from '../../report/safe-text.js';
import { factDictionary } from '../fact-dictionary.js';
import { failWith } from '../problems.js';
import { lookAtEvidence } from '../read-folder.js';
import { addEntry, areProblems, idFor, systemsFor, unknownName, usage } from '../register-entry.js';
import { type Run, readRun, streamedOnly } from '../run.js';

export interface EvidenceAddOptions {
  readonly dir: string;
  readonly shows: readonly string[];
  readonly system?: readonly string[];
  readonly kind: EvidenceItem['kind'];
  readonly id?: string;
  readonly title?: string;
  readonly itemVersion?: string;
  readonly author?: string;
  readonly approver?: string;
  readonly on?: string;
  readonly reviewBy?: string;
  readonly reviewTrigger?: string;
  readonly custodian?: string;
  readonly ranOn?: string;
  readonly thresholdsSetOn?: string;
  readonly versionReleasedOn?: string;
}

const NOTHING = 'nothing was written';

/**
 * `dutybound evidence add`: registers a file, or one thing in a file of code, with its digest, so that nobody computes one by hand. Refuses what could
 * never count; what is still missing is said, since an item counts only when everything about it is stated.
 */
export async function evidenceAdd(file: string, options: EvidenceAddOptions): Promise<void> {
  const run = await readRun(options.dir, {});
  if (run === undefined) return;
  if (run.folder.ndjson !== undefined) return failWith([streamedOnly(run.folder.ndjson)], NOTHING);
  const { registry } = run.governance;
  const path = pathInside(run.folder.root, file);
  // A model is named; of one system alone the name may be left out.
  const subjects = [...registry.systems, ...registry.models];
  const systems = systemsFor(options.system, options.system === undefined ? registry.systems : subjects);
  const code = codePlaceOf(file);
  const name = code === undefined ? basename(file) : basename(code.file);
  const ending = code === undefined ? '' : `-${code.symbol}`;
  const id = idFor(options.id, `${name.replace(/\.[^.]*$/, '')}${ending}`, registry.evidence?.items ?? []);
  const problems: Problem[] = [
    ...(typeof path === 'string' ? [] : [path]),
    ...(areProblems(systems) ? systems : []),
    ...(typeof id === 'string' ? [] : [id]),
    ...(await factProblems(options.shows)),
    ...personProblems(options),
    ...(code === undefined || options.kind === 'document' ? [] : [onlyDocument(options.kind)]),
  ];
  if (problems.length > 0 || typeof path !== 'string' || typeof id !== 'string' || areProblems(systems))
    return failWith(problems, NOTHING);
  const found = (await lookAtEvidence(run.folder.root, [{ path } as EvidenceItem])).get(path);
  if (found?.state === 'no-symbol') return failWith([noSymbol(file, found.why)], NOTHING);
  if (found?.state !== 'file') return failWith([noFile(file)], NOTHING);
  if (found.isPointer) return failWith([pointerFile(file)], NOTHING);
  const item = itemOf(id, path, systems, found.sha256, run, options);
  const written = await addEntry(run, 'evidence', item, 'dutybound evidence add');
  if ('line' in written) {
    process.stdout.write(`wrote ${safeText(written.document)}:${written.line}: ${id}, ${found.sha256}\n`);
    await tellWhatItShows(run, item as unknown as EvidenceItem);
  } else failWith(written, NOTHING);
}

function itemOf(
  id: string,
  path: string,
  systems: readonly string[],
  sha256: string,
  { governance }: Omit<Run, 'assessment'>,
  options: EvidenceAddOptions,
): Readonly<Record<string, unknown>> {
  const { registry } = governance;
  const stated = [...registry.systems, ...registry.models].find(({ id }) => id === systems[0])?.value.version;
  const version = options.itemVersion ?? (typeof stated === 'string' ? stated : undefined);
  const { title, author, approver, reviewBy, reviewTrigger, custodian, ranOn, thresholdsSetOn, versionReleasedOn } =
    options;
  const entry = {
    id,
    title,
    kind: options.kind,
    systems: [...systems],
    shows: [...options.shows],
    path,
    sha256,
    version,
    author,
    approver,
    date: options.on ?? todayInUtc(),
    ranOn,
    thresholdsSetOn,
    versionReleasedOn,
    reviewBy,
    reviewTrigger,
    custodian,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** The path as the register writes it: below the folder, with forward slashes; given from here or from the folder. */
function pathInside(root: string, file: string): string | Problem {
  const way = relative(root, resolve(file));
  const isInside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  if (isInside) return way.split(sep).join('/');
  const parts = file.split(/[\\/]/);
  if (!isAbsolute(file) && !parts.includes('..')) return parts.filter((part) => part !== '.').join('/');
  return usage(
    file,
    'the file lies outside the governance folder',
    'a file inside the folder, so that it travels with the register',
    'Copy it into the folder, such as into `evidence`',
  );
}

/** A fact that nobody can ask about would make the item count for nothing, unseen. */
async function factProblems(shows: readonly string[]): Promise<readonly Problem[]> {
  const facts = [...(await factDictionary()).keys()];
  const sections = new Set(
    facts.flatMap((fact) => fact.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'))),
  );
  const plain = new Set([...sections].flatMap((path) => [path, path.replace(/\[\]$/, '')]));
  return shows
    .filter((path) => !plain.has(path.replace(/\[[^\]]*\]/g, '[]')))
    .map((path) =>
      unknownName(
        '--shows',
        path,
        'no fact of a system',
        [...plain],
        '`dutybound schema system --format text` lists the facts',
      ),
    );
}

function personProblems({ author, approver, on, reviewBy }: EvidenceAddOptions): readonly Problem[] {
  const problems: Problem[] = [];
  if (author !== undefined && approver !== undefined && isSamePerson(author, approver))
    problems.push(
      usage(
        '--approver',
        `${quoteForPeople(approver)} wrote it`,
        'somebody else than its author',
        'Name who approved it',
      ),
    );
  const date = on ?? todayInUtc();
  if (reviewBy !== undefined && reviewBy < date)
    problems.push(
      usage(
        '--review-by',
        `${reviewBy} lies before its date ${date}`,
        'a day after its date',
        'Give the day until which it holds',
      ),
    );
  return problems;
}

function noFile(file: string): Problem {
  return {
    code: 'missing-file',
    document: file,
    found: 'there is no such file in the governance folder',
    expected: 'a regular file inside the folder',
    remedy: 'Correct the path, or copy the file into the folder',
  };
}

function noSymbol(file: string, why: string): Problem {
  return usage(
    file,
    why,
    'a function, class, Class.method or constant that a TypeScript or JavaScript file declares at its top level',
    'Correct the name after the #, or the file',
  );
}

function onlyDocument(kind: string): Problem {
  return usage(
    '--kind',
    `code is no ${kind}`,
    'document: code shows what is meant, and never what was observed',
    'Register the record of a run as an item of its own',
  );
}

function pointerFile(file: string): Problem {
  return usage(
    file,
    'the file is a pointer to large-file storage',
    'the file itself',
    'Fetch it, for instance with `git lfs pull`, and register what it points to',
  );
}

/** Says at once what would otherwise be found by `check`: why the item does not count yet. */
async function tellWhatItShows(run: Omit<Run, 'assessment'>, item: EvidenceItem): Promise<void> {
  const { registry } = run.governance;
  const items = [...(registry.evidence?.items ?? []), item];
  const subjects = [...registry.systems, ...registry.models];
  const file = (await lookAtEvidence(run.folder.root, items, subjects)).get(item.path);
  for (const system of item.systems) {
    const version = subjects.find(({ id }) => id === system)?.value.version;
    const { failures } = resolveEvidence(
      item,
      typeof version === 'string' ? version : undefined,
      file,
      item.date ?? todayInUtc(),
    );
    const lines =
      failures.length === 0
        ? [`it shows ${item.shows.join(', ')} of ${system}`]
        : [
            `it does not count yet for ${system}:`,
            ...failures.map((failure) => `  - ${failure.replace(`${item.id}: `, '')}`),
          ];
    process.stdout.write(lines.map((line) => `${safeText(line)}\n`).join(''));
  }
}
