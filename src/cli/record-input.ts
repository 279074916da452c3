import { join } from 'node:path';
import { resolveEvidence } from '../evidence/resolve.js';
import { listFiles, readBytes } from '../io/files.js';
import { closest } from '../load/did-you-mean.js';
import { locateProblems } from '../load/positions.js';
import { defaultLimits } from '../load/read.js';
import { decodeUtf8 } from '../load/text.js';
import { schemaCheck } from '../load/validate.js';
import { readYaml } from '../load/yaml.js';
import type { SystemAssessment } from '../model/generated/assessment.js';
import type { DocumentAnswer } from '../model/generated/document.js';
import type { Problem } from '../model/problem.js';
import { isAskedFor } from '../policy/policy.js';
import { fieldProblems, type Known } from '../render/records/field-types.js';
import {
  type EvidenceRow,
  entriesAt,
  entryIds,
  type RecordInput,
  type RecordSpec,
  type WorkflowStepRow,
} from '../render/records/record-spec.js';
import { entriesOf, type Listed, type WorkflowGraph } from '../workflow/model.js';
import { placesOf } from './places.js';
import { lookAtEvidence } from './read-folder.js';
import type { Run } from './run.js';

/** What people wrote for documents, by system and document. */
export type Answers = ReadonlyMap<string, DocumentAnswer>;

const FOLDER = 'documents';

/**
 * Reads `documents/<system>/<id>.yaml`: every problem at once, a key that no document has among them.
 *
 * @returns also which documents (`<system> <id>`) cannot be made of what is written for them
 */
export async function readAnswers(
  { folder, governance }: Run,
  records: readonly RecordSpec[],
): Promise<{ answers: Answers; problems: readonly Problem[]; failing: ReadonlySet<string> }> {
  const { files } = await listFiles(join(folder.root, FOLDER), FOLDER);
  const check = await schemaCheck('document');
  const answers = new Map<string, DocumentAnswer>();
  const problems: Problem[] = [];
  const failing = new Set<string>();
  const systems = governance.registry.systems.map(({ id }) => id);
  for (const name of files.filter((file) => /\.ya?ml$/.test(file))) {
    const document = `${FOLDER}/${name}`;
    const [, system = '', id = ''] = /^([^/]+)\/([^/]+)\.ya?ml$/.exec(name) ?? [];
    const spec = records.find((each) => each.id === id);
    if (spec === undefined || !systems.includes(system)) {
      problems.push(misplaced(document, system, systems, records));
      continue;
    }
    const read = await readBytes(join(folder.root, document), defaultLimits.bytes, document);
    if ('problem' in read) {
      problems.push(read.problem);
      failing.add(`${system} ${id}`);
      continue;
    }
    const parsed = readYaml(read.bytes, document);
    const result = 'problems' in parsed ? parsed : await check.check(parsed.value, document);
    if ('problems' in result) {
      failing.add(`${system} ${id}`);
      const text = decodeUtf8(read.bytes, document);
      problems.push(...('value' in text ? await locateProblems(result.problems, text.value, 'yaml') : result.problems));
      continue;
    }
    const answer = result.value.value as unknown as DocumentAnswer;
    const unknown = unknownFields(answer, spec, document);
    unknown.push(...wrongValues(answer, spec, document, knownTo(governance.registry, system, records)));
    if (answer.document !== id) unknown.push(otherDocument(document, answer.document, id));
    if (unknown.length > 0) failing.add(`${system} ${id}`);
    const text = decodeUtf8(read.bytes, document);
    problems.push(...('value' in text ? await locateProblems(unknown, text.value, 'yaml') : unknown));
    answers.set(`${system} ${id}`, answer);
  }
  return { answers, problems, failing };
}

function misplaced(
  document: string,
  system: string,
  systems: readonly string[],
  records: readonly RecordSpec[],
): Problem {
  const near = systems.includes(system) ? undefined : closest(system, systems);
  return {
    code: 'dangling-reference',
    document,
    found: systems.includes(system)
      ? 'no document of this version has this id'
      : 'no system of the registry has the id of this folder',
    expected: `documents/<system>/<id>.yaml, with one of ${records.map(({ id }) => id).join(', ')}`,
    remedy: near === undefined ? 'Move the file, or take it away' : `Did you mean documents/${near}?`,
  };
}

