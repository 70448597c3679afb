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
import type { Months, QualityFigures, QualityRow, SectionRow } from "../figures/quality-figures.ts";
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

/** In the order of the kinds of document, those that are not said first: most of them are plans. */
function rowsOf(now: Cells, before: Cells, good: Cells, kinds: readonly KindRow[], role: QualityRow["role"], outOfs: ReadonlyMap<string, number>): QualityRow[] {
  const titles = new Map(now.axes[0]?.parts.map(({ key, label }) => [key, label]));
  const graded = new Map(good.cells.map((cell) => [JSON.stringify(cell.keys), measuredOf(cell)]));
  return besideBefore(now, before).map(({ keys, ...figures }): QualityRow => {
    const [tool = null, kind = null] = keys;
    const own = kinds.find(({ id }) => id === kind);
    return {
      ...figures, tool: tool ?? "", title: titles.get(tool) ?? tool ?? "", kind, kindName: own?.name ?? null, family: own?.family ?? null, role,
      score: scoreOf(figures.now, outOfs.get(tool ?? "")), good: graded.get(JSON.stringify(keys)) ?? null,
    };
  }).sort((a, b) => placeOf(a, kinds) - placeOf(b, kinds) || a.title.localeCompare(b.title, "en"));
}

const placeOf = ({ kind }: QualityRow, kinds: readonly KindRow[]) => kinds.findIndex(({ id }) => id === kind);

function sectionsOf(now: Cells, before: Cells, tools: Tools): SectionRow[] {
  const place = (row: SectionRow) => tools.get(row.tool)?.sections.findIndex(({ id }) => id === row.section) ?? 0;
  return besideBefore(now, before).map(({ keys: [tool, section], ...figures }): SectionRow => {
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
  const about = (months: Months, question: Partial<Question> & { by: readonly ["instrument", ...DimensionId[]] }) => askApart(db, authorityId, { ...plainQuestion, ...months, ...question });
  const nothing = { question: plainQuestion, axes: [], cells: [] };
  const panel = { where: { role: "panel" }, by: ["instrument"] } as const;
  const byKind = ["instrument", "kind"] as const;
  const [rated, ratedInView] = [await ratedIn(db, authorityId, now), await ratedIn(db, authorityId, view)];
  const [percents, percentsBefore, good, panels, panelsBefore, panelGood, runs, goodRuns, sections, sectionsBefore, counted, themes, kinds, audited, tools, outOfs] = await Promise.all([
    about(now, { by: byKind }), about(before, { by: byKind }), rated.grades ? about(now, { measure: "good", by: byKind }) : nothing,
    rated.panels ? about(now, panel) : nothing, rated.panels ? about(before, panel) : nothing, rated.panels && rated.grades ? about(now, { ...panel, measure: "good" }) : nothing,
    about(view, { by: ["instrument", "month"] }), ratedInView.grades ? about(view, { measure: "good", by: ["instrument", "month"] }) : nothing,
    about(now, { by: ["instrument", "section"] }), about(before, { by: ["instrument", "section"] }), countedAnswers(db, authorityId, now, before),
    ask(db, authorityId, { ...plainQuestion, ...now, measure: "comments", by: ["theme"] }), kindsOfDocument(db), auditedIn(db, authorityId, now), toolsIn(db, authorityId, { from: before.from, to }, now), fullScores(db, authorityId, now),
  ]);
  const versions = await versionsOf(db, authorityId, tools.map(({ hash }) => hash));
  const newest: Tools = new Map(versions.map(({ instrument }) => [instrument.id, instrument]));
  const graded = qualityRuns(goodRuns, to);
  return {
    from, to, before, audited, tools: tools.filter(({ isNow }) => isNow).map(({ isNow: _, ...tool }) => tool),
    rows: [...rowsOf(percents, percentsBefore, good, kinds, "audit", outOfs), ...rowsOf(panels, panelsBefore, panelGood, kinds, "panel", outOfs)],
    runs: [...graded, ...qualityRuns(runs, to).filter((run) => graded.every(({ tool }) => tool !== run.tool))].sort((a, b) => b.documents - a.documents),
    sections: sectionsOf(sections, sectionsBefore, newest), criteria: criterionRows(counted, versions),
    themes: themes.cells.filter(({ keys }) => keys[0] !== null).map((cell) => ({
      theme: cell.keys[0] ?? "", name: themes.axes[0]?.parts.find(({ key }) => key === cell.keys[0])?.label ?? cell.keys[0] ?? "", comments: cell.value ?? 0, documents: cell.documents,
    })).sort((a, b) => b.comments - a.comments || a.name.localeCompare(b.name, "en")),
    withoutTheme: themes.cells.find(({ keys }) => keys[0] === null)?.value ?? 0,
  };
}
