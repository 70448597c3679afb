import { loadInstrument, type Instrument } from "../../../instruments/index.ts";
import type { Db } from "../../../platform/index.ts";
import { monthsInView } from "../../dip-sample/dip-sample-figures.ts";
import { addMonths, monthsBetween, periodBefore } from "../../dip-sample/months.ts";
import { ask, askApart, type FactsAnswer } from "../../facts/ask.ts";
import type { DimensionId } from "../../facts/catalogue/dimensions.ts";
import { plainQuestion, type Question } from "../../facts/catalogue/question.ts";
import { besideBefore } from "../figures/beside-before.ts";
import { criterionRows, type ToolVersion } from "../figures/criterion-rows.ts";
import { measuredOf, type Measured } from "../figures/measured.ts";
import type { Months, QualityFigures, QualityRow, SectionRow, ToolQuality } from "../figures/quality-figures.ts";
import { qualityRuns } from "../figures/quality-runs.ts";
import { auditedIn, countedAnswers, fullScores, kindsOfDocument, ratedIn, toolsIn, type KindRow } from "./quality-sql.ts";

type Tools = ReadonlyMap<string, Instrument>;

/** Oldest first, so that the newest version of a tool is the last of its id. */
async function versionsOf(db: Db, authorityId: string, hashes: readonly string[]): Promise<ToolVersion[]> {
  const found = await Promise.all(hashes.map((hash) => loadInstrument(db, authorityId, hash)));
  return found.flatMap((stored) => stored ?? []).sort((a, b) => a.instrument.version - b.instrument.version);
}


/** A score in the tool's points: where every rating's percentage is its share of the same full score, it says the same as the percentage. */
function scoreOf({ value, low, high, ...rest }: Measured, outOf: number | undefined): Measured | null {
  if (outOf === undefined || outOf === 100) return null;
  const points = (percent: number | null) => (percent === null ? null : (percent / 100) * outOf);
  return { ...rest, value: points(value), low: points(low), high: points(high), outOf };
}

type Cells = Pick<FactsAnswer, "question" | "axes" | "cells">;
const nothing: Cells = { question: plainQuestion, axes: [], cells: [] };
type Told = { now: Cells; before: Cells; good: Cells };

function rowsOf({ now, before, good }: Told, kinds: readonly KindRow[], role: QualityRow["role"], outOfs: ReadonlyMap<string, number>): QualityRow[] {
  const titles = new Map(now.axes[0]?.parts.map(({ key, label }) => [key, label]));
  const graded = new Map(good.cells.map((cell) => [JSON.stringify(cell.keys), measuredOf(cell)]));
  return besideBefore(now, before).map(({ keys, ...figures }): QualityRow => {
    const [tool = null, kind = null] = keys;
    const own = kinds.find(({ id }) => id === kind);
    return {
      ...figures, tool: tool ?? "", title: titles.get(tool) ?? tool ?? "", kind, kindName: own?.name ?? null, family: own?.family ?? null, role,
      score: scoreOf(figures.now, outOfs.get(tool ?? "")), good: graded.get(JSON.stringify(keys)) ?? null,
    };
  });
}

// A tool whose ratings do not say what they are of is taken as one for plans.
const families = ["plan", "review", "views", "advice"];
const rankOf = ({ family }: QualityRow) => families.indexOf(family ?? "plan");

function withKinds(totals: readonly QualityRow[], parts: readonly QualityRow[], kinds: readonly KindRow[]): ToolQuality[] {
  const place = ({ kind }: QualityRow) => kinds.findIndex(({ id }) => id === kind);
  return totals.map((total): ToolQuality => {
    const own = parts.filter(({ tool, role }) => tool === total.tool && role === total.role).sort((a, b) => place(a) - place(b));
    return { ...total, family: own.find(({ family }) => family !== null)?.family ?? null, kinds: own };
  }).sort((a, b) => rankOf(a) - rankOf(b) || b.now.documents - a.now.documents || a.title.localeCompare(b.title, "en"));
}

