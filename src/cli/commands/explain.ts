import { explain as explainSystem } from '../../explain/explain.js';
import { citationIn, targetsOf } from '../../explain/target.js';
import { isCitation, isOriginalCitation } from '../../law/citation.js';
import { closest } from '../../load/did-you-mean.js';
import { quoteForPeople } from '../../model/quote.js';
import type { Pack } from '../../policy/policy.js';
import { explanationText } from '../../report/proof-text.js';
import { factDictionary } from '../fact-dictionary.js';
import { locateAll } from '../places.js';
import { placesIn } from '../places-in.js';
import { failWith } from '../problems.js';
import { lookAtEvidence } from '../read-folder.js';
import { put, type RunOptions, readRun, streamedOnly } from '../run.js';
import { page } from '../terminal.js';

export interface ExplainOptions extends RunOptions {
  readonly dir: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly full: boolean;
}

/** `dutybound explain`: a class or a duty of a system with its proof, or what is asked about a provision. */
export async function explain(subject: string, target: string | undefined, options: ExplainOptions): Promise<void> {
  const citation = target === undefined ? citationIn(subject) : undefined;
  if (citation !== undefined) return (await import('../explain-provision.js')).explainProvision(citation, options);
  const run = await readRun(options.dir, { ...options, system: subject }, 'explain <system>');
  if (run === undefined) return;
  if (run.folder.ndjson !== undefined) return failWith([streamedOnly(run.folder.ndjson)]);
  const wanted = target === undefined ? undefined : (citationIn(target) ?? target);
  const files = await lookAtEvidence(
    run.folder.root,
    run.governance.registry.evidence?.items ?? [],
    run.governance.registry.systems,
  );
  const explanation = explainSystem(run.governance, files, run.options, subject, wanted);
  if (explanation === undefined) return unknownTarget(wanted ?? '', run.options.pack);
  if (options.format === 'json') return put(`${JSON.stringify(explanation, null, 2)}\n`, options.output);
  const places = await locateAll(placesIn(explanation), run.folder);
  await put(
    explanationText(explanation, {
      places,
      full: options.full,
      dictionary: await factDictionary(),
      ...page(options.output),
    }),
    options.output,
  );
}

function unknownTarget(target: string, pack: Pack): void {
  const isLaw = isCitation(target) || isOriginalCitation(target);
  const near = closest(target, targetsOf(pack));
  failWith(
    [
      {
        code: 'usage',
        document: target,
        found: isLaw
          ? `${target} is a provision of the Act that nothing in this version asks about for this system`
          : `${quoteForPeople(target)} is no class, requirement or citation that this version knows`,
        expected: 'a class (high-risk), a requirement (refusal-or-reversal) or a citation (Art. 14, Art. 14(4)(d))',
        remedy:
          near === undefined
            ? 'Look it up with `dutybound policies`'
            : `Did you mean ${quoteForPeople(near)}? \`dutybound policies\` lists all`,
      },
    ],
    'nothing was explained',
  );
}
