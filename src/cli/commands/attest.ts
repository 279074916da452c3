import { reliedOn } from '../../evidence/relied-on.js';
import { organisationsOf, systemFacts } from '../../governance.js';
import { todayInUtc } from '../../io/clock.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import type { Requirement } from '../../policy/policy.js';
import { callsCheck } from '../../policy/reasons.js';
import { safeText } from '../../report/safe-text.js';
import { fullId } from '../../select/select.js';
import { failWith } from '../problems.js';
import { addEntry, areProblems, idFor, systemsFor, unknownName, usage } from '../register-entry.js';
import { readRun, streamedOnly } from '../run.js';

export interface AttestOptions {
  readonly dir: string;
  readonly by: string;
  readonly reasons: string;
  readonly reviewBy: string;
  readonly facts?: readonly string[];
  readonly system?: readonly string[];
  readonly on?: string;
  readonly id?: string;
}

const NOTHING = 'nothing was written';

/**
 * `dutybound attest`: writes a named person's dated determination of a requirement. It stands beside the proof and never in
 * its place; a requirement that asks for no judgement is refused unless the statement names the facts that it is about. What
 * it rests on is recorded as digests, so that it lapses when that changes.
 */
export async function attest(requirement: string, options: AttestOptions): Promise<void> {
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
  const systems = systemsFor(options.system, registry.systems);
  const id = idFor(options.id, requirement.split('/').slice(1).join('-'), registry.attestations);
  const problems: Problem[] = [
    ...requirementProblems(requirement, known, options.facts),
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
  const determined = known.get(requirement);
  const pinned = [...registry.systems, ...registry.models]
    .filter((entry) => !areProblems(systems) && systems.includes(entry.id))
    .flatMap((entry) =>
      determined === undefined
        ? []
        : reliedOn(
            systemFacts(entry, organisations),
            determined,
            facts ?? [],
            (name) => graphs.get(name)?.source.digest,
          ),
    );
  const entry = {
    id,
    systems: [...systems],
    ...(facts === undefined ? {} : { facts: [...facts] }),
    requirement,
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

const restsOn = (count: number): string =>
  count === 0
    ? ''
    : `; it lapses when ${count === 1 ? 'the fact that it rests on changes' : `one of the ${count} facts that it rests on changes`}`;
