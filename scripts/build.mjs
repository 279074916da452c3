// Bundles the command (one script with a code cache beside it) and the programmatic API (modules that load when used).
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build as bundle } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });

/** The packages of which something is bundled. */
const bundled = new Set();
async function build(options) {
  const { metafile } = await bundle({ ...options, metafile: true });
  for (const path of Object.keys(metafile.inputs)) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    if (name !== undefined)
      bundled.add(`${path.slice(0, path.lastIndexOf(`node_modules/${name}/`))}node_modules/${name}`);
  }
}

/** What the policies say, hashed: a run need not do it again. */
async function digestOfTheAct() {
  const { outputFiles } = await bundle({
    stdin: {
      contents: "export { aiAct } from './policies/index.js'; export { namedPacks } from './src/policy/pack.js';",
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const { aiAct, namedPacks } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return namedPacks(aiAct)[0].digest;
}

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: process.env.NOMIN === undefined,
  legalComments: 'linked',
  // A package of its own with a binary, for packs that changed.
  external: ['esbuild'],
  logLevel: 'warning',
  define: {
    __DUTYBOUND_VERSION__: JSON.stringify(version),
    __DUTYBOUND_ACT_DIGEST__: JSON.stringify(await digestOfTheAct()),
  },
};
// The command is one script, of which every run reads the whole: what few runs need stands beside it, each by itself.
// These modules are leaves that hold no state, so that it does not matter who loads them.
const GENERATED = 'src/load/generated';
const READERS = [
  'src/evidence/content/read-pdf.ts',
  'src/evidence/content/read-html.ts',
  'src/evidence/content/read-code.ts',
  'src/load/yaml-parser.ts',
];
const names = readdirSync(GENERATED);
/** Validators of files that few folders have, and those that name every error, asked for their default export alone. */
const VALIDATORS = names
  .filter((name) => name.endsWith('.errors.js') || /^(?:model|oversight|national|document|assessment)\.js$/.test(name))
  .map((name) => `${GENERATED}/${name}`);
const DATA = [
  'src/law/generated/provisions.json',
  'src/model/generated/fact-dictionary.json',
  ...names.filter((name) => name.endsWith('.schema.json')).map((name) => `${GENERATED}/${name}`),
];
const scriptName = (path) => basename(path).replace(/\.(?:js|ts|json)$/, '');
const imported = new Set([...READERS, ...VALIDATORS, ...DATA].map((path) => basename(path).replace(/\.ts$/, '.js')));
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.(?:js|json)$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' && imported.has(basename(path))
        ? { path: `./${scriptName(path)}.cjs`, external: true }
        : undefined,
    ),
};
/** The parser of code brings the types of every browser with it, which nothing here asks for: two fifths of its size. */
const withoutLibraries = {
  name: 'without-libraries',
  setup: ({ onLoad }) =>
    onLoad({ filter: /ts-morph-common\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const from = text.indexOf('const libFiles = [{');
      const to = text.indexOf('\n    }];\n', from);
      if (from === -1 || to === -1) throw new Error(`${path} keeps its libraries in another way than before`);
      return {
        contents: `${text.slice(0, from)}const libFiles = [];${text.slice(to + '\n    }];'.length)}`,
        loader: 'js',
      };
    }),
};
/** The parser of the command line can start programs of their own for subcommands. There are none: nothing loads for it. */
const withoutPrograms = {
  name: 'without-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/') ? { path: 'child_process', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};
/** The command with `check` alone: the modules of the other commands are never asked for. */
const checkAlone = {
  name: 'check-alone',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/commands\// }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.endsWith('main.ts') && basename(path) !== 'check.js'
        ? { path, namespace: 'another-command' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'another-command' }, () => ({ contents: 'export {};', loader: 'js' }));
  },
};
const script = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } };
const byName = (paths) => Object.fromEntries(paths.map((path) => [scriptName(path), path]));
await build({
  ...script,
  entryPoints: byName(READERS),
  plugins: [withoutLibraries],
  supported: { 'dynamic-import': false },
});
// What a script exports as a whole is what Node hands on as the default export.
const footer = { js: 'module.exports = module.exports.default;' };
await build({ ...script, entryPoints: byName(VALIDATORS), footer });
for (const path of DATA)
  writeFileSync(
    `dist/${scriptName(path)}.cjs`,
    `module.exports=${JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))};\n`,
  );
// The launcher runs a script, and a script has `require` only: also for what Node itself brings.
const launched = { ...script, supported: { 'dynamic-import': false } };
await build({
  ...launched,
  entryPoints: { command: 'src/cli/main.ts', worker: 'src/cli/stream/worker.ts' },
  plugins: [apart, withoutPrograms],
});
await build({
  ...launched,
  entryPoints: { check: 'src/cli/main.ts' },
  plugins: [checkAlone, apart, withoutPrograms],
});
// The launcher reads these as they stand: wrapped as Node wraps a module, and in ASCII alone, so that a character takes
// one byte in memory. What is left to escape stands in regular expressions.
for (const name of ['command', 'check', 'worker']) {
  const path = `dist/${name}.cjs`;
  const written = readFileSync(path, 'utf8');
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(written))
    throw new Error(`${path} puts a backslash before a letter of its own`);
  const text = written.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(path, `(function (exports, require, module, __filename, __dirname) {${text}\n})`, 'latin1');
}
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', testing: 'src/testing.ts' },
  splitting: true,
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
// Who made what is bundled, and under which licence: once for each package and version.
const licences = [...bundled].map((folder) => {
  const { name, version: of, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (typeof license !== 'string') throw new Error(`${folder} names no licence`);
  return `${name} ${of}: ${license}`;
});
// What a package has in it without naming it as a package.
const compiler = [...bundled].find((folder) => folder.endsWith('node_modules/@ts-morph/common'));
const [, inside] = /^var version = "(\d[\d.]*)";$/m.exec(readFileSync(`${compiler}/dist/typescript.js`, 'utf8')) ?? [];
if (inside === undefined) throw new Error('@ts-morph/common does not say which TypeScript it holds');
licences.push(`typescript ${inside}: Apache-2.0`);
writeFileSync('dist/licences.txt', `${[...new Set(licences)].sort().join('\n')}\n`);
copyFileSync('src/cli/launcher.cjs', 'dist/dutybound.cjs');
copyFileSync('src/cli/launcher.cjs', 'dist/thread.cjs');
chmodSync('dist/dutybound.cjs', 0o755);

// A cache holds what a real run compiled: one that reads, assesses and reports.
const example = 'examples/talent-screening/governance';
for (const command of ['check', 'classify']) {
  const warm = spawnSync(process.execPath, ['dist/dutybound.cjs', command, example, '--as-of', '2027-12-02'], {
    env: { ...process.env, DUTYBOUND_WRITE_CACHE: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (warm.status !== 0 && warm.status !== 1)
    console.error(`the code cache was not made: ${command} on the example ended ${warm.status}`);
}
