import { GROUPS, type Group, type GroupLine, groupOf } from './groups.js';
import { type Asked, type AskedFact, type AskedFacts, type Option, type Question, templateOf } from './model.js';
import { placeOfFact } from './place.js';

/** An organisation of the registry, as far as the interview knows it. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  /** Whether it belongs to the group that keeps the registry; undefined where nobody said. */
  readonly own: boolean | undefined;
  readonly value: unknown;
}

/** Where a registry stands when the next question is looked for. */
export interface InterviewState {
  /** The id of the system or model that is asked about; undefined where none is named and there is none. */
  readonly system: string | undefined;
  /** Whether it is a model: then what it is for, and where, are no questions of it. */
  readonly isModel?: boolean;
  /** Its entry; undefined where it is to be made. */
  readonly entry: { readonly document: string; readonly value: unknown } | undefined;
  /** Whether it is settled that the Act does not reach the system: then nothing more is asked. */
  readonly isOutside: boolean;
  readonly organisations: readonly KnownOrganisation[];
  /** What is open by the assessment, in the order in which it is asked. */
  readonly open: readonly Question[];
  /** What the duties in force ask that a person can answer here, in the order in which it is asked. */
  readonly duties?: () => readonly Question[];
  /** Every fact that an open result of one's own turns on, one way or the other. */
  readonly needed: ReadonlySet<string>;
  readonly facts: AskedFacts;
}

/**
 * The questions that are open, in the order in which they are asked: who and what it is about, what each party does,
 * what the system is for, then what the assessment asks, screening first. An answer changes the list: elements of a
 * point come when it is in play. No answer is presumed; a question that is not answered leaves its results open.
 */
export function interviewQuestions(state: InterviewState): readonly Asked[] {
  const { entry, system, organisations } = state;
  if (state.isOutside) return [];
  const isOurs = organisations.some(({ own }) => own === true);
  const named = entriesOf(entry?.value, 'parties').map(({ id }) => id);
  const parties = organisations.filter(({ id }) => named.includes(id));
  const asked: Asked[] = parties.filter(({ own }) => own === undefined).map(ownQuestion);
  if (!isOurs) asked.push(ORGANISATION);
  if (entry === undefined) asked.push(systemQuestion(system));
  if (entry === undefined || system === undefined) return asked;
  const ours = organisations.filter(({ own }) => own === true);
  const [only] = ours;
  if (only !== undefined && isOpenList(entry.value, 'parties') && !parties.some(({ own }) => own === true))
    asked.push(ours.length === 1 ? partsOf(only.id, state, system) : whichOfOurs(ours, system, state.isModel));
  for (const { id } of parties.filter(({ own }) => own === true)) asked.push(...openParts(id, state, system));
  if (isOpenList(entry.value, 'parties') && named.length > 0) asked.push(othersQuestion('parties', state, system));
  for (const { id } of parties.filter(({ own }) => own !== true)) asked.push(...openParts(id, state, system));
  if (state.isModel !== true && isOpenList(entry.value, 'uses')) {
    const uses = entriesOf(entry.value, 'uses');
    asked.push(uses.length === 0 ? useQuestion(system) : othersQuestion('uses', state, system));
  }
  // An exception that somebody has to invoke comes last: mostly the other answers make it needless.
  const isInvoked = ({ fact }: Question): boolean =>
    fact !== undefined && state.facts.get(templateOf(fact))?.unknown === 'invoke';
  const inOrder = [...state.open.filter((one) => !isInvoked(one)), ...state.open.filter(isInvoked)];
  return [...asked, ...askedOf(inOrder, state, system, new Set(asked.map(({ id }) => id)))];
}

/**
 * What the duties in force ask, once: those that a person can answer with a word, a date or a list. Evidence, signatures
 * and entries of lists have their own commands and files.
 */
export function dutyQuestions(state: InterviewState): readonly Asked[] {
  const { entry, system, isOutside, duties } = state;
  if (entry === undefined || system === undefined || isOutside || duties === undefined) return [];
  return askedOf(duties(), state, system, new Set(interviewQuestions(state).map(({ id }) => id)));
}

