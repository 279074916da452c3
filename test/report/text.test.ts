import { describe, expect, it } from 'vitest';
import type { Assessment, ClassifiedPoint } from '../../src/model/generated/assessment.js';
import { classifyText } from '../../src/report/classify-text.js';
import { reportText, type TextOptions } from '../../src/report/text.js';
import {
  assessmentFixture,
  decisionOn,
  HOSTILE_TEXTS,
  placeOf,
  withHostileTexts,
} from '../support/assessment-fixture.js';

const options: TextOptions = { places: placeOf, colour: false, full: false };
const assessment = assessmentFixture();
const decision = decisionOn(assessment);
const report = reportText(assessment, decision, options);
const full = reportText(assessment, decision, { ...options, full: true });
const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The part of a text from one phrase up to another. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  expect(start, from).toBeGreaterThanOrEqual(0);
  const end = text.indexOf(to, start);
  expect(end, to).toBeGreaterThan(start);
  return unwrapped(text.slice(start, end));
}

describe('the class of a system', () => {
  it('is “at least” that class while a stricter point is open, which is named', () => {
    const head = between(report, 'cv-ranking ·', 'Obligations');
    expect(head).toContain('Class at least high-risk');
    expect(head).toContain('not excluded: Art. 5(1)(f)');
  });

  it('comes with the point met and its facts, each at its place', () => {
    const head = between(report, 'cv-ranking ·', 'Obligations');
    expect(head).toContain('Annex III(4)(a) for use shortlisting is met; in force since 2027-12-02');
    expect(head).toContain('uses[shortlisting].ranksApplicants is yes (systems/cv-ranking.yaml:23:3)');
  });

  it('is a forecast before its date', () => {
    expect(report).toContain('will be high-risk from 2028-08-02');
    const both = assessmentFixture();
    both.systems[1]!.headline.atLeast = true;
    expect(reportText(both, decision, options)).toContain('will be at least high-risk from 2028-08-02');
  });

  it('comes with what follows where only the derogation keeps it from high-risk', () => {
    const told = (area: 'met' | 'in-play' | 'not-met'): string => {
      const derogated = assessmentFixture();
      const point = { use: 'shortlisting', kind: 'element' as const, decidedBy: [], missing: [] };
      derogated.systems[0]!.classes.push(
        { ...point, id: 'Annex III', citation: 'Annex III', state: area },
        { ...point, id: 'derogation', citation: 'Art. 6(3)', state: 'met', from: '2027-12-02' },
      );
      return between(reportText(derogated, decision, options), 'cv-ranking ·', 'Obligations');
    };
    expect(told('met')).toContain('use shortlisting falls under Annex III and is not high-risk by Art. 6(3) alone');
    expect(told('met')).toContain('(Art. 6(4)) and registers itself and the system (Art. 49(2)), from 2027-12-02');
    expect(told('in-play')).toContain('use shortlisting may fall under Annex III');
    expect(told('not-met')).not.toContain('Art. 49(2)');
  });

  it('comes with the roles, open ones said to be open', () => {
    const head = between(report, 'cv-ranking ·', 'Obligations');
    expect(head).toContain('talent-gmbh: provider (Art. 3(3)), deployer (Art. 3(4))');
    expect(head).toContain('staffing-sa: what it does is not stated, so that every role is open');
  });
});

describe('the counts', () => {
  it('keep what the Act asks for, what it does not, and what does not apply apart', () => {
    const counts = between(report, 'Obligations', '1 contradiction');
    expect(counts).toContain('in force 1 1 2');
    expect(counts).toContain('Apart, implied or good practice: 1 satisfied, 0 not-satisfied, 1 undetermined.');
    expect(counts).toContain('Apart, not applicable: 1 requirement.');
  });
});

