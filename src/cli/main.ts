import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate, parsePeriod } from '../law/calendar.js';
import { CHECK_FORMATS } from './check-formats.js';
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
const noPacks = (): Option => new Option('--no-packs', 'leave the packs of the configuration out, and say so');
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
  dutybound interview governance --system customer-assistant
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
  .addOption(noPacks())
  .addOption(
    new Option(
      '--against <base>',
      'a saved assessment or a git revision: a change to a system in service is judged by what it adds or worsens',
    ),
  )
  .addOption(
    new Option('--baseline <file>', 'gaps that were there when the gate was first used; `gate.baseline` if left out'),
  )
  .addOption(
    new Option(
      '--update-baseline',
      'write the baseline, or take out of it what is no longer open; nothing is added to one that is there',
    ),
  )
  .addOption(new Option('--print-config', 'print what each system is judged by, and assess nothing'))
  .addOption(format(...CHECK_FORMATS))
  .addOption(
    new Option(
      '--output <target>',
      'write to this file instead of printing; <format>=<file> writes one more, as often as it is given; - is standard output',
    ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
  )
  .addOption(full())
  .addHelpText(
    'after',
    `
Examples:
  dutybound check governance
  dutybound check governance --horizon P18M --format json --output assessment.json
  dutybound check governance --against origin/main --output sarif=dutybound.sarif --output junit=dutybound.xml`,
  )
  .action(async (dir: string, options) => (await import('./commands/check.js')).check(dir, options));

const key = (what: string): Option => new Option('--key <file>', what).makeOptionMandatory();

program
  .command('seal')
  .description('a signed statement of what was checked, with what, and what the gate decided')
  .argument('[dir]', 'the governance folder', '.')
  .addOption(key('the private key in PEM: Ed25519 or ECDSA P-256'))
  .addOption(asOf())
  .addOption(new Option('--horizon <period>', 'what starts within this period blocks as well').argParser(period))
  .addOption(
    new Option('--allow-undetermined', 'let duties in force pass while they are undetermined; the seal says so'),
  )
  .addOption(law())
  .addOption(noPacks())
  .addOption(new Option('--against <base>', 'a saved assessment or a git revision, as for check'))
  .addOption(new Option('--baseline <file>', 'as for check; `gate.baseline` if left out'))
  .addOption(output())
  .addHelpText(
    'after',
    '\nThe seal is written whatever the gate decides, and says what it decided.\n\nExample:\n  dutybound seal governance --key key.pem --output dutybound.seal.json',
  )
  .action(async (dir: string, options) => (await import('./commands/seal.js')).seal(dir, options));

program
  .command('verify')
  .description('whether what was sealed is what stands here, and may go out')
  .argument('[dir]', 'the governance folder', '.')
  .addOption(new Option('--seal <file>', 'what `dutybound seal` wrote').makeOptionMandatory())
  .addOption(key('the public key in PEM'))
  .addOption(
    new Option('--max-age <period>', 'how long ago the as-of date of the seal may be').argParser(period).default('P7D'),
  )
  .addOption(
    new Option('--as-of <date>', 'the day of the deployment; today in UTC if left out').argParser(calendarDate),
  )
  .addOption(new Option('--horizon <period>', 'the horizon that the seal has to have').argParser(period))
  .addOption(new Option('--allow-undetermined', 'accept a seal for which undetermined duties were let pass'))
  .addOption(law())
  .addOption(noPacks())
  .addOption(new Option('--against <base>', 'accept a seal for which a change was judged by what it adds or worsens'))
  .addOption(new Option('--baseline <file>', 'as for check; `gate.baseline` if left out'))
  .addHelpText(
    'after',
    '\nExit codes: 0 everything agrees and the gate did not block; 1 any mismatch; 2 nothing could be verified.\n\nExample:\n  dutybound verify governance --seal dutybound.seal.json --key public.pem',
  )
  .action(async (dir: string, options) => (await import('./commands/verify.js')).verify(dir, options));

program
  .command('classify')
  .description('the class, roles and dates of each system, with the facts that decided and the questions that are open')
  .argument('[dir]', 'the governance folder', '.')
  .addOption(asOf())
  .addOption(system())
  .addOption(law())
  .addOption(noPacks())
  .addOption(format('text', 'json'))
  .addOption(output())
  .addOption(full())
  .addHelpText('after', '\nExample:\n  dutybound classify governance --system talent-screening')
  .action(async (dir: string, options) => (await import('./commands/classify.js')).classify(dir, options));

program
  .command('diff')
  .description('what differs between two assessments, two days, two editions of the Act or two revisions')
  .argument('<first>', 'the earlier of two saved assessments, or a governance folder')
  .argument('[second]', 'the later saved assessment')
  .addOption(asOf())
  .addOption(law())
  .addOption(noPacks())
  .addOption(new Option('--other-as-of <date>', 'the day of the other side').argParser(calendarDate))
  .addOption(
    new Option('--other-law <edition>', 'the edition of the Act of the other side').choices(['current', 'original']),
  )
  .addOption(new Option('--against <revision>', 'the git revision of the other side'))
  .addOption(system())
  .addOption(format('text', 'json'))
  .addOption(output())
  .addHelpText(
    'after',
    `
Examples:
  dutybound diff governance --other-law original
  dutybound diff governance --as-of 2027-12-02 --other-as-of 2026-11-20
  dutybound diff governance --against origin/main
  dutybound diff before.json after.json`,
  )
  .action(async (first: string, second: string | undefined, options) =>
    (await import('./commands/diff.js')).diff(first, second, options),
  );

program
  .command('timeline')
  .description(
    'what starts, ends and moves when, for each system: duties, classes, transitions and results, with the reason',
  )
  .argument('[dir]', 'the governance folder', '.')
  .addOption(asOf())
  .addOption(
    new Option('--from <date>', 'the first day that is told; the as-of date if left out').argParser(calendarDate),
  )
  .addOption(new Option('--to <date>', 'the last day that is told').argParser(calendarDate))
  .addOption(system())
  .addOption(law())
  .addOption(noPacks())
  .addOption(format('text', 'json', 'ical'))
  .addOption(output())
  .addOption(new Option('--full', 'every duty and point by name').default(false))
  .addHelpText(
    'after',
    '\nExamples:\n  dutybound timeline governance --to 2028-12-31\n  dutybound timeline governance --format ical --output duties.ics',
  )
  .action(async (dir: string, options) => (await import('./commands/timeline.js')).timeline(dir, options));

program
  .command('questions')
  .description(
    'the open questions by whom they are to be asked, the fewest that settle the most first; or read their answers',
  )
  .argument('[dir]', 'the governance folder', '.')
  .addOption(
    new Option(
      '--to <party>',
      'only those for: provider, deployer, supplier, legal, authority, or the id of an organisation or of a function in one',
    ),
  )
  .addOption(new Option('--answers <file>', 'write the answers of this list (CSV or Markdown) into the YAML files'))
  .addOption(asOf())
  .addOption(system())
  .addOption(law())
  .addOption(noPacks())
  .addOption(format('text', 'json', 'markdown', 'csv'))
  .addOption(output())
  .addOption(
    new Option('--full', 'all of them, both ways of each open point, and what the Act only implies').default(false),
  )
  .addHelpText(
    'after',
    '\nWith --answers nothing is written unless every answer fits, and no answer that is there is replaced by another.\n\nExamples:\n  dutybound questions governance --to supplier --format csv --output ask.csv\n  dutybound questions governance --answers ask.csv',
  )
  .action(async (dir: string, options) => (await import('./commands/questions.js')).questions(dir, options));

program
  .command('interview')
  .description('the questions that matter, asked one by one in plain words; each answer is written at once')
  .argument('[dir]', 'the governance folder', '.')
  .addOption(
    new Option('--system <id>', 'only this system; a new id makes a new entry; all systems of the folder if left out'),
  )
  .addOption(new Option('--by <person>', 'who answers: a name or a function; asked if left out'))
  .addOption(asOf())
  .addOption(law())
  .addOption(
    new Option('--format <format>', 'what is printed; json also where there is no terminal').choices(['text', 'json']),
  )
  .addOption(output())
  .addHelpText(
    'after',
    '\nWhat an organisation does, Art. 5 and Annex III are asked as one list each; the elements of a point only when it is\nin play. Once the class is settled you are asked whether to go on with the duties in force. Type ? for the reason of\na question, - where you do not know, back, or stop: no answer is lost, and the next interview goes on where this one\nended. Without a terminal the questions are printed as JSON.\n\nExamples:\n  dutybound interview governance\n  dutybound interview governance --system customer-assistant --by "Head of compliance"\n  dutybound interview governance --format json --output questions.json',
  )
  .action(async (dir: string, options) => (await import('./commands/interview.js')).interview(dir, options));

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
  .addOption(noPacks())
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
  .argument('<files...>', 'workflow files of any format that is read; a sidecar beside a file is read with it')
  .option('--system <id>', 'the AI system whose decisions are looked at; every system that the files name if left out')
  .option('--scaffold', 'write a sidecar with the open questions of one file, to be filled in by a person')
  .addOption(format('text', 'json', 'mermaid', 'dot', 'svg'))
  .option(
    '--finding <number>',
    'in a picture: the finding to mark, by its number in the text, or all; the first if left out',
  )
  .option('--practice', 'hold good practice in orchestration against it as well; it never changes the exit code')
  .addOption(asOf())
  .addOption(output())
  .addHelpText(
    'after',
    '\nExit codes: 0 persons can refuse every effect, the stop reaches every AI step, and two persons verify what a step that\nidentifies persons finds; 1 something escapes, can only be\nreversed, is not reached by the stop, or is open (open is never green); 2 a file could not be read.\n\nExamples:\n  dutybound workflow governance/workflows/hiring.yaml\n  dutybound workflow --scaffold hiring.json --output hiring.json.oversight.yaml',
  )
  .action(async (files: string[], options) => (await import('./commands/workflow.js')).workflow(files, options));

program
  .command('docs')
  .description('write documents as Markdown and HTML: the gap report (D44) unless others are named')
  .argument('[dir]', 'the governance folder', '.')
  .option('--out <dir>', 'the folder to write to')
  .option('--document <id...>', 'the documents to write, such as D10')
  .option('--all', 'every document that applies, or may')
  .option('--list', 'say which documents apply, why, for whom and by when; nothing is written')
  .option('--open-items', 'say what is open in the documents, as a task list; nothing is written')
  .addOption(asOf())
  .addOption(new Option('--horizon <period>', 'what starts within this period blocks as well').argParser(period))
  .addOption(system())
  .addOption(law())
  .addOption(noPacks())
  .addHelpText(
    'after',
    '\nExamples:\n  dutybound docs governance --out out\n  dutybound docs governance --all --out out\n  dutybound docs governance --list',
  )
  .action(async (dir: string, options) => (await import('./commands/docs.js')).docs(dir, options));

const dir = (): Option => new Option('--dir <dir>', 'the governance folder').default('.');
const systems = (): Option =>
  new Option('--system <id...>', 'the systems or models it is about; the only system of the registry if left out');
const on = (what: string): Option =>
  new Option('--on <date>', `${what}; today in UTC if left out`).argParser(calendarDate);
const day = (flags: string, what: string): Option => new Option(flags, what).argParser(calendarDate);

program
  .command('evidence')
  .description('the evidence register')
  .command('add')
  .description('register a file of the governance folder with its digest, and say whether it counts')
  .argument('<file>', 'the file, from here or from the governance folder; of code also `file.ts#name`')
  .addOption(
    new Option('--shows <fact...>', 'the facts that it shows, as paths of the system file').makeOptionMandatory(),
  )
  .addOption(dir())
  .addOption(systems())
  .addOption(
    new Option('--kind <kind>', 'what it is')
      .choices(['document', 'test report', 'drill record', 'log sample', 'configuration export', 'deployment record'])
      .default('document'),
  )
  .option('--id <id>', 'its name in the register; made of the file name if left out')
  .option('--title <text>', 'its title')
  .option('--item-version <version>', 'the version of the system it is about; the present one if left out')
  .option('--author <person>', 'who wrote or produced it')
  .option('--approver <person>', 'who approved it; not the author')
  .addOption(on('its date'))
  .addOption(day('--review-by <date>', 'after this day it is stale'))
  .option('--review-trigger <text>', 'what makes it stale before that day')
  .option('--custodian <person>', 'who keeps it')
  .addOption(day('--ran-on <date>', 'for a test report that does not say it: the first day of the run'))
  .addOption(
    day('--thresholds-set-on <date>', 'for a test report that does not say it: when its thresholds were fixed'),
  )
  .addOption(day('--version-released-on <date>', 'for a test report: since when the tested version exists'))
  .addHelpText(
    'after',
    '\nExample:\n  dutybound evidence add evidence/plan.md --dir governance --shows humanOversight --author "A. Writer" --approver "B. Head" --review-by 2028-11-30',
  )
  .action(async (file: string, options) => (await import('./commands/evidence-add.js')).evidenceAdd(file, options));

program
  .command('attest')
  .description("write a named person's dated judgement of a requirement or of a class, with its reasons")
  .argument('[requirement]', 'the requirement, by its full id; left out where --class is given')
  .addOption(new Option('--by <person>', 'who states it').makeOptionMandatory())
  .addOption(new Option('--reasons <text>', 'why').makeOptionMandatory())
  .addOption(day('--review-by <date>', 'after this day it lapses').makeOptionMandatory())
  .addOption(dir())
  .addOption(systems())
  .option('--facts <fact...>', 'the facts that the statement is about')
  .option(
    '--class <class>',
    'the point of classification that is determined, as `classify` names it; it changes no class',
  )
  .addOption(new Option('--says <what>', 'what was determined of that point').choices(['met', 'not met']))
  .option('--use <use>', 'the use that the determination is about')
  .option('--party <party>', 'the party that the determination is about')
  .addOption(on('when it is stated'))
  .option('--id <id>', 'its name in the register')
  .addHelpText(
    'after',
    '\nExample:\n  dutybound attest ai-act/deployers/overseers --dir governance --by head-of-recruiting --reasons "All passed the cases" --review-by 2028-11-30\n  dutybound attest --class derogation --says met --use shortlisting --dir governance --by head-of-legal --reasons "It sorts by date alone" --review-by 2028-11-30',
  )
  .action(async (requirement: string | undefined, options) =>
    (await import('./commands/attest.js')).attest(requirement, options),
  );

program
  .command('waive')
  .description('write who accepts an open finding, why and until when; it silences the gate and never the duty')
  .argument('<finding>', 'the finding, by its fingerprint (or its first twelve digits) or its requirement')
  .addOption(new Option('--reason <text>', 'why it is accepted').makeOptionMandatory())
  .addOption(new Option('--owner <person>', 'who owns the gap').makeOptionMandatory())
  .addOption(new Option('--approver <person>', 'who accepts it; not the owner').makeOptionMandatory())
  .addOption(new Option('--until <date>', 'the last day on which it holds').makeOptionMandatory())
  .addOption(dir())
  .addOption(system())
  .option('--party <id>', 'only the finding about this party')
  .option('--action <text>', 'for a duty in force: the corrective action (Art. 20(1)) or assessment (Art. 26(5))')
  .option('--action-owner <person>', 'who takes that action')
  .addOption(day('--action-due <date>', 'by when it is taken'))
  .addOption(on('the day on which it is accepted and the findings are looked up'))
  .option('--id <id>', 'its name in the register')
  .option('--ticket <ticket>', 'where it is followed up')
  .addHelpText(
    'after',
    '\nExample:\n  dutybound waive ai-act/provider-logs/retention --dir governance --reason "Store is being replaced" --owner head-of-product --approver board --until 2028-03-31',
  )
  .action(async (finding: string, options) => (await import('./commands/waive.js')).waive(finding, options));

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
    'left out, the formats are listed: configuration, organisation, system, model, workflow, oversight, evidence, attestations, waivers or assessment',
  )
  .argument('[section]', 'a section of it for reading, such as uses.practice, uses.area or product')
  .addOption(new Option('--format <format>', 'JSON Schema, or text for reading').choices(['json', 'text']))
  .addOption(output())
  .addHelpText(
    'after',
    '\nExamples:\n  dutybound schema\n  dutybound schema system --format text\n  dutybound schema system uses.practice',
  )
  .action(async (name: string | undefined, section: string | undefined, options) =>
    (await import('./commands/schema.js')).schema(name, section, options),
  );

