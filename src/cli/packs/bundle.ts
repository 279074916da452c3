import { join, posix } from 'node:path';
import type { Message, Plugin } from 'esbuild';
import { digestOf } from '../../digest.js';
import { lookAt, readBytes } from '../../io/files.js';
import type { Problem } from '../../model/problem.js';

/** A source of a pack is written by people: a megabyte is far more than one. */
const LARGEST = 2 ** 20;

/** A pack as one script, and what it was made of. */
export interface Bundle {
  readonly code: string;
  /** The digest of each file, by its path below the governance folder. */
  readonly files: ReadonlyMap<string, string>;
}

const RULE = 'a pack imports `dutybound` and files of its own folder only';

/**
 * Makes one script of a pack. What it imports beside `dutybound` has to stand in the folder of the pack file or below it;
 * everything else is a problem with its line. This guards against accidents: it is no sandbox.
 *
 * esbuild is loaded here and nowhere else, so that only a pack that changed pays for it.
 */
export async function bundlePack(
  root: string,
  place: string,
): Promise<{ readonly bundle: Bundle } | { readonly problems: readonly Problem[] }> {
  const files = new Map<string, string>();
  const found: Problem[] = [];
  const bundler = await import('esbuild').catch(() => undefined);
  if (bundler === undefined) return { problems: [noBundler(place)] };
  try {
    const { outputFiles } = await bundler.build({
      entryPoints: [place],
      plugins: [ownFiles(root, place, files, found)],
      bundle: true,
      write: false,
      outfile: 'pack.cjs',
      absWorkingDir: root,
      format: 'cjs',
      platform: 'neutral',
      target: 'node20.19',
      tsconfigRaw: '{}',
      charset: 'utf8',
      logLevel: 'silent',
    });
    return { bundle: { code: outputFiles[0]?.text ?? '', files } };
  } catch (error) {
    const messages = (error as { readonly errors?: readonly Message[] }).errors;
    if (messages === undefined) throw error;
    return { problems: found.length > 0 ? found : messages.map((message) => problemOf(message, place)) };
  }
}

const NAMESPACE = 'pack';

function ownFiles(root: string, place: string, files: Map<string, string>, found: Problem[]): Plugin {
  const folder = posix.dirname(place);
  return {
    name: 'own-files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, async ({ path, kind, importer }) => {
        if (kind === 'entry-point') return { path: place, namespace: NAMESPACE };
        if (path === 'dutybound') return { path, external: true };
        if (!/^\.\.?(\/|$)/.test(path)) return { errors: [{ text: `it imports ${path}; ${RULE}` }] };
        const wanted = posix.join(posix.dirname(importer), path);
        if (folder !== '.' && !wanted.startsWith(`${folder}/`))
          return { errors: [{ text: `it imports ${path}, outside its folder; ${RULE}` }] };
        for (const candidate of [wanted, wanted.replace(/\.(m?)js$/, '.$1ts'), `${wanted}.ts`]) {
          const there = await lookAt(root, candidate);
          if (there.exists && !there.isInside)
            return { errors: [{ text: `it imports ${path}, outside the governance folder; ${RULE}` }] };
          if (there.exists && !there.isFolder) return { path: candidate, namespace: NAMESPACE };
        }
        return { errors: [{ text: `it imports ${path}, which is not there` }] };
      });
      onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path }) => {
        const there = await lookAt(root, path);
        const read = there.problem === undefined ? await readBytes(join(root, path), LARGEST, path) : there;
        if (!('bytes' in read)) {
          if (read.problem !== undefined) found.push(read.problem);
          return { errors: [{ text: 'it cannot be read' }] };
        }
        files.set(path, digestOf(read.bytes));
        return { contents: read.bytes, loader: path.endsWith('.json') ? 'json' : 'ts' };
      });
    },
  };
}

function noBundler(place: string): Problem {
  return {
    code: 'wrong-pack',
    document: place,
    found: 'esbuild, which makes a script of a pack, cannot be loaded',
    expected: 'esbuild beside dutybound, wherever a pack is read that changed',
    remedy: 'Install it (`npm install --save-dev esbuild`), or leave packs out with `--no-packs`',
  };
}

/** What the bundler found, at the place in the file of the pack. */
function problemOf({ text, location }: Message, place: string): Problem {
  return {
    code: 'wrong-pack',
    document: location?.file.replace(`${NAMESPACE}:`, '') ?? place,
    ...(location === null ? {} : { line: location.line, column: location.column + 1 }),
    found: text,
    expected: `TypeScript; ${RULE}`,
    remedy: 'Correct the line, then read the pack and lock it again',
  };
}
