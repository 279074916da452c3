import { compareCitations } from '../law/citation.js';
import type {
  Assessment,
  ClassifiedPoint,
  FactReference,
  Finding,
  Headline,
  SystemAssessment,
} from '../model/generated/assessment.js';

/** What a point or a duty was, and what it is; absent on the side that does not have it. */
export interface Change<T> {
  readonly before?: T;
  readonly after?: T;
}

export interface PointChange extends Change<Pick<ClassifiedPoint, 'state' | 'from'>> {
  readonly id: string;
  readonly citation: string;
  readonly use?: string;
  readonly party?: string;
}

export interface DutyChange extends Change<Pick<Finding, 'outcome' | 'reason' | 'timing'>> {
  readonly requirement: string;
  readonly citation: string;
  readonly party: string;
  readonly role: string;
  readonly use?: string;
}

/** A fact that decided something on either side, and is stated otherwise or not at all on the other. */
export interface FactChange extends Change<string> {
  readonly fact: string;
  readonly document?: string;
  readonly pointer?: string;
}

/** What differs for one system or model. */
export interface SystemDifference {
  readonly id: string;
  readonly kind: 'new' | 'gone' | 'changed';
  readonly headline?: Change<Headline>;
  readonly points: readonly PointChange[];
  readonly duties: readonly DutyChange[];
  readonly facts: readonly FactChange[];
  /** Contradictions on one side only, in words. */
  readonly contradictions: { readonly fresh: readonly string[]; readonly settled: readonly string[] };
}

/** A point that only one of two editions of the Act has, and what came of it in the systems that both assessed. */
export interface PointOfOneEdition {
  readonly id: string;
  readonly citation: string;
  readonly side: 'before' | 'after';
  readonly from?: string;
  /** The ids of the systems, each by the strictest state that the point has in one of its uses. */
  readonly met: readonly string[];
  readonly open: readonly string[];
  readonly notMet: readonly string[];
}

export interface Differences {
  readonly before: Pick<Assessment['header'], 'asOf' | 'law'>;
  readonly after: Pick<Assessment['header'], 'asOf' | 'law'>;
  /** In the order of the law, once for all systems: that a new point was looked at is news although it is not met. */
  readonly ofOneEdition: readonly PointOfOneEdition[];
  /** In the order of the ids; systems that do not differ are left out. */
  readonly systems: readonly SystemDifference[];
}

/**
 * What differs between two assessments: of two states of a registry, on two days, or under two editions of the Act. A
 * pure function; it says what moved and not who is to blame.
 */
