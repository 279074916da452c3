import { idOfName } from '../model/name-id.js';
import { cutForPeople } from '../model/quote.js';
import { answered, type Given, isNoAnswer } from './answer.js';
import { GROUPS } from './groups.js';
import { entriesOf, type InterviewState, isStated, type KnownOrganisation, linesOf, standingOf } from './interview.js';
import { type Asked, type Option, templateOf } from './model.js';
import { placeOfFact } from './place.js';

/** What an answer changes in the files. */
export type Edit =
  | {
      readonly kind: 'create';
      readonly format: 'organisation' | 'system';
      readonly id: string;
      readonly name: string;
      readonly own?: 'yes' | 'unknown';
    }
  | { readonly kind: 'add'; readonly list: 'parties' | 'uses'; readonly entry: Readonly<Record<string, string>> }
  | {
      readonly kind: 'set';
      /** The file of an organisation; the entry of the system if absent. */
      readonly document?: string;
      readonly path: readonly (string | number)[];
      readonly value: unknown;
      readonly comment?: string;
      readonly isCompletion?: true;
    };

/** What was understood: edits, nothing yet, or what would fit. */
export type Reply =
  | { readonly edits: readonly Edit[]; readonly understood: string }
  | { readonly open: true }
  | { readonly expected: string };

/** Longer answers are documents: they belong into the file, by hand. */
export const LONGEST_ANSWER = 10_000;

/** What a typed answer to a question says. Never guesses: what fits no form is said to. Any text is data and no syntax. */
export function reply(asked: Asked, text: string, state: InterviewState, given: Required<Given>): Reply {
  const answer = text.trim();
  if (isNoAnswer(answer)) return { open: true };
  if (answer.length > LONGEST_ANSWER)
    return { expected: `at most ${LONGEST_ANSWER} characters; write a longer text into the file itself` };
  switch (asked.kind) {
    case 'organisation':
      return created('organisation', answer, state);
    case 'system':
      return created('system', answer, state);
    case 'use':
      if (!isSentence(answer)) return { expected: 'a few words that say what it is for' };
      return { edits: [{ kind: 'add', list: 'uses', entry: useOf(answer, state) }], understood: answer };
    case 'others':
      return asked.options === undefined ? replyOthers(asked, answer, state, given) : replyParty(asked, answer);
    case 'complete':
      return replyComplete(asked, answer, state, given);
    case 'group':
      return replyGroup(asked, answer, state, given);
    case 'fact':
      return replyFact(asked, answer, state, given);
  }
}

function created(format: 'organisation' | 'system', name: string, state: InterviewState): Reply {
  if (!isName(name)) return { expected: 'a name' };
  const known = format === 'organisation' ? knownAs(name, state) : undefined;
  // An organisation that the registry has already, as one that an import has written.
  if (known !== undefined)
    return {
      edits: [{ kind: 'set', document: known.document, path: ['own'], value: 'yes' }],
      understood: known.name,
    };
  const taken = new Set(state.organisations.map(({ id }) => id));
  const id =
    format === 'system' ? (state.system ?? idOfName(name, 'system')) : freeId(idOfName(name, 'organisation'), taken);
  return {
    edits: [{ kind: 'create', format, id, name, ...(format === 'organisation' ? { own: 'yes' as const } : {}) }],
    understood: name,
  };
}

function knownAs(text: string, { organisations }: InterviewState): KnownOrganisation | undefined {
  return organisations.find(({ id, name }) => [id, name].some((one) => isSame(one, text)));
}

function replyParty(asked: Asked, answer: string): Reply {
  const found = named(asked.options ?? [], [answer]);
  const [only] = 'names' in found ? found.names : [];
  return only === undefined
    ? { expected: 'the number or the name of one of them' }
    : { edits: [{ kind: 'add', list: 'parties', entry: { id: only } }], understood: only };
}

