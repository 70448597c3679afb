import type { Delay } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { FamilyFigure } from "./family-figure.ts";
import type { TopicId } from "./topics.ts";

/** Which plans were checked, and by whom. */
export type CheckedPlans = {
  plans: number;
  /** Plans in force in the whole council, now. */
  inForce: number;
  auditors: number;
  /** What they do: "Health", "School". */
  disciplines: readonly string[];
  /** Plans that a second person rated too. */
  secondLooks: number;
  /** By how they were picked. What was chosen on purpose is in no figure. */
  byChance: number;
  notKept: number;
  chosen: number;
};

/** One thing that the register may know of each new plan: how many plans are how. `known`: of which it is recorded. */
export type ProcessFact = { id: ProcessId; lines: readonly { key: string; words: string; plans: number | null }[]; total: number | null; known: number; shares: Readonly<Record<string, FamilyFigure>> };
export type ProcessId = "family-part" | "oversight" | "services" | "payer" | "newest-report" | "appeal";

export type FamilyFigures = {
  checked: CheckedPlans;
  /** How often two people who rated the same plan gave the same answer. */
  agreement: FamilyFigure;
  /** Plans that were checked with the tool by which most were: the parts, topics, grades and stages are of these. */
  byOneTool: number;
  /** Where that tool gives grades: each with its share of the plans. */
  grades: readonly { grade: string; figure: FamilyFigure }[];
  /** Of that tool's questions in each part, how many were met. */
  parts: readonly { section: string; figure: FamilyFigure }[];
  topics: readonly { id: TopicId; figure: FamilyFigure }[];
  /** What the reading program says of the plans that it read. */
  read: { plans: number; specific: FamilyFigure; measurable: FamilyFigure; adultLife: FamilyFigure; misplaced: readonly { finding: string; figure: FamilyFigure }[] };
  time: { sent: number; inTime: FamilyFigure; weeks: number | null; delays: readonly (Omit<Delay, "plans"> & { plans: number | null })[] };
  reviews: { held: FamilyFigure; decisions: FamilyFigure };
  /** Plans checked by stage of school. */
  stages: readonly { key: string; words: string; plans: number | null; figure: FamilyFigure }[];
  process: readonly ProcessFact[];
  /** Of new plans whose record says so: the family was told at each step; the place that they wanted is named; advice was asked for and never came. */
  recorded: { informed: FamilyFigure; preferred: FamilyFigure; adviceMissing: FamilyFigure };
  /** What reports asked for and was done in these months. */
  changed: readonly { text: string; doneOn: string }[];
};

/** All that the families' summary and its easy-read twin are made of, before they have words. Months YYYY-MM, both included. */
export type FamiliesContent = ReportContent & { from: string; to: string; figures: FamilyFigures; /** The other of the two, about the same months, where it stands. */ twin: { href: string; words: string } | null };
