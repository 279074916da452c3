import { decideGate, type GateDecision } from '../../src/gate/decide.js';
import type { Assessment, ClassifiedPoint, Finding, RequirementText } from '../../src/model/generated/assessment.js';

// A small assessment written by hand: a system that ranks applications for jobs, and one that is high-risk only later.
// The words are the tests' own.

const AS_OF = '2028-01-14';
const SYSTEM = 'systems/cv-ranking.yaml';
const PUMPS = 'systems/pumps.ndjson';
const WORKFLOW = 'workflows/cv-ranking.yaml';

/** A digest that looks like one, told apart by one character. */
export const digest = (character: string): string => `sha256:${character.repeat(64)}`;

const requirements: RequirementText[] = [
  requirement(
    'transparency/interaction',
    'Interaction with people',
    'Art. 50(1)',
    'M',
    'People are told that they deal with an AI system.',
    'Say it at the start of the dialogue, and file a picture of it.',
  ),
  requirement(
    'literacy/measures',
    'AI literacy',
    'Art. 4(1)',
    'M',
    'The people who work with the system are supported in understanding it.',
    'Describe the measures and file a record of them.',
  ),
  requirement(
    'risk/system',
    'Risk management',
    'Art. 9(1)',
    'M',
    'A risk management system is set up, written down and kept up.',
    'Write the risk management plan and have it approved.',
  ),
  requirement(
    'oversight/interruption',
    'Human oversight',
    'Art. 14(4)(e)',
    'M',
    'A person can halt the system in a safe state.',
    'Describe the stop control and file the record of a drill on this version.',
  ),
  requirement(
    'deployer/oversight',
    'Oversight by the deployer',
    'Art. 26(2)',
    'M',
    'No rejection is sent before a competent person has looked at it.',
    'Put a decision by a person in front of every step that sends a rejection.',
  ),
  requirement(
    'deployer/workers',
    'Information of workers',
    'Art. 26(7)',
    'C',
    'Workers and their representatives are informed before the system is used at the workplace.',
    'Write the notice and file how it was given.',
  ),
  requirement(
    'oversight/span',
    'Human oversight',
    'Art. 14(1)',
    'P',
    'One person oversees no more cases than can really be looked at.',
    'Set an upper bound of cases per person and day.',
  ),
  requirement(
    'quality/system',
    'Quality management',
    'Art. 17(1)',
    'I',
    'The policies of the quality management system are dated and approved.',
    'Date the policies and have them approved.',
  ),
];

function requirement(
  id: string,
  title: string,
  citation: string,
  need: RequirementText['need'],
  statement: string,
  remedy: string,
): RequirementText {
  return {
    id: `ai-act/${id}`,
    title,
    citation,
    need,
    statement,
    remedy,
    shownBy: 'a document or a record',
    leastBasis: 'documented',
    penalty: 'Art. 99(4)(a)',
    documents: ['D10'],
  };
}

function finding(
  id: string,
  rest: Partial<Finding> & Pick<Finding, 'outcome' | 'reason' | 'timing' | 'fingerprint'>,
): Finding {
  const text = requirements.find((each) => each.id === `ai-act/${id}`);
  return {
    requirement: `ai-act/${id}`,
    citation: text?.citation ?? 'Art. 3',
    party: 'talent-gmbh',
    role: 'deployer',
    because: [],
    decidedBy: [],
    missing: [],
    instances: [],
    evidence: [],
    limits: [],
    factsDigest: digest('f'),
    ...rest,
  };
}

const IN_FORCE = { state: 'in-force', from: '2027-12-02' } as const;
const UPCOMING = { state: 'upcoming', from: '2028-08-02' } as const;

