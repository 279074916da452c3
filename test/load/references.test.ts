import { describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/load/references.js';

// What the documentation of a system refers to: every id has to lead to an entry, and every entry has an id of its own.

const known = { organisations: new Set(['maker']), workflows: new Map() };

const system = {
  parties: [{ id: 'maker' }],
  uses: [{ id: 'shortlisting' }],
  integrates: [{ id: 'parser' }],
  riskManagement: {
    risks: [{ id: 'bias' }],
    foreseeableMisuses: [{ id: 'dismissals' }],
    tests: [{ id: 'parity' }],
  },
  humanOversight: { measures: [{ id: 'second-look' }] },
};

const found = (patch: object): readonly string[] =>
  referenceProblems({ ...system, ...patch }, 'systems/a.yaml', '', known).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

describe('technical documentation', () => {
  const file = {
    provider: 'maker',
    statedUses: ['shortlisting'],
    development: { describedParts: ['parser'], datasheets: { entries: [{ id: 'one' }] } },
    testing: { reports: [{ id: 'one', tests: ['parity'] }], metrics: [{ id: 'one' }] },
    control: { risks: ['bias'], oversightMeasures: ['second-look'], groupAccuracy: [{ id: 'one' }] },
    releases: [{ id: 'one' }],
  };

  it('that refers to what is there has no problem', () => {
    expect(found({ technicalDocumentation: file })).toEqual([]);
  });

  it('that is stated as none has no problem', () => {
    expect(found({ technicalDocumentation: 'none', instructions: 'none' })).toEqual([]);
  });

  it('that refers to what is not there is told each place', () => {
    const technicalDocumentation = {
      provider: 'other',
      statedUses: ['shortlisting', 'other'],
      development: { describedParts: ['other'] },
      testing: { reports: { entries: [{ id: 'one', tests: ['other'] }] } },
      control: { risks: ['other'], oversightMeasures: ['other'] },
    };
    expect(found({ technicalDocumentation })).toEqual([
      'dangling-reference /technicalDocumentation/provider',
      'dangling-reference /technicalDocumentation/statedUses/1',
      'dangling-reference /technicalDocumentation/development/describedParts/0',
      'dangling-reference /technicalDocumentation/control/risks/0',
      'dangling-reference /technicalDocumentation/control/oversightMeasures/0',
      'dangling-reference /technicalDocumentation/testing/reports/entries/0/tests/0',
    ]);
  });

  it('that gives an id twice is told each place', () => {
    const twice = [{ id: 'one' }, { id: 'one' }];
    const technicalDocumentation = {
      testing: { reports: twice, metrics: twice },
      control: { groupAccuracy: twice },
      releases: twice,
      development: { datasheets: { entries: twice } },
    };
    expect(found({ technicalDocumentation })).toEqual([
      'duplicate-id /technicalDocumentation/testing/reports/1/id',
      'duplicate-id /technicalDocumentation/testing/metrics/1/id',
      'duplicate-id /technicalDocumentation/control/groupAccuracy/1/id',
      'duplicate-id /technicalDocumentation/releases/1/id',
      'duplicate-id /technicalDocumentation/development/datasheets/entries/1/id',
    ]);
  });
});

describe('the register of real-time identification', () => {
  it('that names another use or party than those of the system is told each place', () => {
    const uses = (use: string, party: string): readonly string[] =>
      found({ events: { realTimeIdentificationUse: [{ id: 'one', use, party }] } });
    expect(uses('shortlisting', 'maker')).toEqual([]);
    expect(uses('other', 'other')).toEqual([
      'dangling-reference /events/realTimeIdentificationUse/0/use',
      'dangling-reference /events/realTimeIdentificationUse/0/party',
    ]);
  });
});

describe('the register of tests in real-world conditions', () => {
  const events = (test: object): object => ({
    events: { seriousIncident: [{ id: 'wrong-list' }], realWorldTest: [{ id: 'pilot', party: 'maker', ...test }] },
  });

  it('that names what is there has no problem', () => {
    expect(found(events({ incidents: { entries: [{ id: 'one', entry: 'wrong-list' }] }, stops: 'none' }))).toEqual([]);
  });

  it('that names another party or incident is told each place', () => {
    expect(found(events({ party: 'other', incidents: [{ id: 'one', entry: 'other' }] }))).toEqual([
      'dangling-reference /events/realWorldTest/0/party',
      'dangling-reference /events/realWorldTest/0/incidents/0/entry',
    ]);
  });

  it('is where a decision on a test finds its test', () => {
    const decided = (realWorldTest: string): object => ({
      events: { realWorldTest: [{ id: 'pilot' }], authorityMeasure: [{ id: 'stop', realWorldTest }] },
    });
    expect(found(decided('pilot'))).toEqual([]);
    expect(found(decided('other'))).toEqual(['dangling-reference /events/authorityMeasure/0/realWorldTest']);
  });

  it.each(['places', 'overseers', 'withdrawals', 'incidents', 'stops'])('that gives an id twice in %s', (key) => {
    expect(found(events({ [key]: [{ id: 'one' }, { id: 'one' }] }))).toEqual([
      `duplicate-id /events/realWorldTest/0/${key}/1/id`,
    ]);
  });
});

describe('personal data in a sandbox', () => {
  it('that another party processes, or that have one id twice, are told each place', () => {
    const processing = { id: 'records', party: 'maker' };
    expect(found({ sandboxProcessing: [processing] })).toEqual([]);
    expect(found({ sandboxProcessing: [processing, { ...processing, party: 'other' }] })).toEqual([
      'duplicate-id /sandboxProcessing/1/id',
      'dangling-reference /sandboxProcessing/1/party',
    ]);
  });
});

describe('instructions for use', () => {
  it('that refer to what is not there are told each place', () => {
    const instructions = {
      provider: 'other',
      representative: 'other',
      statedUses: ['other'],
      statedRisks: ['bias', 'other'],
      statedMisuses: ['other'],
      deliveries: [{ id: 'one', to: 'other' }],
    };
    expect(found({ instructions })).toEqual([
      'dangling-reference /instructions/provider',
      'dangling-reference /instructions/representative',
      'dangling-reference /instructions/statedUses/0',
      'dangling-reference /instructions/statedRisks/1',
      'dangling-reference /instructions/statedMisuses/0',
      'dangling-reference /instructions/deliveries/0/to',
    ]);
  });

  it('that give an id twice are told the place', () => {
    const departures = [{ id: 'one' }, { id: 'one' }];
    expect(found({ instructions: { departures } })).toEqual(['duplicate-id /instructions/departures/1/id']);
  });
});
