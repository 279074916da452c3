import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/digest.js';
import { textRow, workbook } from '../importers/support.js';
import { dutybound, makeFolder, type Ran, useBuiltCommand } from './command.js';

// From an inventory to a registry and back again: what a source says follows it, what people wrote stays.

useBuiltCommand();

const TABLE = `AI system,Purpose,Status,High-risk,Personal data,Owner
Post sorter,Sorts letters,Live,yes,partly,Mail room
Shift planner,Plans shifts,Pilot,n/a,pending,
`;

interface Place {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Ran;
  readonly text: (name: string) => string;
  readonly write: (name: string, content: string) => void;
}

function place(files: Readonly<Record<string, string | Uint8Array>>): Place {
  const folder = makeFolder(files);
  return {
    folder,
    run: (...args) => dutybound(args, { cwd: folder }),
    text: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, content) => writeFileSync(join(folder, name), content),
  };
}

const SORTER = 'gov/systems/post-sorter.yaml';
const PLANNER = 'gov/systems/shift-planner.yaml';
const MAPPING = 'gov/.dutybound/mappings/list.csv.yaml';

/** A folder into which the table was imported once. */
function imported(table: string = TABLE): Place {
  const there = place({ 'list.csv': table });
  const ran = there.run('import', 'list.csv', '--into', 'gov');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return there;
}

