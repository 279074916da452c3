// Bundles the command (one script with a code cache beside it) and the programmatic API (modules that load when used).
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: process.env.NOMIN === undefined,
  legalComments: 'linked',
  logLevel: 'warning',
  define: { __DUTYBOUND_VERSION__: JSON.stringify(version) },
};
// The command is one script, of which every run reads the whole: what few runs need stands beside it.
const APART = /\/read-(?:pdf|html)\.js$/;
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: APART }, ({ path }) => ({ path: `./${basename(path, '.js')}.cjs`, external: true })),
};
const script = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } };
await build({
  ...script,
  entryPoints: {
    'read-pdf': 'src/evidence/content/read-pdf.ts',
    'read-html': 'src/evidence/content/read-html.ts',
  },
  supported: { 'dynamic-import': false },
});
await build({
  ...script,
  entryPoints: { command: 'src/cli/main.ts', worker: 'src/cli/stream/worker.ts' },
  plugins: [apart],
  // The launcher runs a script, and a script has `require` only: also for what Node itself brings.
  supported: { 'dynamic-import': false },
});
await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  splitting: true,
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
copyFileSync('src/cli/launcher.cjs', 'dist/dutybound.cjs');
chmodSync('dist/dutybound.cjs', 0o755);

// The cache holds what a real run compiled: one that reads, assesses and reports.
const example = 'examples/talent-screening/governance';
const warm = spawnSync(process.execPath, ['dist/dutybound.cjs', 'check', example, '--as-of', '2027-12-02'], {
  env: { ...process.env, DUTYBOUND_WRITE_CACHE: '1' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (warm.status !== 0 && warm.status !== 1)
  console.error(`the code cache was not made: the run on the example ended ${warm.status}`);