export function differencesBetween(before: Assessment, after: Assessment): Differences {
  const earlier = new Map(before.systems.map((system) => [system.id, system]));
  const later = new Map(after.systems.map((system) => [system.id, system]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return {
    before: { asOf: before.header.asOf, law: before.header.law },
    after: { asOf: after.header.asOf, law: after.header.law },
    ofOneEdition: pointsOfOneEdition(before, after),
    systems: ids.flatMap((id) => {
      const difference = differenceOf(id, earlier.get(id), later.get(id));
      return difference === undefined ? [] : [difference];
    }),
  };
}

function differenceOf(
  id: string,
  before: SystemAssessment | undefined,
  after: SystemAssessment | undefined,
): SystemDifference | undefined {
  const headline = change(before?.headline, after?.headline);
  const difference: SystemDifference = {
    id,
    kind: before === undefined ? 'new' : after === undefined ? 'gone' : 'changed',
    ...(headline === undefined ? {} : { headline }),
    points: pointChanges(before, after),
    duties: dutyChanges(before, after),
    facts: before === undefined || after === undefined ? [] : factChanges(before, after),
    contradictions: { fresh: only(after, before), settled: only(before, after) },
  };
  const { points, duties, facts, contradictions } = difference;
  const isSame =
    headline === undefined &&
    points.length + duties.length + facts.length + contradictions.fresh.length + contradictions.settled.length === 0;
  return isSame ? undefined : difference;
}

function pointsOfOneEdition(before: Assessment, after: Assessment): PointOfOneEdition[] {
  if (before.header.law.edition === after.header.law.edition) return [];
  return [...pointsMissingIn(after, before, 'before'), ...pointsMissingIn(before, after, 'after')].sort((one, other) =>
    compareCitations(one.citation, other.citation),
  );
}

/** What one side has and no system of the other: told of the systems that are on both. */
function pointsMissingIn(other: Assessment, own: Assessment, side: 'before' | 'after'): PointOfOneEdition[] {
  const known = new Set(other.systems.flatMap(({ classes }) => classes.map(({ id }) => id)));
  const onBoth = new Set(other.systems.map(({ id }) => id));
  const systems = own.systems.filter(({ id }) => onBoth.has(id));
  const fresh = new Map(
    systems
      .flatMap(({ classes }) => classes)
      .filter(({ id, kind }) => kind !== 'element' && !known.has(id))
      .map((point) => [point.id, point]),
  );
  return [...fresh.values()].map(({ id, citation, from }) => {
    const states = systems.flatMap((system) => {
      const of = system.classes.filter((point) => point.id === id).map(({ state }) => state);
      return of.length === 0 ? [] : [{ system: system.id, state: STRICTEST_FIRST.find((each) => of.includes(each)) }];
    });
    const inState = (...wanted: readonly (ClassifiedPoint['state'] | undefined)[]): string[] =>
      states.filter(({ state }) => wanted.includes(state)).map(({ system }) => system);
    return {
      id,
      citation,
      side,
      ...(from === undefined ? {} : { from }),
      met: inState('met'),
      open: inState('in-play', 'not-screened'),
      notMet: inState('not-met'),
    };
  });
}

const STRICTEST_FIRST = ['met', 'in-play', 'not-screened', 'not-met'] as const;

function change<T>(before: T | undefined, after: T | undefined): Change<T> | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Points that are met or open on one side at least: what is not met on both is no news whenever it applies. */
function pointChanges(before: SystemAssessment | undefined, after: SystemAssessment | undefined): PointChange[] {
  const keyOf = ({ id, use, party }: ClassifiedPoint): string => JSON.stringify([id, use, party]);
  const isTold = ({ kind }: ClassifiedPoint): boolean => kind !== 'element';
  return pairs(before?.classes.filter(isTold), after?.classes.filter(isTold), keyOf)
    .flatMap(([was, is]) => {
      const point = (is ?? was) as ClassifiedPoint;
      if ([was, is].every((side) => side === undefined || side.state === 'not-met')) return [];
      const moved = change(was && stateOf(was), is && stateOf(is));
      if (moved === undefined) return [];
      const { id, citation, use, party } = point;
      return [
        {
          id,
          citation,
          ...(use === undefined ? {} : { use }),
          ...(party === undefined ? {} : { party }),
          ...moved,
        },
      ];
    })
    .sort((one, other) => compareCitations(one.citation, other.citation));
}

function stateOf({ state, from }: ClassifiedPoint): Pick<ClassifiedPoint, 'state' | 'from'> {
  return { state, ...(from === undefined ? {} : { from }) };
}

/** Duties that bind on one side at least. */
function dutyChanges(before: SystemAssessment | undefined, after: SystemAssessment | undefined): DutyChange[] {
  const keyOf = ({ requirement, party, role, use }: Finding): string => JSON.stringify([requirement, party, role, use]);
  return pairs(before?.findings, after?.findings, keyOf)
    .flatMap(([was, is]) => {
      if ([was, is].every((side) => side === undefined || side.outcome === 'not-applicable')) return [];
      const { requirement, citation, party, role, use } = (is ?? was) as Finding;
      const moved = change(was && outcomeOf(was), is && outcomeOf(is));
      return moved === undefined
        ? []
        : [{ requirement, citation, party, role, ...(use === undefined ? {} : { use }), ...moved }];
    })
    .sort((one, other) => compareCitations(one.citation, other.citation));
}

function outcomeOf({ outcome, reason, timing }: Finding): Pick<Finding, 'outcome' | 'reason' | 'timing'> {
  return { outcome, reason, timing };
}

function factChanges(before: SystemAssessment, after: SystemAssessment): FactChange[] {
  const [earlier, later] = [factsOf(before), factsOf(after)];
  const gone = new Set(after.classes.flatMap(missingIn).concat(after.findings.flatMap(missingIn)));
  return [...earlier].flatMap(([fact, was]) => {
    const is = later.get(fact);
    const place = { document: (is ?? was).document, pointer: (is ?? was).pointer };
    if (is === undefined) return gone.has(fact) ? [{ fact, ...place, before: was.value ?? 'stated' }] : [];
    return is.value === was.value
      ? []
      : [{ fact, ...place, before: was.value ?? 'stated', after: is.value ?? 'stated' }];
  });
}

function factsOf({ classes, findings }: SystemAssessment): ReadonlyMap<string, FactReference> {
  return new Map([...classes, ...findings].flatMap(({ decidedBy }) => decidedBy.map((fact) => [fact.fact, fact])));
}

function missingIn({ missing }: Pick<Finding, 'missing'>): string[] {
  return missing.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
}

function only(system: SystemAssessment | undefined, other: SystemAssessment | undefined): string[] {
  const known = new Set(other?.contradictions.map(({ fingerprint }) => fingerprint));
  return (system?.contradictions ?? [])
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map(({ citation, statement }) => `${citation}: ${statement}`);
}

/** Both lists side by side, by key, in the order of the first and then the second. */
function pairs<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  keyOf: (entry: T) => string,
): readonly (readonly [T | undefined, T | undefined])[] {
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]));
  const later = new Map(after.map((entry) => [keyOf(entry), entry]));
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => [earlier.get(key), later.get(key)]);
}