const findings: Finding[] = [
  finding('literacy/measures', {
    fingerprint: digest('1'),
    outcome: 'satisfied',
    reason: 'shown',
    basis: 'documented',
    timing: { state: 'in-force', from: '2025-02-02' },
    decidedBy: [
      {
        fact: 'literacy.measures',
        document: 'organisations/talent.yaml',
        pointer: '/literacy/measures',
        value: 'a list of 2',
      },
    ],
    evidence: ['training-2027'],
  }),
  finding('risk/system', {
    fingerprint: digest('2'),
    role: 'provider',
    bindsThrough: 'Art. 16(a)',
    outcome: 'undetermined',
    reason: 'claimed-not-shown',
    basis: 'stated',
    timing: IN_FORCE,
    decidedBy: [{ fact: 'riskManagement.plan', document: SYSTEM, pointer: '/riskManagement/plan', value: 'yes' }],
    missing: [
      {
        fact: 'riskManagement.plan',
        document: SYSTEM,
        pointer: '/riskManagement/plan',
        text: 'evidence on the basis “documented” that shows riskManagement (the file is past its review date)',
      },
    ],
    waiver: {
      id: 'w-risk',
      state: 'expired',
      owner: 'Risk Owner',
      approver: 'Head of Legal',
      reason: 'the plan is being rewritten',
      until: '2027-12-31',
      why: 'it ran out on 2027-12-31',
    },
  }),
  finding('oversight/span', {
    fingerprint: digest('3'),
    role: 'provider',
    outcome: 'undetermined',
    reason: 'facts-missing',
    timing: IN_FORCE,
    missing: [
      { fact: 'humanOversight.span', document: SYSTEM, pointer: '/humanOversight/span', text: 'humanOversight.span' },
    ],
  }),
  finding('quality/system', {
    fingerprint: digest('5'),
    role: 'provider',
    outcome: 'satisfied',
    reason: 'shown',
    basis: 'attested',
    timing: IN_FORCE,
  }),
  finding('deployer/oversight', {
    fingerprint: digest('6'),
    use: 'shortlisting',
    outcome: 'not-satisfied',
    reason: 'facts',
    basis: 'documented',
    timing: IN_FORCE,
    decidedBy: [
      { fact: 'uses[shortlisting].workflow', document: SYSTEM, pointer: '/uses/0/workflow', value: '"cv-ranking"' },
    ],
    limits: ['what the mail system does after the workflow ends'],
    instances: [
      {
        key: 'rank-candidates/send-rejection/time-out',
        fingerprint: digest('a'),
        outcome: 'not-satisfied',
        message: 'After 48 hours without a decision the rejection goes out with nobody having looked at it.',
        document: WORKFLOW,
        pointer: '/steps/2',
        path: [
          { step: 'rank-candidates', document: WORKFLOW, pointer: '/steps/0' },
          { step: 'send-rejection', via: 'time-out', document: WORKFLOW, pointer: '/steps/2' },
        ],
        contradiction: {
          fact: 'humanOversight.everyRejectionReviewed',
          document: SYSTEM,
          pointer: '/humanOversight/everyRejectionReviewed',
          message: 'every rejection is reviewed by a person',
        },
      },
      {
        key: 'rank-candidates/bulk-reject',
        fingerprint: digest('b'),
        outcome: 'not-satisfied',
        message: 'Candidates below the threshold are rejected in bulk.',
        document: WORKFLOW,
        pointer: '/steps/3',
        path: [
          { step: 'rank-candidates', document: WORKFLOW, pointer: '/steps/0' },
          { step: 'below-threshold', document: WORKFLOW, pointer: '/steps/1' },
          { step: 'bulk-reject', document: WORKFLOW, pointer: '/steps/3' },
        ],
      },
    ],
  }),
  finding('deployer/workers', {
    fingerprint: digest('7'),
    outcome: 'undetermined',
    reason: 'judgement-needed',
    timing: IN_FORCE,
    judgement: 'Does the notice reach every worker concerned?',
    waiver: {
      id: 'w-workers',
      state: 'holds',
      owner: 'Head of HR',
      action: { what: 'Tell the works council before first use', owner: 'Head of HR', due: '2028-03-01' },
      approver: 'Works Council Liaison',
      reason: 'the works council meets in March',
      until: '2028-03-31',
    },
  }),
  finding('transparency/interaction', {
    fingerprint: digest('8'),
    outcome: 'not-applicable',
    reason: 'role',
    timing: IN_FORCE,
    because: ['provider is not met'],
  }),
];

/** Of the second system: its date is the later one of Annex I. */
const later: Finding = finding('oversight/interruption', {
  fingerprint: digest('4'),
  role: 'provider',
  bindsThrough: 'Art. 16(a)',
  outcome: 'not-satisfied',
  reason: 'facts',
  basis: 'stated',
  timing: UPCOMING,
  because: ['humanOversight.stopControl.haltsInSafeState is no'],
  decidedBy: [
    {
      fact: 'humanOversight.stopControl.haltsInSafeState',
      document: PUMPS,
      pointer: '/humanOversight/stopControl/haltsInSafeState',
      value: 'no',
    },
  ],
  nextFlip: '2028-08-02',
});

