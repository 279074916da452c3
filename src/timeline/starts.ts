import type { IsoDate } from '../law/vocabulary.js';
import type {
  Assessment,
  ClassifiedPoint,
  Finding,
  PointTransition,
  SystemAssessment,
} from '../model/generated/assessment.js';
import { counted } from '../model/words.js';
import type { TimelineDuty, TimelineEntry, TimelinePoint } from './model.js';

/** The requirements of an assessment by id. */
export type Requirements = ReadonlyMap<string, Assessment['header']['requirements'][number]>;

const TOLD_KINDS: ReadonlySet<ClassifiedPoint['kind']> = new Set([
  'prohibited',
  'high-risk',
  'transparency',
  'general-purpose-model',
]);

/** Whether a point has consequences that a calendar tells of. */
function isTold({ kind, state }: ClassifiedPoint): boolean {
  return TOLD_KINDS.has(kind) && state !== 'not-met';
}

const STATES: Readonly<Record<ClassifiedPoint['state'], string>> = {
  met: 'met',
  'in-play': 'in play',
  'not-screened': 'not screened',
  'not-met': 'not met',
};

/** From when the classes of a system have consequences: what is met, and what is still open. */
export function classEntries(assessment: SystemAssessment): TimelineEntry[] {
  const { id: system, classes } = assessment;
  const groups = new Map<string, { date: IsoDate; state: ClassifiedPoint['state']; points: TimelinePoint[] }>();
  const entries = transitionEntries(assessment);
  for (const point of classes) {
    if (!isTold(point) || point.from === undefined) continue;
    const key = JSON.stringify([point.from, point.state]);
    const group = groups.get(key) ?? { date: point.from, state: point.state, points: [] };
    group.points.push(pointOf(point));
    groups.set(key, group);
  }
  for (const { date, state, points } of groups.values()) {
    const names = namesOf(points);
    entries.push({
      date,
      kind: 'class',
      system,
      what:
        state === 'met'
          ? `the consequences of ${names} begin`
          : `the consequences of ${names} begin, if met: ${STATES[state]} so far`,
      why: 'Art. 113, as the edition of the Act dates these provisions',
      points,
      key: keyOf('class', system, date, state),
    });
  }
  return entries;
}

/** Classes that Art. 111 defers, or may: the day on which that ends, or that it has no day. */
function transitionEntries({ id: system, classes }: SystemAssessment): TimelineEntry[] {
  const groups = new Map<string, { transition: PointTransition; points: TimelinePoint[] }>();
  for (const point of classes) {
    if (!isTold(point) || point.transition === undefined) continue;
    const { rule, state, until, otherReading } = point.transition;
    const key = JSON.stringify([rule, state, until, otherReading]);
    const group = groups.get(key) ?? { transition: point.transition, points: [] };
    group.points.push(pointOf(point));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ transition: { rule, state, until, otherReading }, points }): TimelineEntry => {
    const date = until === undefined ? undefined : leadingDay(until);
    const end = date === undefined && until !== undefined ? `: ${until}` : '';
    const names = namesOf(points);
    return {
      ...(date === undefined ? {} : { date }),
      kind: 'transition',
      system,
      what:
        state === 'holds'
          ? `the transition of ${rule} ends for ${names}${end}`
          : `the transition of ${rule} ends for ${names}, if it holds, which a fact that is not stated decides${end}`,
      why: rule,
      ...(otherReading === undefined ? {} : { otherReading }),
      points,
      key: keyOf('class-transition', system, rule, state, date),
    };
  });
}

/** What two duties have to share to be told in one entry. */
interface DutyGroup {
  readonly date: IsoDate | undefined;
  readonly kind: 'duties' | 'transition';
  readonly reading: TimelineEntry['reading'];
  readonly finding: Finding;
  readonly duties: TimelineDuty[];
}

