import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, plantedFaults } from '../../examples/talent-screening/planted.js';
import { aiAct } from '../../policies/index.js';
import { lookAtEvidence, readFolder } from '../../src/cli/read-folder.js';
import { digestOf } from '../../src/digest.js';
import { resolveEvidence } from '../../src/evidence/resolve.js';
import { decideGate } from '../../src/gate/decide.js';
import { assessGovernance, readGovernance } from '../../src/governance.js';
import type { Assessment } from '../../src/model/generated/assessment.js';

// The example of the README: what is planted is found, and nothing else; each fault mended turns what it affects.

const SOURCE = resolve('examples/talent-screening/governance');
const SYSTEM = 'systems/talent-screening.yaml';
const WORKFLOW = 'workflows/hiring.yaml';
const LOG_STORE = 'evidence/log-store-configuration.json';
const TRIAL = 'evidence/reading-trial-2027-10-22.txt';
const DEPLOYMENT = 'evidence/deployment-record-hiring.json';

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

/** What a person does after a file has changed and was approved again: the register gets its digest. */
const registerAgain =
  (file: string): Edit =>
  (root) => {
    const register = readFileSync(join(root, 'evidence.yaml'), 'utf8');
    const digest = digestOf(readFileSync(join(root, file)));
    const pattern = new RegExp(`(path: ${file.replaceAll('.', '\\.')}\\n    sha256: )sha256:[0-9a-f]{64}`);
    if (!pattern.test(register)) throw new Error(`the register does not name ${file}`);
    writeFileSync(join(root, 'evidence.yaml'), register.replace(pattern, `$1${digest}`));
  };

/** What a person does after the workflow has changed and was deployed: record its digest, and register the record. */
const deployAgain: Edit = (root) => {
  const digest = digestOf(readFileSync(join(root, WORKFLOW)));
  for (const file of [SYSTEM, DEPLOYMENT]) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), text.replace(/(deployedDigest: |"digest": ")sha256:[0-9a-f]{64}/, `$1${digest}`));
  }
  registerAgain(DEPLOYMENT)(root);
};

const mend = {
  derogation: [change(SYSTEM, '        preparatoryTask: yes\n', '        preparatoryTask: no\n')],
  tampered: [
    change(
      TRIAL,
      '25 of the 25 planted errors were found; none was',
      '16 of the 25 planted errors were found; nine were',
    ),
  ],
  misuse: [
    change(
      SYSTEM,
      'complete: { by: risk-owner, on: 2027-11-10, count: 4 }\n    entries:\n      - id: balanced-training',
      'complete: { by: risk-owner, on: 2027-11-10, count: 5 }\n    entries:\n      - id: purpose-lock\n        description: The ranking refuses lists of own staff.\n        kind: design\n        risks: [promotion-by-ranking]\n        owner: head-of-product\n        implementedOn: 2027-09-10\n      - id: balanced-training',
    ),
    change(SYSTEM, 'measures: [unsure-marks]', 'measures: [unsure-marks, purpose-lock]'),
  ],
  automaticRejection: [
    change(
      WORKFLOW,
      '{ from: rank-candidate, to: send-rejection, kind: normal, condition: { text: "score < 40", language: FEEL } }',
      '{ from: rank-candidate, to: draft-message, kind: normal, condition: { text: "score < 40", language: FEEL } }',
    ),
    change(WORKFLOW, 'whereBelow: [send-rejection]', 'whereBelow: [draft-message]'),
    deployAgain,
  ],
  timeOut: [
    change(WORKFLOW, '  - { from: review-proposal, to: send-invitation, kind: time-out }\n', ''),
    change(WORKFLOW, '    timeLimit: P3D\n    onTimeLimit: continue\n', '    timeLimit: none\n'),
    deployAgain,
  ],
  logs: [
    change(SYSTEM, 'retention: P30D', 'retention: P1Y'),
    change(LOG_STORE, '"retentionDays": 30', '"retentionDays": 365'),
    registerAgain(LOG_STORE),
  ],
} satisfies Record<string, readonly Edit[]>;

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

/** Everything that is not shown to be met, by citation; with the end of each path where there are instances. */
function open(assessment: Assessment): string[] {
  return assessment.systems.flatMap(({ contradictions, findings }) => [
    ...contradictions.map(({ citation }) => `${citation}: contradiction`),
    ...findings
      .filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')
      .flatMap(({ citation, outcome, instances }) =>
        instances.length === 0
          ? [`${citation}: ${outcome}`]
          : instances.map(({ key, path }) => `${citation}: ${outcome} at ${path?.at(-1)?.step ?? key}`),
      ),
  ]);
}

