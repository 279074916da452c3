import type { Format } from '../load/validate.js';
import type { DictionaryEntry } from './fact-dictionary.js';
import type { FileToWrite } from './write-together.js';

/**
 * Where `init` puts the schemas that editors complete and explain from: into the folder itself, so that the path in each
 * file works wherever the folder goes. A path into `node_modules` breaks with a global install or npx, and an address on
 * the web needs a network and a published version.
 */
export const SCHEMA_FOLDER = '.dutybound/schemas';

/** The formats that the files of a fresh folder refer to. */
export const INIT_FORMATS: readonly Format[] = [
  'configuration',
  'organisation',
  'system',
  'model',
  'workflow',
  'evidence',
  'attestations',
  'waivers',
];

/** The line by which an editor finds the schema of a file of the folder. */
export function modelineOf(name: string, format: Format): string {
  return `# yaml-language-server: $schema=${'../'.repeat(name.split('/').length - 1)}${SCHEMA_FOLDER}/${format}.schema.json\n`;
}

/**
 * The files of a fresh governance folder. Its example states little and asks much: nothing in it may ever look met. A
 * folder that is filled from an inventory has systems of its own and needs no example.
 */
export function initFiles(
  dictionary: ReadonlyMap<string, DictionaryEntry>,
  withExample = true,
): readonly FileToWrite[] {
  const file = (name: string, format: Format, text: string): FileToWrite => {
    return { name, content: modelineOf(name, format) + withQuestions(text.trimStart(), dictionary) };
  };
  return [
    file('dutybound.yaml', 'configuration', CONFIGURATION),
    ...(withExample
      ? [
          file('organisations/example-logistics.yaml', 'organisation', ORGANISATION),
          file('systems/example-shift-planner.yaml', 'system', SYSTEM),
          file('workflows/example-plan-shifts.yaml', 'workflow', WORKFLOW),
        ]
      : []),
    file('evidence.yaml', 'evidence', EVIDENCE),
    file('attestations.yaml', 'attestations', ATTESTATIONS),
    file('waivers.yaml', 'waivers', WAIVERS),
    { name: 'evidence/.gitkeep', content: '' },
    {
      name: '.gitattributes',
      content: '# Digests are taken over bytes: git must never change a line ending in here.\nevidence/** -text\n',
    },
    {
      name: 'README.md',
      content: README.trimStart().replace('FIRST_STEPS\n', (withExample ? WITH_EXAMPLE : WITH_INVENTORY).trimStart()),
    },
  ];
}

/** `? path` on a line of its own becomes the question of that fact and its key, left blank. */
function withQuestions(text: string, dictionary: ReadonlyMap<string, DictionaryEntry>): string {
  return text.replace(/^( *)\? (\S+)$/gm, (_, indent: string, path: string) => {
    const entry = dictionary.get(path);
    if (entry === undefined) throw new Error(`the template asks for ${path}, which the dictionary does not have`);
    const { question, clause, values, kind } = entry;
    const from = clause.length === 0 ? '' : ` [${clause.join('; ')}]`;
    const key = path.slice(path.lastIndexOf('.') + 1);
    const blanks = kind === 'set' ? (values ?? []).map((value) => `${indent}  ${value}:`) : [];
    const choices = kind === 'choice' ? [`${indent}# One of: ${(values ?? []).join(' | ')}`] : [];
    return [`${indent}# ${question}${from}`, ...choices, `${indent}${key}:`, ...blanks].join('\n');
  });
}

const CONFIGURATION = `
# How this folder is read and when its gate blocks. Every key but the first may be left out.
schemaVersion: 1

# Look ahead: what starts to bind within this period blocks as well.
# horizon: P6M

# gate:
#   # Let duties in force pass while they are undetermined. The report says so each time.
#   allowUndetermined: false
`;