describe('a first import', () => {
  it('writes one entry a row: plain facts, claims as labels, all else kept, each with its place', () => {
    const there = imported();
    expect(there.text(SORTER)).toBe(`schemaVersion: 1
id: post-sorter
name: Post sorter
stage: on the market or in service
processesPersonalData: partly
uses:
  - id: as-imported
    intendedPurpose: Sorts letters
imported:
  - source: list.csv
    key: Post sorter
    file: list.csv
    digest: sha256:${sha256Hex(TABLE)}
    place: line 2
    filled:
      - fact: name
        column: AI system
        says: Post sorter
        wrote: Post sorter
      - fact: uses[as-imported].intendedPurpose
        column: Purpose
        says: Sorts letters
        wrote: Sorts letters
      - fact: stage
        column: Status
        says: Live
        wrote: on the market or in service
      - fact: processesPersonalData
        column: Personal data
        says: partly
        wrote: partly
    labels:
      - column: High-risk
        says: yes
    kept:
      - column: Owner
        says: Mail room
`);
    expect(there.text(PLANNER)).toMatch(/^processesPersonalData: to be confirmed$/m);
    expect(there.text(PLANNER)).not.toMatch(/^stage:/m);
    expect(there.text(PLANNER)).toMatch(/- column: Status\n {8}says: Pilot\n/);
  });

  it('tells what each column became, what Annex VIII still lacks, and what it does not decide', () => {
    const { run } = place({ 'list.csv': TABLE });
    expect(
      run('import', 'list.csv', '--into', 'gov').stdout,
    ).toBe(`list.csv: a table of separated values (CSV); 2 systems
  AI system: name, 2 of 2
  Purpose: uses[].intendedPurpose, 2 of 2
  Status: stage, 1 of 2; kept, since it is not plain what it means: "Pilot"
  High-risk: a claim of the source, kept as a label
  Personal data: processesPersonalData, 2 of 2
  kept as they are: Owner
  Annex VIII, Section A: (4) trade name, 2 of 2; (5) intended purpose, 2 of 2; (7) status, 1 of 2; nothing for (1) (2) (3) (6) (8) (9) (10) (11) (12) (13)
  Annex VIII, Section B: (4) trade name, 2 of 2; (5) intended purpose, 2 of 2; (8) status, 1 of 2; nothing for (1) (2) (3) (6)
  Annex VIII, Section C: nothing for (1) (2) (3) (4) (5)
  entries: 2 new, 0 renewed, 0 as they were
    new systems/post-sorter.yaml
    new systems/shift-planner.yaml
  mapping: .dutybound/mappings/list.csv.yaml (written)

Nothing here says which class an entry has or who is its provider. What is open: dutybound classify gov
`);
  });

  it('leaves every class open, whatever the source claims', () => {
    const { run } = imported('AI system,Risk class,High-risk,Status\nA,prohibited,yes,Live\nB,minimal,no,Retired\n');
    const ran = run('classify', 'gov', '--format', 'json');
    expect(ran.stderr).toBe('');
    const classes = (JSON.parse(ran.stdout) as { systems: { headline: { class: string } }[] }).systems;
    expect(JSON.stringify(classes)).toMatch(/undetermined/);
    expect(run('check', 'gov').stdout.match(/Class {3}undetermined/g)).toHaveLength(2);
  });

  it('gives ids that are free, plain and the same on each machine', () => {
    const { folder } = imported('AI system,Purpose\nÉtude Größe,x\nétude größe,x\nCON,x\n日本,x\n../../x,x\n');
    expect(readdirSync(join(folder, 'gov/systems')).sort()).toEqual([
      'etude-grosse-2.yaml',
      'etude-grosse.yaml',
      'system-con.yaml',
      'system.yaml',
      'x.yaml',
    ]);
  });

  it('reads what spreadsheets, registers and cards keep, in one run', () => {
    const { run } = place({
      'a.xlsx': workbook({ List: textRow(1, 'AI system', 'Purpose') + textRow(2, 'From Excel', 'x') }),
      'b.json': JSON.stringify([{ tool_name: 'From JSON', description: 'x' }]),
      'c.md': '| AI system | Purpose |\n| --- | --- |\n| From Markdown | x |\n',
      'd.md': '---\nlicense: mit\n---\n# From a card\n',
      'e.yaml': 'apiVersion: backstage.io/v1alpha1\nkind: AiResource\nmetadata:\n  name: from-backstage\n',
      'f.json': JSON.stringify({
        bomFormat: 'CycloneDX',
        components: [{ type: 'machine-learning-model', name: 'From a BOM' }],
      }),
      'g.json': JSON.stringify({
        name: 'From an agent',
        skills: [],
        defaultInputModes: [],
        provider: { organization: 'Maker' },
      }),
    });
    const ran = run(
      'import',
      ...'abcdefg'.split('').map((one, at) => `${one}.${['xlsx', 'json', 'md', 'md', 'yaml', 'json', 'json'][at]}`),
      '--into',
      'gov',
    );
    expect(ran.stderr).toBe('');
    expect(ran.stdout.match(/^ {4}new /gm)).toHaveLength(7);
    expect(run('check', 'gov').stderr).toBe('');
  });

  it('writes nothing where one of the files is none, and says of each what was tried', () => {
    const { run, folder } = place({
      'list.csv': TABLE,
      'note.txt': 'Just a note.\n',
      'people.csv': 'name,email\nAnn,a@x\n',
    });
    const ran = run('import', 'list.csv', 'note.txt', 'people.csv', 'gone.csv', '--into', 'gov');
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(/^note\.txt: no AI system was found in it; tried: a Backstage catalogue: /m);
    expect(ran.stderr).toMatch(/^people\.csv: /m);
    expect(ran.stderr).toMatch(/^gone\.csv: /m);
    expect(ran.stderr).toMatch(/3 problems; nothing was written\.\n$/);
    expect(existsSync(join(folder, 'gov'))).toBe(false);
  });

  it('says that a form nobody filled in names no system', () => {
    const { run } = place({ 'form.csv': 'Field,Answer\nAI System Name,\nIntended Purpose,\nStatus,\n' });
    expect(run('import', 'form.csv').stderr).toMatch(/names no system: it is a form .* nobody has filled in/);
  });

  it('never gives a hostile cell to the terminal or to an entry as it stands', () => {
    const there = imported('AI system,Purpose\n"\u001b[2Jx\u202Eevil",=cmd|x\n');
    expect(there.text('gov/systems/u001b-2jx-u202eevil.yaml')).toMatch(/^name: .*u001b.*u202eevil/m);
    expect(there.run('import', 'list.csv', '--into', 'gov').stdout).not.toMatch(/(?=\P{ASCII}|[^\P{Cc}\n])./u);
  });
});

