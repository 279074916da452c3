import type { Citation } from '../law/citation.js';
import type { LawEdition } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { FactRecord } from '../policy/frame.js';
import type { Timing } from '../policy/obligation.js';
import type { SystemFacts, SystemFrame } from '../policy/system-frame.js';
import { timingOf } from './timing.js';

/** More different sets of days than a registry has; beyond it the memory is given back. */
const KEPT = 256;

/** One system, party and use, for which timings are asked. */
export interface Timed {
  readonly system: FactRecord;
  /** What it is, where it is no system. */
  readonly subject: SystemFacts['subject'];
  /** Whether a class is met: 1, 0 or −1. */
  signOf(id: ClassId): number;
  /** The frame, classified and bound, where a timing is not known yet. */
  frame(): SystemFrame;
}

/**
 * Timings of provisions for one system after the other, all on one day. Most systems of a registry state the same few
 * days, or none: what `timingOf` read of a system is noted, and where another has the same facts and classes there, it
 * has the same timing. Of classes it sees only whether they are met. The answers are those of `timingOf`, whatever it
 * comes to read; where it reads more than facts, classes and what kind of thing it is, nothing is kept.
 */
export function timingsOn(
  edition: LawEdition,
  otherReadings: readonly number[] = [],
): (timed: Timed) => (citation: Citation) => Timing {
  const facts: string[] = [];
  const classes: ClassId[] = [];
  const notes = new Map<string, Map<Citation, Timing>>();
  let isKept = true;
  /** How often more came to be read: what was noted before is no longer looked at. */
  let generation = 0;
  let last: { readonly system: FactRecord; readonly generation: number; readonly key: string } | undefined;
  const factsOf = ({ system, subject }: Timed): string => {
    // All parties and uses of a system state the same.
    if (last?.system === system && last.generation === generation) return last.key;
    let key = `${subject}\n`;
    // A list counts as a whole, with all that its entries say.
    for (const name of facts) key += `${JSON.stringify(system[name])}\n`;
    last = { system, generation, key };
    return key;
  };
  const noted = (timed: Timed): Map<Citation, Timing> | undefined => {
    if (!isKept) return undefined;
    let key = factsOf(timed);
    for (const id of classes) key += timed.signOf(id);
    let timings = notes.get(key);
    if (timings === undefined) {
      if (notes.size >= KEPT) notes.clear();
      timings = new Map();
      notes.set(key, timings);
    }
    return timings;
  };
  const note = <Name extends string>(names: Name[], name: Name): void => {
    if (names.includes(name)) return;
    names.push(name);
    notes.clear();
    generation += 1;
  };
  const watched = (frame: SystemFrame): SystemFrame => {
    const system = new Proxy(frame.system, {
      get(target, name) {
        if (typeof name === 'string') note(facts, name);
        return Reflect.get(target, name);
      },
      ownKeys(target) {
        isKept = false;
        return Reflect.ownKeys(target);
      },
    });
    const classOf = (id: ClassId): number => {
      note(classes, id);
      return Math.sign(frame.classOf(id));
    };
    return new Proxy(frame, {
      get(target, name) {
        if (name === 'system') return system;
        if (name === 'classOf') return classOf;
        // Of what the system is nothing else is known here.
        if (name === 'facts') return { subject: target.facts.subject };
        // Which classes there are is the same for all systems.
        if (name === 'classes') return { has: (id: ClassId) => target.classes.has(id) };
        if (name !== 'asOf') isKept = false;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return (timed) => {
    let timings = noted(timed);
    let of = generation;
    const current = (): Map<Citation, Timing> | undefined => {
      if (of !== generation || !isKept) {
        timings = noted(timed);
        of = generation;
      }
      return timings;
    };
    return (citation) => {
      const known = current()?.get(citation);
      if (known !== undefined) return known;
      const timing = timingOf(citation, watched(timed.frame()), edition, 'as classified', otherReadings);
      current()?.set(citation, timing);
      return timing;
    };
  };
}