const ORGANISATION = `
# One file for each legal entity: your own, and the outside parties that made, supply or use a system.
# Rename it and put your own firm here. A key that is left blank says nothing; it is never read as yes or as no.
schemaVersion: 1
id: example-logistics
name: Example Logistics
# Only entities of the group that keeps this registry receive obligations here.
own: yes

? organisation.kind
? organisation.establishedIn
? organisation.locatedInUnion
? organisation.publicAuthority
`;

const SYSTEM = `
# One file for each AI system. It asks for facts in the words of the Act, never for conclusions: whether the system is
# high-risk is worked out from what stands here. Answer yes, no or unknown; a key left blank is a question that stays
# open, and an open question never counts in your favour. The clause behind a question is in square brackets.
# All questions: dutybound schema system --format text
schemaVersion: 1
id: example-shift-planner
name: Example of a shift planner
description: Proposes who works which shift in a warehouse. Invented, to show the form; replace it by a system of yours.
version: "1.0"

? stage
? firstPlacedOnTheMarketOn
? firstPutIntoServiceOn
? significantDesignChangeOn
? intendedForPublicAuthorities

# Who made, supplies or uses it, and what each did. This list says “at least these”. When there are no others, write
#   parties:
#     complete: { by: who-says-so, on: 2027-01-15, count: 1 }
#     entries: [ … ]
parties:
  - id: example-logistics
    ? parties[].develops
    ? parties[].hasDeveloped
    ? parties[].ownNameOrTrademark
    ? parties[].placesOnTheMarket
    ? parties[].putsIntoService
    ? parties[].usesUnderItsAuthority

# Is it an AI system?
definition:
  ? definition.machineBased
  ? definition.someAutonomy
  ? definition.infersHowToGenerateOutputs
  ? definition.rulesSetSolelyByPersons
  # Answer each, or name the only ones: { only: [recommendations], by: who-says-so, on: 2027-01-15 }
  ? definition.outputs
  ? definition.canInfluenceEnvironment

# What it is for. One entry for each intended purpose, and one for each actual use.
uses:
  - id: planning
    intendedPurpose: Proposes a weekly shift plan from opening hours, contracts and past attendance.
    practice:
      ? uses[].practice.screening
    area:
      ? uses[].area.screening
      # Asked because it plans the work of people. Questions on other areas: dutybound schema system --format text
      ? uses[].area.allocatesTasksByBehaviourOrTraits
      ? uses[].area.decisionsOnTermsPromotionTermination
      ? uses[].area.monitorsPerformanceAndBehaviour
    ? uses[].automatedProcessingOfPersonalData
    ? uses[].evaluatesPersonalAspects
    transparency:
      ? uses[].transparency.interactsDirectlyWithPersons
      ? uses[].transparency.generates

# The workflows in which it works, from the folder workflows/.
workflows:
  - id: example-plan-shifts
    ? workflows[].suppliedWithSystem
    runBy: [example-logistics]

humanOversight:
  ? humanOversight.interface
  ? humanOversight.intervention
`;

const WORKFLOW = `
# One file for each workflow of people and AI. dutybound proves over it whether a person can refuse or reverse every
# effect on persons: dutybound workflow workflows/example-plan-shifts.yaml
# “none” says that there is no such thing; a key that is left out says nothing, and leaves the proof open.
schemaVersion: 1
id: example-plan-shifts
name: Planning the shifts of a week
systems: [example-shift-planner]

# The function that answers for it.
accountable:

actors:
  - { id: planner, kind: ai, system: example-shift-planner }
  - { id: shift-lead, kind: human, assignment: group }
  - { id: noticeboard, kind: automated }

steps:
  - { id: propose-plan, performer: planner, kind: generate, effect: internal, start: yes, reach: always }
  - { id: review-plan, performer: shift-lead, kind: review, effect: none, waits: yes, reach: always }
  - { id: publish-plan, performer: noticeboard, kind: notify, effect: on-persons }
  - { id: plan-by-hand, performer: shift-lead, kind: act, effect: internal }

transitions:
  - { from: propose-plan, to: review-plan }
  - { from: review-plan, to: publish-plan, outcome: approve }
  - { from: review-plan, to: plan-by-hand, outcome: reject }

gates:
  - step: review-plan
    type: review
    approvers: [shift-lead]
    outcomes: [approve, reject]
    canRefuse: yes
    # How long does it wait, and what happens when nobody answers? Until you say so, the proof stays open.
    timeLimit:
    onTimeLimit:
    enforcedBy: engine
`;

