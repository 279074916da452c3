import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { highRiskSystem } from '../../src/testing/situations.js';
import { dutybound, type Files, makeFolder, useBuiltCommand } from './command.js';

// A register that is kept as a table beside the systems: the same findings as one written into the system, told by file, line
// and cell; complete only where the system says so.

useBuiltCommand();

const TALENT = 'schemaVersion: 1\nid: talent\nname: Talent\nown: yes\nkind: legal person\nlocatedInUnion: yes\n';
/** A high-risk system of a provider, with what it says of requests of authorities. JSON is YAML too. */
const system = (register: unknown, id = 'tool'): string =>
  JSON.stringify(highRiskSystem({ id, events: { authorityRequest: register } }).facts, null, 1);
const CSV = `system,id,party,authority,legalBasis,on,due,doneOn,everythingProvided,asksFor.informationOrDocumentation
tool,r1,talent,"Office, Riga",Art. 21,2028-01-03,2028-01-20,2028-01-25,no,yes
other,r2,talent,Office,Art. 21,2028-01-05,2028-01-30,,,
`;
const REFERENCE = { csv: 'registers/requests.csv' };
const complete = (count: number) => ({ ...REFERENCE, complete: { by: 'legal', on: '2028-01-31', count } });
const folder = (register: unknown, csv = CSV, more: Files = {}): string =>
  makeFolder({
    'organisations/talent.yaml': TALENT,
    'systems/tool.yaml': system(register),
    'systems/other.yaml': system('none', 'other'),
    'registers/requests.csv': csv,
    ...more,
  });
const check = (at: string, ...args: readonly string[]) =>
  dutybound(['check', ...args, '--as-of', '2028-02-01'], { cwd: at });

function assessed(at: string, id = 'tool'): Assessment['systems'][number] {
  const ran = check(at, '--format', 'json');
  if (ran.code === 2) throw new Error(ran.stderr);
  return (JSON.parse(ran.stdout) as Assessment).systems.find((one) => one.id === id)!;
}

const places = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"document":"(registers[^"]*)","pointer":"([^"]*)"/g)].map(
    ([, document, pointer]) => `${document}#${pointer}`,
  );

describe('a register kept as a table', () => {
  it('gives the findings of the same entries written into the system, with the place of each cell', () => {
    const entries = [
      {
        id: 'r1',
        party: 'talent',
        authority: 'Office, Riga',
        legalBasis: 'Art. 21',
        on: '2028-01-03',
        due: '2028-01-20',
        doneOn: '2028-01-25',
        everythingProvided: 'no',
        asksFor: { informationOrDocumentation: 'yes' },
      },
    ];
    const written = assessed(folder(entries));
    const kept = assessed(folder(REFERENCE));
    const told = ({ findings }: typeof kept) =>
      findings.map(({ requirement, outcome, reason }) => [requirement, outcome, reason]);
    expect(told(kept)).toEqual(told(written));
    expect(kept.factsDigest).toBe(written.factsDigest);
    expect(places(kept).length).toBeGreaterThan(0);
    expect(places(kept)).toContain('registers/requests.csv#/0/everythingProvided');
  });

  it('stays open until somebody states it complete, and with a wrong count', () => {
    const openIn = (register: unknown): number =>
      assessed(folder(register)).findings.filter(({ missing }) =>
        missing.some(({ fact }) => (fact ?? '').startsWith('events.authorityRequest')),
      ).length;
    expect(openIn(REFERENCE)).toBeGreaterThan(openIn(complete(1)));
    expect(openIn(complete(2))).toBe(openIn(REFERENCE));
    expect(assessed(folder(complete(2))).contradictions.map(({ id }) => id)).toContain('wrong-count');
  });

  it('is told by file, line and cell in the text report', () => {
    const { stdout } = check(folder(REFERENCE), '--full');
    expect(stdout).toContain('registers/requests.csv:2:9');
  });

  it('stops the run with every problem by line and cell', () => {
    const wrong = CSV.replace('2028-01-20', 'soon').replace('r2,talent', 'r2,nobody').replace('other,r2', 'tool,r2');
    const { code, stderr } = check(folder(REFERENCE, wrong));
    expect(code).toBe(2);
    expect(stderr).toContain('registers/requests.csv:2:7');
    const dangling = check(folder(REFERENCE, CSV.replace('other,r2', 'ohter,r2')));
    expect(dangling.code).toBe(2);
    expect(dangling.stderr).toContain('registers/requests.csv:3:1');
    expect(dangling.stderr).toContain('"ohter" is the id of no system');
  });

  it('that is not there, outside the folder, or of no register stops the run', () => {
    for (const path of ['registers/gone.csv', '../outside.csv']) {
      const { code, stderr } = check(folder({ csv: path }));
      expect(code).toBe(2);
      expect(stderr).toContain(path);
    }
  });

  it('is named among the inputs with its digest', () => {
    const { header } = JSON.parse(check(folder(REFERENCE), '--format', 'json').stdout) as Assessment;
    expect(header.inputs.map(({ document }) => document)).toContain('registers/requests.csv');
  });
});

