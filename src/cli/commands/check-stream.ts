import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { decideGate, type GateDecision, type GateOptions } from '../../gate/decide.js';
import {
  type AssessmentOptions,
  type Assessor,
  assessorOf,
  type Governance,
  headerOf,
  systemFacts,
} from '../../governance.js';
import { lookAt, streamBytes, writeFileWhole } from '../../io/files.js';
import { addPeriod } from '../../law/calendar.js';
import { readNdjson } from '../../load/ndjson.js';
import { duplicateId, type Known, referenceProblems } from '../../load/references.js';
import { type SchemaCheck, schemaCheck } from '../../load/validate.js';
import type {
  Assessment,
  AssessmentHeader,
  OutcomeCounts,
  SystemAssessment,
} from '../../model/generated/assessment.js';
import type { Problem } from '../../model/problem.js';
import { makeVisible } from '../../model/quote.js';
import { entriesOf } from '../../workflow/model.js';
import { failWith } from '../problems.js';
import { type Folder, lookAtEvidence } from '../read-folder.js';

export interface StreamOptions {
  readonly format: 'text' | 'json' | 'decision';
  readonly output?: string;
  readonly full: boolean;
  readonly gate: GateOptions;
}

/** More problems than anybody reads; the rest are counted. */
const SHOWN_PROBLEMS = 1000;

/** Written in pieces of this many characters, so that a registry of many systems does not become many system calls. */
const PIECE = 1 << 16;

/**
 * `dutybound check` on a registry of one system a line: a summary line for each system and in full what blocks, at flat
 * memory. Nothing is printed before the last line was read and found good: bad input never gives a verdict.
 */