const classes: ClassifiedPoint[] = [
  {
    ...point('AI system', 'Art. 3(1)', 'definition', 'met', '2025-02-02'),
    decidedBy: [{ fact: 'definition.infers', document: SYSTEM, pointer: '/definition/infers', value: 'yes' }],
  },
  {
    ...point('in scope', 'Art. 2(1)', 'scope', 'met', '2025-02-02'),
    decidedBy: [{ fact: 'definition.usedInUnion', document: SYSTEM, pointer: '/definition/usedInUnion', value: 'yes' }],
  },
  {
    ...point('Art. 5(1)(f)', 'Art. 5(1)(f)', 'prohibited', 'in-play', '2025-02-02'),
    missing: [
      {
        fact: 'practices.emotionInference.atTheWorkplace',
        document: SYSTEM,
        pointer: '/practices',
        text: 'practices.emotionInference.atTheWorkplace',
      },
    ],
  },
  {
    ...point('Art. 5(1)(c)', 'Art. 5(1)(c)', 'prohibited', 'not-met', '2025-02-02'),
    decidedBy: [{ fact: 'practices', document: SYSTEM, pointer: '/practices', value: 'none of the set' }],
  },
  { ...point('provider', 'Art. 3(3)', 'role', 'met'), party: 'talent-gmbh' },
  { ...point('deployer', 'Art. 3(4)', 'role', 'met'), party: 'talent-gmbh' },
  {
    ...point('deployer', 'Art. 3(4)', 'role', 'not-screened', '2025-02-02'),
    party: 'staffing-sa',
    own: false,
    missing: [{ fact: 'parties[staffing-sa].uses', text: 'parties[staffing-sa].uses' }],
  },
  {
    ...point('Annex III(4)(a)', 'Annex III(4)(a)', 'high-risk', 'met', '2027-12-02'),
    use: 'shortlisting',
    decidedBy: [
      { fact: 'uses[shortlisting].areas', document: SYSTEM, pointer: '/uses/0/areas', value: 'only employment' },
      {
        fact: 'uses[shortlisting].ranksApplicants',
        document: SYSTEM,
        pointer: '/uses/0/ranksApplicants',
        value: 'yes',
      },
    ],
  },
  point('high-risk', 'Art. 6(2)', 'high-risk', 'met', '2027-12-02'),
];

function point(
  id: string,
  citation: string,
  kind: ClassifiedPoint['kind'],
  state: ClassifiedPoint['state'],
  from?: string,
): ClassifiedPoint {
  return { id, citation, kind, state, ...(from === undefined ? {} : { from }), decidedBy: [], missing: [] };
}

const none = () => ({ satisfied: 0, 'not-satisfied': 0, undetermined: 0 });

