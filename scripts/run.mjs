// Runs a TypeScript entry of this project on plain Node: bundles the project's own modules, leaves packages external.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
const outfile = resolve('build', `run-${process.pid}.mjs`);
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
  loader: { '.json': 'json' },
  // Validators are compiled to CommonJS and ask for the packages that they need in its way.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
process.argv.splice(1, process.argv.length - 1, resolve(entry), ...rest);
await import(pathToFileURL(outfile).href);
