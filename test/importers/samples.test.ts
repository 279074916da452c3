import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/importers/columns.js';
import { draftsOf, targetsFor } from '../../src/importers/draft.js';
import { recognise } from '../../src/importers/recognise.js';
import { inventory } from './support.js';

// Files that other people wrote, where they stand beside the project: counts right, nothing lost, nothing invented.

const SAMPLES = resolve('../shared/samples');
const bytes = (name: string): Uint8Array => readFileSync(resolve(SAMPLES, name));

const COUNTS: Readonly<Record<string, number>> = {
  'ai-inventory/amsterdam-algorithm-register.csv': 3,
  'ai-inventory/annex-viii-registration-workbook.xlsx': 0,
  'ai-inventory/mit-lab-ai-inventory.csv': 4,
  'ai-inventory/nl-algoritmeregister-excerpt.json': 60,
  'ai-inventory/uk-atrs-records.csv': 136,
  'ai-inventory/uk-atrs-records.json': 136,
  'ai-inventory/us-2025-cots-ai-use-cases.csv': 900,
  'ai-inventory/us-2025-cots-ai-use-cases.xlsx': 900,
  'ai-inventory/us-2025-individual-excerpt.csv': 60,
  'registers/nl-algoritmeregister-2026-08-08.json': 1530,
  'registers/uk-atrs-2026-08-11.json': 136,
  'registers/us-federal-2025-individually-reported.csv': 3611,
  'model-card/bert-base-uncased.md': 1,
  'model-card/bigscience-bloom.md': 1,
  'model-card/construction-safety-model-card.md': 1,
  'model-card/daradio-datasheet.md': 1,
  'model-card/relex-dataset-card.md': 1,
  'model-card/simple-model-index.md': 1,
  'model-card/specter.md': 1,
  'model-card/whales-identification.md': 1,
  'backstage/ai-resources.yaml': 6,
  'backstage/developer-model-service.yaml': 2,
  'backstage/mcp-server-api.yaml': 1,
  'cyclonedx-mlbom/ml-1.5.xml': 1,
  'cyclonedx-mlbom/ml-1.6.json': 1,
  'cyclonedx-mlbom/ml-energy-1.7.json': 1,
  'agent-and-mcp-cards/a2a-currency.json': 1,
  'agent-and-mcp-cards/a2a-orchestrator.json': 1,
  'agent-and-mcp-cards/mcp-agentos-server.json': 1,
  'agent-and-mcp-cards/mcp-eu-ai-act-server.json': 1,
};

const NONE = ['backstage/demo-catalog-info.yaml', 'cyclonedx-mlbom/not-cyclonedx-aibom.json'];

describe.skipIf(!existsSync(SAMPLES))('real inventories and cards', () => {
  for (const [name, count] of Object.entries(COUNTS))
    it(`reads ${name} as ${count}, and every cell of it goes to one place`, async () => {
      const found = await inventory(bytes(name), name);
      expect(found.rows).toHaveLength(count);
      const read = new Map(targetsOf(found.columns).map((to, at) => [found.columns[at] ?? '', to]));
      const targets = targetsFor(found.rows, read);
      const { drafts, nameless } = draftsOf(found, targets);
      expect(nameless).toEqual([]);
      for (const [at, draft] of drafts.entries()) {
        const said = [...draft.facts, ...draft.labels, ...draft.kept].map(({ column, says }) => `${column}\n${says}`);
        expect(said.sort()).toEqual(found.rows[at]?.cells.map(({ column, text }) => `${column}\n${text}`).sort());
      }
    });

  for (const name of NONE)
    it(`finds no AI system in ${name}`, async () => {
      const found = await recognise({ name, bytes: bytes(name) });
      expect('problems' in found && found.problems[0].found).toMatch(/no AI system was found in it; tried: /);
    });

  it('reads the same from a CSV file and from the workbook of it', async () => {
    const [csv, xlsx] = await Promise.all(
      ['csv', 'xlsx'].map((ending) => inventory(bytes(`ai-inventory/us-2025-cots-ai-use-cases.${ending}`))),
    );
    const texts = (one: typeof csv): unknown => one?.rows.map(({ cells }) => cells);
    expect(texts(xlsx)).toEqual(texts(csv));
  });
});