function otherDocument(document: string, found: string, expected: string): Problem {
  return {
    code: 'dangling-reference',
    document,
    pointer: '/document',
    found: `it says ${found}`,
    expected,
    remedy: 'Correct the key or the name of the file',
  };
}

function unknownFields(answer: DocumentAnswer, spec: RecordSpec, document: string): Problem[] {
  const keys = spec.fields.map(({ key }) => key);
  const named = [
    ...(answer.fields ?? []).map(({ field }, index) => [field, `/fields/${index}/field`] as const),
    ...(answer.open ?? []).map(({ field }, index) => [field, `/open/${index}/field`] as const),
  ];
  return named
    .filter(([field]) => !keys.includes(field))
    .map(([field, pointer]): Problem => {
      const near = closest(field, keys);
      return {
        code: 'unknown-key',
        document,
        pointer,
        found: `${spec.id} has no field of this name`,
        expected: `one of ${keys.join(', ')}`,
        remedy: near === undefined ? 'Take one of the names that the document prints' : `Did you mean ${near}?`,
      };
    });
}

/** What people may name in a document of a system. */
function knownTo(
  { organisations, evidence, systems }: Run['governance']['registry'],
  system: string,
  records: readonly RecordSpec[],
): Known {
  const facts = systems.find(({ id }) => id === system)?.value;
  return {
    parties: organisations.map(({ id }) => id),
    evidence: (evidence?.items ?? []).filter((item) => item.systems.includes(system)).map(({ id }) => id),
    documents: ['D44', ...records.map(({ id }) => id)],
    entries: (path) => entryIds(facts, path),
  };
}

/** A value that is not of the type that the field registry gives its field, each with its place. */
function wrongValues(answer: DocumentAnswer, spec: RecordSpec, document: string, known: Known): readonly Problem[] {
  return (answer.fields ?? []).flatMap(({ field: key, value }, at) => {
    const field = spec.fields.find((each) => each.key === key);
    if (field === undefined || value === undefined) return [];
    return fieldProblems(field.type, value, known).map(
      ({ pointer, ...problem }): Problem => ({
        ...problem,
        document,
        pointer: `/fields/${at}/value${pointer}`,
        found: `${field.key}: ${problem.found}`,
      }),
    );
  });
}

/** What the records of every system are made of. */
export async function recordInputs(
  run: Run,
  answers: Answers,
): Promise<ReadonlyMap<string, (document: string) => RecordInput>> {
  const { assessment, folder, governance, options } = run;
  const { registry, graphs } = governance;
  const placeOf = await placesOf(assessment, folder);
  const files = await lookAtEvidence(folder.root, registry.evidence?.items ?? [], registry.systems);
  const organisations = new Map(registry.organisations.map(({ id, value }) => [id, value]));
  // Records are those of the Act: good practice of a pack stands in the gap report, which tells the two apart.
  const asked = new Set(assessment.header.requirements.filter(isAskedFor).map(({ id }) => id));
  const inputs = new Map<string, (document: string) => RecordInput>();
  for (const system of assessment.systems) {
    const entry = registry.systems.find(({ id }) => id === system.id);
    if (entry === undefined) continue;
    const evidence = (registry.evidence?.items ?? [])
      .filter(({ systems }) => systems.includes(system.id))
      .map((item): EvidenceRow => {
        const { failures } = resolveEvidence(item, system.version, files.get(item.path), options.asOf);
        return { ...item, failures: failures.map((failure) => failure.replace(`${item.id}: `, '')) };
      });
    const attestations = registry.attestations
      .filter(({ systems }) => systems.includes(system.id))
      .map(({ id, by, on, reasons, reviewBy, facts, requirement, determination }) => ({
        id,
        by,
        on,
        reasons,
        reviewBy,
        about: [
          ...(facts ?? []),
          ...(requirement === undefined ? [] : [requirement]),
          ...(determination === undefined ? [] : [`${determination.class} ${determination.says}`]),
        ],
      }));
    const shared = {
      assessment,
      system: {
        ...(system as SystemAssessment),
        findings: system.findings.filter(({ requirement }) => asked.has(requirement)),
      },
      facts: entry.value,
      organisations,
      evidence,
      attestations,
      steps: stepsOf(entry.value, graphs),
      placeOf,
    };
    inputs.set(system.id, (document) => {
      const own = answers.get(`${system.id} ${document}`);
      return own === undefined ? shared : { ...shared, answers: own };
    });
  }
  return inputs;
}