export async function checkStream(
  folder: Folder,
  governance: Governance,
  options: AssessmentOptions,
  stream: StreamOptions,
): Promise<void> {
  const document = folder.ndjson ?? '';
  const found = await lookAt(folder.root, document);
  if (found.problem !== undefined) return failWith([found.problem]);
  const spool = await mkdtemp(join(tmpdir(), 'dutybound-'));
  try {
    const path = join(spool, 'result');
    const result = await assessLines(folder, document, governance, options, stream, path);
    if ('problems' in result) return failWith(result.problems);
    process.exitCode = result.blocking > 0 ? 1 : 0;
    await deliver(path, stream.output);
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

async function deliver(path: string, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await pipeline(createReadStream(path), process.stdout, { end: false });
    return;
  }
  const problem = await writeFileWhole(resolve(output), await readFile(path), output);
  if (problem !== undefined) failWith([problem]);
}

/** Collects what is wrong and passes on what is right, line by line. */
class Lines {
  readonly problems: Problem[] = [];
  #more = 0;
  readonly #ids = new Set<string>();

  constructor(
    private readonly document: string,
    private readonly schema: SchemaCheck,
    private readonly known: Known,
  ) {}

  refuse(problem: Problem): void {
    if (this.problems.length < SHOWN_PROBLEMS) this.problems.push(problem);
    else this.#more += 1;
  }

  /** The value of a line as it may be assessed; undefined where it is not good. */
  async accept(value: unknown, line: number): Promise<Readonly<Record<string, unknown>> | undefined> {
    let good = value;
    if (!this.schema.fits(value)) {
      const checked = await this.schema.check(value, this.document);
      if ('problems' in checked) {
        for (const problem of checked.problems) this.refuse({ ...problem, line });
        return undefined;
      }
      good = checked.value.value;
    }
    const system = good as Readonly<Record<string, unknown>>;
    const problems = referenceProblems(system, this.document, '', this.known);
    const id = String(system.id);
    if (this.#ids.has(id)) this.refuse({ ...duplicateId(this.document, '/id', id, 'system'), line });
    this.#ids.add(id);
    for (const problem of problems) this.refuse({ ...problem, line });
    return problems.length === 0 ? system : undefined;
  }

  all(): readonly Problem[] {
    if (this.#ids.size === 0 && this.problems.length === 0) {
      return [
        {
          code: 'nothing-to-assess',
          document: this.document,
          found: 'the registry holds no AI system',
          expected: 'one system a line',
          remedy: 'Write at least one system into the file',
        },
      ];
    }
    if (this.#more === 0) return this.problems;
    const [first] = this.problems;
    return first === undefined
      ? []
      : [...this.problems, { ...first, found: `${this.#more} more problems of this file are not shown` }];
  }
}

async function assessLines(
  folder: Folder,
  document: string,
  governance: Governance,
  options: AssessmentOptions,
  stream: StreamOptions,
  path: string,
): Promise<{ blocking: number } | { problems: readonly Problem[] }> {
  const { registry, graphs } = governance;
  const files = await lookAtEvidence(folder.root, registry.evidence?.items ?? []);
  const assessor = assessorOf(governance, files, options);
  const known: Known = {
    organisations: new Set(assessor.organisations.keys()),
    workflows: new Map([...graphs].map(([id, { steps }]) => [id, new Set(entriesOf(steps).map((step) => step.id))])),
  };
  const lines = new Lines(document, await schemaCheck('system'), known);
  const sink = createWriteStream(path, { encoding: 'utf8' });
  const teller = tellerOf(assessor, headerOf(registry, options, []), stream);
  let text = teller.begin();
  for await (const batch of readNdjson(streamBytes(join(folder.root, document)), document)) {
    for (const entry of batch) {
      if ('problem' in entry) {
        lines.refuse(entry.problem);
        continue;
      }
      const value = await accepted(lines, entry.value, entry.line);
      // Once something is wrong there will be no verdict: the rest is read for its problems only.
      if (value === undefined || lines.problems.length > 0) continue;
      if (options.system !== undefined && value.id !== options.system) continue;
      text += teller.tell({
        ...systemFacts({ id: String(value.id), document, pointer: '', value, blanks: [] }, assessor.organisations),
        line: entry.line,
      });
    }
    if (text.length > PIECE) {
      if (!sink.write(text)) await new Promise<void>((resume) => sink.once('drain', () => resume()));
      text = '';
    }
  }
  sink.end(text + teller.end());
  await finished(sink);
  const problems = lines.all();
  return problems.length > 0 ? { problems } : { blocking: teller.blocking() };
}

/** No promise for a line that is good as it stands, which nearly every line is. */
function accepted(lines: Lines, value: unknown, line: number): Promise<Readonly<Record<string, unknown>> | undefined> {
  return lines.accept(value, line);
}

interface Teller {
  begin(): string;
  tell(system: ReturnType<typeof systemFacts>): string;
  end(): string;
  blocking(): number;
}

function tellerOf(assessor: Assessor, header: AssessmentHeader, { format, full, gate }: StreamOptions): Teller {
  const until = gate.horizon === undefined ? gate.asOf : addPeriod(gate.asOf, gate.horizon);
  let systems = 0;
  let blocking = 0;
  const decide = (assessed: SystemAssessment): GateDecision => {
    const decision = decideGate({ header, systems: [assessed] } as Assessment, gate);
    if (decision.blocks) blocking += 1;
    return decision;
  };
  const tellText = (system: ReturnType<typeof systemFacts>): string => {
    const summary = assessor.summarise(system, until);
    if (summary.isClear && !full) return `${summaryLine(system.id, summary.isHighRisk, summary.counts)}\n`;
    const assessed = assessor.assess(system);
    return blockText(assessed, summary.isHighRisk, decide(assessed), full);
  };
  const tellJson = (system: ReturnType<typeof systemFacts>): string => {
    const assessed = assessor.assess(system);
    decide(assessed);
    return `${systems > 1 ? ',\n' : ''}${JSON.stringify(assessed)}`;
  };
  const tellDecision = (system: ReturnType<typeof systemFacts>): string => {
    if (assessor.summarise(system, until).isClear) return '';
    const decision = decide(assessor.assess(system));
    return decision.blocks ? `${JSON.stringify(decision)}\n` : '';
  };
  const tell = { text: tellText, json: tellJson, decision: tellDecision }[format];
  return {
    begin: () =>
      format === 'json'
        ? `{"header":${JSON.stringify(header)},\n"systems":[\n`
        : format === 'text'
          ? `dutybound ${header.tool.version}, as of ${header.asOf}\n\n`
          : '',
    tell: (system) => {
      systems += 1;
      return tell(system);
    },
    end: () => {
      if (format === 'json') return '\n]}\n';
      if (format === 'decision') return '';
      const left = header.notAssessed.map(({ citation, title }) => `${citation} ${title}`).join('; ');
      const decision =
        blocking > 0 ? `The gate blocks: ${blocking} of ${systems} systems.` : `Nothing blocks in ${systems} systems.`;
      return `\n${decision}\nNot assessed by this version: ${left}.\n${header.limits.join('\n')}\n`;
    },
    blocking: () => blocking,
  };
}

function summaryLine(id: string, isHighRisk: boolean | undefined, counts: OutcomeCounts): string {
  const inForce = counts['in-force'];
  const later = counts.upcoming.satisfied + counts.upcoming['not-satisfied'] + counts.upcoming.undetermined;
  const label =
    isHighRisk === undefined
      ? 'high-risk is open'
      : isHighRisk
        ? 'high-risk'
        : 'not high-risk by Annex III as far as assessed';
  return `${makeVisible(id)}: ${label}; in force ${inForce.satisfied} satisfied, ${inForce['not-satisfied']} not-satisfied, ${inForce.undetermined} undetermined; ${later} upcoming`;
}

/** A system that blocks, in full: each reason with what was found, where and what to do. */
function blockText(
  system: SystemAssessment,
  isHighRisk: boolean | undefined,
  decision: GateDecision,
  full: boolean,
): string {
  const lines = [
    `${summaryLine(system.id, isHighRisk, system.counts)}${decision.blocks ? `; BLOCKS (${decision.reasons.length})` : ''}`,
  ];
  for (const { message, fingerprint } of decision.reasons) {
    lines.push(`  - ${makeVisible(message)} (${system.document}:${system.line ?? 1})`);
    const finding = system.findings.find((candidate) => candidate.fingerprint === fingerprint);
    for (const text of [
      ...(finding?.because ?? []),
      ...(finding?.instances ?? []).map((instance) => instance.message),
      ...(finding?.missing ?? []).map(({ text: what }) => `missing: ${what}`),
    ])
      lines.push(`      ${makeVisible(text)}`);
  }
  if (full)
    for (const finding of system.findings)
      lines.push(
        `  ${finding.citation} ${finding.outcome} (${finding.timing.state}) for ${makeVisible(finding.party)} as ${finding.role}`,
      );
  return `${lines.join('\n')}\n`;
}
