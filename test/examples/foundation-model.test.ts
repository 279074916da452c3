import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, plantedFaults } from '../../examples/foundation-model/planted.js';
import { aiAct } from '../../policies/index.js';
import { lookAtEvidence, readFolder } from '../../src/cli/read-folder.js';
import { decideGate } from '../../src/gate/decide.js';
import { assessGovernance, readGovernance } from '../../src/governance.js';
import type { Assessment } from '../../src/model/generated/assessment.js';

// A provider of a general-purpose model with systemic risk and a chatbot on top of it: what is planted is found, in
// the entry that it is about, and nothing else; each fault mended turns what it affects.

const SOURCE = resolve('examples/foundation-model/governance');
const MODEL = 'models/fjord.yaml';
const CHAT = 'systems/fjord-chat.yaml';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dutybound-example-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Edit = (folder: string) => void;

function change(file: string, from: string, to: string): Edit {
  return (root) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    writeFileSync(join(root, file), text.replaceAll(from, to));
  };
}

const mend = {
  marks: change(CHAT, 'afterUsualHandling: not found', 'afterUsualHandling: found'),
  notification: change(MODEL, 'notifiedOn: 2026-03-23', 'notifiedOn: 2026-03-16'),
  campaign: change(MODEL, 'version: "1.1"\n        ranOn: 2026-04-20', 'version: "1.2"\n        ranOn: 2026-11-05'),
} satisfies Record<string, Edit>;

async function assess(edits: readonly Edit[], asOf = AS_OF): Promise<Assessment> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(SOURCE, folder, { recursive: true });
  for (const edit of edits) edit(folder);
  const read = await readFolder(folder, folder);
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems, null, 2));
  const governance = await readGovernance(read.folder.documents);
  if ('problems' in governance) throw new Error(JSON.stringify(governance.problems, null, 2));
  const { evidence, systems } = governance.value.registry;
  const files = await lookAtEvidence(folder, evidence?.items ?? [], systems);
  return assessGovernance(governance.value, files, { asOf, edition: 'current', pack: aiAct, toolVersion: 'test' });
}

/** Everything that is not shown to be met, by subject and citation. */
function open(assessment: Assessment): string[] {
  return assessment.systems.flatMap(({ id, contradictions, findings }) => [
    ...contradictions.map(({ citation }) => `${id}: ${citation} contradiction`),
    ...findings
      .filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')
      .map(({ citation, outcome }) => `${id}: ${citation} ${outcome}`),
  ]);
}

const blocks = (assessment: Assessment, asOf = AS_OF): boolean =>
  decideGate(assessment, { asOf, allowUndetermined: false }).blocks;

const planted = plantedFaults.map(({ subject, citation }) => `${subject}: ${citation} not-satisfied`);

describe('the day after the extra time of Art. 111(4), 3 December 2026', () => {
  it('shows the planted faults and no others, and the gate blocks', async () => {
    const assessment = await assess([]);
    expect(open(assessment)).toEqual(planted);
    expect(blocks(assessment)).toBe(true);
  });

  it('classifies the chatbot by Art. 50 and the model by its systemic risk', async () => {
    const { systems } = await assess([]);
    expect(systems.map(({ id, headline }) => [id, headline.class])).toEqual([
      ['fjord-chat', 'transparency'],
      ['fjord', 'general-purpose model with systemic risk'],
    ]);
  });

  it('asks of the system what binds its provider, and of the model what binds the model’s', async () => {
    const { systems } = await assess([]);
    const articles = systems.map(({ findings }) => [
      ...new Set(
        findings
          .filter(({ outcome }) => outcome !== 'not-applicable')
          .map(({ citation }) => /^Art\. \d+/.exec(citation)?.[0]),
      ),
    ]);
    expect(articles).toEqual([
      ['Art. 4', 'Art. 50'],
      ['Art. 52', 'Art. 53', 'Art. 55'],
    ]);
  });

  Object.entries(mend).forEach(([fault, edit], index) => {
    it(`turns exactly what it affects when only this is mended: ${fault}`, async () => {
      expect(open(await assess([edit]))).toEqual(planted.filter((_, other) => other !== index));
    });
  });

  it('passes when all is mended: everything in force is shown', async () => {
    const assessment = await assess(Object.values(mend));
    expect(open(assessment)).toEqual([]);
    expect(blocks(assessment)).toBe(false);
  });
});

describe('before and beside that day', () => {
  it('keeps the marking of a chatbot that came in June out until 2 December 2026, and the notice in force', async () => {
    const earlier = change(CHAT, 'OnTheMarketOn: 2026-09-01', 'OnTheMarketOn: 2026-06-01');
    const { systems } = await assess([earlier], '2026-12-01');
    const states = systems[0]?.findings
      .filter(({ outcome, citation }) => outcome !== 'not-applicable' && citation.startsWith('Art. 50'))
      .map(({ citation, timing }) => [citation, timing.state]);
    expect(states).toEqual([
      ['Art. 50(1)', 'in-force'],
      ['Art. 50(2)', 'transitional'],
      ['Art. 50(2)', 'transitional'],
      ['Art. 50(5)', 'in-force'],
    ]);
  });

  it('gives an older model until 2 August 2027: the same gaps are there, and they do not block', async () => {
    const older = change(MODEL, 'placedOnTheMarketOn: 2026-06-15', 'placedOnTheMarketOn: 2025-06-15');
    const assessment = await assess([older, mend.marks]);
    const timings = assessment.systems[1]?.findings
      .filter(({ outcome }) => outcome === 'not-satisfied')
      .map(({ timing }) => [timing.state, timing.until]);
    expect(timings).toEqual([
      ['transitional', '2027-08-02'],
      ['transitional', '2027-08-02'],
    ]);
    expect(blocks(assessment)).toBe(false);
  });

  it('does not take an open licence for a relief from systemic risk', async () => {
    const opened = change(
      MODEL,
      '  freeAndOpenLicence: no\n  monetised: yes\n',
      '  freeAndOpenLicence: yes\n  parametersPublic: { only: [weights, architecture, usageInformation], by: head-of-product, on: 2026-06-01 }\n  monetised: no\n',
    );
    expect(open(await assess([opened]))).toEqual(planted);
  });
});

describe('evidence in code', () => {
  const RULE = 'evidence/crawler-rule.ts';
  const problemsOf = async (edit: Edit): Promise<string[]> =>
    (await assess([edit])).systems.flatMap(({ contradictions }) =>
      contradictions.map(({ statement }) => statement).filter((statement) => statement.includes(RULE)),
    );

  it('is pinned by its own text, and not by the file around it', async () => {
    expect(
      await problemsOf(change(RULE, '/** Why a page was fetched', '/** The reason why a page was fetched')),
    ).toEqual([]);
    expect(await problemsOf(change(RULE, "if (robots !== 'allowed')", "if (robots === 'disallowed')"))).toEqual([
      'the digest of evidence/crawler-rule.ts#mayFetch is not the one in the register',
    ]);
  });

  it('is gone where the name is', async () => {
    const shown = (assessment: Assessment): string[] =>
      assessment.systems.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence));
    expect(shown(await assess([]))).toContain('crawler-rule');
    expect(shown(await assess([change(RULE, 'mayFetch', 'fetches')]))).not.toContain('crawler-rule');
  });
});
