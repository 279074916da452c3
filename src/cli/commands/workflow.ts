import { closest } from '../../load/did-you-mean.js';
import { quoteForPeople } from '../../model/quote.js';
import { holdsUp, type WorkflowAccount, workflowText } from '../../report/workflow-text.js';
import { proveGateBeforeEffect } from '../../workflow/gates.js';
import { entriesOf, type WorkflowGraph } from '../../workflow/model.js';
import { proveRefusalOrReversal } from '../../workflow/refusal-or-reversal.js';
import { proveStopReach } from '../../workflow/stop-reach.js';
import { locateAll } from '../places.js';
import { placesIn } from '../places-in.js';
import { failWith } from '../problems.js';
import { readWorkflows } from '../read-workflows.js';
import { put } from '../run.js';
import { page } from '../terminal.js';

export interface WorkflowOptions {
  readonly system?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/**
 * `dutybound workflow`: exit 0 only where it is shown of every file and system that persons can refuse each effect and
 * that the stop reaches every AI step. What escapes, what can only be reversed (a person has to judge that) and what is
 * open are all exit 1: open is never green. 2 where a file cannot be read.
 */
export async function workflow(files: readonly string[], options: WorkflowOptions): Promise<void> {
  const read = await readWorkflows(files);
  if ('problems' in read) return failWith(read.problems, 'nothing was proved');
  const { graphs, documents } = read.value;
  const named = new Set(graphs.flatMap(systemsOf));
  if (options.system !== undefined && named.size > 0 && !named.has(options.system))
    return unknownSystem(options.system, [...named]);
  const accounts = graphs.map((graph) => accountOf(graph, options.system));
  process.exitCode = accounts.every(holdsUp) ? 0 : 1;
  if (options.format === 'json') return put(`${JSON.stringify({ workflows: accounts }, null, 2)}\n`, options.output);
  const places = await locateAll(placesIn(accounts.map(({ graph, proofs }) => [graph, graph.source, proofs])), {
    documents,
  });
  await put(workflowText(accounts, { places, ...page(options.output) }), options.output);
}

/** Without a system of its own an AI counts for every system, so a workflow that names none is proved for its AI as such. */
function accountOf(graph: WorkflowGraph, wanted: string | undefined): WorkflowAccount {
  const named = systemsOf(graph);
  const systems = wanted !== undefined ? [wanted] : named.length === 0 ? [''] : named;
  const proofs = systems.map((system) => ({
    system,
    refusalOrReversal: proveRefusalOrReversal(graph, system),
    stop: proveStopReach(graph, system),
    gates: proveGateBeforeEffect(graph, system),
  }));
  return { graph, proofs };
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