function sectionsOf(now: Cells, before: Cells, tools: Tools): SectionRow[] {
  const place = (row: SectionRow) => tools.get(row.tool)?.sections.findIndex(({ id }) => id === row.section) ?? 0;
  return besideBefore(now, before, ([tool]) => tool ?? "").map(({ keys: [tool, section], ...figures }): SectionRow => {
    const own = tools.get(tool ?? "");
    return { ...figures, tool: tool ?? "", title: own?.title ?? tool ?? "", section: section ?? "", sectionTitle: own?.sections.find(({ id }) => id === section)?.title ?? "" };
  }).sort((a, b) => a.title.localeCompare(b.title, "en") || place(a) - place(b));
}

/**
 * How good documents are: what audits of some months found by tool and kind of document, by section, by criterion, by theme of the comment and month by month, each
 * beside the period before. Only auditors' first ratings, and what panels agreed; of draws, only random ones speak for all documents.
 */
export async function loadQuality(db: Db, authorityId: string, { from, to }: Months): Promise<QualityFigures> {
  const now = { from, to };
  const before = periodBefore(from, to);
  const view = { from: addMonths(to, 1 - Math.max(monthsInView, monthsBetween(from, to).length)), to };
  const [rated, ratedInView] = [await ratedIn(db, authorityId, now), await ratedIn(db, authorityId, view)];
  type Apart = Partial<Question> & { by: readonly ["instrument", ...DimensionId[]] };
  const about = (months: Months, question: Apart) => askApart(db, authorityId, { ...plainQuestion, ...months, ...question });
  const told = async (question: Apart): Promise<Told> => ({ now: await about(now, question), before: await about(before, question), good: rated.grades ? await about(now, { ...question, measure: "good" }) : nothing });
  const byKind: Apart = { by: ["instrument", "kind"] };
  const panel = { role: "panel" } as const;
  const none: Told = { now: nothing, before: nothing, good: nothing };
  const [totals, parts, panels, panelParts, runs, goodRuns, sections, sectionsBefore, counted, themes, kinds, audited, tools, outOfs] = await Promise.all([
    told({ by: ["instrument"] }), told(byKind), rated.panels ? told({ by: ["instrument"], where: panel }) : none, rated.panels ? told({ ...byKind, where: panel }) : none,
    about(view, { by: ["instrument", "month"] }), ratedInView.grades ? about(view, { measure: "good", by: ["instrument", "month"] }) : nothing,
    about(now, { by: ["instrument", "section"] }), about(before, { by: ["instrument", "section"] }), countedAnswers(db, authorityId, now, before),
    ask(db, authorityId, { ...plainQuestion, ...now, measure: "comments", by: ["theme"] }), kindsOfDocument(db), auditedIn(db, authorityId, now), toolsIn(db, authorityId, { from: before.from, to }, now), fullScores(db, authorityId, now),
  ]);
  const versions = await versionsOf(db, authorityId, tools.map(({ hash }) => hash));
  const graded = qualityRuns(goodRuns, to);
  const rows = (role: QualityRow["role"], all: Told, ofKinds: Told) => withKinds(rowsOf(all, kinds, role, outOfs), rowsOf(ofKinds, kinds, role, outOfs), kinds);
  return {
    from, to, before, audited, tools: tools.filter(({ isNow }) => isNow).map(({ id, title, version, hash }) => ({ id, title, version, hash })),
    rows: [...rows("audit", totals, parts), ...rows("panel", panels, panelParts)],
    runs: [...graded, ...qualityRuns(runs, to).filter((run) => graded.every(({ tool }) => tool !== run.tool))].sort((a, b) => b.documents - a.documents),
    sections: sectionsOf(sections, sectionsBefore, new Map(versions.map(({ instrument }) => [instrument.id, instrument]))), criteria: criterionRows(counted, versions),
    themes: themes.cells.filter(({ keys }) => keys[0] !== null).map((cell) => ({
      theme: cell.keys[0] ?? "", name: themes.axes[0]?.parts.find(({ key }) => key === cell.keys[0])?.label ?? cell.keys[0] ?? "", comments: cell.value ?? 0, documents: cell.documents,
    })).sort((a, b) => b.comments - a.comments || a.name.localeCompare(b.name, "en")),
    withoutTheme: themes.cells.find(({ keys }) => keys[0] === null)?.value ?? 0,
  };
}
