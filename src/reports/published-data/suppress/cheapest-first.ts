/** A queue that gives out the cheapest first (binary heap). */
export function cheapestFirst<Item extends { cost: number }>(): { put: (item: Item) => void; take: () => Item | undefined } {
  const heap: Item[] = [];
  const costAt = (at: number) => heap[at]?.cost ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (first !== undefined && second !== undefined) [heap[a], heap[b]] = [second, first];
  };
  return {
    put: (item) => {
      heap.push(item);
      for (let at = heap.length - 1; at > 0; ) {
        const above = (at - 1) >> 1;
        if (costAt(above) <= costAt(at)) break;
        swap(at, above);
        at = above;
      }
    },
    take: () => {
      swap(0, heap.length - 1);
      const taken = heap.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = costAt(right) < costAt(left) ? right : left;
        if (costAt(least) >= costAt(at)) return taken;
        swap(at, least);
        at = least;
      }
    },
  };
}
