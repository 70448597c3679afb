/** Seconds that `work` took, and what it gave. */
export async function timed<T>(work: () => Promise<T> | T): Promise<[number, T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

/** The median seconds of runs after a first one that warms up: five where they are short, fewer where they take long. */
export async function median<T>(work: () => Promise<T> | T): Promise<[number, T]> {
  const [first, result] = await timed(work);
  const rounds = first > 5 ? 1 : first > 1 ? 3 : 5;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await timed(work))[0]);
  return [times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? first, result];
}
