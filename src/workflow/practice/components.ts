/**
 * The strongly connected component of each node by number: two nodes have the same where each leads to the other.
 * Without recursion, so that a long chain does not exhaust the stack.
 */
export function components(count: number, next: (node: number) => readonly number[]): readonly number[] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const group = new Array<number>(count).fill(-1);
  const open: number[] = [];
  let seen = 0;
  let groups = 0;
  const enter = (node: number) => {
    order[node] = seen;
    low[node] = seen++;
    open.push(node);
    return { node, ways: next(node), at: 0 };
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const work = [enter(root)];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node, ways } = top;
      const to = ways[top.at++];
      if (to !== undefined) {
        if (order[to] === -1) work.push(enter(to));
        else if (group[to] === -1) low[node] = Math.min(low[node]!, order[to]!);
        continue;
      }
      work.pop();
      const above = work.at(-1)?.node;
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        group[member] = groups;
        if (member === node) break;
      }
      groups++;
    }
  }
  return group;
}
