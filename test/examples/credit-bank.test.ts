import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, plantedFaults } from '../../examples/credit-bank/planted.js';
import { aiAct } from '../../policies/index.js';
import { lookAtEvidence, readFolder } from '../../src/cli/read-folder.js';
import { digestOf } from '../../src/digest.js';
import { decideGate } from '../../src/gate/decide.js';
import { assessGovernance, readGovernance } from '../../src/governance.js';
import type { Assessment } from '../../src/model/generated/assessment.js';

// A bank that uses a bought system for rating the credit of consumers: what is planted is found, and nothing else; each
// gap mended turns exactly what it affects, and nothing of the duties of the provider reaches the bank.

const SOURCE = resolve('examples/credit-bank/governance');
const SYSTEM = 'systems/merite-score.yaml';
const BANK = 'organisations/havelbank.yaml';
const WORKFLOW = 'workflows/consumer-loan.yaml';
const PATH = 'evidence/general-terms-2028-01-10.json';
const ASSESSMENT = 'evidence/fundamental-rights-assessment-1.md';
const DATA = 'evidence/input-data-and-data-protection.md';
const DEPLOYMENT = 'evidence/deployment-record-consumer-loan.json';

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

/** What a person does after a file has changed and was approved again: the register gets its digest and its new day. */
const registerAgain =
  (file: string): Edit =>
  (root) => {
    const register = readFileSync(join(root, 'evidence.yaml'), 'utf8');
    const digest = digestOf(readFileSync(join(root, file)));
    const pattern = new RegExp(
      `(path: ${file.replaceAll('.', '\\.')}\\n    sha256: )sha256:[0-9a-f]{64}((?:\\n    .*)*?\\n    date: )\\S+`,
    );
    if (!pattern.test(register)) throw new Error(`the register does not name ${file}`);
    writeFileSync(join(root, 'evidence.yaml'), register.replace(pattern, `$1${digest}$2${AS_OF}`));
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

const notified = change(
  SYSTEM,
  'on: none\n            withFilledTemplate: no',
  'on: 2028-01-07\n            withFilledTemplate: yes',
);

const RECEIPT = `# Receipt

The authority confirms that it received the results of the assessment of Mérite Score 5.2 on 7 January 2028, with the
filled-out template and its annex on groups and harms. The file has the number 28-0041.
`;

/** The receipt is filed and registered. */
const receipt: Edit = (root) => {
  writeFileSync(join(root, 'evidence/receipt-2028-01-07.md'), RECEIPT);
  const item = [
    '  - id: receipt',
    '    title: Receipt of the authority',
    '    kind: document',
    '    systems: [merite-score]',
    '    shows:',
    '      - "parties[havelbank].use.fundamentalRights.notification"',
    '      - "parties[havelbank].use.fundamentalRights.performedOn"',
    '    path: evidence/receipt-2028-01-07.md',
    `    sha256: ${digestOf(new TextEncoder().encode(RECEIPT))}`,
    '    version: "5.2"',
    '    author: the authority',
    '    approver: fundamental-rights-office',
    '    date: 2028-01-07',
    '    reviewBy: 2028-12-31',
    '    custodian: fundamental-rights-office',
    '',
  ];
  writeFileSync(join(root, 'evidence.yaml'), readFileSync(join(root, 'evidence.yaml'), 'utf8') + item.join('\n'));
};

const mend = {
  inputData: [
    change(
      SYSTEM,
      'comparison: none\n                fitsIntendedPurpose: unknown\n                checkedOn: none\n',
      'comparison: Late payments of 9,400 applicants, by age and region, held against section 3 of the instructions.\n                fitsIntendedPurpose: yes\n                checkedOn: 2028-01-26\n                nextCheckOn: 2028-07-26\n',
    ),
    change(
      DATA,
      'It has not been counted against our applicants.',
      'It was counted on 26 January 2028 for 9,400 applicants, by age and region; it fits.',
    ),
    registerAgain(DATA),
  ],
  notice: [
    change(SYSTEM, 'inGeneralTermsOnly: yes', 'inGeneralTermsOnly: no'),
    change(
      PATH,
      'By sending you accept our general terms for consumer loans.',
      'Your creditworthiness is estimated by a high-risk AI system; a credit officer decides. By sending you accept our general terms.',
    ),
    registerAgain(PATH),
  ],
  guarantors: [
    change(
      SYSTEM,
      'harms:\n            complete: { by: fundamental-rights-office, on: 2027-12-21, count: 2 }\n            entries:\n',
      'harms:\n            complete: { by: fundamental-rights-office, on: 2027-12-21, count: 3 }\n            entries:\n              - id: called-upon\n                harm: They answer for a loan that the score had put too high.\n                right: Property and family life.\n                affects: [guarantors]\n                severity: high\n                likelihood: One in a hundred loans with a guarantor.\n',
    ),
    change(SYSTEM, 'harms: [spiral]', 'harms: [spiral, called-upon]'),
    change(
      ASSESSMENT,
      'Their part is still to be looked at.',
      'One in a hundred was called upon for a loan that had been scored too high.',
    ),
    registerAgain(ASSESSMENT),
  ],
  notification: [notified, receipt],
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

/** Everything that is not shown to be met, be it in force, upcoming or bound to an event. */
function open(assessment: Assessment): string[] {
  return assessment.systems.flatMap(({ contradictions, findings }) => [
    ...contradictions.map(({ citation }) => `${citation} contradiction`),
    ...findings
      .filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')
      .map(({ citation, outcome }) => `${citation} ${outcome}`),
  ]);
}

const bound = (assessment: Assessment): readonly Assessment['systems'][number]['findings'][number][] =>
  assessment.systems.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome !== 'not-applicable'));