/** One more entry of a list, or that there are no others: said by whom and when. */
function replyOthers(asked: Asked, answer: string, state: InterviewState, given: Required<Given>): Reply {
  const list = asked.fact === 'uses' ? 'uses' : 'parties';
  const entries = entriesOf(state.entry?.value, list);
  if (/^(?:none|no|no others?|nothing else|nobody)\.?$/i.test(answer))
    return {
      edits: [{ kind: 'set', path: [list], value: { ...given, count: entries.length }, isCompletion: true }],
      understood: 'no others',
    };
  if (/^yes\.?$/i.test(answer)) return { expected: list === 'uses' ? 'what it is for, or none' : 'its name, or none' };
  if (list === 'uses' && !isSentence(answer)) return { expected: 'a few words that say what it is for, or none' };
  if (list === 'uses') return { edits: [{ kind: 'add', list, entry: useOf(answer, state) }], understood: answer };
  if (!isName(answer)) return { expected: 'the name of an organisation, or none' };
  const known = knownAs(answer, state);
  if (known !== undefined && entries.some(({ id }) => id === known.id))
    return { expected: `another one: ${known.name} is listed already; or none` };
  const id = known?.id ?? freeId(idOfName(answer, 'organisation'), new Set(state.organisations.map((one) => one.id)));
  return {
    edits: [
      ...(known === undefined
        ? [{ kind: 'create', format: 'organisation', id, name: answer, own: 'unknown' } as const]
        : []),
      { kind: 'add', list, entry: { id } },
    ],
    understood: known?.name ?? answer,
  };
}

function replyComplete(asked: Asked, answer: string, state: InterviewState, given: Required<Given>): Reply {
  const at = placeOfFact(state.entry?.value, asked.fact ?? '');
  const count = asked.listed?.length ?? 0;
  // Of an empty list “yes” would say that there is one, and of the others “no” that there are more.
  const isAll = count === 0 ? /^(?:none|no|n)\.?$/i.test(answer) : /^(?:yes|y|all)\.?$/i.test(answer);
  if (!isAll || at === undefined)
    return {
      expected: `${count === 0 ? 'none, where there is none' : 'yes, where that is all there is'}; otherwise “-”, and add what is missing to the file`,
    };
  return {
    edits: [{ kind: 'set', path: at.path, value: { ...given, count }, isCompletion: true }],
    understood: count === 0 ? 'there is none' : 'there are no others',
  };
}

/** Which of the options an answer names, and of which the person is not sure; numbers and names, in any order. */
function named(
  options: readonly Option[],
  words: readonly string[],
): { readonly names: readonly string[]; readonly unsure: readonly string[] } | { readonly unknown: string } {
  const [names, unsure] = [new Set<string>(), new Set<string>()];
  for (const word of words) {
    const isUnsure = /\?$/.test(word);
    const bare = word.replace(/\s*\?$/, '').trim();
    const at = /^\d{1,3}$/.test(bare) ? Number(bare) - 1 : options.findIndex(({ name }) => isSame(name, bare));
    const option = options[at];
    if (option === undefined) return { unknown: word };
    (isUnsure ? unsure : names).add(option.name);
  }
  return { names: [...names], unsure: [...unsure].filter((name) => !names.has(name)) };
}

const SEVERAL =
  'numbers or names with commas between them, a question mark behind those that you are not sure of, or none';

