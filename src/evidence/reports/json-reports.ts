import { dayOf, ranBetween, type TestReport, THRESHOLDS_NAME, thresholdsOf, VERSION_NAME } from './test-report.js';

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (value: unknown): Part => (isPart(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const nameOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A test report among JSON formats, known by its own marks; undefined for any other JSON. */
export function jsonReport(value: unknown): TestReport | undefined {
  if (!isPart(value)) return undefined;
  const results = partOf(value.results);
  if (
    value.reportFormat === 'CTRF' ||
    (Array.isArray(results.tests) && isPart(results.summary) && isPart(results.tool))
  )
    return ctrfReport(value, results);
  const evaluation = partOf(value.eval);
  if (typeof value.status === 'string' && typeof evaluation.task === 'string' && typeof evaluation.model === 'string')
    return inspectReport(value, evaluation);
  return undefined;
}

/** Versions and threshold dates under the usual names, in the parts where a format lets its users add entries. */
function statedIn(parts: readonly Part[]): { versions: string[]; thresholdsSetOn?: string } {
  const entries = parts.flatMap((part) => Object.entries(part));
  const versions = entries.flatMap(([name, value]) =>
    VERSION_NAME.test(name) && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : [],
  );
  const thresholds = entries.flatMap(([name, value]) => (THRESHOLDS_NAME.test(name) ? [dayOf(value)] : []));
  return { versions: [...new Set(versions)].sort(), ...thresholdsOf(thresholds) };
}

/** A report in the Common Test Report Format; where its summary is worse than its cases, the summary counts. */
function ctrfReport(report: Part, results: Part): TestReport {
  const summary = partOf(results.summary);
  const environment = partOf(results.environment);
  const tests = listOf(results.tests).map(partOf);
  const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed' || status === 'other');
  const failed = tests.filter(({ status }) => status === 'failed' || status === 'other');
  const [first] = failed;
  return {
    format: 'CTRF',
    tests: ran.length,
    failed: Math.max(failed.length, numberOf(summary.failed)),
    ...(first === undefined ? {} : { firstFailure: nameOf(first.name) }),
    ...ranBetween([dayOf(summary.start), dayOf(summary.stop)]),
    ...statedIn([environment, partOf(environment.extra), partOf(results.extra), partOf(report.extra)]),
  };
}

/**
 * An evaluation log of Inspect. Its scores are figures without a verdict: whether they meet a threshold is not judged.
 * A log that was cancelled, that ended in an error or that left samples out is unfinished.
 */
function inspectReport(log: Part, evaluation: Part): TestReport {
  const results = partOf(log.results);
  const stats = partOf(log.stats);
  const samples = listOf(log.samples).map(partOf);
  const failed = samples.filter((sample) => isPart(sample.error));
  const total = numberOf(results.total_samples);
  const completed = numberOf(results.completed_samples);
  const unfinished =
    log.status !== 'success'
      ? `its status is ${nameOf(log.status)}`
      : completed < total
        ? `${completed} of ${total} samples were completed`
        : undefined;
  return {
    format: 'Inspect',
    tests: completed,
    failed: failed.length,
    ...(failed.length === 0 ? {} : { firstFailure: `sample ${String(failed[0]?.id ?? '')}` }),
    ...(unfinished === undefined ? {} : { unfinished }),
    ...ranBetween([dayOf(stats.started_at), dayOf(stats.completed_at), dayOf(evaluation.created)]),
    ...statedIn([partOf(evaluation.metadata), partOf(evaluation.task_args)]),
  };
}
