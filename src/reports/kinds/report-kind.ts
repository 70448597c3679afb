import type { Db } from "../../platform/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { ReportDocument } from "../document/report-document.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import type { ReportState } from "../report-states.ts";
import type { ReportRow } from "../store.ts";

/** A text of a report that a person may write anew before publishing. */
export type TextSlot = {
  /** The heading under which it stands. */
  heading: string;
  /** What it is called where it is edited; the heading where absent. */
  name?: string;
  /** Said to whoever edits it. */
  hint?: string;
};

/** What a kind needs to know of a report to make it. */
export type ReportSubject = Pick<ReportRow, "id" | "title" | "from" | "to" | "instrumentHash" | "programmeId" | "edits">;

/** A report made from the data as it is now. */
export type MadeReport = {
  /** Where there is nothing to report of: what is missing, and what to do. A draft that stands is shown all the same. */
  nothing?: { message: string; cure: string };
  content: ReportContent;
  document: ReportDocument;
  /** The program's words for a text, whether or not a person has written others. */
  words: (slot: string) => string[];
  /** What is worth a second look before publishing, a sentence each. */
  lookAgain: string[];
};

/** What one report of a kind is about: audits by one tool in some months, all that happened in some months, or a programme. */
type About =
  | { about: "tool" }
  | { about: "months"; /** The title of a new one, of its months in words. */ usualTitle: (months: string) => string; /** How many months a person is offered first: a quarter, or a year. */ usualMonths: 3 | 12 }
  | { about: "programme"; /** The title of a new one, of the programme's name. */ usualTitle: (programme: string) => string };

/** A kind of report: what it is called, which of its texts people may change, and how it is made. */
export type ReportKind = About & {
  id: ReportKindId;
  /** "Dip-sampling report" */
  name: string;
  /** Said where a person chooses what to make: who it is for and what it holds. */
  purpose: string;
  /** Begins the names of its files. */
  fileName: string;
  texts: Readonly<Record<string, TextSlot>>;
  /** Throws a Problem where what it is made from is no longer there. */
  make: (db: Db, authorityId: string, report: ReportSubject, as: { state: ReportState; publishedOn: string | null }) => Promise<MadeReport>;
};

export const slotName = ({ heading, name }: TextSlot): string => name ?? heading;
