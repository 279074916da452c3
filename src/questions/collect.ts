import type {
  Assessment,
  ClassifiedPoint,
  Finding,
  MissingFact,
  SystemAssessment,
} from '../model/generated/assessment.js';
import { exampleOf, formOf } from './form.js';
import { type Addressee, type AskedFacts, type Question, questionAbout, type Settles, templateOf } from './model.js';

export interface CollectOptions {
  readonly facts: AskedFacts;
  /** Whether a legal entity belongs to the group that keeps the registry; undefined where nobody said. */
  readonly isOwn: (party: string) => boolean | undefined;
  /** Both ways of every open point, and what the Act only implies: more questions, and fewer rounds. */
  readonly full?: boolean;
}

/** A question while the results that it settles are gathered. */
interface Gathered {
  readonly question: Omit<Question, 'settles'>;
  readonly settles: Map<string, Settles>;
  rank: number;
}

/** Screening first, then what is in force, then what comes. */
const RANKS = { screening: 0, pointInForce: 1, point: 2, findingInForce: 3, finding: 4 } as const;

/**
 * The open questions of an assessment, each once: those that screen first, then those of points and duties in force,
 * and among equals those that settle the most. Of a point that nothing speaks for only its shortest way out is asked;
 * its elements come when an answer brings it into play.
 */
export function questionsOf({ header, systems }: Assessment, options: CollectOptions): readonly Question[] {
  const askedFor = new Set(header.requirements.filter(({ need }) => need !== 'I' && need !== 'P').map(({ id }) => id));
  return systems.flatMap((system) => {
    const gathered = new Map<string, Gathered>();
    const maker = makerOf(system);
    for (const point of system.classes) gatherPoint(point, system, header.asOf, maker, options, gathered);
    for (const finding of system.findings)
      if (options.full === true || askedFor.has(finding.requirement) || askedFor.size === 0)
        gatherFinding(finding, system, maker, options, gathered);
    return [...gathered.values()]
      .map((each, index) => ({ ...each, index }))
      .sort((one, other) => one.rank - other.rank || other.settles.size - one.settles.size || one.index - other.index)
      .map(({ question, settles }) => ({ ...question, settles: [...settles.values()] }));
  });
}

/**
 * The questions of the duties in force that are still open, in the order of the law; within a duty what needs the fewest
 * answers comes first. What settles a class is no part of it.
 */
export function dutyQuestionsOf(assessment: Assessment, options: CollectOptions): readonly Question[] {
  const systems = assessment.systems.map((system) => ({
    ...system,
    findings: system.findings.filter(({ timing }) => timing.state === 'in-force'),
  }));
  const findings = systems.flatMap((system) => system.findings);
  const duties = [...new Set(findings.map(({ requirement }) => dutyOf(requirement)))];
  const place = new Map<string, readonly [duty: number, needs: number, order: number]>();
  for (const [order, { requirement, missing }] of findings.entries())
    if (!place.has(requirement)) place.set(requirement, [duties.indexOf(dutyOf(requirement)), missing.length, order]);
  const placeOf = ({ settles }: Question): readonly number[] =>
    settles
      .flatMap(({ id }) => [place.get(id) ?? []])
      .filter(({ length }) => length > 0)
      .sort(inTurn)[0] ?? [];
  return questionsOf({ ...assessment, systems }, options)
    .filter((question) => placeOf(question).length > 0)
    .map((question) => ({ question, at: placeOf(question) }))
    .sort((one, other) => inTurn(one.at, other.at))
    .map(({ question }) => question);
}

/** The policy that a requirement belongs to: one article, or the part of one that binds a role. */
const dutyOf = (requirement: string): string => requirement.slice(0, requirement.lastIndexOf('/'));

