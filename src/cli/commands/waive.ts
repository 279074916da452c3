import { resolveWaiver } from '../../evaluate/waivers.js';
import { todayInUtc } from '../../io/clock.js';
import { isCalendarDate } from '../../law/calendar.js';
import type { Assessment, Finding } from '../../model/generated/assessment.js';
import type { Waiver } from '../../model/generated/waivers.js';
import type { Problem } from '../../model/problem.js';
import { quoteForPeople } from '../../model/quote.js';
import { isSamePerson } from '../../policy/same-person.js';
import { safeText } from '../../report/safe-text.js';
import { failWith } from '../problems.js';
import { addEntry, idFor, unknownName, usage } from '../register-entry.js';
import { assessFolder } from '../run.js';

export interface WaiveOptions {
  readonly dir: string;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly until: string;
  readonly system?: string;
  readonly party?: string;
  readonly on?: string;
  readonly id?: string;
  readonly ticket?: string;
  readonly action?: string;
  readonly actionOwner?: string;
  readonly actionDue?: string;
}

const NOTHING = 'nothing was written';
/** Fewer characters of a fingerprint may mean two findings tomorrow. */
const SHORTEST_FINGERPRINT = 12;

interface Named {
  readonly system: string;
  readonly finding: Finding;
}

/**
 * `dutybound waive`: writes who accepts which gap, why and until when, with the fingerprint and the digest of the facts that
 * are accepted. A waiver silences the gate and never the duty; whatever would not hold is refused before it is written.
 */
export async function waive(named: string, options: WaiveOptions): Promise<void> {
  const on = options.on ?? todayInUtc();
  const early = optionProblems(options, on);
  if (early.length > 0) return failWith(early, NOTHING);
  const run = await assessFolder(options.dir, {
    asOf: on,
    ...(options.system === undefined ? {} : { system: options.system }),
  });
  if (run === undefined) return;
  const found = findingOf(named, run.assessment, options);
  if (!('finding' in found)) return failWith(found, NOTHING);
  const { finding, system } = found;
  const taken = run.governance.registry.waivers;
  const id = idFor(options.id, `${system}-${finding.requirement.split('/').slice(1).join('-')}`, taken);
  if (typeof id !== 'string') return failWith([id], NOTHING);
  const waiver = waiverOf(id, system, finding, on, options);
  const note = resolveWaiver(finding, system, [waiver], on);
  if (note?.state !== 'holds')
    return failWith(
      [usage('waiver', `it would not hold: ${note?.why ?? 'nothing is open here'}`, 'a waiver that holds', REMEDY)],
      NOTHING,
    );
  const written = await addEntry(run, 'waivers', { ...waiver }, 'dutybound waive');
  if (!('line' in written)) return failWith(written, NOTHING);
  process.stdout.write(
    `${safeText(`wrote ${written.document}:${written.line}: ${id}, until ${waiver.until}`)}\n${safeText(`The gate passes over ${finding.citation} for ${finding.party} in ${system} until then; the duty stays ${finding.outcome}.`)}\n`,
  );
}

const REMEDY =
  'For a duty that is in force name the corrective action with --action, --action-owner and --action-due; a prohibited practice cannot be waived';

function optionProblems(
  { until, owner, approver, action, actionOwner, actionDue }: WaiveOptions,
  on: string,
): Problem[] {
  const problems: Problem[] = [];
  if (!isCalendarDate(until))
    problems.push(
      usage(
        '--until',
        `${quoteForPeople(until)} is no day of the calendar`,
        'a day such as 2027-12-02',
        'Give the last day on which the waiver holds',
      ),
    );
  else if (until < on)
    problems.push(
      usage(
        '--until',
        `${until} has passed by ${on}`,
        'a day that is still to come',
        'Give the last day on which the waiver holds',
      ),
    );
  if (isSamePerson(owner, approver))
    problems.push(
      usage(
        '--approver',
        `${quoteForPeople(approver)} owns the gap`,
        'somebody else than its owner',
        'Name who accepted it',
      ),
    );
  const parts = [action, actionOwner, actionDue];
  if (parts.some((part) => part !== undefined) && parts.includes(undefined))
    problems.push(
      usage(
        '--action',
        'the corrective action is half stated',
        'what is done, by whom and by when',
        'Give --action, --action-owner and --action-due together',
      ),
    );
  return problems;
}

/** The one open finding that was meant, by its fingerprint, the beginning of it, or its requirement. */
function findingOf(named: string, { systems }: Assessment, { party }: WaiveOptions): Named | readonly Problem[] {
  const all = systems.flatMap(({ id, findings }) => findings.map((finding): Named => ({ system: id, finding })));
  const wanted = named.replace(/^sha256:/, '');
  const isFingerprint = /^[0-9a-f]+$/.test(wanted) && wanted.length >= SHORTEST_FINGERPRINT;
  const matching = all
    .filter(({ finding }) =>
      isFingerprint ? finding.fingerprint.replace(/^sha256:/, '').startsWith(wanted) : finding.requirement === named,
    )
    .filter(({ finding }) => party === undefined || finding.party === party);
  const open = matching.filter(
    ({ finding }) => finding.outcome === 'not-satisfied' || finding.outcome === 'undetermined',
  );
  const [only, ...others] = open;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined)
    return [
      usage(
        'finding',
        `${quoteForPeople(named)} is open ${open.length} times`,
        'one finding',
        `Name one by its fingerprint: ${open
          .slice(0, 6)
          .map(({ finding, system }) => `${finding.fingerprint} (${finding.party}, ${system})`)
          .join('; ')}`,
      ),
    ];
  if (matching.length > 0)
    return [
      usage(
        'finding',
        `${quoteForPeople(named)} is ${matching[0]?.finding.outcome}: there is nothing to accept`,
        'a finding that is open',
        '`dutybound check` lists what is open',
      ),
    ];
  const names = [...new Set(all.map(({ finding }) => finding.requirement))];
  return [
    unknownName(
      'finding',
      named,
      'no finding of this registry',
      names,
      '`dutybound check --full` prints requirements and fingerprints',
    ),
  ];
}

function waiverOf(id: string, system: string, finding: Finding, on: string, options: WaiveOptions): Waiver {
  const { reason, owner, approver, until, ticket, action, actionOwner, actionDue } = options;
  return {
    id,
    requirement: finding.requirement,
    system,
    party: finding.party,
    fingerprint: finding.fingerprint,
    factsDigest: finding.factsDigest,
    reason,
    owner,
    approver,
    created: on,
    until,
    ...(ticket === undefined ? {} : { ticket }),
    ...(action === undefined || actionOwner === undefined || actionDue === undefined
      ? {}
      : { action: { what: action, owner: actionOwner, due: actionDue } }),
  };
}