const blocks = (assessment: Assessment, asOf = AS_OF): boolean =>
  decideGate(assessment, { asOf, allowUndetermined: false }).blocks;

const planted = [
  'Art. 6(3), subpara. 3: contradiction',
  'Art. 14(4)(b): contradiction',
  'Art. 9(5)(a): not-satisfied at riskManagement.risks[promotion-by-ranking]',
  'Art. 14(4)(d): not-satisfied at send-rejection',
  'Art. 14(4)(d): not-satisfied at send-invitation',
  'Art. 19(1): not-satisfied',
  'Art. 26(6), subpara. 1: not-satisfied',
];

describe('the day of the placing on the market, 2 December 2027', () => {
  it('shows the planted faults and no others, and the gate blocks', async () => {
    const assessment = await assess([]);
    expect(open(assessment)).toEqual(planted);
    expect(plantedFaults.map(({ citation }) => citation)).toEqual([
      ...new Set(planted.map((line) => line.split(':')[0])),
    ]);
    expect(blocks(assessment)).toBe(true);
  });

  it('ties the contradicting statement of the registry to the path that it is about, and to no other', async () => {
    const assessment = await assess([]);
    const finding = assessment.systems[0]?.findings.find(({ citation }) => citation === 'Art. 14(4)(d)');
    expect(finding?.instances.map(({ contradiction }) => contradiction?.fact)).toEqual([
      'humanOversight.overrides[set-aside-rejection]',
      undefined,
    ]);
  });

  const gone: Record<keyof typeof mend, readonly number[]> = {
    derogation: [0],
    tampered: [1],
    misuse: [2],
    automaticRejection: [3],
    timeOut: [4],
    logs: [5, 6],
  };
  for (const [fault, indexes] of Object.entries(gone) as [keyof typeof mend, readonly number[]][]) {
    it(`turns exactly what it affects when only this is mended: ${fault}`, async () => {
      expect(open(await assess(mend[fault]))).toEqual(planted.filter((_, index) => !indexes.includes(index)));
    });
  }

  it('passes when all is mended: everything in force is shown', async () => {
    const assessment = await assess([
      ...mend.derogation,
      ...mend.tampered,
      ...mend.misuse,
      ...mend.automaticRejection,
      ...mend.timeOut,
      ...mend.logs,
    ]);
    expect(open(assessment)).toEqual([]);
    expect(blocks(assessment)).toBe(false);
    expect(assessment.systems[0]?.counts['in-force']).toEqual({ satisfied: 135, 'not-satisfied': 0, undetermined: 0 });
  });

  it('does not take a mended workflow for the deployed one before its deployment is recorded', async () => {
    const edits = mend.timeOut.filter((edit) => edit !== deployAgain);
    const lines = open(await assess([...edits, ...mend.automaticRejection.filter((edit) => edit !== deployAgain)]));
    expect(lines.filter((line) => line.startsWith('Art. 14(4)(d)'))).toEqual([
      'Art. 14(4)(d): contradiction',
      'Art. 14(4)(d): undetermined',
    ]);
  });

  it('does not take a longer retention in the registry for one in the log store', async () => {
    const [registryOnly] = mend.logs;
    const lines = open(await assess([registryOnly!, (root) => writeFileSync(join(root, LOG_STORE), '{}\n')]));
    expect(lines).toContain('Art. 19(1): undetermined');
    expect(lines).toContain('Art. 26(6), subpara. 1: undetermined');
  });
});

