import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { interviewSession, type Session, type SessionOptions } from '../../src/cli/interview-session.js';
import type { Talk } from '../../src/cli/talk.js';
import type { AskedFacts } from '../../src/questions/model.js';
import { knowing, person } from '../support/interviewees.js';

// A model is no AI system: what is asked of it is what makes it one for general purposes, and who provides it.

let home: string;
let dir: string;
let facts: AskedFacts;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dutybound-model-'));
  facts = await factDictionary();
});
beforeEach(() => {
  dir = mkdtempSync(join(home, 'run-'));
  put('models/encoder.yaml', 'schemaVersion: 1\nid: encoder\nname: Encoder # from its card\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const text = (name: string): string => readFileSync(join(dir, name), 'utf8');
function put(name: string, content: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}

function hold(talk: Talk, options: Partial<SessionOptions> = {}): Promise<Session> {
  return interviewSession(talk, {
    dir,
    asOf: '2026-11-21',
    on: '2026-11-21',
    by: 'Head of compliance',
    facts,
    page: { colour: false, width: 110 },
    provision: (id) => ({ id }),
    ...options,
  });
}

/** A model of which all is stated that its class turns on. */
function settled(): void {
  put(
    'organisations/ours.yaml',
    'schemaVersion: 1\nid: ours\nname: Ours\nown: yes\nkind: legal person\nlocatedInUnion: yes\n',
  );
  put(
    'models/encoder.yaml',
    `schemaVersion: 1
id: encoder
name: Encoder
parties:
  complete: { by: compliance-office, on: 2026-10-01, count: 1 }
  entries:
  - { id: ours, develops: yes, ownNameOrTrademark: yes, placesOnTheMarket: yes, acceptedMandate: none, establishedInThirdCountry: no }
model:
  significantGenerality: yes
  wideRangeOfDistinctTasks: yes
  integrableDownstream: yes
  placedOnTheMarketOn: 2026-03-02
  trainingCompute: 3.0e+23
  generates: { only: [language], by: compliance-office, on: 2026-10-01 }
  highImpactCapabilities: no
  designatedOn: none
  modifiesAnotherModel: no
`,
  );
}

describe('an interview about a model', () => {
  it('asks who provides it and what it can do, and of no use, area or practice', async () => {
    const talk = knowing([
      [/your organisation called/, 'Northwind Parcels GmbH'],
      [/What does Northwind.*do with the model/, 'none'],
      [/makes, changes or supplies the model\?.*Listed so far: Northwind Parcels GmbH; /, 'none'],
      [/makes, changes or supplies the model/, 'Quill Software SE'],
      [/Does Quill Software SE belong/, 'no'],
      [/What does Quill Software SE do with the model/, '1, 3, 4'],
      [/location in a Member State/, 'yes'],
      [/written mandate/, 'none'],
      [/significant generality|wide range|integrated into a variety/, 'no'],
    ]);
    const session = await hold(talk);
    expect(session.problems).toEqual([]);
    const heard = talk.heard.join('');
    expect(session.left, heard).toBe(0);
    expect(heard).not.toMatch(/What is the system meant for|areas does this use touch|AI system called/);
    expect(text('models/encoder.yaml')).toContain('name: Encoder # from its card\n');
    expect(text('models/encoder.yaml')).toMatch(/integratesInMarketedSystem: no # answered by Head of compliance/);
    expect(session.systems.map(({ id, open }) => [id, open])).toEqual([['encoder', 0]]);
  });

  it('goes on with the duties of its provider, one article after the other, where the person wants it', async () => {
    settled();
    const start = await hold(person('no'));
    const before = text('models/encoder.yaml');

    const talk = knowing([
      [/Go on with them/, 'yes'],
      [/acceptable use policies/, 'Policy of 4 May 2026.'],
    ]);
    const session = await hold(talk);
    const heard = talk.heard.join('');
    expect(heard).toContain('No question on the class of encoder is open.');
    expect(heard).toMatch(/Annex XI, Section 1\(1\)/);
    expect(session.answers).toBe(1);
    expect(start.systems[0]?.duties).toBeGreaterThan(40);
    expect(session.systems[0]?.duties).toBe((start.systems[0]?.duties ?? 0) - 1);
    expect(text('models/encoder.yaml')).toContain('acceptableUse: Policy of 4 May 2026.');
    expect(text('models/encoder.yaml').startsWith(before.trimEnd())).toBe(true);
  });

  it('leaves the duties for another day where the person says no', async () => {
    settled();
    const before = text('models/encoder.yaml');
    const talk = person('maybe not', 'no');
    const session = await hold(talk);
    expect(talk.heard.join('')).toContain('Answer: yes or no.');
    expect([session.asked, session.answers, session.isStopped]).toEqual([0, 0, false]);
    expect(session.problems).toEqual([]);
    expect(text('models/encoder.yaml')).toBe(before);
    expect((await hold(person('stop'))).isStopped).toBe(true);
  });
});