function askedOf(
  questions: readonly Question[],
  state: InterviewState,
  system: string,
  before: ReadonlySet<string>,
): readonly Asked[] {
  const asked: Asked[] = [];
  const seen = new Set(before);
  const add = (one: Asked): void => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    asked.push(one);
  };
  for (const question of questions) {
    if (question.kind !== 'fact' && question.kind !== 'complete') continue;
    if (question.kind === 'complete' && (question.fact === 'parties' || question.fact === 'uses')) continue;
    const grouped =
      question.kind === 'fact' && question.fact !== undefined ? groupOf(question.fact, state.isModel) : undefined;
    // A list is asked whole where it saves questions; what a person was not sure of is asked again by itself.
    const lines = grouped === undefined ? [] : linesOf(grouped.group, grouped.base, state);
    if (grouped !== undefined && isWorthAList(lines))
      add(groupQuestion(grouped.group, grouped.base, lines, state, system));
    else if (
      question.fact !== undefined &&
      (question.kind === 'complete' || isAnswerable(state.facts.get(templateOf(question.fact))))
    )
      add(factQuestion(question, state));
  }
  return asked;
}

/**
 * The question that comes next, without those that were asked and left unknown: neither a list again, nor line by line
 * what it stood for.
 */
export function nextQuestion(state: InterviewState, left: ReadonlySet<string>): Asked | undefined {
  return interviewQuestions(state).find(isNotLeft(left));
}

/** The next of the questions that the duties in force ask. */
export function nextOnDuties(state: InterviewState, left: ReadonlySet<string>): Asked | undefined {
  return dutyQuestions(state).find(isNotLeft(left));
}

function isNotLeft(left: ReadonlySet<string>): (asked: Asked) => boolean {
  return ({ id, covers }) => !left.has(id) && covers?.every((one) => left.has(one)) !== true;
}

function isAnswerable(asked: AskedFact | undefined): boolean {
  return asked !== undefined && asked.kind !== 'section' && asked.kind !== 'list';
}

const ORGANISATION: Asked = {
  id: 'organisation',
  kind: 'organisation',
  question: 'What is your organisation called, as it is registered?',
  isSeveral: false,
  example: 'Northwind Parcels GmbH',
  clause: ['Art. 3(3)', 'Art. 3(4)'],
  settles: ['every role'],
};

function systemQuestion(system: string | undefined): Asked {
  return {
    id: 'system',
    kind: 'system',
    ...(system === undefined ? {} : { system }),
    question: 'What is the AI system called?',
    isSeveral: false,
    example: 'Customer assistant',
    clause: ['Art. 3(1)'],
    settles: ['every class'],
  };
}

function ownQuestion({ id, name, document }: KnownOrganisation): Asked {
  return {
    id: `own ${id}`,
    kind: 'fact',
    party: id,
    fact: 'organisation.own',
    question: `Does ${name} belong to the group that keeps this registry?`,
    isSeveral: false,
    example: 'yes',
    clause: ['Art. 3(3)', 'Art. 3(4)'],
    document,
    pointer: '/own',
    settles: ['every role'],
  };
}

function whichOfOurs(ours: readonly KnownOrganisation[], system: string, isModel = false): Asked {
  return {
    id: `party ${system}`,
    kind: 'others',
    system,
    fact: 'parties',
    question: `Which of your organisations makes, supplies or uses the ${isModel ? 'model' : 'system'}? Name one.`,
    options: ours.map(({ id, name }) => ({ name: id, means: name })),
    isSeveral: false,
    clause: ['Art. 3(3)', 'Art. 3(4)'],
    settles: ['every role'],
  };
}

function useQuestion(system: string): Asked {
  return {
    id: `use ${system}`,
    kind: 'use',
    system,
    fact: 'uses',
    question: 'What is the system meant for? One sentence.',
    isSeveral: false,
    example: 'Answers questions of customers about their orders.',
    clause: ['Art. 3(12)'],
    settles: ['every prohibited practice', 'every point of Annex III', 'Art. 50'],
  };
}

const OTHERS_OF_MODEL = {
  question: 'Which other organisation makes, changes or supplies the model? Its name; or none.',
  clause: ['Art. 3(3)', 'Art. 3(63)'],
  example: 'none',
} as const;

const OTHERS = {
  parties: {
    question: 'Which other organisation makes, supplies, brings in or uses the system? Its name; or none.',
    clause: ['Art. 3(3)', 'Art. 3(4)', 'Art. 25'],
    example: 'none',
  },
  uses: {
    question: 'Is it also meant for something else, or used in another way? Say for what; or none.',
    clause: ['Art. 3(12)'],
    example: 'none',
  },
} as const;

