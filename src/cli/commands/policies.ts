import { aiAct } from '../../../policies/index.js';
import type { LawEdition } from '../../law/vocabulary.js';
import { catalogueText } from '../../report/catalogue-text.js';
import { catalogueOf } from '../catalogue.js';
import { factDictionary } from '../fact-dictionary.js';
import { ledgerOf } from '../ledger.js';
import { put } from '../run.js';
import { page } from '../terminal.js';

export interface PoliciesOptions {
  readonly law?: LawEdition;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/**
 * `dutybound policies`: the catalogue in legal order; as JSON with the ledger, which says of every provision what encodes
 * it or why nothing does.
 */
export async function policies(options: PoliciesOptions): Promise<void> {
  const edition = options.law ?? 'current';
  const catalogue = catalogueOf(aiAct, edition, await factDictionary());
  const ledger = ledgerOf(catalogue, aiAct, edition);
  if (options.format === 'json') await put(`${JSON.stringify({ ...catalogue, ledger }, null, 2)}\n`, options.output);
  else await put(catalogueText(catalogue, ledger, page(options.output)), options.output);
}
