import { reliedOn, reliedOnByClass } from '../../evidence/relied-on.js';
import { organisationsOf, systemFacts } from '../../governance.js';
import { todayInUtc } from '../../io/clock.js';
import type { ClassDetermination } from '../../model/generated/attestations.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { fullId, type Requirement } from '../../policy/policy.js';
import { callsCheck } from '../../policy/reasons.js';
import { safeText } from '../../report/safe-text.js';
import { failWith } from '../problems.js';
import { addEntry, areProblems, idFor, systemsFor, unknownName, usage } from '../register-entry.js';
import { readRun, streamedOnly } from '../run.js';

export interface AttestOptions {
  readonly dir: string;
  readonly by: string;
  readonly reasons: string;
  readonly reviewBy: string;
  readonly facts?: readonly string[];
  readonly class?: string;
  readonly says?: 'met' | 'not met';
  readonly use?: string;
  readonly party?: string;
  readonly system?: readonly string[];
  readonly on?: string;
  readonly id?: string;
}

const NOTHING = 'nothing was written';

/**
 * `dutybound attest`: writes a named person's dated determination of a requirement, or of a point of classification. It stands
 * beside the proof and never in its place; a requirement that asks for no judgement is refused unless the statement names the
 * facts that it is about, and no class changes by what was determined of it. What it rests on is recorded as digests, so that
 * it lapses when that changes.
 */
export async function attest(requirement: string | undefined, options: AttestOptions): Promise<void> {
  const run = await readRun(options.dir, {});
  if (run === undefined) return;
  if (run.folder.ndjson !== undefined) return failWith([streamedOnly(run.folder.ndjson)], NOTHING);
  const { registry } = run.governance;
  const { pack } = run.options;
  const known = new Map<string, Requirement>(
    pack.policies.flatMap((policy) =>
      policy.requirements.map((one): [string, Requirement] => [fullId(pack.id, policy, one), one]),
    ),
  );
  const on = options.on ?? todayInUtc();
  // A model is named; of one system alone the name may be left out.
  const subjects = [...registry.systems, ...registry.models];
  const systems = systemsFor(options.system, options.system === undefined ? registry.systems : subjects);
  const name = requirement?.split('/').slice(1).join('-') ?? `${options.class} ${options.says ?? ''}`;
  const id = idFor(options.id, name, registry.attestations);
  const determination = determinationOf(options);
  const problems: Problem[] = [
    ...(requirement === undefined || options.class !== undefined
      ? []
      : requirementProblems(requirement, known, options.facts)),
    ...determinationProblems(requirement, options, [...new Set(pack.classes.map((each) => each.id))]),
    ...(areProblems(systems) ? systems : []),
    ...(typeof id === 'string' ? [] : [id]),
    ...(options.reviewBy < on
      ? [
          usage(
            '--review-by',
            `${options.reviewBy} lies before ${on}`,
            'a day on which it is looked at again',
            'Give a later day',
          ),
        ]
      : []),
  ];
  if (problems.length > 0 || typeof id !== 'string') return failWith(problems, NOTHING);
  const { by, reasons, reviewBy, facts } = options;
  const { graphs } = run.governance;
  const organisations = organisationsOf(registry);
  const determined = requirement === undefined ? undefined : known.get(requirement);
  const pinned = subjects
    .filter((entry) => !areProblems(systems) && systems.includes(entry.id))
    .flatMap((entry) => {
      const of = systemFacts(entry, organisations);
      if (determination !== undefined) return reliedOnByClass(of, determination, pack.classes);
      if (determined === undefined) return [];
      return reliedOn(of, determined, facts ?? [], (workflow) => graphs.get(workflow)?.source.digest);
    });
  const entry = {
    id,
    systems: [...systems],
    ...(facts === undefined ? {} : { facts: [...facts] }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(determination === undefined ? {} : { determination }),
    by,
    on,
    reasons,
    reviewBy,
    ...(pinned.length === 0 ? {} : { reliedOn: pinned }),
  };
  const written = await addEntry(run, 'attestations', entry, 'dutybound attest');
  if ('line' in written)
    process.stdout.write(
      `${safeText(
        `wrote ${written.document}:${written.line}: ${id}, ${by} on ${on}, to be looked at again by ${reviewBy}${restsOn(pinned.length)}`,
      )}\n`,
    );
  else failWith(written, NOTHING);
}

function requirementProblems(
  id: string,
  known: ReadonlyMap<string, Requirement>,
  facts: readonly string[] | undefined,
): readonly Problem[] {
  const requirement = known.get(id);
  if (requirement === undefined)
    return [
      unknownName(
        'requirement',
        id,
        'the id of no requirement',
        [...known.keys()],
        '`dutybound policies` lists the requirements',
      ),
    ];
  if (requirement.judgement !== undefined || callsCheck(requirement.holds) || facts !== undefined) return [];
  return [
    usage(
      'requirement',
      `${quoteForPeople(id)} asks for no judgement of a person: a statement would change nothing`,
      'a requirement that asks for one, or the facts that the statement is about',
      `Name the facts with --facts, or show it: ${requirement.shownBy}`,
    ),
  ];
}

function determinationOf({ class: of, says, use, party }: AttestOptions): ClassDetermination | undefined {
  if (of === undefined || says === undefined) return undefined;
  return { class: of, says, ...(use === undefined ? {} : { use }), ...(party === undefined ? {} : { party }) };
}

/** A statement is about a requirement or about a point of classification, and of a point it says what was determined. */
function determinationProblems(
  requirement: string | undefined,
  { class: of, says, use, party, facts }: AttestOptions,
  classes: readonly string[],
): readonly Problem[] {
  const isNamed = of !== undefined;
  if (requirement === undefined && !isNamed)
    return [
      usage(
        'requirement',
        'neither a requirement nor a class is named',
        'what the statement is about',
        'Give the id of a requirement, or name a point of classification with --class and --says',
      ),
    ];
  if (!isNamed && (says !== undefined || use !== undefined || party !== undefined))
    return [
      usage(
        '--class',
        '--says, --use and --party are about a point of classification',
        '--class',
        'Name it with --class',
      ),
    ];
  if (!isNamed) return [];
  return [
    ...(requirement === undefined && facts === undefined
      ? []
      : [
          usage(
            '--class',
            'the statement is about a point of classification and about something else',
            'one of them',
            'Write two statements',
          ),
        ]),
    ...(says === undefined
      ? [usage('--says', 'it is not said what was determined', 'met or not met', 'Say it with --says')]
      : []),
    ...(of === 'prohibited' || classes.includes(of)
      ? []
      : [
          unknownName(
            '--class',
            of,
            'no point of classification',
            ['prohibited', ...classes],
            '`dutybound classify --full` lists the points',
          ),
        ]),
  ];
}

const restsOn = (count: number): string =>
  count === 0
    ? ''
    : `; it lapses when ${count === 1 ? 'the fact that it rests on changes' : `one of the ${count} facts that it rests on changes`}`;