describe('a gap', () => {
  it('tells each path on its own, with its place, its steps and the claim to the contrary', () => {
    const gap = between(report, 'Art. 26(2)', 'Art. 26(7)');
    expect(gap).toContain('1. workflows/cv-ranking.yaml:8:3 rank-candidates → (time-out) → send-rejection');
    expect(gap).toContain('2. workflows/cv-ranking.yaml:8:3 rank-candidates → below-threshold → bulk-reject');
    expect(gap).toContain('The registry says the contrary: every rejection is reviewed by a person');
    expect(gap).toContain('humanOversight.everyRejectionReviewed, systems/cv-ranking.yaml:38:3');
    expect(gap).toContain('Not seen: what the mail system does');
    expect(gap).toContain('To do: Put a decision by a person in front of');
  });

  it('that is undetermined says what would settle it', () => {
    expect(between(report, 'Art. 9(1)', 'Art. 26(2)')).toContain(
      'What would settle it: - evidence on the basis “documented”',
    );
    expect(between(report, 'Art. 26(7)', '1 gap against')).toContain(
      'A named person has to decide: Does the notice reach',
    );
  });

  it('that does not bind yet takes one line, unless everything is told or the horizon reaches it', () => {
    expect(unwrapped(report)).toContain(
      '1 gap that does not bind yet Art. 14(4)(e) not-satisfied, binds from 2028-08-02',
    );
    expect(report).not.toContain('haltsInSafeState');
    expect(full).toContain('Why: humanOversight.stopControl.haltsInSafeState is no (systems/pumps.ndjson:44:3)');
    const ahead = reportText(assessment, decisionOn(assessment, 'P18M'), options);
    expect(unwrapped(ahead)).toContain('1 gap within the horizon of this gate Art. 14(4)(e) not-satisfied —');
    expect(ahead).toContain('looking ahead to 2029-07-14');
  });

  it('against good practice stands under its own heading and never as what the Act asks', () => {
    const part = between(report, 'not required by the Act', 'pump-guard');
    expect(part).toContain('Art. 14(1) undetermined');
    expect(between(report, '3 gaps in force', 'not required by the Act')).not.toContain('Art. 14(1)');
  });

  it('stays a gap under a waiver', () => {
    const gap = between(report, 'Art. 26(7)', '1 gap against');
    expect(gap).toContain('undetermined');
    expect(gap).toContain('Waiver w-workers holds; it silences the gate, never the duty.');
  });
});

describe('the end', () => {
  const end = between(report, 'Decision:', 'no legal advice.');

  it('gives the decision with each reason', () => {
    expect(end).toContain('The gate blocks, for 5 reasons, as of 2028-01-14.');
    for (const { message } of decision.reasons) expect(end).toContain(message);
  });

  it('says what was softened and by what', () => {
    expect(end).toContain('Softened: 1 reason would block and does not.');
    expect(end).toContain('softened by: waiver w-workers');
  });

  it('names beside the decision what this version does not assess', () => {
    expect(end).toContain(
      'Not assessed by this version, so that nothing above speaks about it: Art. 43(1) conformity assessment',
    );
  });

  it('names waivers that have expired and those that name nothing', () => {
    expect(end).toContain('w-risk on Art. 9(1) of cv-ranking has expired (last day 2027-12-31)');
    expect(end).toContain('w-old names no finding of this run');
  });

  it('says when something moves by itself, and under which law', () => {
    expect(end).toContain('The next day on which a result may move by itself is 2028-04-01 (cv-ranking).');
    expect(end).toContain('02024R1689-20260727');
  });

  it('says “nothing blocks” and no more where nothing does', () => {
    const free = reportText(assessment, { ...decision, blocks: false, reasons: [], softened: [] }, options);
    expect(free).toContain('Decision: Nothing blocks, as of 2028-01-14.');
  });
});