const blocks = (assessment: Assessment, asOf = AS_OF): boolean =>
  decideGate(assessment, { asOf, allowUndetermined: false }).blocks;

const planted = plantedFaults.map(({ citation }) => `${citation} not-satisfied`);

describe('three weeks after first use, 1 February 2028', () => {
  it('shows the planted gaps and no others, and the gate blocks', async () => {
    const assessment = await assess([]);
    expect(open(assessment)).toEqual(planted);
    expect(blocks(assessment)).toBe(true);
  });

  it('ties each gap of a list to the entry that it is about', async () => {
    const instances = bound(await assess([]))
      .filter(({ outcome }) => outcome === 'not-satisfied')
      .flatMap(({ instances: found }) => found.map(({ key }) => key));
    expect(instances).toEqual([
      'parties[havelbank].use.inputData.sources[bureau-extract]',
      'uses[consumer-credit]',
      'parties[havelbank].use.fundamentalRights.groups[guarantors]',
    ]);
  });

  it('classifies the system by Annex III(5)(b), and not as social scoring although it rates persons over time', async () => {
    const { systems } = await assess([]);
    expect(systems[0]?.headline.class).toBe('high-risk');
    const states = Object.fromEntries(systems[0]?.classes.map(({ id, state }) => [id, state]) ?? []);
    expect(states).toMatchObject({ 'Annex III(5)(b)': 'met', 'Art. 5(1)(c)': 'not-met' });
  });

  it('binds the bank as deployer alone: Articles 4, 26, 27 and 86, and nothing of a provider', async () => {
    const findings = bound(await assess([]));
    expect(new Set(findings.map(({ party, role }) => `${party} as ${role}`))).toEqual(
      new Set(['havelbank as deployer']),
    );
    expect([...new Set(findings.map(({ citation }) => /^Art\. \d+/.exec(citation)?.[0]))]).toEqual([
      'Art. 4',
      'Art. 26',
      'Art. 27',
      'Art. 86',
    ]);
  });

  it('asks every element of the assessment of fundamental rights, although the bank is a private entity', async () => {
    const citations = bound(await assess([])).map(({ citation }) => citation);
    expect(citations.filter((citation) => citation.startsWith('Art. 27'))).toEqual([
      'Art. 27(1)',
      'Art. 27(1)(a)',
      'Art. 27(1)(b)',
      'Art. 27(1)(c)',
      'Art. 27(1)(d)',
      'Art. 27(1)(e)',
      'Art. 27(1)(f)',
      'Art. 27(3)',
    ]);
  });

  for (const [index, fault] of (Object.keys(mend) as (keyof typeof mend)[]).entries()) {
    it(`turns exactly what it affects when only this is mended: ${fault}`, async () => {
      expect(open(await assess(mend[fault]))).toEqual(planted.filter((_, other) => other !== index));
    });
  }

  it('passes when all is mended: everything in force is shown', async () => {
    const assessment = await assess(Object.values(mend).flat());
    expect(open(assessment)).toEqual([]);
    expect(blocks(assessment)).toBe(false);
    expect(assessment.systems[0]?.counts['in-force']).toEqual({ satisfied: 18, 'not-satisfied': 0, undetermined: 0 });
  });
});