/** From when the duties of a system bind, by party, role and use; both days where there are two readings. */
export function dutyEntries({ id: system, findings }: SystemAssessment, requirements: Requirements): TimelineEntry[] {
  const groups = new Map<string, DutyGroup>();
  const add = (
    date: IsoDate | undefined,
    kind: DutyGroup['kind'],
    reading: DutyGroup['reading'],
    finding: Finding,
  ): void => {
    const { party, role, use, timing } = finding;
    const key = JSON.stringify([
      date,
      kind,
      reading,
      party,
      role,
      use,
      timing.state,
      timing.rule,
      date === undefined ? timing.until : null,
    ]);
    const group = groups.get(key) ?? { date, kind, reading, finding, duties: [] };
    group.duties.push(dutyOf(finding, requirements));
    groups.set(key, group);
  };
  for (const finding of findings) {
    if (finding.outcome === 'not-applicable') continue;
    const { state, from, until, milder, otherReading } = finding.timing;
    const other = dayIn(otherReading);
    switch (state) {
      case 'transitional':
        add(until === undefined ? undefined : leadingDay(until), 'transition', undefined, finding);
        break;
      case 'undetermined':
        add(from, 'duties', 'stricter', finding);
        add(dayIn(milder), 'duties', 'milder', finding);
        break;
      case 'upcoming':
      case 'in-force':
        add(from, 'duties', other === undefined ? undefined : 'stricter', finding);
        break;
      case 'on-event':
        break;
    }
    if (other !== undefined && other !== from) add(other, 'duties', 'other', finding);
  }
  return [...groups.values()].filter(isDated).map((group) => dutyEntry(system, group));
}

/** The end of a transition is told even where it has no day; another reading without one stands beside the stricter. */
function isDated({ date, kind }: DutyGroup): boolean {
  return date !== undefined || kind === 'transition';
}

function dutyEntry(system: string, { date, kind, reading, finding, duties }: DutyGroup): TimelineEntry {
  const { party, role, use, timing } = finding;
  const whose = `${counted(duties.length, 'duty', 'duties')} of ${party === '' ? 'a party that is not named' : party} as ${role}${use === undefined ? '' : ` for use ${use}`}`;
  const { rule, until, milder, otherReading } = timing;
  const binds = duties.length === 1 ? 'begins to bind' : 'begin to bind';
  const what =
    kind === 'transition'
      ? `the transition of ${rule ?? 'Art. 111'} ends for ${whose}${until === undefined || date !== undefined ? '' : `: ${until}`}`
      : `${whose} ${binds}`;
  const why =
    kind === 'transition'
      ? `${rule ?? 'Art. 111'}, until ${until ?? 'an event'}`
      : reading === 'milder'
        ? (milder ?? 'the milder reading')
        : reading === 'other'
          ? (otherReading ?? 'the other reading')
          : rule === undefined
            ? 'the day from which the provisions apply (Art. 113)'
            : `${rule}`;
  const other = reading === 'stricter' ? (milder ?? otherReading) : undefined;
  return {
    ...(date === undefined ? {} : { date }),
    kind,
    system,
    what,
    why,
    ...(reading === undefined ? {} : { reading }),
    ...(other === undefined ? {} : { otherReading: other }),
    party,
    role,
    ...(use === undefined ? {} : { use }),
    duties,
    key: keyOf(
      kind,
      system,
      date,
      reading,
      party,
      role,
      use,
      timing.state,
      rule,
      date === undefined ? until : undefined,
    ),
  };
}

export function dutyOf({ requirement, citation, fingerprint }: Finding, requirements: Requirements): TimelineDuty {
  return { requirement, citation, title: requirements.get(requirement)?.statement ?? requirement, fingerprint };
}

export function pointOf({ id, citation, state, use, party }: ClassifiedPoint): TimelinePoint {
  return {
    id,
    citation,
    state,
    ...(use === undefined ? {} : { use }),
    ...(party === undefined ? {} : { party }),
  };
}

/** The names of some points, each once; of a long list the first, with the number of the others. */
export function namesOf(points: readonly TimelinePoint[]): string {
  const names = [...new Set(points.map(({ id }) => id))];
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

/** A key of what an entry is about: no words, no counts. */
export function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}

/** The day with which a text begins, as every `until` with a day does. */
function leadingDay(text: string): IsoDate | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
}

/** The day that a reading names as its own: not a cut-off that it mentions. */
function dayIn(reading: string | undefined): IsoDate | undefined {
  return reading === undefined ? undefined : /\b(?:from|since|until) (\d{4}-\d\d-\d\d)/.exec(reading)?.[1];
}