function inTurn(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function gatherPoint(
  point: ClassifiedPoint,
  system: SystemAssessment,
  asOf: string,
  maker: Maker,
  options: CollectOptions,
  gathered: Map<string, Gathered>,
): void {
  const { kind, state, from, id, citation, use, party, missing, missingOtherwise = missing } = point;
  if (state === 'met' || state === 'not-met' || kind === 'element') return;
  // An open role that would bind nobody to anything is nobody's question.
  if (kind === 'role' && from === undefined) return;
  const both = [...missing, ...missingOtherwise];
  const screening = both.filter(({ fact }) => fact?.endsWith('.screening'));
  const shorter = missingOtherwise.length > 0 && missingOtherwise.length < missing.length ? missingOtherwise : missing;
  const asked =
    kind === 'definition' || state === 'in-play' || options.full === true
      ? both
      : screening.length > 0
        ? screening
        : shorter.filter(({ fact }) => !isBehindScreening(fact, gathered));
  const settles = { id, citation, ...(use === undefined ? {} : { use }), ...(party === undefined ? {} : { party }) };
  const isScreening = kind === 'definition' || kind === 'scope';
  const inForce = from !== undefined && from <= asOf;
  for (const need of asked) {
    const screens = isScreening || need.fact?.endsWith('.screening') === true || isCompleteness(need);
    const rank = screens ? RANKS.screening : inForce ? RANKS.pointInForce : RANKS.point;
    gather(need, 'fact', rank, settles, undefined, system, maker, options, gathered);
  }
}

function gatherFinding(
  finding: Finding,
  system: SystemAssessment,
  maker: Maker,
  options: CollectOptions,
  gathered: Map<string, Gathered>,
): void {
  const { outcome, reason, requirement, citation, use, party, missing, judgement, timing } = finding;
  const isUnshown = reason === 'claimed-not-shown' || reason === 'stated-without-evidence';
  if (outcome !== 'undetermined' && !isUnshown) return;
  // While the class is open, whether a duty applies is the question of the class: its own conditions come after it.
  const isClassOpen = system.headline.class === 'undetermined' || system.headline.open.length > 0;
  if (reason === 'applicability-open' && isClassOpen && options.full !== true) return;
  const rank = timing.state === 'in-force' ? RANKS.findingInForce : RANKS.finding;
  const settles = { id: requirement, citation, ...(use === undefined ? {} : { use }), party };
  if (reason === 'judgement-needed') {
    const text = judgement ?? `Is this shown: ${citation}?`;
    gather({ text }, 'judgement', rank, settles, finding, system, maker, options, gathered);
    return;
  }
  for (const need of missing) {
    // Whether it applies is asked by its class: the elements come once one line of screening points to them.
    if (reason === 'applicability-open' && options.full !== true && isBehindScreening(need.fact, gathered)) continue;
    gather(need, isUnshown ? 'evidence' : 'fact', rank, settles, finding, system, maker, options, gathered);
  }
}

/** Whether a fact is an element of a point whose screening is asked: that line comes first, and may make it needless. */
function isBehindScreening(fact: string | undefined, gathered: ReadonlyMap<string, Gathered>): boolean {
  const section =
    fact === undefined ? undefined : /^uses\[[^\]]*\]\.(?:area|practice)(?=\.(?!screening$))/.exec(fact)?.[0];
  if (section === undefined) return false;
  const asked = [...gathered.values()].map(({ question }) => question.fact);
  return asked.includes(`${section}.screening`) && !asked.includes(fact);
}

function gather(
  need: MissingFact,
  wanted: 'fact' | 'evidence' | 'judgement',
  rank: number,
  settles: Settles,
  finding: Finding | undefined,
  system: SystemAssessment,
  maker: Maker,
  options: CollectOptions,
  gathered: Map<string, Gathered>,
): void {
  // Of a judgement no file is evidence: a named person signs it.
  const isSigned = wanted === 'evidence' && need.text.startsWith('an attestation of ');
  const kind: Question['kind'] = isSigned
    ? 'judgement'
    : wanted !== 'fact'
      ? wanted
      : need.fact === undefined
        ? 'other'
        : isCompleteness(need)
          ? 'complete'
          : 'fact';
  const about = kind === 'judgement' && need.fact === undefined ? settles.id : (need.fact ?? need.text);
  const key = JSON.stringify([kind, need.document ?? null, about]);
  const known = gathered.get(key);
  const group = known ?? {
    question: questionFor(need, kind, settles, finding, system, maker, options),
    settles: new Map<string, Settles>(),
    rank,
  };
  group.rank = Math.min(group.rank, rank);
  group.settles.set(JSON.stringify([settles.id, settles.use, settles.party]), settles);
  if (known === undefined) gathered.set(key, group);
}

