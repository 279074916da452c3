import { describe, expect, it } from 'vitest';
import dictionary from '../../src/model/generated/fact-dictionary.json' with { type: 'json' };
import { GROUPS, groupOf } from '../../src/questions/groups.js';
import { type InterviewState, interviewQuestions, nextQuestion } from '../../src/questions/interview.js';
import type { Asked, AskedFacts, Question } from '../../src/questions/model.js';
import { reply } from '../../src/questions/reply.js';

// What is asked next, and what an answer writes: pure, without a file or a terminal.

const facts = new Map(Object.entries(dictionary)) as unknown as AskedFacts;
const given = { by: 'Legal', on: '2026-11-21' };
const ours = { id: 'ours', name: 'Ours', document: 'organisations/ours.yaml', own: true, value: { own: 'yes' } };

function state(
  entry: unknown,
  open: readonly Partial<Question>[] = [],
  more: Partial<InterviewState> = {},
): InterviewState {
  const questions = open.map((one) => ({
    system: 'tool',
    to: 'provider' as const,
    kind: 'fact' as const,
    question: 'Asked?',
    form: '',
    clause: ['Art. 3(1)'],
    settles: [],
    ...one,
  }));
  return {
    system: 'tool',
    entry: entry === undefined ? undefined : { document: 'systems/tool.yaml', value: entry },
    isOutside: false,
    organisations: [ours],
    open: questions,
    needed: new Set(questions.flatMap(({ fact }) => fact ?? [])),
    facts,
    ...more,
  };
}
const done = { parties: { complete: { by: 'a', on: '2026-01-01', count: 1 }, entries: [{ id: 'ours' }] } };
const ids = (asked: readonly Asked[]): readonly string[] => asked.map(({ id }) => id);
const only = (asked: readonly Asked[], start: string): Asked => {
  const found = asked.find(({ id }) => id.startsWith(start));
  if (found === undefined) throw new Error(`not asked: ${start} of ${ids(asked).join('; ')}`);
  return found;
};

describe('the lists that are asked as a whole', () => {
  it('stand for facts of the schemas, with values that these take', () => {
    for (const { under, lines } of GROUPS)
      for (const { fact, value } of lines) {
        const about = facts.get(`${under}.${fact}`);
        expect(about, `${under}.${fact}`).toBeDefined();
        if (about?.kind === 'choice') expect(about.values).toContain(value);
        else expect([about?.kind, value]).toEqual(['answer', 'yes']);
      }
  });

  it('have a “no” for what is not named: every choice takes it', () => {
    for (const { under, lines } of GROUPS)
      for (const { fact } of lines) {
        const about = facts.get(`${under}.${fact}`);
        if (about?.kind === 'choice') expect(about.values).toContain('no');
      }
  });

  it('are found by the concrete path of a fact', () => {
    expect(groupOf('parties[a.b].develops')).toMatchObject({ base: 'parties[a.b]', group: { id: 'parts' } });
    expect(groupOf('parties[a].name')).toBeUndefined();
    expect(groupOf('stage')).toBeUndefined();
  });
});

describe('the next question', () => {
  it('is who and what, before anything of the law', () => {
    const nothing = state(undefined, [], { organisations: [] });
    expect(ids(interviewQuestions(nothing))).toEqual(['organisation', 'system']);
  });

  it('asks of an organisation that is named whether it is one’s own, before a new one is made', () => {
    const imported = { ...ours, own: undefined, value: {} };
    const asked = interviewQuestions(state({ parties: [{ id: 'ours' }] }, [], { organisations: [imported] }));
    expect(ids(asked).slice(0, 2)).toEqual(['own ours', 'organisation']);
  });

  it('leaves out what was left unknown, and the lines of a list with it', () => {
    const now = state({ parties: [{ id: 'ours' }], uses: done.parties }, [{ fact: 'parties[ours].develops' }]);
    const first = nextQuestion(now, new Set());
    expect(first?.kind).toBe('group');
    const left = new Set([first?.id ?? '', ...(first?.covers ?? [])]);
    expect(nextQuestion(now, left)?.id).toMatch(/^others parties/);
  });

  it('is none where the Act does not reach the system', () => {
    expect(interviewQuestions(state({}, [{ fact: 'definition.machineBased' }], { isOutside: true }))).toEqual([]);
  });

  it('puts an exception that has to be invoked last', () => {
    const now = state({ ...done, uses: done.parties }, [{ fact: 'uses[ours].deployer' }, { fact: 'stage' }]);
    const asked = ids(interviewQuestions(now));
    expect(asked.indexOf('fact stage')).toBeLessThan(asked.indexOf('fact uses[ours].deployer'));
  });
});