function othersQuestion(
  list: 'parties' | 'uses',
  { entry, open, organisations, isModel }: InterviewState,
  system: string,
): Asked {
  const listed = entriesOf(entry?.value, list).map(({ id, value }) =>
    list === 'uses'
      ? (textOf(value, 'intendedPurpose') ?? id)
      : (organisations.find((one) => one.id === id)?.name ?? id),
  );
  const settled = open.find(({ kind, fact }) => kind === 'complete' && fact === list)?.settles.map(({ id }) => id);
  return {
    // Each entry that is added asks anew.
    id: `others ${list} ${system} ${listed.length}`,
    kind: 'others',
    system,
    fact: list,
    ...(isModel === true ? OTHERS_OF_MODEL : OTHERS[list]),
    listed,
    isSeveral: false,
    ...(entry === undefined ? {} : { document: entry.document }),
    pointer: `/${list}`,
    settles: [...new Set(settled ?? [list === 'parties' ? 'every role' : 'every class of this system'])],
  };
}

/** What a party does that nobody has said yet, asked as one list; nothing where only single facts are open. */
function openParts(party: string, state: InterviewState, system: string): readonly Asked[] {
  const base = `parties[${party}]`;
  const isAsked = state.open.some(({ fact }) => fact !== undefined && groupOf(fact, state.isModel)?.base === base);
  const group = partsGroup(state);
  if (group === undefined) return [];
  const lines = linesOf(group, base, state);
  // Of a party that is named and no more, what it does is asked once: its part is why it stands in the file.
  if (!isAsked && lines.length < group.lines.length) return [];
  return isWorthAList(lines) ? [groupQuestion(group, base, lines, state, system)] : [];
}

/** The list of what a party does: with a system, or with a model. */
function partsGroup({ isModel = false }: InterviewState): Group | undefined {
  return GROUPS.find(({ under, ofModel = false }) => under === 'parties[]' && ofModel === isModel);
}

function partsOf(party: string, state: InterviewState, system: string): Asked {
  const group = partsGroup(state);
  if (group === undefined) throw new Error('the list of what a party does is missing');
  return groupQuestion(group, `parties[${party}]`, group.lines, state, system);
}

/** The lines of a group that are open: all of the entry, or those that a result asks for. */
export function linesOf(group: Group, base: string, { entry, needed }: InterviewState): readonly GroupLine[] {
  return group.lines.filter(({ fact }) => {
    const at = placeOfFact(entry?.value, `${base}.${fact}`);
    if (isStated(at?.value)) return false;
    return group.isWhole || needed.has(`${base}.${fact}`);
  });
}

function groupQuestion(
  group: Group,
  base: string,
  lines: readonly GroupLine[],
  { entry, open, organisations }: InterviewState,
  system: string,
): Asked {
  const party = /^parties\[([^\]]*)\]$/.exec(base)?.[1];
  const name = organisations.find(({ id }) => id === party)?.name;
  const about = open.filter(({ fact }) => lines.some((line) => fact === `${base}.${line.fact}`));
  const place = about.find(({ document }) => document !== undefined);
  return {
    id: `group ${group.id} ${base} ${[...new Set(lines.map(({ fact }) => fact))].join(' ')}`,
    kind: 'group',
    system,
    ...(party === undefined ? {} : { party }),
    fact: base,
    question: name === undefined ? group.question : group.question.replace('this organisation', name),
    options: lines.map(({ fact, value, means }) => ({ name: value === 'yes' ? fact : `${fact}: ${value}`, means })),
    isSeveral: true,
    covers: [...new Set(lines.map(({ fact }) => `fact ${base}.${fact}`))],
    example: '1, 3',
    clause: group.clause,
    ...(entry === undefined ? {} : { document: place?.document ?? entry.document }),
    ...(place?.pointer === undefined ? {} : { pointer: place.pointer.replace(/\/[^/]*$/, '') }),
    settles: [...new Set(about.flatMap(({ settles }) => settles.map(({ id }) => id)))],
  };
}

/** Lists that an ordinary system is asked about, in words that “none” answers. */
const LISTS: Readonly<Record<string, string>> = {
  valueChainChanges:
    'Since the system was first supplied: has anybody put another name on it, changed it substantially, or changed what it is for?',
};

