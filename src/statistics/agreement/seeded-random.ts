/**
 * Numbers from 0 up to 1 by chance, the same for the same seed (Marsaglia 2003, Xorshift RNGs, J. Statistical Software 8(14),
 * 32 bits: shifts 13, 17, 5). Drawing samples again must give the same interval tomorrow, and this room knows no chance.
 */
export function seededRandom(seed: number): () => number {
  // A seed of nought would stay nought; Weyl's step spreads seeds that lie side by side.
  let state = (Math.imul(seed + 1, 0x9e3779b9) ^ 0x85ebca6b) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
