import { practicePacks } from '../../../policies/index.js';
import { todayInUtc } from '../../io/clock.js';
import { closest } from '../../load/did-you-mean.js';
import { quoteForPeople } from '../../model/quote.js';
import { tracedFindings } from '../../report/workflow-findings.js';
import { dotOf, mermaidOf } from '../../report/workflow-graph.js';
import { holdsUp, type ShownPractice, type WorkflowAccount, workflowText } from '../../report/workflow-text.js';
import { proveGateBeforeEffect } from '../../workflow/gates.js';
import { entriesOf, type WorkflowGraph } from '../../workflow/model.js';
import { isPracticeCheck, provePractice } from '../../workflow/practice/provers.js';
import { proveRefusalOrReversal } from '../../workflow/refusal-or-reversal.js';
import { scaffoldSidecar } from '../../workflow/sidecar-scaffold.js';
import { proveStopReach } from '../../workflow/stop-reach.js';
import { proveTwoVerifications } from '../../workflow/verification.js';
import { locateAll } from '../places.js';
import { placesIn } from '../places-in.js';
import { failWith } from '../problems.js';
import { type ReadWorkflow, readWorkflows, type WorkflowFiles } from '../read-workflows.js';
import { put } from '../run.js';
import { page } from '../terminal.js';

export interface WorkflowOptions {
  readonly system?: string;
  readonly format: 'text' | 'json' | 'mermaid' | 'dot' | 'svg';
  /** Good practice in orchestration as well: told apart, and without a say in the exit code. */
  readonly practice?: boolean;
  readonly asOf?: string;
  readonly output?: string;
  /** In a picture: the number of the finding that is marked, as the text prints it, or `all`. */
  readonly finding?: string;
  /** Write a sidecar with the open questions of one file instead of proving anything. */
  readonly scaffold?: boolean;
}

/**
 * `dutybound workflow`: exit 0 only where it is shown of every file and system that persons can refuse each effect and
 * that the stop reaches every AI step, and no sidecar is stale. What escapes, what can only be reversed (a person has to
 * judge that) and what is open are all exit 1: open is never green. 2 where a file cannot be read.
 */
export async function workflow(files: readonly string[], options: WorkflowOptions): Promise<void> {
  if (options.scaffold === true && new Set(files).size !== 1) return oneFileOnly();
  const read = await readWorkflows(files);
  if ('problems' in read) return failWith(read.problems, 'nothing was proved');
  const { workflows } = read.value;
  if (options.scaffold === true) return put(scaffoldSidecar(workflows.map(({ reading }) => reading)), options.output);
  const named = new Set(workflows.flatMap(({ reading }) => systemsOf(reading.graph)));
  if (options.system !== undefined && named.size > 0 && !named.has(options.system))
    return unknownSystem(options.system, [...named]);
  const accounts = workflows.map((each) => accountOf(each, options));
  const finding = findingOf(options.finding, accounts);
  if (finding === 'none') return unknownFinding(options.finding ?? '', accounts);
  process.exitCode = accounts.every(holdsUp) ? 0 : 1;
  await put(await told(accounts, read.value, options, finding), options.output);
}

async function told(
  accounts: readonly WorkflowAccount[],
  { documents }: WorkflowFiles,
  { format, output }: WorkflowOptions,
  finding: number | 'all' | undefined,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify({ workflows: accounts }, null, 2)}\n`;
  if (format === 'mermaid') return mermaidOf(accounts, finding);
  if (format === 'dot') return dotOf(accounts, finding);
  if (format === 'svg') return (await import('../../report/workflow-svg.js')).svgOf(accounts, finding);
  const wanted = placesIn(
    accounts.map(({ graph, proofs, unrecognised }) => [graph, graph.source, proofs, unrecognised]),
  );
  const places = await locateAll(wanted, { documents });
  return workflowText(accounts, { places, ...page(output) });
}

/** Without a system of its own an AI counts for every system, so a workflow that names none is proved for its AI as such. */
function accountOf(
  { reading, findings, confirmed }: ReadWorkflow,
  { asOf = todayInUtc(), practice, system: wanted }: WorkflowOptions,
): WorkflowAccount {
  const { graph, unrecognised, notExpressible } = reading;
  const named = systemsOf(graph);
  const systems = wanted !== undefined ? [wanted] : named.length === 0 ? [''] : named;
  const identifies = entriesOf(graph.steps).some((step) => step.identifies === 'yes');
  const proofs = systems.map((system) => ({
    system,
    refusalOrReversal: proveRefusalOrReversal(graph, system),
    stop: proveStopReach(graph, system),
    gates: proveGateBeforeEffect(graph, system),
    ...(identifies ? { verification: proveTwoVerifications(graph, system) } : {}),
    ...(practice === true ? { practice: practiceOf(graph, system, asOf) } : {}),
  }));
  const signed = confirmed === undefined ? {} : { confirmed };
  return { graph, proofs, unrecognised, notExpressible, findings, ...signed };
}

/** Each point of good practice with what is shown of it; what stands in the registry beside a workflow is not read here. */
function practiceOf(graph: WorkflowGraph, system: string, asOf: string): readonly ShownPractice[] {
  return practicePacks.flatMap(({ parts }) =>
    parts.flatMap(({ practices, title }) =>
      practices.flatMap(({ holds, near, statement }): ShownPractice[] => {
        if (holds.op !== 'check' || !isPracticeCheck(holds.name)) return [];
        const proof = provePractice(holds.name, graph, system, { asOf });
        return [{ name: holds.name, part: title, statement, ...(near === undefined ? {} : { near }), ...proof }];
      }),
    ),
  );
}

/** The finding to mark; `none` where the option names none that there is. */
function findingOf(
  asked: string | undefined,
  accounts: readonly WorkflowAccount[],
): number | 'all' | undefined | 'none' {
  if (asked === undefined || asked === 'all') return asked;
  const number = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
  return accounts.some((account) => tracedFindings(account).some((each) => each.number === number)) ? number : 'none';
}

function unknownFinding(asked: string, accounts: readonly WorkflowAccount[]): void {
  const most = Math.max(...accounts.map((account) => tracedFindings(account).length));
  failWith(
    [
      {
        code: 'usage',
        document: '--finding',
        found: quoteForPeople(asked),
        expected: most === 0 ? 'nothing: no finding has a way' : `a number from 1 to ${most}, or all`,
        remedy: 'Give a number as the text prints it, with --practice if it is one of good practice',
      },
    ],
    'nothing was drawn',
  );
}

function oneFileOnly(): void {
  failWith(
    [
      {
        code: 'usage',
        document: '--scaffold',
        found: 'several files',
        expected: 'one workflow file, since each has a sidecar of its own',
        remedy: 'Run it once for each file, each with --output',
      },
    ],
    'nothing was written',
  );
}

function systemsOf(graph: WorkflowGraph): readonly string[] {
  const ofActors = entriesOf(graph.actors).flatMap(({ kind, system }) =>
    kind === 'human' || system === undefined ? [] : [system],
  );
  return [...new Set([...entriesOf(graph.systems), ...ofActors])];
}

function unknownSystem(system: string, named: readonly string[]): void {
  const near = closest(system, named);
  failWith(
    [
      {
        code: 'usage',
        document: '--system',
        found: `none of the files names the system ${quoteForPeople(system)}`,
        expected: `one of ${named.join(', ')}`,
        remedy:
          near === undefined ? 'Give the id of a system that the files name' : `Did you mean ${quoteForPeople(near)}?`,
      },
    ],
    'nothing was proved',
  );
}