describe('the page', () => {
  it('is the same bytes each time', () => {
    expect(reportText(assessmentFixture(), decisionOn(assessmentFixture()), options)).toBe(report);
  });

  it('keeps to its width, save for words that cannot be broken', () => {
    const long = report.split('\n').filter((line) => Array.from(line).length > 100);
    expect(long).toEqual([]);
  });

  it('has escape codes only where colour is wanted, and the same words with them', () => {
    const coloured = reportText(assessment, decision, { ...options, colour: true });
    expect(report).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is taken out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(report);
  });

  it.each([
    ['the report', report],
    ['the full report', full],
    ['the classes', classifyText(assessment, new Map(), { ...options, full: true })],
  ])('never praises: %s', (_, text) => {
    expect(text).not.toMatch(/%|complian|certif|conformant|\bpass(ed|es)?\b|\bfail/i);
  });

  it.each(Object.entries(HOSTILE_TEXTS))('is not rewritten by %s', (_, hostile) => {
    const bad = withHostileTexts(assessmentFixture(), hostile);
    const plain = withHostileTexts(assessmentFixture(), 'x');
    const told = [true, false].map((isFull) => {
      const text = (from: typeof bad) => [
        reportText(from, decisionOn(from), { ...options, full: isFull, width: 100_000 }),
        classifyText(from, new Map(), { ...options, full: isFull, width: 100_000 }),
      ];
      return { bad: text(bad), plain: text(plain) };
    });
    for (const { bad: texts, plain: others } of told) {
      texts.forEach((text, index) => {
        expect(text).not.toMatch(/[\p{Cf}\u2028\u2029]/u);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(text.split('\n').length).toBe(others[index]?.split('\n').length);
      });
    }
  });
});

describe('the classes', () => {
  const classes = classifyText(assessment, new Map(), options);

  it('give each point with its state, date, facts and places', () => {
    expect(between(classes, 'Met', 'In play')).toContain(
      'Annex III(4)(a) for use shortlisting, applies since 2027-12-02 uses[shortlisting].areas is only employment (systems/cv-ranking.yaml:13:3)',
    );
  });

  const point = { decidedBy: [], missing: [], kind: 'prohibited' as const, state: 'not-screened' as const };
  const asking = (...texts: readonly string[]) =>
    texts.map((text) => ({ fact: text, text, document: 'systems/cv-ranking.yaml', pointer: '' }));
  const withPoints = (...points: readonly ClassifiedPoint[]): Assessment => {
    const other = assessmentFixture();
    other.systems[0]!.classes = [...points];
    return other;
  };

  it('tell points that one fact settles together, and ask no details of what nobody screened', () => {
    const screened = { ...point, missing: asking('the screening'), missingOtherwise: asking('the screening', 'more') };
    const two = withPoints(
      { ...screened, id: 'Art. 5(1)(a)', citation: 'Art. 5(1)(a)' },
      { ...screened, id: 'Art. 5(1)(b)', citation: 'Art. 5(1)(b)', missingOtherwise: asking('another detail') },
    );
    const told = unwrapped(classifyText(two, new Map(), options));
    expect(told).toContain('Art. 5(1)(a), Art. 5(1)(b) 1 fact would settle each of them: - the screening');
    expect(told).not.toContain('another detail');
    expect(unwrapped(classifyText(two, new Map(), { ...options, full: true }))).toContain('another detail');
  });

  it('tell both ways of a point to which something points', () => {
    const inPlay = { ...point, id: 'Art. 5(1)(a)', citation: 'Art. 5(1)(a)', state: 'in-play' as const };
    const one = withPoints({ ...inPlay, missing: asking('this'), missingOtherwise: asking('that', 'more') });
    expect(unwrapped(classifyText(one, new Map(), options))).toContain('or, the other way, 2 facts: - that');
  });

  it('tell the open roles of a party in one entry, each fact once', () => {
    const role = { ...point, kind: 'role' as const, party: 'staffing-sa', from: '2025-02-02' };
    const roles = withPoints(
      { ...role, id: 'importer', citation: 'Art. 3(6)', missing: asking('what it places') },
      { ...role, id: 'distributor', citation: 'Art. 3(7)', missing: asking('what it passes on', 'what it places') },
    );
    expect(unwrapped(classifyText(roles, new Map(), options))).toContain(
      'roles of party staffing-sa: importer (Art. 3(6)), distributor (Art. 3(7)) 2 facts to ask first: - what it places',
    );
  });

  it('tell both days of a reading of a date, and the numbers of readings with one side', () => {
    const reading = {
      number: 1,
      chosen: 'default' as const,
      text: 'With the ground.',
      otherReading: 'by the letter',
      moved: [],
      dates: {
        provisions: 'Articles 40 to 49',
        used: { state: 'upcoming' as const, from: '2027-12-02' },
        otherwise: { state: 'in-force' as const, from: '2026-08-02' },
      },
    };
    const { id } = assessment.systems[0]!;
    const used = new Map([[id, [{ number: 26, text: 'That a person decides is no element.' }]]]);
    const told = (isFull: boolean): string =>
      unwrapped(classifyText(assessment, new Map([[id, [reading]]]), { ...options, full: isFull }, used));
    expect(told(false)).toContain(
      'Articles 40 to 49: binds from 2027-12-02; by the other side in force since 2026-08-02',
    );
    expect(told(false)).toContain('Other readings that this rests on 26; they name no other side');
    expect(told(true)).toContain('Reading 26: That a person decides is no element.');
  });

  it('ask for the fewest facts where a point is open', () => {
    expect(between(classes, 'In play', 'Not met')).toContain(
      'Art. 5(1)(f), applies since 2025-02-02 1 fact would settle it: - practices.emotionInference.atTheWorkplace (systems/cv-ranking.yaml:10:3)',
    );
  });
});

