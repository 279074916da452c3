import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate, parsePeriod } from '../law/calendar.js';
import { VERSION } from './version.js';

// Each command loads its own module when it runs: nothing heavy stands on the way to `check`.

function calendarDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('Expected a day of the calendar, such as 2027-12-02.');
  return text;
}

function period(text: string): string {
  if (parsePeriod(text) === undefined)
    throw new InvalidArgumentError('Expected a period of ISO 8601, such as P6M or P90D.');
  return text;
}

const asOf = (): Option =>
  new Option('--as-of <date>', 'the day of the act that is judged; today in UTC if left out').argParser(calendarDate);
const system = (): Option => new Option('--system <id>', 'only this system');
const format = (...choices: string[]): Option =>
  new Option('--format <format>', 'what is printed').choices(choices).default(choices[0]);
const output = (): Option => new Option('--output <file>', 'write to this file instead of printing');
const law = (): Option => new Option('--law <edition>', 'the edition of the Act').choices(['current', 'original']);
const full = (): Option =>
  new Option('--full', 'everything: every fact, what does not bind yet, what is satisfied').default(false);

const program = new Command('dutybound')
  .description(
    'Governance as code for the EU AI Act: which duties bind each AI system, from when, on which facts, and what is shown to be met.',
  )
  .version(VERSION)
  .showHelpAfterError('(dutybound --help lists the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Exit codes: 0 assessed, and nothing blocks; 1 the gate blocks; 2 no assessment could be made.

Examples:
  dutybound init governance
  dutybound check governance
  dutybound check governance --as-of 2027-12-02 --horizon P6M
  dutybound explain talent-screening "Art. 14(4)(d)" --dir governance`,
  );

program
  .command('check')
  .description("this run's gate: assess every system, decide, and say why")
  .argument('[dir]', 'the governance folder', '.')
  .addOption(asOf())
  .addOption(new Option('--horizon <period>', 'what starts within this period blocks as well').argParser(period))
  .addOption(
    new Option('--allow-undetermined', 'let duties in force pass while they are undetermined; the report says so'),
  )
  .addOption(system())
  .addOption(law())
  .addOption(format('text', 'json', 'decision'))
  .addOption(output())
  .addOption(full())
  .addHelpText(
    'after',
    '\nExamples:\n  dutybound check governance\n  dutybound check governance --horizon P18M --format json --output assessment.json',
  )
  .action(async (dir: string, options) => (await import('./commands/check.js')).check(dir, options));

program
  .command('classify')
  .description('the class, roles and dates of each system, with the facts that decided and the questions that are open')
  .argument('[dir]', 'the governance folder', '.')
  .addOption(asOf())
  .addOption(system())
  .addOption(law())
  .addOption(format('text', 'json'))
  .addOption(output())
  .addOption(full())
  .addHelpText('after', '\nExample:\n  dutybound classify governance --system talent-screening')
  .action(async (dir: string, options) => (await import('./commands/classify.js')).classify(dir, options));

program
  .command('explain')
  .description(
    'the proof of a class or a duty, down to the fact, the line and the clause; or what is asked about a provision',
  )
  .argument('<subject>', 'a system, or a citation such as "Art. 14(4)(d)"')
  .argument('[target]', 'a class, a requirement or a citation')
  .option('--dir <dir>', 'the governance folder', '.')
  .addOption(asOf())
  .addOption(law())
  .addOption(format('text', 'json'))
  .addOption(output())
  .addOption(full())
  .addHelpText(
    'after',
    '\nExamples:\n  dutybound explain talent-screening high-risk --dir governance\n  dutybound explain "Art. 9(5)(a)"',
  )
  .action(async (subject: string, target: string | undefined, options) =>
    (await import('./commands/explain.js')).explain(subject, target, options),
  );

program
  .command('workflow')
  .description('one workflow: steps, gates, certainty, and whether every effect on persons can be refused or reversed')
  .argument('<files...>', 'workflow files in the native form (YAML or JSON)')
  .option('--system <id>', 'the AI system whose decisions are looked at; every system that the files name if left out')
  .addOption(format('text', 'json'))
  .addOption(output())
  .addHelpText(
    'after',
    '\nExit codes: 0 persons can refuse every effect and the stop reaches every AI step; 1 something escapes, can only be\nreversed, is not reached by the stop, or is open (open is never green); 2 a file could not be read.\n\nExample:\n  dutybound workflow governance/workflows/hiring.yaml',
  )
  .action(async (files: string[], options) => (await import('./commands/workflow.js')).workflow(files, options));

program
  .command('docs')
  .description('write the gap report (D44) as Markdown and HTML')
  .argument('[dir]', 'the governance folder', '.')
  .requiredOption('--out <dir>', 'the folder to write to')
  .addOption(asOf())
  .addOption(new Option('--horizon <period>', 'what starts within this period blocks as well').argParser(period))
  .addOption(system())
  .addOption(law())
  .addHelpText('after', '\nExample:\n  dutybound docs governance --out out')
  .action(async (dir: string, options) => (await import('./commands/docs.js')).docs(dir, options));

program
  .command('policies')
  .description('the catalogue: every requirement with its provision, what shows it, and what is not assessed')
  .addOption(format('text', 'json'))
  .addOption(law())
  .addOption(output())
  .addHelpText('after', '\nExample:\n  dutybound policies --format json --output policies.json')
  .action(async (options) => (await import('./commands/policies.js')).policies(options));

program
  .command('schema')
  .description('the JSON Schema of a file format, or its facts as a list')
  .argument(
    '[name]',
    'left out, the formats are listed: configuration, organisation, system, workflow, evidence, attestations, waivers or assessment',
  )
  .addOption(format('json', 'text'))
  .addOption(output())
  .addHelpText('after', '\nExamples:\n  dutybound schema\n  dutybound schema system --format text')
  .action(async (name: string | undefined, options) => (await import('./commands/schema.js')).schema(name, options));

program
  .command('init')
  .description('write a governance folder that explains itself')
  .argument('[dir]', 'the folder to write', 'governance')
  .addHelpText('after', '\nIt never writes into a folder that holds something.')
  .action(async (dir: string) => (await import('./commands/init.js')).init(dir));

// Whoever reads the output may stop reading (`| head`); that is no fault, and the exit code stays what it was.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    // A fault of this program, not of an input: no outcome may come of it.
    process.exitCode = 2;
    console.error('dutybound stopped on a fault of its own; no assessment was made. Please report it.');
    console.error(error);
  }
});