const EVIDENCE = `
# Which file shows which facts. An item counts when the file is in this folder, its digest matches, it is about this
# version, dated, approved by somebody other than its author, and its review date has not passed.
schemaVersion: 1
items: []
# items:
#   - id: oversight-design
#     kind: document
#     systems: [example-shift-planner]
#     shows: [humanOversight.interface]
#     path: evidence/oversight-design.pdf
#     sha256: sha256:…            # sha256sum evidence/oversight-design.pdf
#     version: "1.0"
#     author: product-design
#     approver: head-of-compliance
#     date: 2027-01-15
#     reviewBy: 2028-01-15
`;

const ATTESTATIONS = `
# Dated statements by named persons or functions: what documents cannot show. They meet the same checks and override none.
schemaVersion: 1
attestations: []
# attestations:
#   - id: oversight-is-commensurate
#     systems: [example-shift-planner]
#     facts: [humanOversight.commensurate]
#     by: head-of-compliance
#     on: 2027-01-15
#     reasons: Why, in a few sentences.
#     reviewBy: 2028-01-15
`;

const WAIVERS = `
# Who accepted which gap, why and until when. A waiver silences the gate and never the duty; it ends on its last day and
# when the facts change. dutybound check --full prints the fingerprint and the digest of the facts of each finding.
schemaVersion: 1
waivers: []
`;

const README = `
# Governance of our AI systems

This folder says what our AI systems are, who did what, and what shows it. \`dutybound\` reads it and says which duties
of Regulation (EU) 2024/1689 bind each system, from when, and which of them are shown to be met.

| file | what it holds |
| --- | --- |
| \`dutybound.yaml\` | how the folder is read, and when the gate blocks |
| \`organisations/\` | one legal entity each: our own, and outside parties |
| \`systems/\` | one AI system each: facts, in the words of the Act |
| \`models/\` | one general-purpose model each, or one that may be; there is none until you add it |
| \`workflows/\` | who does what in which order, and where a person can refuse, reverse or stop |
| \`evidence.yaml\`, \`evidence/\` | the register of evidence, and the files |
| \`attestations.yaml\` | dated statements by named persons |
| \`waivers.yaml\` | accepted gaps, with their last day |
| \`.dutybound/schemas/\` | what editors complete and explain from; written by \`dutybound init\`, renewed with \`dutybound schema system --output .dutybound/schemas/system.schema.json\` and so on |

## First steps

FIRST_STEPS

A finding is about what is shown here. It is no finding of an infringement, and no legal advice.
`;

const WITH_EXAMPLE = `
1. \`dutybound check .\` says what is open. In a fresh folder nearly everything is, and the gate blocks: that is right.
2. \`dutybound interview . --system <id>\` asks about a system of yours, one question after the other, and writes the file.
   When it has one, delete the example: its system, its organisation and its workflow.
3. \`dutybound classify .\` says which class the answers give, and which questions would settle it.
4. \`dutybound explain <system> high-risk --dir .\` shows the proof, down to the line.
5. \`dutybound workflow workflows/*.yaml\` shows whether a person can refuse or reverse every effect.
`;

const WITH_INVENTORY = `
1. \`dutybound check .\` says what is open. An inventory says little of what the Act turns on, and the gate blocks: that is
   right.
2. \`dutybound interview .\` asks about one system after the other, and writes each answer into its file at once.
3. \`dutybound questions . --to supplier --format csv --output ask.csv\` writes what only a supplier can answer.
4. \`dutybound classify .\` says which class the answers give, and which questions would settle it.
5. \`dutybound docs . --out report\` writes the gap report.
`;
