import type { Instrument } from "../../instruments/index.ts";
import type { Db, Settings } from "../../platform/index.ts";
import type { Reader } from "./order.ts";
import { readingThreads } from "./reading-threads.ts";

/** The program's answers about one document, for whoever keeps ratings. */
export type ProgramRating = {
  /** Given when it takes the place of an earlier one; also before the first, where ids must be the same every time. */
  id: string | null;
  reference: string;
  planId: string; planVersionId: string | null; documentId: string; documentKind: string; teamId: string | null;
  ratedOn: string;
  comment: string;
  answers: readonly { criterionId: string; value: string; comment: string; evidence: string }[];
};

/** Keeps a rating by the rater "Reading program"; gives its id. */
export type StoreRating = (db: Db, authorityId: string, instrument: Instrument, rating: ProgramRating) => Promise<string>;

/** What the start-up list gives this room. Ratings are kept by a room that it must not enter, so the way there is handed in. */
export type ReadingSetup = { dataKey: Uint8Array; reader: Reader; storeRating: StoreRating };

/** Documents are opened with the installation's key and read in threads beside the site. */
export const makeReadingSetup = ({ dataKey }: Pick<Settings, "dataKey">, storeRating: StoreRating): ReadingSetup => ({ dataKey, reader: readingThreads(), storeRating });
