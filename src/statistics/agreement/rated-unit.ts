import type { Interval } from "../estimates/interval.ts";

/**
 * One thing that several raters rated. `ratings` by rater, in the same order in every unit; null: that rater gave none.
 * `cluster` names what the unit is a part of: the answers of one document hang together, so a document is a cluster and
 * intervals are taken over documents. `weight` is 1 unless said.
 */
export type RatedUnit = { cluster: string; ratings: readonly (number | null)[]; weight?: number };

/** A coefficient of agreement with its interval. `se` is null where the interval was found by drawing again. */
export type Coefficient = Interval & { value: number; se: number | null; units: number; clusters: number };

/** The ratings that are there. */
export const given = (unit: RatedUnit): number[] => unit.ratings.filter((rating) => rating !== null);

/** Units that two or more raters rated: only these say something about agreement. */
export const rated = (units: readonly RatedUnit[]): RatedUnit[] => units.filter((unit) => given(unit).length > 1);

export const clustersOf = (units: readonly RatedUnit[]): number => new Set(units.map((unit) => unit.cluster)).size;
