/** What an entry may tell beside its act: codes, option values, numbers. Never comments, quotes or names. */
export type TrailDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One line of the trail, as it is signed and chained. */
export type TrailEntry = {
  authorityId: string;
  id: string;
  /** The moment in UTC with microseconds: 2026-11-25T09:30:00.123000Z. */
  at: string;
  accountId: string | null;
  act: string;
  subjectKind: string;
  subjectId: string | null;
  planId: string | null;
  details: TrailDetails;
};

/** An entry's place in the chain. Hashes and MACs are 64 hex digits; a MAC is empty where the program had no key. */
export type TrailLink = { position: number; entryId: string; previousHash: string; hash: string; mac: string };
