/** Things 0 … size − 1 that are joined in pairs; `groups` numbers what hangs together, the largest group first (union–find: Tarjan 1975). */
export function joinUp(size: number): { join: (a: number, b: number) => void; groups: () => Int32Array } {
  const parent = Int32Array.from({ length: size }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  return {
    join: (a, b) => {
      parent[rootOf(a)] = rootOf(b);
    },
    groups: () => {
      const sizes = new Map<number, number>();
      for (let place = 0; place < size; place += 1) sizes.set(rootOf(place), (sizes.get(rootOf(place)) ?? 0) + 1);
      const order = new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([root], number) => [root, number]));
      return Int32Array.from(parent, (_, place) => order.get(rootOf(place)) ?? 0);
    },
  };
}