describe('a second import', () => {
  it('changes nothing where the source says the same', () => {
    const there = imported();
    const before = [SORTER, PLANNER, MAPPING].map(there.text);
    there.write('list.csv', `\n${TABLE}`);
    expect(there.run('import', 'list.csv', '--into', 'gov').stdout).toMatch(
      /entries: 0 new, 0 renewed, 2 as they were/,
    );
    expect([SORTER, PLANNER, MAPPING].map(there.text)).toEqual(before);
  });

  it('follows the source, keeps comments and order, and leaves what people wrote', () => {
    const there = imported();
    const answered = there
      .text(SORTER)
      .replace('stage: on', '# checked by Ann\nstage: on')
      .replace('processesPersonalData: partly', 'processesPersonalData: yes # Ann, 2026-11-02')
      .replace(
        'intendedPurpose: Sorts letters',
        'intendedPurpose: Sorts letters\n    presentedAsBroadlyApplicable: no',
      );
    there.write(SORTER, answered);
    there.write('list.csv', TABLE.replace('Sorts letters,Live,yes,partly', 'Sorts parcels,Retired,no,no'));
    const ran = there.run('import', 'list.csv', '--into', 'gov');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(
      /renewed: 1\n {4}systems\/post-sorter\.yaml: uses\[as-imported\]\.intendedPurpose, stage\n/,
    );
    expect(ran.stdout).toMatch(/left as a person wrote it: 1\n.*processesPersonalData: the source now says no\n/);
    const now = there.text(SORTER);
    expect(now.slice(0, now.indexOf('imported:'))).toBe(
      answered
        .slice(0, answered.indexOf('imported:'))
        .replace('on the market or in service', 'no longer on the market or in service')
        .replace('Sorts letters', 'Sorts parcels'),
    );
    expect(now).toMatch(/- column: High-risk\n {8}says: no\n/);
    expect(there.run('import', 'list.csv', '--into', 'gov').stdout).toMatch(
      /entries: 0 new, 0 renewed, 2 as they were/,
    );
  });

  it('takes away what the source no longer says, and never what a person answered or took away', () => {
    const there = imported();
    there.write(PLANNER, there.text(PLANNER).replace('processesPersonalData: to be confirmed\n', ''));
    there.write('list.csv', TABLE.replace('Sorts letters,Live', ',').replace('n/a,pending', 'n/a,yes'));
    expect(there.run('import', 'list.csv', '--into', 'gov').code).toBe(0);
    expect(there.text(SORTER)).not.toMatch(/^(?:stage|uses):/m);
    expect(there.text(SORTER)).toMatch(/^processesPersonalData: partly$/m);
    expect(there.text(PLANNER)).not.toMatch(/^processesPersonalData:/m);
  });

  it('adds rows that are new, and only tells of rows that are gone', () => {
    const there = imported();
    there.write('list.csv', TABLE.replace(/Shift planner.*\n/, 'Door reader,Reads badges,Live,no,yes,\n'));
    const ran = there.run('import', 'list.csv', '--into', 'gov');
    expect(ran.stdout).toMatch(/new systems\/door-reader\.yaml/);
    expect(ran.stdout).toMatch(/no longer in the source; the entry stays: 1\n {4}systems\/shift-planner\.yaml/);
    expect(existsSync(join(there.folder, PLANNER))).toBe(true);
  });

  it('knows a source again under another file name, if it is told', () => {
    const there = imported();
    there.write('list-2027.csv', TABLE.replace('Sorts letters', 'Sorts parcels'));
    const ran = there.run('import', 'list-2027.csv', '--source', 'list.csv', '--into', 'gov');
    expect(ran.stdout).toMatch(/entries: 0 new, 1 renewed, 1 as they were/);
    expect(there.text(SORTER)).toMatch(/file: list-2027\.csv/);
  });

  it('follows a provider of the source, and leaves a party to which people added', () => {
    const table = 'AI system,Provider name\nA,Maker\nB,Maker\n';
    const there = imported(table);
    expect(there.text('gov/organisations/maker.yaml')).toBe('schemaVersion: 1\nid: maker\nname: Maker\nown: unknown\n');
    there.write(
      'gov/systems/b.yaml',
      there.text('gov/systems/b.yaml').replace('- id: maker', '- id: maker\n    develops: yes'),
    );
    there.write('list.csv', table.replaceAll('Maker', 'Acme'));
    expect(there.run('import', 'list.csv', '--into', 'gov').stdout).toMatch(
      /b\.yaml: parties\[maker\]: the source now says acme/,
    );
    expect(there.text('gov/systems/a.yaml')).toMatch(/^parties:\n {2}- id: acme$/m);
    expect(there.text('gov/systems/b.yaml')).toMatch(/^parties:\n {2}- id: maker\n {4}develops: yes$/m);
    expect(there.run('check', 'gov').stderr).toBe('');
  });
});

