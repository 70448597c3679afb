import type { Instrument } from "../../instruments/index.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { PlanReading } from "../plan-reading.ts";
import type { ToldProblem } from "../store/told-problem.ts";
import type { FileIdentity } from "../upload/identity/file-identity.ts";

/** A document to be read: its bytes, or its text where that is known already (a scan's). */
export type FileToRead = { name: string; bytes: Uint8Array } | { name: string; extracted: Extracted };

/** Work for the processor alone: no database, nothing but what is handed over. */
export type Order =
  /** `asked`: the tool whose criteria are answered; the full audit of a plan where it is absent. */
  | { do: "read"; plan: FileToRead; advice: readonly FileToRead[]; asked?: Instrument }
  | { do: "recognise"; bytes: Uint8Array }
  | { do: "identify"; name: string; bytes: Uint8Array }
  | { do: "unpack"; name: string; bytes: Uint8Array };

/** What comes of each. A plan that cannot be read is a Problem that is thrown; a report that cannot be read is told in `unread`, by its place. */
export type Outcomes = {
  read: { reading: PlanReading; unread: { at: number; problem: ToldProblem }[] };
  recognise: { extracted: Extracted };
  identify: { identity: FileIdentity };
  unpack: { files: { name: string; bytes: Uint8Array }[] };
};

export type OrderOptions = { signal?: AbortSignal; onPage?: (page: number, of: number) => void };

/** Whoever carries out orders: a thread beside the site, or the caller's own. */
export type Reader = <O extends Order>(order: O, options?: OrderOptions) => Promise<Outcomes[O["do"]]>;
