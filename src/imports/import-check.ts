import type { ImportRow, RowPlace } from "./import-row.ts";

/** What is wrong with a row, where, and what to do. Never holds the value itself. */
export type ImportFault = { place: RowPlace | null; column: string | null; what: string; cure: string };

/** A doubt that a person must settle. The id is the same whenever the same doubt comes again. */
export type ImportQuestion = {
  id: string;
  place: RowPlace;
  /** "The UPN in row 14 belongs to plan EHC-0031, which has another name." No personal values. */
  text: string;
  choices: readonly { value: string; text: string }[];
};

/** How a kind reports while it checks. */
export type ImportCheck = {
  /** A fault at a row (or of the whole file: null) and the field that it concerns (or the whole row: null). */
  fault(row: ImportRow | null, field: string | null, what: string, cure: string): void;
  /** Asks, and gives the answer where there is one already. `key` tells this doubt from all others, whatever the row number. */
  ask(row: ImportRow, key: string, text: string, choices: ImportQuestion["choices"]): string | undefined;
  /** Say now and then how many rows are done; rejects when the person has cancelled. */
  progress(rowsDone: number): Promise<void>;
  faultCount(): number;
  /** Stops the check where a person cancelled. */
  signal: AbortSignal;
};
