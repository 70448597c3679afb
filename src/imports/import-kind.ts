import type { Db } from "../platform/index.ts";
import type { ImportField, ImportOption } from "./import-field.ts";
import type { ImportRow, RowSource } from "./import-row.ts";
import type { ImportCheck } from "./import-check.ts";
import type { ChangeRecorder } from "./record-changes.ts";

/** What a kind knows while it works. `db` is an open transaction in `check` and `apply`: write through nothing else. */
export type KindContext = {
  db: Db;
  authorityId: string;
  accountId: string | null;
  /** YYYY-MM-DD: "today" for every rule of the kind. */
  today: string;
  /** The person's choices (instrument, rater, role …), by the id of the option; unset ones are absent. */
  options: Readonly<Record<string, string>>;
};

/** A file as it came: the name that the person gave it, and its bytes. */
export type ImportedFile = { name: string; content: Uint8Array };

/** How many rows of one sort would be new, changed, or already as they stand: "Children", "Plans", "Ratings". */
export type ImportCount = { label: string; added: number; changed: number; unchanged: number };

/** A table that the kind writes. `group`: the rows under one key are recorded and put back together (answers of a rating). */
export type ImportTable = { name: string; key?: string; group?: boolean };

/** Where a person can look at what came in, shown when an import is done. */
export type ImportLink = { text: string; href: string };

/**
 * One sort of import, described by the room that it belongs to. The framework reads files, proposes and remembers
 * which heading means which field, runs the dry run, asks, applies in one transaction, and undoes.
 *
 * The framework calls `check` for a dry run, and `check` then `apply` in one transaction for the real run, so that
 * `apply` works on what `check` found a moment ago. `check` writes nothing but temporary tables; `apply` is not called
 * where there are faults or unanswered questions. Importing the same file twice must find nothing to change.
 */
export type ImportKind<Changes = unknown> = {
  id: "register" | "ratings" | "figures" | "dfe";
  /** "Children and plans": a choice on a page. */
  title: string;
  /** One sentence for the person who chooses: what the file should hold. */
  summary: string;
  /** Questions to answer with the file: shown as inputs on the page and as `--id value` on the command line. */
  options: readonly ImportOption[];
  /** The tables that `apply` writes, parents before children: undoing goes through them backwards. */
  tables: readonly ImportTable[];
  /** What a heading may mean. May depend on the options (a column for each criterion) and on the headings found. */
  fields(context: KindContext, headings: readonly string[]): Promise<ImportField[]>;
  /** The kind's own formats (XML, linked files): rows read without a mapping, or undefined where these files are plain tables. */
  readOwnFormat?(files: readonly ImportedFile[], context: KindContext): Promise<RowSource | undefined>;
  check(rows: AsyncIterable<ImportRow>, check: ImportCheck, context: KindContext): Promise<{ counts: ImportCount[]; changes: Changes }>;
  apply(changes: Changes, recorder: ChangeRecorder, context: KindContext & { importId: string }): Promise<void>;
  links?(): ImportLink[];
};