describe('dutybound registers', () => {
  it('says for each register how many entries there are, and up to when and by whom it is complete', () => {
    const told = (register: unknown): string => dutybound(['registers'], { cwd: folder(register) }).stdout;
    expect(told(complete(1))).toContain('authorityRequest: 1 entry, complete up to 2028-01-31, by legal');
    expect(told(complete(3))).toContain('said to be complete with 3, which voids the statement');
    expect(told(REFERENCE)).toContain('1 entry; nobody says that these are all');
    expect(told(REFERENCE)).toContain('seriousIncident: nobody has said anything');
    expect(told(REFERENCE)).toContain('authorityRequest: none, by the system');
  });

  it('writes a table that a system can refer to', () => {
    const at = folder([{ id: 'r1', party: 'talent', legalBasis: 'Art. 21', on: '2028-01-03', what: '=1+1' }]);
    mkdirSync(join(at, 'out'));
    const ran = dutybound(['registers', '--export', 'authorityRequest', '--output', 'out/r.csv'], { cwd: at });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(at, 'out/r.csv'), 'utf8')).toContain('"\'=1+1"');
    const before = assessed(at).factsDigest;
    writeFileSync(join(at, 'systems/tool.yaml'), system({ csv: 'out/r.csv' }));
    expect(assessed(at).factsDigest).toBe(before);
  });

  it('refuses a register that there is not', () => {
    const { code, stderr } = dutybound(['registers', '--export', 'gossip'], { cwd: folder(REFERENCE) });
    expect(code).toBe(2);
    expect(stderr).toContain('is no register');
  });

  it('keeps complaints as a table too: complete up to a day, written out, and held against the other registers', () => {
    const csv = `id,party,on,lodged with,gaveReasonToConsider.risk,ledTo
c1,talent,2028-01-05,a market surveillance authority,yes,
`;
    const complaints = { csv: 'registers/complaints.csv', complete: { by: 'desk', on: '2028-01-31', count: 1 } };
    const tool = (risks: unknown): string =>
      JSON.stringify(highRiskSystem({ id: 'tool', events: { complaint: complaints, presentsRisk: risks } }).facts);
    const at = makeFolder({
      'organisations/talent.yaml': TALENT,
      'systems/tool.yaml': tool('none'),
      'registers/complaints.csv': csv,
    });
    expect(dutybound(['registers'], { cwd: at }).stdout).toContain(
      'complaint: 1 entry, complete up to 2028-01-31, by desk',
    );
    expect(dutybound(['registers', '--export', 'complaint'], { cwd: at }).stdout).toContain(
      '"c1","talent","2028-01-05"',
    );
    const told = assessed(at).contradictions.find(({ id }) => id === 'complaint-not-taken-up');
    expect(places(told)).toContain('registers/complaints.csv#/0/gaveReasonToConsider');
    writeFileSync(join(at, 'systems/tool.yaml'), tool([{ id: 'r1', party: 'talent' }]));
    expect(assessed(at).contradictions.map(({ id }) => id)).not.toContain('complaint-not-taken-up');
  });
});
