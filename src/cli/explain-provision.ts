import { aiAct } from '../../policies/index.js';
import { covers } from '../explain/target.js';
import { citationsOf, deletedFrom, type ProvisionDetails, provisionDetails } from '../law/citation.js';
import type { LawEdition } from '../law/vocabulary.js';
import { closest } from '../load/did-you-mean.js';
import type { Catalogue, Provision } from '../report/catalogue-model.js';
import { provisionText } from '../report/catalogue-text.js';
import { catalogueOf, datesIn } from './catalogue.js';
import { factDictionary } from './fact-dictionary.js';
import { failWith } from './problems.js';
import { put } from './run.js';
import { page } from './terminal.js';

interface ProvisionOptions {
  readonly law?: LawEdition;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `dutybound explain <citation>`: what this version asks about a provision and everything below it, and what it does not. */
export async function explainProvision(citation: string, options: ProvisionOptions): Promise<void> {
  const edition = options.law ?? 'current';
  const details = (await provisionDetails()).get(citation as ProvisionDetails['id']);
  const dates = edition === 'current' ? details?.applies : details?.appliesOriginal;
  if (details === undefined || dates === undefined) return unknownCitation(citation, edition);
  const asked = about(citation, catalogueOf(aiAct, edition, await factDictionary()));
  const provision: Provision = {
    id: citation,
    heading: (edition === 'original' ? details.headingOriginal : undefined) ?? details.heading,
    url: (edition === 'original' ? details.urlOriginal : undefined) ?? details.url,
    dates: datesIn(dates),
    ...(dates.basis === undefined ? {} : { basis: dates.basis }),
    status: details.status,
    amendedBy: details.amendedBy,
  };
  if (options.format === 'json') await put(`${JSON.stringify({ provision, ...asked }, null, 2)}\n`, options.output);
  else await put(provisionText(provision, asked, page(options.output)), options.output);
}

/** The part of a catalogue that is about a provision: what cites it or lies below it, and what the ledger says above or below it. */
function about(citation: string, { requirements, classes, contradictions, notAssessed, title }: Catalogue): Catalogue {
  const isAbout = (...names: readonly (string | undefined)[]): boolean =>
    names.some((name) => name !== undefined && covers(citation, name));
  return {
    title,
    requirements: requirements.filter((each) => isAbout(each.citation, each.bindsThrough)),
    classes: classes.filter((each) => isAbout(each.citation, ...each.readings.flatMap(({ sources }) => sources))),
    contradictions: contradictions.filter((each) => isAbout(each.citation)),
    notAssessed: notAssessed.filter((each) => isAbout(each.citation) || covers(each.citation, citation)),
  };
}

function unknownCitation(citation: string, edition: LawEdition): void {
  const near = closest(citation, citationsOf(edition));
  const gone = edition === 'current' ? deletedFrom(citation) : undefined;
  failWith(
    [
      {
        code: 'usage',
        document: citation,
        found:
          gone === undefined
            ? `${edition === 'current' ? 'the Act in force' : 'the Act of 2024'} has no provision of this name`
            : `it was deleted from ${gone}`,
        expected: 'a provision of the Act, such as Art. 14(4)(d) or Annex III(4)(a)',
        remedy:
          near !== undefined
            ? `Did you mean ${near}?`
            : 'Look up the provisions that are asked about with `dutybound policies`',
      },
    ],
    'nothing was explained',
  );
}