describe('duties that wait for an event', () => {
  it('are named by their clauses alone, and in full where everything is told', () => {
    const waiting = assessmentFixture();
    for (const finding of waiting.systems.flatMap(({ findings }) => findings))
      if (finding.citation === 'Art. 14(4)(e)') finding.timing = { state: 'on-event', from: '2027-12-02' };
    const told = (full: boolean): string =>
      reportText(waiting, decisionOn(waiting), { places: placeOf, colour: false, full });
    expect(told(false)).toContain('1 duty that waits for an event');
    expect(told(false)).toContain('Nobody has stated whether it happened: Art. 14(4)(e).');
    expect(told(false)).not.toContain('A person can halt the system');
    expect(told(true)).toContain('A person can halt the system');
  });
});

describe('duties that wait for an event, and would not bind yet if it happened', () => {
  const told = (timing: Record<string, string>): string => {
    const waiting = assessmentFixture();
    for (const finding of waiting.systems.flatMap(({ findings }) => findings))
      if (finding.citation === 'Art. 14(4)(e)') finding.timing = { state: 'on-event', ...timing };
    return unwrapped(reportText(waiting, decisionOn(waiting), options));
  };

  it('are told apart: before their date', () => {
    expect(told({ from: '2099-12-02' })).toContain('Not before 2099-12-02, whatever happened: Art. 14(4)(e).');
  });

  it('are told apart: for older systems', () => {
    const older = told({ rule: 'Art. 111(2)', until: 'a significant change in design' });
    expect(older).toContain(
      'Deferred by Art. 111(2) until a significant change in design, whatever happened: Art. 14(4)(e).',
    );
    expect(older).not.toContain('Nobody has stated whether it happened');
  });
});

describe('a system without an obligation', () => {
  const told = (state: 'in-play' | 'not-met'): string => {
    const bare = assessmentFixture();
    const [first] = bare.systems;
    bare.systems = [{ ...first!, findings: [], classes: first!.classes.map((point) => ({ ...point, state })) }];
    return unwrapped(reportText(bare, decisionOn(bare), options));
  };

  it('is not called free of any while its classes are open', () => {
    expect(told('in-play')).toContain('Nobody can tell yet which obligations bind this system');
    expect(told('in-play')).not.toContain('No obligation binds');
    expect(told('not-met')).toContain('No obligation binds this system on the stated facts');
  });
});