function factQuestion(question: Question, { facts, organisations, entry }: InterviewState): Asked {
  const { system, kind, fact = '', clause, example, document, pointer, settles } = question;
  const template = templateOf(fact);
  const list = kind === 'complete' ? facts.get(`${template}[]`) : facts.get(template);
  const owner = fact.startsWith('organisation.')
    ? organisations.find((one) => one.document === document)?.id
    : /^parties\[([^\]]*)\]/.exec(fact)?.[1];
  const name = organisations.find(({ id }) => id === owner)?.name;
  const said = kind === 'complete' ? (LISTS[template] ?? list?.question ?? fact) : question.question;
  const standing = standingOf(fact, document, { entry, organisations });
  const listed = kind === 'complete' ? listOf(placeOfFact(entry?.value, fact)?.value) : undefined;
  return {
    id: `${kind} ${fact.startsWith('organisation.') ? `${document ?? ''} ` : ''}${fact}`,
    kind: kind === 'complete' ? 'complete' : 'fact',
    system,
    ...(owner === undefined ? {} : { party: owner }),
    fact,
    question: `${name === undefined ? '' : `${name}: `}${said}`,
    ...(listed === undefined ? {} : { listed }),
    ...optionsOf(kind === 'complete' ? undefined : list, fact, entry?.value, organisations, standing),
    isSeveral: kind === 'fact' && list?.kind === 'set',
    ...(kind === 'complete'
      ? { example: listed?.length === 0 ? 'none' : 'yes' }
      : example === undefined
        ? {}
        : { example }),
    clause,
    to: question.to,
    ...(list === undefined || kind === 'complete' || list.unknown === undefined ? {} : { unknown: list.unknown }),
    ...(document === undefined ? {} : { document }),
    ...(pointer === undefined ? {} : { pointer }),
    settles: [...new Set(settles.map(({ id }) => id))],
  };
}

function optionsOf(
  asked: AskedFact | undefined,
  fact: string,
  entry: unknown,
  organisations: readonly KnownOrganisation[],
  standing: unknown,
): { readonly options?: readonly Option[] } {
  // Whose use it is names a party of the system: nothing else leads anywhere.
  if (/^uses\[[^\]]*\]\.deployer$/.test(fact))
    return {
      options: entriesOf(entry, 'parties').map(({ id }) => ({
        name: id,
        means: organisations.find((one) => one.id === id)?.name ?? id,
      })),
    };
  if (asked?.kind === 'choice')
    return {
      options: (asked.values ?? []).filter((value) => value !== 'unknown').map((name) => ({ name, means: '' })),
    };
  if (asked?.kind === 'set')
    return {
      // What is answered already is not asked again, and never overwritten.
      options: Object.entries(asked.entries ?? {}).flatMap(([name, means]) =>
        isStated(placeOfFact(standing, name)?.value) ? [] : [{ name, means }],
      ),
    };
  return {};
}

/** Whether lines are about more than one fact: one fact is asked in its own words. */
function isWorthAList(lines: readonly GroupLine[]): boolean {
  return new Set(lines.map(({ fact }) => fact)).size > 1;
}

/** What stands for a fact now, in the entry of the system or in the file of an organisation. */
export function standingOf(
  fact: string,
  document: string | undefined,
  { entry, organisations }: Pick<InterviewState, 'entry' | 'organisations'>,
): unknown {
  if (!fact.startsWith('organisation.')) return placeOfFact(entry?.value, fact)?.value;
  const owner = organisations.find((one) => one.document === document)?.value;
  return placeOfFact(owner, fact.slice('organisation.'.length))?.value;
}

/** Whether a value answers: it is there, and is not one that keeps the question. */
export function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && !isOpenValue(value);
}

/** What the registry keeps as a question: nobody has answered. */
export function isOpenValue(value: unknown): boolean {
  return typeof value === 'string' && ['unknown', 'n/a', 'partly', 'to be confirmed'].includes(value);
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).map((item, at) => textOf(item, 'id') ?? `entry ${at + 1}`);
}

/** The entries of a list of an entry, in whatever form it stands. */
export function entriesOf(entry: unknown, list: string): readonly { readonly id: string; readonly value: unknown }[] {
  const whole = placeOfFact(entry, list)?.value;
  const inner = placeOfFact(whole, 'entries')?.value;
  const items = Array.isArray(whole) ? whole : Array.isArray(inner) ? inner : [];
  return items.flatMap((value) => {
    const id = textOf(value, 'id');
    return id === undefined ? [] : [{ id, value }];
  });
}

/** Whether a list may still grow: it is absent, blank or says “at least these”. */
function isOpenList(entry: unknown, list: string): boolean {
  const value = placeOfFact(entry, list)?.value;
  return value === undefined || value === null || Array.isArray(value) || isOpenValue(value);
}

function textOf(value: unknown, key: string): string | undefined {
  const text = placeOfFact(value, key)?.value;
  return typeof text === 'string' ? text : undefined;
}