program
  .command('import')
  .description('entries of the registry from inventories and cards; a second import follows the source')
  .argument(
    '<files...>',
    'CSV, Excel, JSON or Markdown tables, cards of models and of data, Backstage catalogues, CycloneDX bills of materials, agent and MCP server cards; told by their content',
  )
  .option('--into <dir>', 'the governance folder; made if it is not there', '.')
  .option('--source <name>', 'the name by which the source is known again; the name of the file if left out')
  .option('--system <id>', 'for the cards of models and of data: the system that is made with them, which is there')
  .addHelpText(
    'after',
    '\nA row becomes one system that says where it comes from; a card of a model, one model, which is no AI system. Claims about risk and class are kept as labels, and what a\nperson wrote into an entry stays. What each column is stands in .dutybound/mappings, where it can be changed.\n\nExit codes: 0 imported; 2 nothing was written.\n\nExamples:\n  dutybound import inventory.csv --into governance\n  dutybound import inventory-2027.xlsx --source inventory.xlsx --into governance\n  dutybound import model-card.md data-card.md --system mail-sorter --into governance',
  )
  .action(async (files: string[], options) => (await import('./commands/import.js')).importFiles(files, options));

program
  .command('registers')
  .description('what is kept of events: incidents, requests of authorities and others; up to when it is complete')
  .argument('[dir]', 'the governance folder', '.')
  .option('--system <id>', 'one system only')
  .option('--export <register>', 'one register of all systems as comma separated values, such as authorityRequest')
  .addOption(output())
  .addHelpText(
    'after',
    '\nA system refers to such a table by `events: { authorityRequest: { csv: registers/authority-requests.csv } }`.\n\nExample:\n  dutybound registers governance --export authorityRequest --output governance/registers/authority-requests.csv',
  )
  .action(async (dir: string, options) => (await import('./commands/registers.js')).registers(dir, options));

