import { describe, expectTypeOf, it } from 'vitest';
import {
  all,
  anyEntry,
  atLeast,
  type Condition,
  classMet,
  contains,
  defineClass,
  eachOf,
  elapsed,
  every,
  includes,
  inTime,
  is,
  known,
  lasts,
  ordered,
  reached,
  requirement,
  same,
  some,
  unless,
} from '../../src/policy/authoring.js';

const words = {
  id: 'example',
  citation: 'Art. 14(4)(e)',
  need: 'M',
  statement: 'A person can stop it.',
  remedy: 'Let a person stop it.',
  shownBy: 'a drill',
  leastBasis: 'observed',
  wording: 'sha256:0',
} as const;

describe('a condition carries the lists that it leaves open', () => {
  it('none where it reads the system, one for each list that it lies in', () => {
    expectTypeOf(is('definition.machineBased', true)).toEqualTypeOf<Condition>();
    expectTypeOf(known('uses[].deployer')).toEqualTypeOf<Condition<'uses[]'>>();
    expectTypeOf(known('parties[].use.overseers[].support')).toEqualTypeOf<
      Condition<'parties[]' | 'parties[].use.overseers[]'>
    >();
    expectTypeOf(known('organisation.employer')).toEqualTypeOf<Condition<'parties[]'>>();
  });

  it('which quantifiers close, and nothing else does', () => {
    const inner = contains('riskManagement.measures[].risks', 'riskManagement.risks[].id');
    expectTypeOf(inner).toEqualTypeOf<Condition<'riskManagement.measures[]' | 'riskManagement.risks[]'>>();
    const some1 = some('riskManagement.measures[]', inner);
    expectTypeOf(some1).toEqualTypeOf<Condition<'riskManagement.risks[]'>>();
    expectTypeOf(every('riskManagement.risks[]', some1)).toEqualTypeOf<Condition>();
    expectTypeOf(eachOf('parties[].literacy.groups[]', known('parties[].literacy.groups[].id'))).toEqualTypeOf<
      Condition<'parties[]'>
    >();
    expectTypeOf(all(known('uses[].deployer'), known('parties[].use'))).toEqualTypeOf<
      Condition<'uses[]' | 'parties[]'>
    >();
  });
});

describe('a wrong condition does not compile', () => {
  it('over a path that no schema has', () => {
    // @ts-expect-error Misspelt.
    is('definition.machinebased', true);
    // @ts-expect-error A path into a list ends the list in brackets.
    known('riskManagement.risks.severity');
    // @ts-expect-error No such list.
    every('riskManagement.risk[]', known('riskManagement.risks[].severity'));
  });

  it('with a value of another kind', () => {
    // @ts-expect-error A yes/no fact is compared with a boolean.
    is('definition.machineBased', 'yes');
    // @ts-expect-error A choice is compared with one of its values.
    is('riskManagement.risks[].arisesFrom', true);
    // @ts-expect-error Not one of its values.
    is('riskManagement.risks[].arisesFrom', 'misuse');
    // @ts-expect-error Not an entry of this set.
    includes('riskManagement.interestsExamined', 'environment');
    // @ts-expect-error Not an entry of this set.
    anyEntry('uses[].area.emergency', { except: ['dispatch'] });
    // @ts-expect-error A set is asked entry by entry.
    is('riskManagement.interestsExamined', true);
    // @ts-expect-error A number of verifiers is a number.
    atLeast('humanOversight.separateVerifiers', '2');
    // @ts-expect-error A text is no number.
    atLeast('humanOversight.interface', 2);
  });

  it('with a period or a day that is none', () => {
    // @ts-expect-error A retention is a period, never a bare number.
    lasts('parties[].logs.retention', 6);
    // @ts-expect-error A text does not last.
    lasts('parties[].logs.store', 'P6M');
    // @ts-expect-error A period is not reached.
    reached('parties[].logs.retention');
    // @ts-expect-error The second has to be a period.
    elapsed('firstPutIntoServiceOn', 'firstPlacedOnTheMarketOn');
    // @ts-expect-error What is counted from is a day, not a period.
    inTime('firstPutIntoServiceOn', 'parties[].logs.retention', 'P15D');
    // @ts-expect-error A day stands in order with a day.
    ordered('firstPlacedOnTheMarketOn', 'version');
    // @ts-expect-error Texts are compared with texts.
    same('version', 'firstPlacedOnTheMarketOn');
    // @ts-expect-error A list of ids is no text.
    contains('riskManagement.risks[].id', 'riskManagement.measures[].risks');
  });

  it('over a class that nobody computes', () => {
    // @ts-expect-error No such class.
    classMet('high risk');
    // @ts-expect-error A citation alone is no class.
    classMet('Art. 6(3)');
  });
});

describe('a wrong requirement does not compile', () => {
  it('if what it holds leaves a list open that nothing binds', () => {
    // @ts-expect-error For which risk?
    requirement({ ...words, holds: known('riskManagement.risks[].severity') });
    const exception = known('riskManagement.risks[].designMeasureNotFeasible');
    // @ts-expect-error The exception leaves it open too.
    requirement({ ...words, holds: unless(known('humanOversight.interface'), { invoked: exception }) });
    // @ts-expect-error For which group of the party?
    requirement({ ...words, when: known('parties[].literacy.groups[].id'), holds: known('version') });
    requirement({ ...words, holds: all(known('parties[].use'), known('uses[].deployer')) });
  });

  it('with a citation that is deleted or does not exist', () => {
    // @ts-expect-error Deleted by Regulation (EU) 2026/1744.
    requirement({ ...words, citation: 'Art. 10(5)', holds: known('version') });
    // @ts-expect-error Article 14(4) ends with point (e).
    requirement({ ...words, citation: 'Art. 14(4)(f)', holds: known('version') });
  });

  it('with a basis or a need code that is none', () => {
    // @ts-expect-error Not a basis.
    requirement({ ...words, leastBasis: 'proven', holds: known('version') });
    // @ts-expect-error Duties have no severity.
    requirement({ ...words, need: 'high', holds: known('version') });
    // @ts-expect-error Without a digest nobody notices that the wording moved.
    requirement({ ...words, wording: undefined, holds: known('version') });
  });

  it('nor a class that leaves a list open', () => {
    const head = {
      id: 'profiling',
      citation: 'Art. 3(52)',
      kind: 'element',
      title: 'Profiling',
      per: 'uses[]',
    } as const;
    // @ts-expect-error A class is computed per system, use or party, and not per risk.
    defineClass({ ...head, formula: known('riskManagement.risks[].id') });
    defineClass({ ...head, formula: known('uses[].deployer') });
  });
});
