import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { classifySystem } from '../../src/classify/classify.js';
import { nothingShown } from '../../src/evaluate/shown.js';
import { type Citation, citationsOf } from '../../src/law/citation.js';
import type { ClassId } from '../../src/model/classes.js';
import { type SystemFacts, SystemFrame } from '../../src/policy/system-frame.js';
import { Timings, timingFlips, timingOf } from '../../src/select/timing.js';
import { type Timed, timingsOn } from '../../src/select/timings.js';
import { inputsOf } from '../../src/testing/run.js';
import { highRiskSystem, list, type Part } from '../support/builders.js';

// Timings that are noted for the next system are those that `timingOf` gives, and the next one costs nothing.

const AS_OF = '2028-01-14';
const CLAUSES: readonly Citation[] = ['Art. 9(1)', 'Art. 4(1)', 'Art. 49(1)', 'Art. 50(2)', 'Art. 26(1)'];

function framed(facts: SystemFacts): SystemFrame {
  const frame = new SystemFrame(facts, AS_OF, nothingShown, () => ({
    standing: 0,
    missing: [],
    instances: [],
    limits: [],
    read: [],
  }));
  classifySystem(frame, aiAct.classes);
  return frame;
}

/** A system as the summary asks for it, with a count of how often its frame was needed. */
function asked(patch: Part): {
  readonly timed: Timed;
  readonly frame: SystemFrame;
  readonly framesNeeded: () => number;
} {
  const { facts } = inputsOf({ system: highRiskSystem(patch) }, aiAct);
  const frame = framed(facts);
  let needed = 0;
  const timed: Timed = {
    system: facts.facts,
    subject: facts.subject,
    signOf: (id: ClassId) => Math.sign(frame.classOf(id)),
    frame: () => {
      needed += 1;
      return frame;
    },
  };
  return { timed, frame, framesNeeded: () => needed };
}

const changed = (on: string): Part => ({
  valueChainChanges: list({ id: 'retraining', modifiesIntendedPurpose: 'yes', on }),
});
const CASES: readonly (readonly [string, Part])[] = [
  ['without days', { firstPlacedOnTheMarketOn: undefined, firstPutIntoServiceOn: undefined }],
  ['older', { firstPlacedOnTheMarketOn: '2026-03-02', significantDesignChangeOn: 'none' }],
  ['older, changed since', { firstPlacedOnTheMarketOn: '2026-03-02', ...changed('2027-12-20') }],
  ['older, changed before', { firstPlacedOnTheMarketOn: '2026-03-02', ...changed('2026-05-04') }],
  ['newer', { firstPlacedOnTheMarketOn: '2028-01-03', firstPutIntoServiceOn: '2028-01-03' }],
];

describe('timings of many provisions', () => {
  it.each(CASES)('are those of each provision by itself: %s', (_, patch) => {
    const { frame } = asked(patch);
    const timings = new Timings(frame, 'current', [2, 3]);
    for (const citation of citationsOf('current') as readonly Citation[]) {
      expect(timings.timing(citation), citation).toEqual(timingOf(citation, frame, 'current', 'as classified', [2, 3]));
      expect(timings.flips(citation), citation).toEqual(timingFlips(citation, frame, 'current', [2, 3]));
    }
  });
});

describe('timings of one system after the other', () => {
  it('are those of each system by itself, in whatever order they come', () => {
    const timings = timingsOn('current');
    for (const [what, patch] of [...CASES, ...[...CASES].reverse()]) {
      const { timed, frame } = asked(patch);
      const of = timings(timed);
      for (const clause of CLAUSES)
        expect(of(clause), `${what}, ${clause}`).toEqual(timingOf(clause, frame, 'current'));
    }
  });

  it('are those of each where several are asked in turn', () => {
    const timings = timingsOn('current');
    const open = CASES.map(([what, patch]) => ({ what, ...asked(patch) })).map((each) => ({
      ...each,
      of: timings(each.timed),
    }));
    for (const clause of CLAUSES)
      for (const { what, frame, of } of [...open, ...open])
        expect(of(clause), `${what}, ${clause}`).toEqual(timingOf(clause, frame, 'current'));
  });

  it('cost no frame where another system said the same', () => {
    for (const [what, patch] of CASES) {
      const timings = timingsOn('current');
      for (let round = 0; round < 2; round++) for (const clause of CLAUSES) timings(asked(patch).timed)(clause);
      const { timed, framesNeeded } = asked(patch);
      for (const clause of CLAUSES) timings(timed)(clause);
      expect(framesNeeded(), what).toBe(0);
    }
  });
});