function questionFor(
  need: MissingFact,
  kind: Question['kind'],
  { id, citation }: Settles,
  finding: Finding | undefined,
  system: SystemAssessment,
  maker: Maker,
  { facts, isOwn }: CollectOptions,
): Omit<Question, 'settles'> {
  const { fact, document, pointer, text } = need;
  const template = fact === undefined ? undefined : templateOf(fact);
  const asked = template === undefined ? undefined : (facts.get(template) ?? facts.get(`${template}[]`));
  const question = asked === undefined ? undefined : questionAbout(asked, system.subject === 'model');
  const addressee =
    kind === 'fact' && asked?.knownTo === 'authority'
      ? ({ to: 'authority' } as const)
      : addresseeOf(fact, kind, asked?.judgement === true || asked?.unknown === 'public', finding, maker, isOwn);
  const example = kind === 'fact' ? exampleOf(asked) : kind === 'complete' ? '2' : undefined;
  return {
    system: system.id,
    ...addressee,
    kind,
    ...(fact === undefined ? {} : { fact }),
    question:
      kind === 'fact'
        ? (question ?? text)
        : kind === 'complete'
          ? `How many entries are there in all? ${question ?? ''}`.trim()
          : text,
    form: formFor(kind, fact, id, formOf(asked)),
    ...(example === undefined ? {} : { example }),
    clause: asked === undefined || asked.clause.length === 0 ? [citation] : asked.clause,
    ...(document === undefined ? {} : { document }),
    ...(pointer === undefined ? {} : { pointer }),
  };
}

function formFor(kind: Question['kind'], fact: string | undefined, id: string, form: string): string {
  switch (kind) {
    case 'fact':
      return form;
    case 'complete':
      return 'the number of entries, with who says so and on which day; add those that are missing to the file first';
    case 'evidence':
      return `a file, registered with: dutybound evidence add <file> --shows ${fact ?? '<fact>'}`;
    case 'judgement':
      return `a signed statement, written with: dutybound attest ${id} --by <person> --reasons <text> --review-by <date>`;
    case 'other':
      return 'a judgement of the law; no fact of the registry answers it';
  }
}

function isCompleteness({ fact, text }: MissingFact): boolean {
  return fact !== undefined && text.startsWith(`a statement that ${fact} is complete`);
}

/** Who made or supplies the system, as far as the roles tell. */
type Maker = { readonly to: 'provider' } | { readonly to: 'supplier'; readonly party: string } | undefined;

function makerOf({ classes }: SystemAssessment): Maker {
  const roles = classes.filter(({ kind, id, state, party }) => {
    return kind === 'role' && id === 'provider' && state !== 'not-met' && party !== undefined;
  });
  const best = (state: ClassifiedPoint['state']): Maker => {
    const met = roles.filter((role) => role.state === state);
    if (met.some(({ own }) => own === true)) return { to: 'provider' };
    const [outside] = met;
    return outside?.party === undefined ? undefined : { to: 'supplier', party: outside.party };
  };
  return best('met') ?? best('in-play') ?? best('not-screened');
}

/** What only the party that uses the system can know. */
const OF_USE =
  /^parties\[[^\]]*\]\.(?:use$|use[.[]|usesUnderItsAuthority|logs)|^uses\[[^\]]*\]\.(?:actualUse|deployer|withinIntendedPurpose|atTheWorkplace)/;

function addresseeOf(
  fact: string | undefined,
  kind: Question['kind'],
  isLegal: boolean,
  finding: Finding | undefined,
  maker: Maker,
  isOwn: CollectOptions['isOwn'],
): { readonly to: Addressee; readonly party?: string } {
  if (isLegal || kind === 'judgement' || kind === 'other') return { to: 'legal' };
  const isDeployers = finding?.role === 'deployer' || (fact !== undefined && OF_USE.test(fact));
  const own = isDeployers ? 'deployer' : 'provider';
  const party = partyOf(fact, finding);
  // Only a stated no takes an entity out of the group.
  if (party !== undefined) return isOwn(party) === false ? { to: 'supplier', party } : { to: own, party };
  if (isDeployers) return { to: 'deployer' };
  return maker ?? { to: own };
}

function partyOf(fact: string | undefined, finding: Finding | undefined): string | undefined {
  const named = fact === undefined ? undefined : /^parties\[([^\]]*)\]/.exec(fact)?.[1];
  return named ?? (fact?.startsWith('organisation.') === true ? finding?.party : undefined);
}

/** Whether a question is for this addressee or this party. */
export function isFor({ to, party }: Pick<Question, 'to' | 'party'>, wanted: string): boolean {
  return to === wanted || party === wanted;
}
