import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles, writeRegistry } from './registry.js';

// Speed as ratios to a floor measured in the same run. No number here is a test: machines differ, ratios less.

const COMMAND = 'dist/dutybound.cjs';
const EXAMPLE = 'examples/talent-screening/governance';
const AS_OF = ['--as-of', '2026-11-20'];
const FLOOR = `
const { createReadStream } = require('node:fs');
let rest = Buffer.alloc(0); let systems = 0;
createReadStream(process.argv[2], { highWaterMark: 1 << 18 }).on('data', (chunk) => {
  let start = 0; let end = chunk.indexOf(10);
  while (end !== -1) {
    const line = rest.length > 0 ? Buffer.concat([rest, chunk.subarray(start, end)]) : chunk.subarray(start, end);
    rest = Buffer.alloc(0); JSON.parse(line.toString('utf8')); systems += 1; start = end + 1; end = chunk.indexOf(10, start);
  }
  rest = Buffer.concat([rest, chunk.subarray(start)]);
});`;

interface Measured {
  readonly seconds: number;
  readonly mebibytes: number;
}

// Each measured process reports its own peak memory when it ends; the floor carries the same few lines.
const REPORT = "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'));";

/** The fastest of several runs: noise only ever adds. */
function measure(runs: number, preload: string, args: readonly string[], workers?: number): Measured {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    const { stderr, status, error } = spawnSync(process.execPath, ['--require', preload, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(workers === undefined ? {} : { DUTYBOUND_WORKERS: String(workers) }) },
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (error !== undefined) throw error;
    const peak = /peak (\d+)/.exec(stderr);
    if (peak === null || (status !== 0 && status !== 1))
      throw new Error(`${args.join(' ')} ended ${status}: ${stderr}`);
    results.push({ seconds, mebibytes: Number(peak[1]) / 1024 });
  }
  return results.reduce((best, result) => (result.seconds < best.seconds ? result : best));
}

function row(what: string, measured: Measured, floor: Measured, goal: string): void {
  const ratio = `${(measured.seconds / floor.seconds).toFixed(2)} x`;
  console.log(
    `${what.padEnd(56)} ${ratio.padStart(8)}   ${measured.mebibytes.toFixed(0).padStart(4)} MiB   goal ${goal}`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dutybound-bench-'));
  try {
    const preload = join(folder, 'peak.cjs');
    writeFileSync(preload, REPORT);
    writeFileSync(join(folder, 'empty.cjs'), '');
    writeFileSync(join(folder, 'floor.cjs'), FLOOR);
    const empty = measure(10, preload, [join(folder, 'empty.cjs')]);
    console.log(
      `floor: an empty node start, ${(empty.seconds * 1000).toFixed(0)} ms, ${empty.mebibytes.toFixed(0)} MiB`,
    );
    row(
      'cold check of the example, nothing blocks',
      measure(10, preload, [COMMAND, 'check', EXAMPLE, ...AS_OF]),
      empty,
      '<= 2 x, < 90 MiB',
    );
    row(
      'cold check of the example, blocked, with lines',
      measure(10, preload, [COMMAND, 'check', EXAMPLE, '--as-of', '2027-12-02']),
      empty,
      '<= 2 x, < 90 MiB',
    );
    const ten = join(folder, 'ten');
    await writeFiles(ten, 10);
    row('cold check of ten systems in files', measure(10, preload, [COMMAND, 'check', ten, ...AS_OF]), empty, '<= 2 x');
    const sizes = process.argv.includes('--large') ? [10_000, 100_000] : [10_000];
    for (const systems of sizes) {
      const registry = join(folder, `registry-${systems}`);
      const bytes = await writeRegistry(registry, systems);
      const floor = measure(3, preload, [join(folder, 'floor.cjs'), join(registry, 'systems.ndjson')]);
      console.log(
        `\nfloor: streaming JSON.parse of ${systems} systems, ${(bytes / 2 ** 20).toFixed(0)} MiB, ${floor.seconds.toFixed(2)} s, ${floor.mebibytes.toFixed(0)} MiB`,
      );
      const check = [COMMAND, 'check', registry, ...AS_OF];
      row(`check of ${systems} systems, one thread`, measure(3, preload, check, 1), floor, '<= 1.5 x, <= 160 MiB');
      row(`check of ${systems} systems, two threads`, measure(3, preload, check, 2), floor, '<= 0.9 x, <= 160 MiB');
      row(`check of ${systems} systems, --full`, measure(1, preload, [...check, '--full'], 1), floor, '<= 6 x');
      row(
        `check of ${systems} systems, all findings as JSON`,
        measure(1, preload, [...check, '--format', 'json'], 1),
        floor,
        '<= 6 x',
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