/** The steps of the workflows that the system entry names, in the order of the files. */
function stepsOf(facts: RecordInput['facts'], graphs: ReadonlyMap<string, WorkflowGraph>): readonly WorkflowStepRow[] {
  const named = entriesAt(facts, 'workflows');
  if (named === undefined || named === 'none') return [];
  return named.entries.flatMap(({ id }) => {
    const graph = graphs.get(String(id));
    return graph === undefined ? [] : rowsOf(graph);
  });
}

function rowsOf(graph: WorkflowGraph): readonly WorkflowStepRow[] {
  const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const gates = new Map(entriesOf(graph.gates).map((gate) => [gate.step, gate]));
  return entriesOf(graph.steps).map((step): WorkflowStepRow => {
    const actor = step.performer === undefined ? undefined : actors.get(step.performer);
    const gate = gates.get(step.id);
    const { accountable } = graph;
    return {
      workflow: graph.id,
      step: step.id,
      kind: step.kind,
      performerKind: actor?.kind ?? 'unknown',
      tools: actor === undefined ? 'not stated' : listedInWords(actor.tools),
      limits: actor === undefined ? 'not stated' : limitsInWords(actor.limits),
      effect: step.effect.replaceAll('-', ' '),
      reversal: reversalInWords(step.reversal),
      ...(step.name === undefined ? {} : { name: step.name }),
      ...(step.performer === undefined ? {} : { performer: actor?.name ?? step.performer }),
      ...(actor?.model === undefined ? {} : { model: actor.model }),
      ...(accountable === undefined || accountable === 'none' ? {} : { accountable }),
      ...(gate === undefined
        ? {}
        : {
            gate: gateInWords(gate),
            gateRefuses: gate.canRefuse,
            approvers: entriesOf(gate.approvers).map((id) => actors.get(id)?.name ?? id),
          }),
    };
  });
}

type Gate = ReturnType<typeof entriesOf<Exclude<WorkflowGraph['gates'], string>[number]>>[number];

function gateInWords({ type, timeLimit, onTimeLimit, enforcedBy }: Gate): string {
  const time =
    timeLimit === undefined
      ? 'time limit not stated'
      : timeLimit === 'none'
        ? 'no time limit'
        : `${timeLimit}, then ${onTimeLimit.replaceAll('-', ' ')}`;
  return `${type.replaceAll('-', ' ')}; ${time}; enforced by ${enforcedBy.replaceAll('-', ' ')}`;
}

function listedInWords(list: Listed<string>): string {
  if (list === 'unknown') return 'not stated';
  return list === 'none' || list.length === 0 ? 'none' : list.join(', ');
}

function limitsInWords(limits: Exclude<WorkflowGraph['actors'], string>[number]['limits']): string {
  if (limits === 'unknown') return 'not stated';
  if (limits === 'none') return 'none';
  return (
    Object.entries(limits)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ') || 'not stated'
  );
}

function reversalInWords(reversal: Exclude<WorkflowGraph['steps'], string>[number]['reversal']): string {
  if (reversal === 'unknown') return 'not stated';
  if (reversal === 'none') return 'none';
  const { by, how, within, worksInTime } = reversal;
  return [
    how ?? 'how is not stated',
    by === undefined ? undefined : `by ${by}`,
    within === undefined ? undefined : `within ${within}`,
    `works in time: ${worksInTime}`,
  ]
    .filter((text) => text !== undefined)
    .join(', ');
}
