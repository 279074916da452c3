import type { GraphView } from './graph-view.js';
import type { Pass } from './pass.js';

/**
 * For each step the entrance of its region. Within a region nobody chooses, nothing waits for all its arms, and no source
 * lies but at the entrance; every way into it leads through the entrance, or through a step of the same loop, and every
 * step of it is reached once the entrance is. So the same choices of persons lead to each of its steps, and each is
 * reached exactly where the entrance is: what is shown of one is shown of all.
 *
 * Loops are found first (strongly connected sets of such steps); a loop all of whose ways in come from one region joins it.
 */
export function entrancesOf(view: GraphView, pass: Pass, sources: readonly number[]): readonly number[] {
  const isPlain = view.steps.map((_, step) => pass.choicesOf[step] === undefined && !pass.waitsForAll[step]);
  for (const step of sources) isPlain[step] = false;
  const loops = loopsOf(view, pass, isPlain);
  const entrances = view.steps.map((_, step) => step);
  // What leads into a loop is in an earlier one.
  for (const loop of loops.reverse()) {
    const inside = new Set(loop);
    const before = new Set<number>();
    for (const step of loop)
      for (const edge of view.into[step]!) {
        const { from } = view.edges[edge]!;
        if (!pass.walkable[edge] || inside.has(from)) continue;
        // A person or a source before it: the loop begins a region of its own.
        before.add(isPlain[from] ? entrances[from]! : -1);
      }
    const [only] = before;
    const entrance = before.size === 1 && only !== undefined && only >= 0 ? only : loop[0]!;
    for (const step of loop) entrances[step] = entrance;
  }
  return entrances;
}

/** The strongly connected sets of plain steps, each after all that it leads to (Tarjan, without recursion). */
function loopsOf(view: GraphView, pass: Pass, isPlain: readonly boolean[]): number[][] {
  const count = view.steps.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const loops: number[][] = [];
  let visited = 0;
  for (let root = 0; root < count; root += 1) {
    if (!isPlain[root] || order[root] !== -1) continue;
    const way = [root];
    while (way.length > 0) {
      const step = way.at(-1)!;
      if (order[step] === -1) {
        order[step] = low[step] = visited;
        visited += 1;
        open.push(step);
        isOpen[step] = 1;
      }
      const edge = view.out[step]![next[step]!];
      if (edge !== undefined) {
        next[step]! += 1;
        const { to } = view.edges[edge]!;
        if (!pass.walkable[edge] || !isPlain[to]) continue;
        if (order[to] === -1) way.push(to);
        else if (isOpen[to] === 1) low[step] = Math.min(low[step]!, order[to]!);
        continue;
      }
      way.pop();
      const above = way.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above]!, low[step]!);
      if (low[step] !== order[step]) continue;
      const loop: number[] = [];
      for (let member = -1; member !== step; ) {
        member = open.pop()!;
        isOpen[member] = 0;
        loop.push(member);
      }
      loops.push(loop);
    }
  }
  return loops;
}