describe('a saved mapping', () => {
  it('beats the table of aliases, and keeps the comments of people when columns are new', () => {
    const there = imported('AI system,Purpose,What it is\nA,x,Reads post\n');
    const mapping = there
      .text(MAPPING)
      .replace('column: What it is\n    to: keep', 'column: What it is # Ann\n    to: description');
    there.write(MAPPING, mapping);
    there.write('list.csv', 'AI system,Purpose,What it is,Status\nA,x,Reads post,Live\n');
    expect(there.run('import', 'list.csv', '--into', 'gov').stdout).toMatch(/What it is: description, 1 of 1/);
    expect(there.text('gov/systems/a.yaml')).toMatch(/^description: Reads post$/m);
    expect(there.text(MAPPING)).toBe(`${mapping}  - column: Status\n    to: stage\n`);
  });

  it('makes a table of unknown columns an inventory', () => {
    const there = place({
      'list.csv': 'Ding,Waarvoor\nA,x\n',
      [MAPPING]: 'columns:\n  - column: Ding\n    to: name\n  - column: Waarvoor\n    to: uses[].intendedPurpose\n',
    });
    expect(there.run('import', 'list.csv', '--into', 'gov').code).toBe(0);
    expect(there.text('gov/systems/a.yaml')).toMatch(/intendedPurpose: x/);
  });

  it('is refused with everything that is wrong in it', () => {
    const there = place({
      'list.csv': TABLE,
      [MAPPING]: 'columns:\n  - column: A\n    to: nmae\n  - column: B\n    to: stage\n  - column: C\n    to: stage\n',
    });
    const { stderr, code } = there.run('import', 'list.csv', '--into', 'gov');
    expect(code).toBe(2);
    expect(stderr).toMatch(/the column "A" goes to "nmae"[\s\S]*Did you mean name\?/);
    expect(stderr).toMatch(/several columns go to stage: "B", "C"/);
  });
});

describe('misuse', () => {
  it('is told: two files of one name, a source name for several files', () => {
    const { run } = place({ 'a/list.csv': TABLE, 'b/list.csv': TABLE });
    expect(run('import', 'a/list.csv', 'b/list.csv').stderr).toMatch(/two files have this name/);
    expect(run('import', 'a/list.csv', 'b/x.csv', '--source', 's').stderr).toMatch(/several files are given/);
  });

  it('never writes over an entry that cannot be read', () => {
    const there = imported();
    there.write(SORTER, 'a: b: c\n');
    const ran = there.run('import', 'list.csv', '--into', 'gov');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^systems\/post-sorter\.yaml:1/m);
    expect(there.text(SORTER)).toBe('a: b: c\n');
  });
});
