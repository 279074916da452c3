import { describe, expect, it } from 'vitest';
import { bindsBy } from '../../src/gate/decide.js';
import type { Finding } from '../../src/model/generated/assessment.js';
import { timingInWords } from '../../src/model/words.js';
import { AS_OF, highRiskSystem, list, type Part, PROVIDER } from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';

/** A letter of an authority that asks the provider for documentation; nothing is answered yet. */
const letter = (patch: Part = {}): Part => ({
  id: 'letter-9',
  party: PROVIDER,
  asksFor: { only: ['informationOrDocumentation'], by: 'compliance', on: '2028-01-02' },
  on: '2028-01-02',
  due: '2028-01-20',
  doneOn: 'none',
  ...patch,
});

const found = (register: unknown, asOf: string = AS_OF): Finding =>
  findingOf(
    assess({ system: highRiskSystem({ events: { authorityRequest: register } }), asOf }),
    'cooperation-with-authorities/information-on-request',
    { party: PROVIDER, role: 'provider' },
  );

describe('a request whose last day has not come', () => {
  it('is a duty that runs until that day, and no gap before it', () => {
    const finding = found(list(letter()));
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      timing: { state: 'upcoming', from: '2028-01-20', due: '2028-01-20' },
    });
    expect(timingInWords(finding.timing)).toBe('runs until 2028-01-20, the last day that was set');
  });

  it('is looked at again on that day: it is then in force and open, and the day after it is not met', () => {
    expect(found(list(letter()), '2028-01-19')).toMatchObject({
      timing: { state: 'upcoming' },
      nextFlip: '2028-01-20',
    });
    expect(found(list(letter()), '2028-01-20')).toMatchObject({
      outcome: 'undetermined',
      timing: { state: 'in-force' },
      nextFlip: '2028-01-21',
    });
    expect(found(list(letter()), '2028-01-21')).toMatchObject({
      outcome: 'not-satisfied',
      timing: { state: 'in-force' },
    });
  });

  it('blocks no deployment before that day, unless the horizon reaches it', () => {
    const { timing } = found(list(letter()));
    expect(bindsBy(timing, AS_OF)).toBe(false);
    expect(bindsBy(timing, '2028-01-19')).toBe(false);
    expect(bindsBy(timing, '2028-01-20')).toBe(true);
  });

  it('runs whether nobody says that it was answered, or an answer is planned', () => {
    for (const doneOn of [undefined, '2028-01-18'])
      expect(found(list(letter({ doneOn }))).timing).toMatchObject({ state: 'upcoming', due: '2028-01-20' });
  });

  it('runs to the first of several last days', () => {
    const two = list(letter(), letter({ id: 'second', due: '2028-01-17' }));
    expect(found(two).timing).toMatchObject({ state: 'upcoming', due: '2028-01-17' });
  });

  it.each([
    ['no day was set', list(letter({ due: 'none' }))],
    ['nobody says which day was set', list(letter({ due: undefined }))],
    ['nobody calls the register complete', [letter()]],
    [
      'another request was answered, and nobody says how much of it',
      list(letter(), letter({ id: 'second', doneOn: '2028-01-10' })),
    ],
    ['another request has no last day', list(letter(), letter({ id: 'second', due: 'none' }))],
  ])('is in force and open where %s', (_, register) => {
    expect(found(register)).toMatchObject({ outcome: 'undetermined', timing: { state: 'in-force' } });
  });

  it('does not hide a request that is overdue, or one that was answered badly', () => {
    for (const other of [
      letter({ id: 'second', due: '2028-01-13' }),
      letter({ id: 'second', everythingProvided: 'no' }),
    ])
      expect(found(list(letter(), other))).toMatchObject({ outcome: 'not-satisfied', timing: { state: 'in-force' } });
  });
});
