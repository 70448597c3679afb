import type { BarsChartParams, DistributionBarsParams, FunnelChartParams, HeatChartParams, IntervalChartParams, PictogramId, RunChartParams } from "../../ui/index.ts";
import type { ReportKindId } from "./report-kind-id.ts";

/**
 * What a reader of a report receives, before it has a format: blocks of words, tables and charts. Plain data that survives
 * JSON, so that a published report can be kept as it was and drawn again. Every format is made from this and nothing else.
 */
export type ReportDocument = {
  kind: ReportKindId;
  title: string;
  /** "July to September 2020" */
  subtitle: string;
  authorityName: string;
  state: "draft" | "published" | "withdrawn";
  /** YYYY-MM-DD; null for a draft. */
  publishedOn: string | null;
  /** The tool of all its ratings; null where a report rests on several. */
  instrument: UsedTool | null;
  /** Where there is no single one: every tool whose ratings it rests on. */
  tools?: UsedTool[];
  /** Where tables that belong to pictures stand in print: "beside" them, else together at the end. */
  tablesInPrint?: "beside";
  /** The council's logo at its head. */
  logo?: DocumentLogo;
  blocks: ReportBlock[];
  /** What goes with the JSON file and the workbook for others to work out again, such as proofs of draws. */
  attachments?: ReportAttachment[];
};

/** A picture that is kept apart, known by its fingerprint; its size in dots. */
export type DocumentLogo = { sha256: string; width: number; height: number };

/** `name` stands over it; `data` is kept to the letter, as a hash of it may stand in a table. */
export type ReportAttachment = { name: string; data: unknown };

export type UsedTool = { id: string; title: string; version: number; hash: string };

/** `id` is unique in the document, in small letters with hyphens ("overall", "teams-table"), and serves as anchor and sheet name. */
export type ReportBlock =
  | { type: "heading"; id: string; level: 2 | 3; text: string }
  | ReportText
  | { type: "list"; id: string; items: string[] }
  | ReportIdeas
  | ReportTable
  | { type: "chart"; id: string; chart: ChartSpec; /** The table block that holds its numbers. */ tableId: string };

/**
 * Words. `edited`: a person wrote them in place of the program. On the page, `reportBlocks` shows what its option
 * `after(block): Html | undefined` gives for a block below it (the link "Change this text" of a draft).
 */
export type ReportText = {
  type: "text";
  id: string;
  paragraphs: string[];
  edited: boolean;
  /** Under the paragraphs, as a list: addresses of this site ("/reports/…"), like a cell's `href`. */
  links?: { text: string; href: string }[];
};

/** Words of an easy-read page: each idea in a short sentence or two, with a picture to its left. */
export type ReportIdeas = { type: "ideas"; id: string; items: { picture: PictogramId; words: string }[]; edited: boolean };

export type ReportTable = {
  type: "table";
  id: string;
  caption: string;
  columns: ReportColumn[];
  /** The first cell of a row is its heading. */
  rows: ReportCell[][];
  /** Under the table: what a mark means, how sure the numbers are. */
  notes: string[];
  /** Shaded by value, lighter to darker. */
  heat?: boolean;
};

export type ReportColumn = { text: string; align: "left" | "right"; /** Share of the width, for print; even where absent. */ width?: number };

export type ReportCell = {
  /** As printed: "74%", "Team 1", "–". */
  text: string;
  /** The unrounded number behind it, for spreadsheets; absent for words, null for no figure. */
  value?: number | null;
  /** The ratings behind it: an address of this site ("/ratings?…"). */
  href?: string;
  /** Published before the program held ratings: shown with a mark and explained in the notes. */
  published?: boolean;
  /** 95% interval, percentages. */
  low?: number | null;
  high?: number | null;
  /** How many plans. */
  plans?: number | null;
};

type Drawn<Params> = Omit<Params, "width" | "id">;

export type ChartSpec =
  | { kind: "run"; params: Drawn<RunChartParams> }
  | { kind: "heat"; params: Drawn<HeatChartParams> }
  | { kind: "bars"; params: Drawn<BarsChartParams> }
  | { kind: "distribution"; params: Drawn<DistributionBarsParams> }
  | { kind: "interval"; params: Drawn<IntervalChartParams> }
  | { kind: "funnel"; params: Drawn<FunnelChartParams> };
