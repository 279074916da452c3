import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { describe, expect, it } from 'vitest';

// The import table of the project: who may import what, and why. A failure names the reason.

const root = resolve(import.meta.dirname, '..');
const project = new Project({ tsConfigFilePath: resolve(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths([`${root}/src/**/*.ts`, `${root}/policies/**/*.ts`, `!${root}/src/**/generated/*.d.ts`]);

interface Import {
  readonly from: string;
  readonly to: string;
  /** Only types: nothing of it runs. */
  readonly isType: boolean;
}

const pathOf = (file: SourceFile): string => relative(root, file.getFilePath()).replaceAll('\\', '/');

/** Every import, export-from and dynamic import: a path inside the project, or the name of a package. */
const imports: readonly Import[] = project.getSourceFiles().flatMap((file) => {
  const literals = [
    ...file.getImportStringLiterals(),
    ...file.getExportDeclarations().flatMap((declaration) => declaration.getModuleSpecifier() ?? []),
  ];
  return literals.map((literal) => {
    const text = literal.getLiteralText();
    const to = text.startsWith('.')
      ? relative(root, resolve(file.getDirectoryPath(), text)).replace(/\.js$/, '.ts')
      : text;
    const declaration =
      literal.getParentIfKind(SyntaxKind.ImportDeclaration) ?? literal.getParentIfKind(SyntaxKind.ExportDeclaration);
    return { from: pathOf(file), to, isType: declaration?.isTypeOnly() === true };
  });
});

/** The folder that a file belongs to, as the table names it. */
function folderOf(path: string): string {
  const [top, second] = path.split('/');
  if (top === 'policies') return 'policies';
  if (top !== 'src') return path;
  return second?.includes('.') === true ? path : (second ?? path);
}

const GROUND = ['law', 'model', 'src/digest.ts'];
const STEPS = [...GROUND, 'policy'];

const table: Readonly<
  Record<string, { readonly may: readonly string[]; readonly typesFrom?: readonly string[]; readonly because: string }>
> = {
  law: { may: [...GROUND], because: 'the law is the ground: it depends on nothing' },
  model: { may: [...GROUND], because: 'the model is the ground' },
  policy: { may: STEPS, because: 'the authoring kit knows the law and the facts, not the steps' },
  policies: {
    may: ['src/policy/authoring.ts', 'policies'],
    because: 'a policy knows the law and the facts, not the engine',
  },
  classify: {
    may: [...STEPS, 'classify'],
    because: 'policies and computed facts are arguments; a step never imports policies/ or another step',
  },
  select: {
    may: [...STEPS, 'select'],
    because: 'policies and computed facts are arguments; a step never imports policies/ or another step',
  },
  evaluate: {
    may: [...STEPS, 'evaluate'],
    because: 'policies and computed facts are arguments; a step never imports policies/ or another step',
  },
  workflow: { may: [...STEPS, 'workflow'], because: 'workflows turn graphs into proofs with their basis' },
  evidence: { may: [...STEPS, 'evidence'], because: 'evidence turns registers into facts with their basis' },
  load: { may: [...GROUND, 'load'], because: 'load knows files and schemas, nothing of what follows' },
  importers: {
    may: [...GROUND, 'importers', 'load', 'src/evidence/content/read-docx.ts', 'src/workflow/readers/xml.ts'],
    because: 'an importer reads foreign files as data: it shares the bounded readers and knows nothing of what follows',
  },
  national: {
    may: [...GROUND, 'national'],
    because: 'what the law of Member States adds is data, and decides nothing',
  },
  gate: { may: [...GROUND, 'gate'], because: 'the gate decides on a finished assessment' },
  report: {
    may: [...GROUND, 'report', 'src/render/markdown.ts', 'src/questions/model.ts', 'src/questions/table.ts'],
    typesFrom: ['gate', 'policy', 'workflow', 'explain', 'timeline'],
    because: 'a reader of results must not change them',
  },
  timeline: { may: [...GROUND, 'timeline'], because: 'a reader of results must not change them' },
  questions: { may: [...GROUND, 'questions'], because: 'a reader of results must not change them' },
  seal: { may: [...GROUND, 'seal'], typesFrom: ['gate'], because: 'a seal says what was checked and decides nothing' },
  render: { may: [...GROUND, 'render'], typesFrom: ['gate'], because: 'a reader of results must not change them' },
  io: { may: [...GROUND, 'io'], because: 'io touches the file system and the clock, and nothing else' },
};

describe('the import table', () => {
  for (const [folder, { may, typesFrom = [], because }] of Object.entries(table)) {
    it(`${folder} imports only what it may: ${because}`, () => {
      const wrong = imports
        .filter(({ from, to }) => folderOf(from) === folder && (to.startsWith('src/') || to.startsWith('policies/')))
        .filter(({ to }) => folderOf(to) !== folder && !may.includes(folderOf(to)) && !may.includes(to))
        .filter(({ to, isType }) => !(isType && typesFrom.includes(folderOf(to))));
      expect(wrong, because).toEqual([]);
    });
  }

  it('only cli, generate and the public API import the list of policies: the engine takes policies as arguments', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        to === 'policies/index.ts' &&
        !['cli', 'generate'].includes(folderOf(from)) &&
        !['src/index.ts', 'src/testing.ts'].includes(from),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing inside src imports the public API, the command line, the generator or the tester of packs', () => {
    const wrong = imports.filter(({ from, to }) => {
      const target = folderOf(to);
      const isOutermost = ['src/index.ts', 'src/testing.ts', 'cli', 'generate'].includes(target);
      const isTester = target === 'testing' && from !== 'src/testing.ts';
      return (isOutermost || isTester) && folderOf(from) !== target;
    });
    expect(wrong).toEqual([]);
  });

  it('there is no index.ts inside the folders of src: import from the file that defines a name', () => {
    const indexes = project
      .getSourceFiles()
      .map(pathOf)
      .filter((path) => /^src\/.+\/index\.ts$/.test(path));
    expect(indexes).toEqual([]);
  });
});

describe('one place each', () => {
  const only: readonly {
    readonly packages: readonly string[];
    readonly folders: readonly string[];
    readonly because: string;
  }[] = [
    {
      packages: ['node:fs', 'node:fs/promises', 'node:child_process', 'node:worker_threads'],
      folders: ['io', 'generate', 'cli'],
      because: 'the core is pure and runs anywhere',
    },
    {
      packages: ['node:crypto'],
      folders: ['src/digest.ts', 'seal'],
      because: 'one place hashes, and one signs',
    },
    { packages: ['node:path'], folders: ['io', 'generate', 'cli'], because: 'the core knows no paths of a machine' },
    {
      packages: ['ajv', 'ajv/dist/2020.js', 'ajv/dist/standalone/index.js', 'json-schema-to-typescript'],
      folders: ['generate'],
      because: 'no schema is compiled while a registry is checked',
    },
    { packages: ['js-yaml', 'yaml'], folders: ['load'], because: 'each can be replaced' },
    {
      packages: ['handlebars', 'handlebars/runtime', 'handlebars/runtime.js'],
      folders: ['generate', 'render'],
      because: 'each can be replaced',
    },
    { packages: ['commander'], folders: ['cli'], because: 'each can be replaced' },
    {
      packages: ['unpdf', 'rehype-parse', 'hast-util-to-text', 'fflate'],
      folders: ['evidence'],
      because: 'files of other people are opened in one place, with bounds',
    },
    {
      packages: ['ts-morph'],
      folders: ['generate', 'evidence'],
      because: 'it takes long to load: only an evidence item that names a place in code needs it',
    },
    { packages: ['node:vm'], folders: ['io', 'cli'], because: 'only the edge bounds time' },
  ];
  for (const { packages, folders, because } of only) {
    it(`${packages[0]} is imported only in ${folders.join(', ')}: ${because}`, () => {
      const wrong = imports.filter(({ from, to }) => packages.includes(to) && !folders.includes(folderOf(from)));
      expect(wrong, because).toEqual([]);
    });
  }

  it('the core reads no clock, no chance and no locale: the same input gives the same bytes', () => {
    const edge = new Set(['cli', 'io', 'generate']);
    const wrong = project
      .getSourceFiles()
      .filter((file) => !edge.has(folderOf(pathOf(file))))
      .filter((file) =>
        /\bnew Date\(\)|Date\.now|Math\.random|localeCompare|toLocale|\bIntl\.|\bprocess\.(?:env|exit|argv|cwd|std|platform|hrtime)|\bconsole\./.test(
          file.getFullText().replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      )
      .map(pathOf);
    expect(wrong).toEqual([]);
  });

  it('random tests take fast-check from test/support/property.ts, which fixes the seed', () => {
    const tests = readdirSync(resolve(root, 'test'), { recursive: true, encoding: 'utf8' });
    const wrong = tests.filter(
      (path) =>
        path.endsWith('.ts') &&
        path !== join('support', 'property.ts') &&
        /^(?:import|export) .*'fast-check'/m.test(readFileSync(resolve(root, 'test', path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
