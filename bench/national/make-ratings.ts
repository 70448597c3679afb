import type { CompiledInstrument } from "../../src/instruments/index.ts";

/** One generated rating: which option each criterion got (0 Yes, 1 Partly, 2 No, 3 not applicable), and its sums. */
export type MadeRating = { id: Buffer; number: number; team: number; rater: number; ratedOn: string; options: Uint8Array; percent: number; sections: Record<string, { score: number; outOf: number; percent: number; answered: number }>; answered: number };

export const options = [{ value: "Yes", points: 2 }, { value: "Partly", points: 1 }, { value: "No", points: 0 }, { value: "N/A", points: null }] as const;
export const teamsOf = 5;
export const ratersOf = 6;

/** A generator with a seed, of whole numbers below 2^32 (Steele, Lea and Flood 2014, in 32 bits). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** An id that begins with the time order, as the program's own do, and ends by chance. */
export function idOf(kind: number, authority: number, number: number): Buffer {
  const id = Buffer.alloc(16);
  const next = seeded((authority << 20) ^ (number << 3) ^ kind);
  id.writeUInt16BE(authority + 1, 0);
  id.writeUInt32BE(number, 2);
  id.writeUInt32BE(next(), 6);
  id.writeUInt32BE(next(), 10);
  id.writeUInt16BE(kind, 14);
  id[6] = 0x70 | ((id[6] ?? 0) & 0x0f);
  id[8] = 0x80 | ((id[8] ?? 0) & 0x3f);
  return id;
}

export const uuidOf = (id: Buffer): string => id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** As scores are kept: to ten decimals. */
const tidy = (value: number): number => Math.round(value * 1e10) / 1e10;

const FIRST_DAY = Date.UTC(2024, 8, 1);

/** The ratings of an authority over the year from September 2024, in the order of their days: one a plan, with an answer to every criterion. */
export function* makeRatings(instrument: CompiledInstrument, authority: number, plans: number): Generator<MadeRating> {
  const next = seeded(authority * 7_919 + 1);
  const criteria = instrument.criteria.map(({ section }) => section.id);
  // Authorities and teams differ, as they do.
  const base = 0.45 + (next() / 2 ** 32) * 0.3;
  for (let number = 0; number < plans; number += 1) {
    const team = next() % teamsOf;
    const yes = (base + team * 0.02) * 2 ** 32;
    const partly = yes + 0.15 * 2 ** 32;
    const no = 0.93 * 2 ** 32;
    const chosen = new Uint8Array(criteria.length);
    const sums = new Map<string, { points: number; applicable: number }>();
    for (const [at, section] of criteria.entries()) {
      const drawn = next();
      const option = drawn < yes ? 0 : drawn < partly ? 1 : drawn < no ? 2 : 3;
      chosen[at] = option;
      const sum = sums.get(section) ?? { points: 0, applicable: 0 };
      if (option !== 3) {
        sum.points += 2 - option;
        sum.applicable += 1;
      }
      sums.set(section, sum);
    }
    const whole = [...sums.values()].reduce((sum, each) => ({ points: sum.points + each.points, applicable: sum.applicable + each.applicable }));
    yield {
      id: idOf(4, authority, number), number, team, rater: next() % ratersOf, ratedOn: new Date(FIRST_DAY + Math.floor((number * 365) / plans) * 86_400_000).toISOString().slice(0, 10),
      options: chosen, percent: tidy((whole.points / (2 * whole.applicable)) * 100), answered: whole.applicable,
      sections: Object.fromEntries([...sums].filter(([, { applicable }]) => applicable > 0).map(([id, { points, applicable }]) => [id, { score: tidy((points / (2 * applicable)) * 20), outOf: 20, percent: tidy((points / (2 * applicable)) * 100), answered: applicable }])),
    };
  }
}