const fixture: Assessment = {
  header: {
    schemaVersion: 1,
    tool: { name: 'dutybound', version: '0.1.0' },
    asOf: AS_OF,
    law: { edition: 'current', celex: '02024R1689-20260727', status: '2026-11-20' },
    packs: [{ id: 'ai-act', title: 'EU AI Act', digest: digest('c') }],
    inputs: [
      { document: SYSTEM, digest: digest('d') },
      { document: PUMPS, digest: digest('b') },
      { document: WORKFLOW, digest: digest('e') },
    ],
    readings: [
      {
        number: 1,
        text: 'The date of a duty outside Chapter III follows Art. 113 and not Art. 6.',
        sources: ['Art. 113(c)'],
        otherReading: 'It moves with Art. 6.',
      },
    ],
    requirements,
    notAssessed: [
      { citation: 'Art. 43(1)', title: 'conformity assessment', why: 'this version reads no declarations' },
      { citation: 'Art. 72', title: 'post-market monitoring', why: 'this version reads no incident registers' },
    ],
    unusedWaivers: ['w-old'],
    limits: ['Whether the stated facts are true is not checked.'],
  },
  systems: [
    {
      id: 'cv-ranking',
      name: 'Ranking of applications',
      version: '2.3',
      document: SYSTEM,
      factsDigest: digest('9'),
      headline: { class: 'high-risk', atLeast: true, open: ['Art. 5(1)(f)'] },
      classes,
      findings,
      contradictions: [
        {
          id: 'wrong-count',
          fingerprint: digest('0'),
          citation: 'Art. 3(12)',
          statement: 'The list of uses is stated complete with two entries and has one.',
          remedy: 'Correct the list or the statement that it is complete.',
          document: SYSTEM,
          pointer: '/uses/complete/count',
          decidedBy: [
            { fact: 'uses', document: SYSTEM, pointer: '/uses/complete/count', value: 'a complete list of 1' },
          ],
          bearsOn: ['Annex III'],
          from: '2027-12-02',
        },
      ],
      counts: {
        'in-force': { satisfied: 2, 'not-satisfied': 1, undetermined: 3 },
        upcoming: none(),
        transitional: none(),
        'on-event': none(),
        undetermined: none(),
        'not-applicable': 1,
      },
      nextFlip: '2028-04-01',
    },
    {
      id: 'pump-guard',
      name: 'Guard of a pump',
      document: PUMPS,
      line: 2,
      factsDigest: digest('8'),
      headline: { class: 'high-risk', atLeast: false, forecastFrom: '2028-08-02', open: [] },
      classes: [
        { ...point('provider', 'Art. 3(3)', 'role', 'met'), party: 'talent-gmbh' },
        {
          ...point('high-risk', 'Art. 6(1)', 'high-risk', 'met', '2028-08-02'),
          decidedBy: [
            { fact: 'product.safetyComponent', document: PUMPS, pointer: '/1/product/safetyComponent', value: 'yes' },
          ],
        },
      ],
      findings: [later],
      contradictions: [],
      counts: {
        'in-force': none(),
        upcoming: { ...none(), 'not-satisfied': 1 },
        transitional: none(),
        'on-event': none(),
        undetermined: none(),
        'not-applicable': 0,
      },
      nextFlip: '2028-08-02',
    },
  ],
};

/** A copy of the fixture, so that no test can change it for another. */
export function assessmentFixture(): Assessment {
  return structuredClone(fixture);
}

/** The decision of the real gate on it. */
export function decisionOn(assessment: Assessment, horizon?: string): GateDecision {
  return decideGate(assessment, {
    asOf: AS_OF,
    allowUndetermined: false,
    ...(horizon === undefined ? {} : { horizon }),
  });
}

/** A place that depends on document and pointer only; a pointer to nothing has none. */
export function placeOf(document: string, pointer: string): string | undefined {
  return pointer === '' ? undefined : `${document}:${pointer.length}:3`;
}

/** The keys whose texts are words of the schema, dates, digests or provisions: no input chooses them. */
const FIXED = new Set([
  'schemaVersion',
  'celex',
  'status',
  'edition',
  'asOf',
  'digest',
  'factsDigest',
  'fingerprint',
  'citation',
  'bindsThrough',
  'need',
  'leastBasis',
  'basis',
  'outcome',
  'kind',
  'state',
  'class',
  'from',
  'forecastFrom',
  'nextFlip',
  'rule',
]);

/** The assessment with a hostile text behind every text that an input or a pack can choose. */
export function withHostileTexts(assessment: Assessment, hostile: string): Assessment {
  const visit = (value: unknown, key: string, inFinding: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, key, inFinding));
    if (typeof value === 'object' && value !== null) {
      const finding = 'timing' in value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name, finding)]));
    }
    if (typeof value !== 'string' || FIXED.has(key) || (inFinding && key === 'reason')) return value;
    return `${value}${hostile}`;
  };
  return visit(assessment, '', false) as Assessment;
}

/** What people put into names to break what prints them. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'an escape sequence': '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b[2J',
  'a control character': 'a\u0000b\u0007c\u0008d\u009be',
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a link':
    '](javascript:alert(1)) [x](javascript:alert(2)) <https://evil.example> https://evil.example www.evil.example a@evil.example',
  'a table cell': 'a | b || c \\| d',
  'a new line': 'one\n# two\r\n- three\u2028four\n\n| five |\n|---|\n```\nsix',
  'a mention': '@someone @org/team',
  'an issue': '#12 GH-12 owner/repo#34',
  'a direction override': '\u202Egnp.exe\u202C \u2066x\u2069 \u200Bzero',
  markup: '**bold** _it_ `code` ~~gone~~ ![i](j) [^1] \\ &amp; &lt; $x$ {{name}} :tada:',
  'a template': '{{constructor}} {{{name}}} {{#each x}}',
};
