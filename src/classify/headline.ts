import type { LawEdition } from '../law/vocabulary.js';
import type { ClassifiedPoint, Headline } from '../model/generated/assessment.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { datedFrom, isNoSystem, isOutOfScope } from './points.js';

const isOpen = (point: ClassifiedPoint): boolean => point.state === 'in-play' || point.state === 'not-screened';

/** What an outside party does is that party's to answer for: it neither makes nor opens the headline. */
const isOurs = (point: ClassifiedPoint): boolean => point.own !== false;

function openIds(points: readonly ClassifiedPoint[], ...kinds: readonly ClassifiedPoint['kind'][]): string[] {
  return [
    ...new Set(
      points.filter((point) => kinds.includes(point.kind) && isOurs(point) && isOpen(point)).map(({ id }) => id),
    ),
  ];
}

function isMet(points: readonly ClassifiedPoint[], kind: ClassifiedPoint['kind']): boolean {
  return points.some((point) => point.kind === kind && isOurs(point) && point.state === 'met');
}

/**
 * The strictest class of a system that is met, with the stricter ones that are still open. “No class” is never said
 * while one is. Classes are computed as if the system were in scope; while the scope is open, the class is too.
 *
 * @see Regulation (EU) 2024/1689, Articles 2, 5, 6 and 50
 */
export function headlineOf(points: readonly ClassifiedPoint[], frame: SystemFrame, edition: LawEdition): Headline {
  if (isNoSystem(frame)) return { class: 'not an AI system', atLeast: false, open: [] };
  if (isOutOfScope(frame)) return { class: 'outside the scope', atLeast: false, open: [] };
  const headline = ifInScope(points, frame, edition);
  if (frame.classOf('in scope') > 0) return headline;
  const scope = openScope(points, frame);
  return {
    class: 'undetermined',
    atLeast: true,
    open: [...new Set([...scope, ...headline.open])],
    ...(headline.class === 'undetermined' ? {} : { ifInScope: headline.class as NonNullable<Headline['ifInScope']> }),
  };
}

function openScope(points: readonly ClassifiedPoint[], frame: SystemFrame): string[] {
  const ids = openIds(points, 'definition', 'scope');
  return ids.length > 0 || frame.classOf('in scope') !== 0 ? ids : ['in scope'];
}

function ifInScope(points: readonly ClassifiedPoint[], frame: SystemFrame, edition: LawEdition): Headline {
  const practices = points.filter((point) => point.kind === 'prohibited' && isOurs(point) && point.state === 'met');
  if (practices.length > 0) {
    const first = practices.flatMap(({ from }) => from ?? []).sort()[0];
    const forecast = first !== undefined && first > frame.asOf ? { forecastFrom: first } : {};
    return { class: 'prohibited', atLeast: false, open: [], ...forecast };
  }
  const prohibited = openIds(points, 'prohibited');
  const grounds = points.filter(({ id, state }) => GROUNDS.has(id) && state === 'met').map(({ id }) => id);
  if (grounds.length > 0) {
    const from = grounds
      .map((id) => datedFrom(id === 'Art. 6(2)' ? BY_ANNEX_III : BY_PRODUCT_LAW, edition))
      .filter((day) => day !== undefined)
      .sort()[0];
    return {
      class: 'high-risk',
      atLeast: prohibited.length > 0,
      open: prohibited,
      ...(from !== undefined && from > frame.asOf ? { forecastFrom: from } : {}),
      ...(frame.classOf('Annex I, Section B only') > 0 ? { regime: 'Art. 2(2)' } : {}),
    };
  }
  const highRisk = openHighRisk(points);
  const stricter = [...prohibited, ...highRisk];
  if (isMet(points, 'transparency')) return { class: 'transparency', atLeast: stricter.length > 0, open: stricter };
  const open = [...stricter, ...openIds(points, 'transparency')];
  return open.length === 0
    ? { class: 'AI system', atLeast: false, open: [] }
    : { class: 'undetermined', atLeast: true, open };
}

const BY_ANNEX_III = { citation: 'Art. 6(2)', ground: 'annexIII' } as const;
const BY_PRODUCT_LAW = { citation: 'Art. 6(1)', ground: 'annexI' } as const;
const GROUNDS: ReadonlySet<string> = new Set(['Art. 6(1), Section A', 'Art. 6(1), Section B', 'Art. 6(2)']);

/** Letters that are open matter while the ground is: the derogation may settle it before them. */
function openHighRisk(points: readonly ClassifiedPoint[]): string[] {
  const open = openIds(points, 'high-risk');
  const letters = open.filter((id) => !GROUNDS.has(id));
  const product = open.filter((id) => id.startsWith('Art. 6(1)'));
  if (!open.includes('Art. 6(2)')) return product;
  return [...product, ...(letters.length > 0 ? letters : ['Art. 6(2)'])];
}

/**
 * The class of a model: systemic risk before general purpose, and neither while one of them is open.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(63) and 51
 */
export function modelHeadlineOf(points: readonly ClassifiedPoint[], frame: SystemFrame): Headline {
  if (frame.classOf('model excluded') > 0) return { class: 'outside the scope', atLeast: false, open: [] };
  const general = frame.classOf('general-purpose model');
  const systemic = frame.classOf('systemic risk');
  const openExclusion = points.filter((point) => point.id === 'model excluded' && isOpen(point)).map(({ id }) => id);
  if (general < 0) return { class: 'no general-purpose model', atLeast: false, open: [] };
  if (general === 0) return { class: 'undetermined', atLeast: true, open: ['general-purpose model', ...openExclusion] };
  if (systemic > 0) return { class: 'general-purpose model with systemic risk', atLeast: false, open: openExclusion };
  const isOpenAbove = systemic === 0;
  return {
    class: 'general-purpose model',
    atLeast: isOpenAbove,
    open: [...(isOpenAbove ? ['systemic risk'] : []), ...openExclusion],
  };
}