function severalOf(asked: Asked, answer: string): ReturnType<typeof named> {
  // “No” to “which of these?” is none of them.
  if (/^(?:none|no|n)\.?$/i.test(answer)) return { names: [], unsure: [] };
  return named(
    asked.options ?? [],
    answer
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}

function replyGroup(asked: Asked, answer: string, state: InterviewState, given: Required<Given>): Reply {
  const base = asked.fact ?? '';
  const group = GROUPS.find(({ id }) => asked.id.startsWith(`group ${id} ${base} `));
  const found = severalOf(asked, answer);
  if (group === undefined || 'unknown' in found) return { expected: SEVERAL };
  const open = placeOfFact(state.entry?.value, base);
  const lines = open === undefined ? group.lines : linesOf(group, base, state);
  const byFact = new Map<string, { said: Set<string>; isUnsure: boolean }>();
  for (const { fact, value } of lines) {
    const name = value === 'yes' ? fact : `${fact}: ${value}`;
    const one = byFact.get(fact) ?? { said: new Set<string>(), isUnsure: false };
    if (found.names.includes(name)) one.said.add(value);
    if (found.unsure.includes(name)) one.isUnsure = true;
    byFact.set(fact, one);
  }
  const twice = [...byFact].find(([, { said }]) => said.size > 1);
  if (twice !== undefined)
    return { expected: `one of the lines “${[...twice[1].said].join('” and “')}”: the file holds one answer for both` };
  const party = asked.party;
  const isNew = party !== undefined && open === undefined;
  const path = isNew ? pathOfNewParty(state) : (open?.path ?? pathBelow(state, base));
  const edits = [...byFact].flatMap(([fact, { said, isUnsure }]): Edit[] => {
    const [value] = said;
    // Of what is not named and not doubted, the answer is no: the list was shown whole.
    if (value === undefined && isUnsure) return [];
    return [{ kind: 'set', path: [...path, fact], value: value ?? 'no', comment: commentOf(given) }];
  });
  if (edits.length === 0) return { open: true };
  return {
    edits: isNew ? [{ kind: 'add', list: 'parties', entry: { id: party } }, ...edits] : edits,
    understood: understoodOf(found),
  };
}

function pathOfNewParty({ entry }: InterviewState): readonly (string | number)[] {
  const whole = placeOfFact(entry?.value, 'parties')?.value;
  return ['parties', Array.isArray(whole) ? whole.length : 0];
}

/** The place of a section that is not there yet, below an entry that is. */
function pathBelow({ entry }: InterviewState, base: string): readonly (string | number)[] {
  const at = base.lastIndexOf('.');
  const owner = at < 0 ? undefined : placeOfFact(entry?.value, base.slice(0, at));
  return owner === undefined ? base.split('.') : [...owner.path, base.slice(at + 1)];
}

function replyFact(asked: Asked, answer: string, state: InterviewState, given: Required<Given>): Reply {
  const fact = asked.fact ?? '';
  const about = state.facts.get(templateOf(fact));
  if (about === undefined) return { expected: 'an answer in the file itself' };
  const isOfOrganisation = fact.startsWith('organisation.');
  const path = isOfOrganisation
    ? fact.slice('organisation.'.length).split('.')
    : (placeOfFact(state.entry?.value, fact)?.path ?? fact.split('.'));
  const set = (value: unknown, understood: string): Reply => ({
    edits: [
      {
        kind: 'set',
        ...(isOfOrganisation && asked.document !== undefined ? { document: asked.document } : {}),
        path,
        value,
        ...(typeof value !== 'object' ? { comment: commentOf(given) } : {}),
      },
    ],
    understood,
  });
  if (about.kind === 'set') {
    const found = severalOf(asked, answer);
    if ('unknown' in found) return { expected: SEVERAL };
    const { names, unsure } = found;
    const standing = standingOf(fact, asked.document, state);
    const isBegun = Object.keys(typeof standing === 'object' && standing !== null ? standing : {}).some((name) =>
      isStated(placeOfFact(standing, name)?.value),
    );
    if (unsure.length === 0 && !isBegun) return set({ only: names, ...given }, understoodOf(found));
    // Entry by entry where some are open or answered already: what is there stays as it is.
    const said = (asked.options ?? []).filter(({ name }) => !unsure.includes(name));
    const document = isOfOrganisation && asked.document !== undefined ? { document: asked.document } : {};
    const edits = said.map(({ name }): Edit => {
      const value = names.includes(name) ? 'yes' : 'no';
      return { kind: 'set', ...document, path: [...path, name], value, comment: commentOf(given) };
    });
    return edits.length === 0 ? { open: true } : { edits, understood: understoodOf(found) };
  }
  if (asked.options !== undefined) {
    const found = named(asked.options, [answer]);
    const [only] = 'names' in found ? found.names : [];
    return only === undefined ? { expected: 'the number or the words of one of them' } : set(only, only);
  }
  const short = about.kind === 'answer' ? answer.replace(/^y\.?$/i, 'yes').replace(/^n\.?$/i, 'no') : answer;
  const value = answered(short.replace(/^(yes|no)\.$/i, '$1'), about, given);
  if ('expected' in value) return value;
  return 'open' in value ? value : set(value.value, String(value.value));
}

function understoodOf({ names, unsure }: { names: readonly string[]; unsure: readonly string[] }): string {
  const said = names.length === 0 ? 'none of them' : names.join(', ');
  return unsure.length === 0 ? said : `${said}; open: ${unsure.join(', ')}`;
}

function commentOf({ by, on }: Required<Given>): string {
  return `answered by ${cutForPeople(by)} on ${on}`;
}

function useOf(purpose: string, { entry }: InterviewState): Readonly<Record<string, string>> {
  const taken = new Set(entriesOf(entry?.value, 'uses').map(({ id }) => id));
  return { id: freeId(taken.size === 0 ? 'main' : 'use', taken), intendedPurpose: purpose };
}

/** Answers to another question are caught here: “none”, “yes” and numbers name nothing. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= 200 && !/^(?:yes|no|none|y|n)$/i.test(text);
}

function isSentence(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