const packs = program.command('packs').description('packs of your own, which the configuration names');

packs
  .command('new')
  .description('write a pack with one requirement, and its test')
  .argument('<id>', 'small letters, digits and hyphens, such as house-rules')
  .argument('[dir]', 'the governance folder', '.')
  .option('--beside <citation>', 'the provision that the requirement stands beside', 'Art. 26(2)')
  .addHelpText('after', '\nExample:\n  dutybound packs new house-rules governance --beside "Art. 26(6)"')
  .action(async (id: string, dir: string, options) =>
    (await import('./commands/packs.js')).writePack(id, dir, options),
  );

packs
  .command('lock')
  .description('pin each pack by the digest of each of its files; packs are code, so read them first')
  .argument('[dir]', 'the governance folder', '.')
  .addHelpText('after', '\nExample:\n  dutybound packs lock governance')
  .action(async (dir: string) => (await import('./commands/packs.js')).lockPacks(dir));

program
  .command('init')
  .description('write a governance folder that explains itself')
  .argument('[dir]', 'the folder to write', 'governance')
  .option('--from <files...>', 'inventories to import: the folder holds their systems in place of the example')
  .addHelpText(
    'after',
    '\nIt never writes into a folder that holds something.\n\nExamples:\n  dutybound init governance\n  dutybound init governance --from inventory.csv',
  )
  .action(async (dir: string, options) => (await import('./commands/init.js')).init(dir, options));

// Whoever reads the output may stop reading (`| head`); that is no fault, and the exit code stays what it was.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  // Never an exit code that a verdict could be read from.
  process.stderr.write(
    `standard output: it cannot be written (${error.code ?? error.message}); nothing may rest on it.\n`,
  );
  process.exit(2);
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
