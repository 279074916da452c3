import type { IsoDate } from '../law/vocabulary.js';
import { NONE } from './frame.js';
import type { ProofNode } from './prove.js';

/** What a step comes to before its last day is over; `until` is that day. */
type Course = 'settled' | 'open' | { readonly until: IsoDate };

/**
 * The day until which a duty runs, where nothing else keeps it open: somebody set a last day, that day has not come, and
 * what is asked is not done yet. Before that day nobody can be late, so there is no gap to report; from it on the duty is
 * what it is. Periods that the law sets are no such day, since what they are set for is owed at once.
 *
 * What is said of the same act beside its day (how, in which language) is owed with it and not before. By when it is owed
 * has to be settled, and that nothing else was asked: a register that nobody calls complete may hold more.
 *
 * @returns undefined where something else is open, or nothing runs
 */
export function runsUntil(proof: ProofNode, asOf: IsoDate): IsoDate | undefined {
  const course = courseOf(proof, asOf);
  return typeof course === 'object' ? course.until : undefined;
}

function courseOf(proof: ProofNode, asOf: IsoDate): Course {
  const { condition, standing, children } = proof;
  if (standing !== 0) return 'settled';
  switch (condition.op) {
    case 'inTime': {
      const last = proof.facts?.[1]?.value;
      if (condition.within !== undefined || typeof last !== 'string' || last === NONE) return 'open';
      return asOf < last ? { until: last } : 'open';
    }
    case 'all': {
      const courses = children.map((child) => courseOf(child, asOf));
      const isOpen = courses.some((course, index) => course === 'open' && !isOwedWithIt(children[index]));
      return isOpen ? 'open' : soonest(courses);
    }
    case 'every': {
      if (proof.listClosed !== true) return 'open';
      const courses = children.map((child) => courseOf(child, asOf));
      return courses.includes('open') ? 'open' : soonest(courses);
    }
    case 'any':
      // One way that still can be gone is enough.
      return soonest(children.map((child) => courseOf(child, asOf)));
    default:
      return 'open';
  }
}

function soonest(courses: readonly Course[]): Course {
  const days = courses.flatMap((course) => (typeof course === 'object' ? [course.until] : [])).sort();
  return days[0] === undefined ? 'open' : { until: days[0] };
}

/** A plain answer about the act; what sorts cases, and what compares days, decides whether and by when it is owed. */
function isOwedWithIt(proof: ProofNode | undefined): boolean {
  switch (proof?.condition.op) {
    case 'known':
    case 'answer':
    case 'equals':
    case 'includes':
      return true;
    case 'not':
      return isOwedWithIt(proof.children[0]);
    default:
      return false;
  }
}