describe('what only a paper can show', () => {
  it('does not take the notification for made before its receipt is filed', async () => {
    expect(open(await assess([notified]))).toEqual([...planted.slice(0, -1), 'Art. 27(3) undetermined']);
  });
});

describe('the relief of a financial institution, Art. 26(5), second subparagraph', () => {
  const monitoring = 'Art. 26(5), subpara. 1';
  const outcomes = async (edits: readonly Edit[]): Promise<string[]> =>
    open(await assess([...Object.values(mend).flat(), ...edits]));

  it('stands in for a plan of monitoring, and not for the rule of suspension', async () => {
    const rule = /suspensionRule: .*/;
    const without: Edit = (root) => {
      const text = readFileSync(join(root, SYSTEM), 'utf8');
      writeFileSync(join(root, SYSTEM), text.replace(rule, 'suspensionRule: none'));
    };
    expect(await outcomes([without])).toEqual([`${monitoring} not-satisfied`]);
  });

  it('is open while nothing shows that the bank is under that law', async () => {
    const unshown = change('evidence.yaml', '      - organisation.financialServicesLaw\n', '');
    expect(await outcomes([unshown])).toEqual([`${monitoring} undetermined`]);
  });

  it('does not help whoever is no financial institution: without a plan nothing shows that anybody watches', async () => {
    const shop = change(BANK, 'financialInstitution: yes', 'financialInstitution: no');
    expect(await outcomes([shop])).toEqual([`${monitoring} undetermined`]);
  });

  it('leaves the six months of Art. 26(6) as they are', async () => {
    const short = change(SYSTEM, 'retention: P5Y', 'retention: P3M');
    expect(await outcomes([short])).toEqual(['Art. 26(6), subpara. 1 not-satisfied']);
  });
});

describe('the officer who can refuse, Art. 26(1)', () => {
  const all = Object.values(mend).flat();

  it('is passed where the score grants by itself what is high enough', async () => {
    const past = change(
      WORKFLOW,
      '  - { from: score-applicant, to: officer-decision, kind: error }\n',
      '  - { from: score-applicant, to: officer-decision, kind: error }\n  - { from: score-applicant, to: send-offer, kind: normal, condition: { text: "score > 900", language: FEEL } }\n',
    );
    expect(open(await assess([...all, past, deployAgain]))).toEqual(['Art. 26(1) not-satisfied']);
  });

  it('is passed where a time-out grants', async () => {
    const accepting = change(WORKFLOW, 'to: head-decision, kind: time-out', 'to: send-offer, kind: time-out');
    expect(open(await assess([...all, accepting, deployAgain]))).toEqual(['Art. 26(1) not-satisfied']);
  });

  it('is not shown by a workflow that is another than the deployed one', async () => {
    const [line, ...others] = open(await assess([...all, change(WORKFLOW, 'version: "3.1"', 'version: "3.2"')]));
    expect([line, others]).toEqual(['Art. 26(1) contradiction', ['Art. 26(1) undetermined']]);
  });
});

describe('before and beside that day', () => {
  it('is a forecast a year before: the same gaps are there, upcoming, and the gate lets the change pass', async () => {
    const assessment = await assess([], '2026-12-01');
    expect(assessment.systems[0]?.headline).toMatchObject({ class: 'high-risk', forecastFrom: '2027-12-02' });
    const states = bound(assessment).map(({ citation, timing }) => [citation.startsWith('Art. 4'), timing.state]);
    expect(states.filter(([isLiteracy, state]) => !isLiteracy && state === 'in-force')).toEqual([]);
  });

  it('is no assessment of Art. 27 where the score only serves to detect fraud: that is no point of Annex III', async () => {
    const fraud = change(SYSTEM, 'usedToDetectFinancialFraud: no', 'usedToDetectFinancialFraud: only purpose');
    const citations = bound(await assess([fraud])).map(({ citation }) => citation);
    expect(citations.filter((citation) => citation.startsWith('Art. 27'))).toEqual([]);
  });
});
