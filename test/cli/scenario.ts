import { readFileSync, writeFileSync } from 'node:fs';

/**
 * A run in one readable file: what stands in the folder, the command, the exit code and what is printed. Sections begin
 * with `==== name`; text before the first one says what the scenario is about.
 *
 * - `folder` copies a folder of `test/cli/folders`; `file <path>` writes one file more
 * - `stdout` and `stderr` are compared byte for byte; left out, nothing may be printed there
 * - `stdout has` lists lines or parts of lines that stand there in this order, whatever stands between them
 */
export interface Scenario {
  readonly about: string;
  readonly folder?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly stdout: string;
  readonly stdoutHas?: readonly string[];
  readonly stderr: string;
}

export function readScenario(path: string): Scenario {
  const [about = '', ...parts] = readFileSync(path, 'utf8').split(/^==== /m);
  const sections = new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n') + 1)]),
  );
  const text = (name: string): string => (sections.get(name) ?? '').replace(/\n\n$/, '\n');
  const has = sections.get('stdout has');
  const [command = '', ...variables] = text('command').trim().split('\n').reverse();
  return {
    about: about.trim(),
    ...(sections.has('folder') ? { folder: text('folder').trim() } : {}),
    files: Object.fromEntries(
      [...sections]
        .filter(([name]) => name.startsWith('file '))
        .map(([name, content]) => [name.slice('file '.length), content.replace(/\n\n$/, '\n')]),
    ),
    command: words(command).slice(1),
    env: Object.fromEntries(
      variables.map((variable) => [
        variable.slice(0, variable.indexOf('=')),
        variable.slice(variable.indexOf('=') + 1),
      ]),
    ),
    exit: Number(text('exit').trim()),
    stdout: text('stdout'),
    ...(has === undefined ? {} : { stdoutHas: has.trim().split('\n') }),
    stderr: text('stderr'),
  };
}

/** Splits a command as a shell does, double quotes included. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Writes what was printed into the file: `UPDATE_SCENARIOS=1 npx vitest run test/cli`. Read the difference before you keep it. */
export function updateScenario(
  path: string,
  ran: { readonly code: number | null; readonly stdout: string; readonly stderr: string },
): void {
  const source = readFileSync(path, 'utf8');
  const head = source.split(/^==== exit/m)[0] ?? '';
  const has = /^==== stdout has\n[\s\S]*?(?=^==== |$(?![\s\S]))/m.exec(source)?.[0];
  const out = has?.trimEnd() ?? (ran.stdout === '' ? undefined : `==== stdout\n${ran.stdout.trimEnd()}`);
  const parts = [
    `==== exit\n${ran.code}`,
    ...(out === undefined ? [] : [out]),
    ...(ran.stderr === '' ? [] : [`==== stderr\n${ran.stderr.trimEnd()}`]),
  ];
  writeFileSync(path, `${head.trimEnd()}\n\n${parts.join('\n\n')}\n`);
}