describe('an answer', () => {
  const screening = 'uses[main].area.screening';
  const withUse = (area: unknown): InterviewState =>
    state({ uses: { complete: {}, entries: [{ id: 'main', area }] }, ...done }, [{ fact: screening }]);
  const asks = (now: InterviewState): Asked => only(interviewQuestions(now), `fact ${screening}`);

  it('to a closed set is said of every entry, by whom and when', () => {
    const now = withUse({});
    expect(reply(asks(now), '4', now, given)).toMatchObject({ edits: [{ value: { only: ['employment'], ...given } }] });
    expect(reply(asks(now), 'none', now, given)).toMatchObject({ edits: [{ value: { only: [], ...given } }] });
  });

  it('to a set that is begun keeps what is there, and asks the rest alone', () => {
    const now = withUse({ screening: { employment: 'yes', education: 'no' } });
    const asked = asks(now);
    expect(asked.options?.map(({ name }) => name)).not.toContain('employment');
    const said = reply(asked, '1', now, given);
    if (!('edits' in said)) throw new Error('nothing was understood');
    const written = said.edits.flatMap((edit) => (edit.kind === 'set' ? [[edit.path.at(-1), edit.value]] : []));
    expect(written).toContainEqual(['biometrics', 'yes']);
    expect(written).toContainEqual(['infrastructure', 'no']);
    expect(written.map(([name]) => name)).not.toContain('employment');
    expect(written.map(([name]) => name)).not.toContain('education');
  });

  it('never answers the lines that are doubted', () => {
    const now = state({ parties: [{ id: 'ours' }], uses: done.parties }, [{ fact: 'parties[ours].develops' }]);
    const asked = only(interviewQuestions(now), 'group parts');
    const said = reply(asked, '1?, 6, 5?', now, given);
    if (!('edits' in said)) throw new Error('nothing was understood');
    const facts = new Map(said.edits.flatMap((edit) => (edit.kind === 'set' ? [[edit.path.at(-1), edit.value]] : [])));
    expect(facts.has('develops')).toBe(false);
    expect(facts.get('putsIntoService')).toBe('own use');
    expect(facts.get('ownNameOrTrademark')).toBe('no');
  });

  it('that names two lines which the file can hold one of is not taken', () => {
    const now = state({ parties: [{ id: 'ours' }], uses: done.parties }, [{ fact: 'parties[ours].develops' }]);
    const asked = only(interviewQuestions(now), 'group parts');
    expect(reply(asked, '5, 6', now, given)).toMatchObject({ expected: expect.stringContaining('own use') });
  });

  it('of “yes” to a list that is empty does not state that it is complete', () => {
    const now = state({ ...done, uses: done.parties }, [{ kind: 'complete', fact: 'valueChainChanges' }]);
    const asked = only(interviewQuestions(now), 'complete valueChainChanges');
    expect(reply(asked, 'yes', now, given)).toMatchObject({ expected: expect.stringContaining('none') });
    expect(reply(asked, 'none', now, given)).toMatchObject({
      edits: [{ path: ['valueChainChanges'], value: { ...given, count: 0 }, isCompletion: true }],
    });
  });

  it('to another question names no organisation and no purpose', () => {
    const now = state({ parties: [{ id: 'ours', develops: 'no' }] });
    const [others, use] = [only(interviewQuestions(now), 'others'), only(interviewQuestions(now), 'use')];
    for (const wrong of ['1, 3', 'yes', '42']) expect(reply(others, wrong, now, given)).toHaveProperty('expected');
    for (const wrong of ['none', 'yes', '1, 3', 'chatbot'])
      expect(reply(use, wrong, now, given)).toHaveProperty('expected');
  });

  it('that names an organisation of the registry makes no second one', () => {
    const vendor = { id: 'vendor', name: 'Vendor SE', document: 'organisations/vendor.yaml', own: false, value: {} };
    const now = state({ parties: [{ id: 'ours', develops: 'no' }] }, [], { organisations: [ours, vendor] });
    const asked = only(interviewQuestions(now), 'others');
    expect(reply(asked, 'vendor se', now, given)).toMatchObject({ edits: [{ kind: 'add', entry: { id: 'vendor' } }] });
    expect(reply(asked, 'Ours', now, given)).toMatchObject({ expected: expect.stringContaining('listed already') });
  });
});