describe('the evidence of the example', () => {
  /** Why each item that does not count does not. */
  async function failures(edits: readonly Edit[] = []): Promise<Readonly<Record<string, readonly string[]>>> {
    await assess(edits);
    const { folder: read } = await readFolder(folder, folder);
    const governance = await readGovernance(read.documents);
    if ('problems' in governance) throw new Error('the example cannot be read');
    const { evidence, systems } = governance.value.registry;
    const items = evidence?.items ?? [];
    const files = await lookAtEvidence(folder, items, systems);
    const resolutions = items.map((item) => resolveEvidence(item, '1.0', files.get(item.path), AS_OF));
    return Object.fromEntries(
      resolutions.filter(({ rank }) => rank === 0).map(({ item, failures: why }) => [item.id, why]),
    );
  }

  it('counts, but for the five items that were planted beside it, each for its own reason', async () => {
    expect(await failures()).toEqual({
      'oversight-plan-draft': [
        'oversight-plan-draft: it says nothing: it has headings and gaps only (6 of them, the first at line 5) and no running text (evidence/human-oversight-plan-draft.md)',
      ],
      'literacy-record-2025': ['literacy-record-2025: its review date 2026-10-31 has passed'],
      'reading-trial': ['reading-trial: the digest differs'],
      'deployer-notes': ['deployer-notes: its author approved it'],
      'drift-tests': ['drift-tests: its thresholds were fixed on 2027-10-15, not before the run of 2027-10-12'],
    });
  });

  it('counts no better with the hollow plan alone than with none: the duty is then not met, and not open', async () => {
    const onlyHollow = change('evidence.yaml', 'path: evidence/human-oversight-plan.md', 'path: none');
    const lines = open(await assess([onlyHollow]));
    expect(lines.filter((line) => line.startsWith('Art. 14(4)(b)'))).toEqual([
      'Art. 14(4)(b): contradiction',
      'Art. 14(4)(b): not-satisfied',
    ]);
  });
});

describe('before and beside that day', () => {
  it('is a forecast today: the same duties are upcoming, and the gate lets the change pass', async () => {
    const assessment = await assess([], '2026-11-21');
    const [system] = assessment.systems;
    expect(system?.headline).toMatchObject({ class: 'high-risk', forecastFrom: AS_OF });
    const upcoming = system?.findings.filter(
      ({ outcome, citation }) => outcome === 'not-satisfied' && citation !== 'Art. 4(1)',
    );
    expect(upcoming?.map(({ timing: { state, from } }) => ({ state, from }))).toEqual(
      upcoming?.map(() => ({ state: 'upcoming', from: AS_OF })),
    );
    expect(blocks(assessment, '2026-11-21')).toBe(false);
  });

  it('is an older system where the first unit came in 2026: nothing of Art. 8 to 27 is in force, Art. 4, 5 and 50 stay', async () => {
    const older = [
      change(SYSTEM, 'firstPlacedOnTheMarketOn: 2027-12-02', 'firstPlacedOnTheMarketOn: 2026-11-02'),
      change(SYSTEM, 'firstPutIntoServiceOn: 2027-12-02', 'firstPutIntoServiceOn: 2026-11-02'),
    ];
    const [system] = (await assess(older)).systems;
    const [plain] = (await assess([])).systems;
    const bound = system?.findings.filter(
      ({ outcome, timing }) => outcome !== 'not-applicable' && timing.state !== 'transitional',
    );
    expect(bound?.map(({ citation, timing }) => [citation, timing.state])).toEqual([
      ['Art. 4(1)', 'in-force'],
      ['Art. 4(1)', 'in-force'],
      ['Art. 50(2)', 'in-force'],
      ['Art. 50(2)', 'in-force'],
    ]);
    const transitional = system?.findings.filter(({ timing }) => timing.state === 'transitional');
    expect(new Set(transitional?.map(({ timing }) => timing.until))).toEqual(
      new Set(['a significant change in design']),
    );
    const others = (of: typeof system) => of?.classes.filter(({ id }) => /^Art\. (5|50)\(/.test(id));
    expect(others(system)).toEqual(others(plain));
    // The contradiction at Art. 6(3) has no consequences in force either, yet it is still told.
    expect(system?.contradictions.map(({ citation }) => citation)).toEqual(['Art. 6(3), subpara. 3', 'Art. 14(4)(b)']);
  });

  it('shows both results where no date is stated, and the gate takes the stricter', async () => {
    const dateless = [
      change(SYSTEM, 'firstPlacedOnTheMarketOn: 2027-12-02\n', ''),
      change(SYSTEM, 'firstPutIntoServiceOn: 2027-12-02\n', ''),
    ];
    const assessment = await assess(dateless);
    const retention = assessment.systems[0]?.findings.find(({ citation }) => citation === 'Art. 19(1)');
    expect(retention).toMatchObject({ outcome: 'not-satisfied', timing: { state: 'undetermined', from: AS_OF } });
    expect(retention?.timing.milder).toContain('transitional under Art. 111(2)');
    expect(blocks(assessment)).toBe(true);
  });
});
