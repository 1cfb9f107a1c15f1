/**
 * Circles in a graph: every group of nodes that lead back to each other, with one circle named.
 *
 * Groups by Tarjan, "Depth-first search and linear graph algorithms" (1972), without recursion, so
 * that a chain of any length is walked; time grows with nodes and edges.
 *
 * @packageDocumentation
 */

/** Where one can go from each node. */
export type Steps = readonly (readonly number[])[];

/**
 * A shortest circle through the first node of each group, from that node on; it is not repeated at
 * the end. A node that leads to itself is a circle of one.
 */
export function circlesIn(steps: Steps): readonly (readonly number[])[] {
  return groupsIn(steps)
    .filter((group) => group.length > 1 || (steps[group[0] ?? -1] ?? []).includes(group[0] ?? -1))
    .map((group) => shortest(steps, group));
}

/** Strongly connected groups, each sorted, in the order of their first node. */
function groupsIn(steps: Steps): readonly (readonly number[])[] {
  const index = steps.map(() => -1);
  const low = steps.map(() => 0);
  const isOpen = steps.map(() => false);
  const stack: number[] = [];
  const groups: number[][] = [];
  let count = 0;
  for (let root = 0; root < steps.length; root++) {
    if (index[root] !== -1) continue;
    const path: { readonly node: number; next: number }[] = [{ node: root, next: 0 }];
    for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
      const { node } = top;
      if (top.next === 0) {
        index[node] = low[node] = count++;
        stack.push(node);
        isOpen[node] = true;
      }
      const other = steps[node]?.[top.next++];
      if (other !== undefined) {
        if (index[other] === -1) path.push({ node: other, next: 0 });
        else if (isOpen[other] === true) low[node] = Math.min(low[node] ?? 0, index[other] ?? 0);
        continue;
      }
      path.pop();
      const above = path[path.length - 1]?.node;
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const one of group) isOpen[one] = false;
      groups.push(group.sort((a, b) => a - b));
    }
  }
  return groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Breadth first from the group's first node back to it. */
function shortest(steps: Steps, group: readonly number[]): readonly number[] {
  const [start = 0] = group;
  const within = new Set(group);
  const before = new Map<number, number>();
  const open = [start];
  for (const node of open) {
    for (const other of steps[node] ?? []) {
      if (other === start) return pathTo(node, start, before);
      if (!within.has(other) || before.has(other)) continue;
      before.set(other, node);
      open.push(other);
    }
  }
  return group;
}

function pathTo(
  end: number,
  start: number,
  before: ReadonlyMap<number, number>,
): readonly number[] {
  const path = [end];
  for (let node = end; node !== start;) {
    node = before.get(node) ?? start;
    path.push(node);
  }
  return path.reverse();
}
