import { aiAct } from '../../../policies/index.js';
import type { LawEdition } from '../../law/vocabulary.js';
import { catalogueText } from '../../report/catalogue-text.js';
import { catalogueOf } from '../catalogue.js';
import { factDictionary } from '../fact-dictionary.js';
import { put } from '../run.js';
import { page } from '../terminal.js';

export interface PoliciesOptions {
  readonly law?: LawEdition;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `dutybound policies`: the catalogue in legal order, and the ledger of what is not assessed. */
export async function policies(options: PoliciesOptions): Promise<void> {
  const catalogue = catalogueOf(aiAct, options.law ?? 'current', await factDictionary());
  if (options.format === 'json') await put(`${JSON.stringify(catalogue, null, 2)}\n`, options.output);
  else await put(catalogueText(catalogue, page(options.output)), options.output);
}
