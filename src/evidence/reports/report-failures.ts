import type { EvidenceItem } from '../../model/generated/evidence.js';
import { quoteForPeople } from '../../model/quote.js';
import { mayBeSameVersion } from '../content/names.js';
import type { TestReport } from './test-report.js';

/**
 * Why a test report shows nothing: one sentence each without a full stop. What the report itself says is held against any
 * item; of a registered test report it must be known besides when it ran, since when the tested version exists, and
 * that its thresholds came first (Art. 9(8)). Where the report says it, the report counts and the register is not asked.
 */
export function reportFailures(item: EvidenceItem, report: TestReport | undefined): readonly string[] {
  const failures = report === undefined ? [] : ownFailures(item, report);
  if (item.kind === 'test report') failures.push(...orderFailures(item, report));
  return failures;
}

function ownFailures(item: EvidenceItem, report: TestReport): string[] {
  const { tests, failed, firstFailure, unfinished, versions, ranUntil } = report;
  const failures: string[] = [];
  if (unfinished !== undefined) failures.push(`the run did not come to its end: ${unfinished}`);
  if (tests === 0) failures.push('it holds no test that ran');
  if (failed > 0) {
    const first =
      firstFailure === undefined || firstFailure === '' ? '' : `, the first ${quoteForPeople(firstFailure)}`;
    failures.push(`${failed} of ${Math.max(tests, failed)} tests failed${first}`);
  }
  const { version } = item;
  const other = version === undefined ? undefined : versions.find((one) => !mayBeSameVersion(one, version));
  if (version !== undefined && other !== undefined)
    failures.push(`it tested version ${quoteForPeople(other)}, not ${quoteForPeople(version)}`);
  if (ranUntil !== undefined && item.date !== undefined && ranUntil > item.date)
    failures.push(`it ran until ${ranUntil}, after its date ${item.date}`);
  return failures;
}

function orderFailures(item: EvidenceItem, report: TestReport | undefined): string[] {
  const failures: string[] = [];
  const ranOn = report?.ranFrom ?? item.ranOn;
  const setOn = report?.thresholdsSetOn ?? item.thresholdsSetOn;
  if (ranOn === undefined) return ['neither the report nor the register says when it ran'];
  if (setOn === undefined) failures.push('neither the report nor the register says when its thresholds were fixed');
  else if (setOn >= ranOn) failures.push(`its thresholds were fixed on ${setOn}, not before the run of ${ranOn}`);
  if (item.versionReleasedOn === undefined) failures.push('it does not say since when the tested version exists');
  else if (ranOn < item.versionReleasedOn)
    failures.push(`it ran on ${ranOn}, before the tested version existed (${item.versionReleasedOn})`);
  if (report?.ranUntil === undefined && item.date !== undefined && ranOn > item.date)
    failures.push(`it ran on ${ranOn}, after its date ${item.date}`);
  return failures;
}
