import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { dayOf, ranBetween, type TestReport, THRESHOLDS_NAME, thresholdsOf, VERSION_NAME } from './test-report.js';

/** What an XML file holds: a JUnit report, or just text. */
export interface XmlRead {
  readonly words: string;
  readonly report?: TestReport;
}

/** Elements inside one another; reports have a handful. */
const DEEPEST = 500;
const PIECE = 2 ** 16;

/** Reads XML without fetching or expanding anything; undefined where it is not well formed or declares entities. */
export function readXml(text: string): XmlRead | undefined {
  if (/<!ENTITY/i.test(text)) return undefined;
  const reader = new Suites();
  const parser = new SaxesParser();
  let failed = false;
  let depth = 0;
  const words: string[] = [];
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) failed = true;
    reader.open(tag);
    words.push(...Object.values(tag.attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close(name);
  });
  const take = (piece: string): void => {
    words.push(piece);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  try {
    for (let at = 0; at < text.length && !failed; at += PIECE) parser.write(text.slice(at, at + PIECE));
    if (!failed) parser.close();
  } catch {
    failed = true;
  }
  if (failed) return undefined;
  const report = reader.report();
  return { words: words.join(' '), ...(report === undefined ? {} : { report }) };
}

/** Counts cases; where the totals of a suite are worse than its cases, the totals count. */
class Suites {
  #isJUnit: boolean | undefined;
  #cases = 0;
  #failed = 0;
  #skipped = 0;
  #statedFailed = 0;
  #firstFailure: string | undefined;
  #case: { name: string; failed: boolean; skipped: boolean } | undefined;
  readonly #days: (string | undefined)[] = [];
  readonly #versions = new Set<string>();
  readonly #thresholds: (string | undefined)[] = [];

  open({ name, attributes }: SaxesTagPlain): void {
    this.#isJUnit ??= name === 'testsuites' || name === 'testsuite';
    if (name === 'testsuite' || name === 'testsuites') {
      this.#days.push(dayOf(attributes.timestamp));
      if (name === 'testsuite') this.#statedFailed += numberOf(attributes.failures) + numberOf(attributes.errors);
      if (attributes.version !== undefined) this.#versions.add(attributes.version);
    } else if (name === 'testcase') this.#case = { name: attributes.name ?? '', failed: false, skipped: false };
    else if (this.#case !== undefined && (name === 'failure' || name === 'error')) this.#case.failed = true;
    else if (this.#case !== undefined && name === 'skipped') this.#case.skipped = true;
    else if (name === 'property') {
      const value = attributes.value ?? '';
      if (VERSION_NAME.test(attributes.name ?? '') && value !== '') this.#versions.add(value);
      if (THRESHOLDS_NAME.test(attributes.name ?? '')) this.#thresholds.push(dayOf(value));
    }
  }

  close(name: string): void {
    if (name !== 'testcase' || this.#case === undefined) return;
    const { failed, skipped, name: title } = this.#case;
    this.#case = undefined;
    if (skipped) this.#skipped += 1;
    else this.#cases += 1;
    if (!failed) return;
    this.#failed += 1;
    this.#firstFailure ??= title;
  }

  report(): TestReport | undefined {
    if (this.#isJUnit !== true) return undefined;
    return {
      format: 'JUnit XML',
      tests: this.#cases,
      failed: Math.max(this.#failed, this.#statedFailed),
      ...(this.#firstFailure === undefined ? {} : { firstFailure: this.#firstFailure }),
      ...ranBetween(this.#days),
      versions: [...this.#versions].sort(),
      ...thresholdsOf(this.#thresholds),
    };
  }
}

function numberOf(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) && value > 0 ? value : 0;
}
