import type { ImportFault, ImportQuestion } from "./import-check.ts";
import type { ImportCount } from "./import-kind.ts";

/** What is kept of a check: shown on the page and printed by the command line. */
export type ImportResult = {
  /** "CSV", "Excel workbook", "SEN2 XML" … */
  format?: string;
  counts?: ImportCount[];
  /** The first of the faults; all of them are in the list that can be downloaded. */
  faults?: ImportFault[];
  faultTotal?: number;
  questions?: ImportQuestion[];
  questionTotal?: number;
  /** The person's answers by the id of the question. */
  answers?: Record<string, string>;
  /** Why it stopped. */
  problem?: { code: string; message: string; cure: string; details: readonly string[] };
};
