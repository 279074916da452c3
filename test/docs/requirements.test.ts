import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Project, SyntaxKind } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { catalogueOf } from '../../src/cli/catalogue.js';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { provisionDetails } from '../../src/law/citation.js';
import { collect } from '../support/policy-tester.js';
import { indexPage, requirementPage } from './requirement-pages.js';

// `npm run docs` writes docs/policies/; without it, this test says whether the pages are what the code says.

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'docs/policies');
const tests = join(root, 'test/policies');
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.test\.ts$/.test(name));
const covered = await collect(async () => {
  for (const name of files) await import(pathToFileURL(join(tests, name)).href);
});

/** Where a requirement is written, and what its docstring says before the reference to the law. */
function sources(): ReadonlyMap<string, { module: string; docstring: string }> {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  project.addSourceFilesAtPaths(`${root}/policies/**/*.ts`);
  const found = new Map<string, { module: string; docstring: string }>();
  for (const file of project.getSourceFiles()) {
    const module = relative(root, file.getFilePath());
    for (const call of file.getDescendantsOfKind(SyntaxKind.CallExpression)) {
      if (call.getExpression().getText() !== 'requirement') continue;
      const literal = call.getArguments()[0]?.asKind(SyntaxKind.ObjectLiteralExpression);
      const wording = literal
        ?.getProperty('wording')
        ?.getText()
        .match(/sha256:\w+/)?.[0];
      const id = literal
        ?.getProperty('id')
        ?.getText()
        .match(/'([^']+)'/)?.[1];
      const [doc] = call.getFirstAncestorByKind(SyntaxKind.VariableStatement)?.getJsDocs() ?? [];
      if (id === undefined) continue;
      const docstring = (doc?.getDescription() ?? '').trim().replace(/\s+/g, ' ');
      found.set(`${id} ${wording}`, { module, docstring });
    }
  }
  return found;
}

describe('the pages of requirements', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const catalogue = catalogueOf(aiAct, 'current', await factDictionary());
    const details = await provisionDetails();
    const written = sources();
    const pathFor = (id: string): string => `${id.split('/').slice(1).join('/')}.md`;
    const made = new Map<string, string>([['README.md', indexPage(catalogue, pathFor)]]);
    for (const policy of aiAct.policies)
      for (const { id, citation, wording } of policy.requirements) {
        const full = `${aiAct.id}/${policy.id}/${id}`;
        const requirement = catalogue.requirements.find((each) => each.id === full);
        const cases = covered.requirements.get(full);
        const source = written.get(`${id} ${wording}`);
        if (requirement === undefined || cases === undefined) throw new Error(`nothing tests ${full}`);
        const page = requirementPage({
          requirement,
          url: details.get(citation)?.url ?? '',
          wording,
          module: source?.module ?? 'policies/index.ts',
          docstring: source?.docstring ?? '',
          cases,
        });
        made.set(pathFor(full), page);
      }
    pages = made;
    if (process.env.UPDATE_DOCS !== '1') return;
    rmSync(target, { recursive: true, force: true });
    for (const [path, text] of pages) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text);
    }
  });

  it('stand in docs/policies as the policies and their cases say, no more and no fewer', () => {
    const there = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    expect(there.sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages)
      expect(readFileSync(join(target, path), 'utf8') === text, `${path} is not up to date: npm run docs`).toBe(true);
  });

  it('lead to modules that exist and have a docstring of their own', () => {
    for (const [path, text] of pages) {
      const module = /\| Defined in \| \[([^\]]+)\]/.exec(text)?.[1];
      if (module !== undefined) expect(existsSync(join(root, module)), `${path}: ${module}`).toBe(true);
    }
  });
});
