import type { Mapping } from "./mapping/propose-mapping.ts";
import type { ImportResult } from "./import-result.ts";
import type { ImportState } from "./import-states.ts";

/** One file (or set of files) taken in, as it is kept. Times are ISO 8601. */
export type ImportRecord = {
  authorityId: string;
  id: string;
  kind: string;
  fileName: string;
  sha256: string;
  state: ImportState;
  mapping: Mapping;
  options: Record<string, string>;
  result: ImportResult;
  rowsTotal: number;
  rowsDone: number;
  accountId: string | null;
  accountName: string | null;
  createdAt: string;
  finishedAt: string | null;
  undoneAt: string | null;
};
