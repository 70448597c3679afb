import { Problem, type Db } from "../../platform/index.ts";
import { dimensionOf, type DimensionId } from "./catalogue/dimensions.ts";
import { labelOf } from "./catalogue/label-of.ts";
import { labels } from "./catalogue/labels.ts";
import { levelOf } from "./catalogue/level-of.ts";
import type { Level } from "./catalogue/levels.ts";
import { measureOf } from "./catalogue/measures.ts";
import type { Question } from "./catalogue/question.ts";
import type { Cell } from "./estimate/cell.ts";
import { cellOf } from "./estimate/cell-of.ts";
import { type PairRow, possibleOf, withCoefficient } from "./estimate/coefficient-of.ts";
import type { SumsRow } from "./estimate/sums-row.ts";
import { loadPairs } from "./sql/load-pairs.ts";
import { loadSums } from "./sql/load-sums.ts";
import { usedDimensions } from "./sql/where-sql.ts";

/** A part of a dimension, in the order in which parts are shown. */
export type AxisPart = { key: string | null; label: string };
export type Axis = { dimension: DimensionId; parts: readonly AxisPart[] };

/** What the facts say: a cell for each pair of parts that has documents, and one for all together. */
export type FactsAnswer = { question: Question; level: Level; axes: readonly Axis[]; cells: readonly Cell[]; all: Cell; scales: readonly ScaleChoice[] };

/** A scale that the question's ratings have, how many documents were rated on it, and with which tools. The commonest comes first. */
export type ScaleChoice = { scale: string; documents: number; tools: readonly string[] };

/** Keys are put in the order of their labels list, of the database, or of their words; what is not recorded comes last. */
function axisOf(dimension: DimensionId, entries: readonly { key: string | null; label: string | null; order: string | null }[]): Axis {
  const seen = new Map<string | null, { label: string | null; order: string | null }>();
  for (const { key, label, order } of entries) {
    const before = seen.get(key);
    seen.set(key, { label: before?.label ?? label, order: before?.order ?? order });
  }
  const known = Object.keys(labels[dimension] ?? {});
  const place = (key: string | null) => (key === null ? 1e9 : known.length > 0 ? (known.indexOf(key) + known.length + 1) % (known.length + 1) : 0);
  const parts = [...seen].map(([key, { label, order }]) => ({ key, label: labelOf(dimension, key, label), order: order ?? key ?? "" }));
  parts.sort((a, b) => place(a.key) - place(b.key) || compareWords(a.order, b.order) || compareWords(a.label, b.label));
  return { dimension, parts: parts.map(({ key, label }) => ({ key, label })) };
}

const compareWords = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

/**
 * Asks the facts of one authority. A measure that cannot be divided as asked is told as a Problem ("cannot-divide"): the reading program knows no auditors, and
 * a grade is of a whole document and not of an answer.
 */
export async function ask(db: Db, authorityId: string, question: Question): Promise<FactsAnswer> {
  const used = usedDimensions(question);
  const level = levelOf(question.measure, used);
  const measure = measureOf(question.measure);
  if (level === undefined) {
    const culprits = used.filter((id) => levelOf(question.measure, [id]) === undefined);
    const words = (culprits.length > 0 ? culprits : used).map((id) => `“${dimensionOf(id).words}”`).join(" and ");
    throw new Problem("cannot-divide", `“${measure.words}” cannot be divided or narrowed by ${words}.`, { cure: "Choose another measure, or leave that out." });
  }
  const isCoefficient = measure.kind === "coefficient";
  // A document can stand in several cells; of all together each of its answers counts once.
  const isSeveral = question.by.some((id) => dimensionOf(id).several);
  const [rows, whole, pairs, all] = await Promise.all([
    question.by.length === 0 ? [] : loadSums(db, authorityId, question, level),
    loadSums(db, authorityId, { ...question, by: [] }, level),
    isCoefficient ? loadPairs(db, authorityId, question, level) : [],
    isCoefficient && isSeveral ? loadPairs(db, authorityId, { ...question, by: [] }, level) : undefined,
  ]);
  const scales = scalesOf(whole);
  // Figures of two scales must not stand beside each other either, as if they could be compared; parts that keep tools apart may.
  const mixes = !isApart(question) && !question.mixed && scales.length > 1 && new Set(scales.flatMap((each) => each.tools)).size > 1;
  const cells = cellsOf(question, rows).map((cell) => (mixes && measure.kind !== "count" && cell.state === "figure" ? withoutFigure(cell) : cell));
  const answer = { question, level, axes: axesOf(question, rows), cells, all: cellOf([], whole, measure, question), scales };
  return isCoefficient ? withCoefficients(answer, pairs, all ?? pairs) : answer;
}

/** An answer with its coefficients: `pairs` by cell, `all` of the whole. */
function withCoefficients(answer: FactsAnswer, pairs: readonly PairRow[], all: readonly PairRow[]): FactsAnswer {
  const categories = possibleOf(all);
  const ofCell = Map.groupBy(pairs, ({ k1, k2 }) => JSON.stringify([k1, k2].slice(0, answer.question.by.length)));
  return {
    ...answer, cells: answer.cells.map((cell) => withCoefficient(cell, ofCell.get(JSON.stringify(cell.keys)) ?? [], categories)), all: withCoefficient(answer.all, all, categories),
  };
}

const isApart = ({ by }: Question): boolean => by.some((id) => id === "instrument" || id === "criterion");

/** The cells alone of a question whose parts keep tools apart: without the whole, which nobody may add up, in half the time. */
export async function askApart(db: Db, authorityId: string, question: Question & { by: readonly ["instrument", ...DimensionId[]] }): Promise<Pick<FactsAnswer, "question" | "axes" | "cells">> {
  const level = levelOf(question.measure, usedDimensions(question));
  if (level === undefined) return { question, axes: [], cells: [] };
  const rows = await loadSums(db, authorityId, question, level);
  return { question, axes: axesOf(question, rows), cells: cellsOf(question, rows) };
}

const axesOf = ({ by }: Question, rows: readonly SumsRow[]): Axis[] => by.map((dimension, at) => axisOf(dimension, rows.filter((row) => row.part === null).map((row) =>
  (at === 0 ? { key: row.k1, label: row.l1, order: row.o1 } : { key: row.k2, label: row.l2, order: row.o2 }))));

function cellsOf(question: Question, rows: readonly SumsRow[]): Cell[] {
  if (question.by.length === 0) return [];
  const byCell = Map.groupBy(rows, (row) => JSON.stringify(question.by.length > 1 ? [row.k1, row.k2] : [row.k1]));
  return [...byCell].map(([key, own]) => cellOf(JSON.parse(key) as (string | null)[], own, measureOf(question.measure), question));
}

const withoutFigure = (cell: Cell): Cell => ({ ...cell, state: "several-tools", value: null, low: null, high: null, parts: [], estimate: null, effective: null });

function scalesOf(rows: readonly SumsRow[]): ScaleChoice[] {
  const byScale = Map.groupBy(rows.filter((row) => row.part === null && row.tool !== null), (row) => row.scale);
  return [...byScale].map(([scale, own]) => ({ scale, documents: own.reduce((sum, row) => sum + row.units, 0), tools: [...new Set(own.flatMap((row) => row.tool ?? []))] }))
    .sort((a, b) => b.documents - a.documents || (a.scale < b.scale ? -1 : 1));
}

/** The cell of these parts; undefined where no document is in both. */
export const cellAt = (answer: FactsAnswer, ...keys: (string | null)[]): Cell | undefined => answer.cells.find((cell) => cell.keys.every((key, at) => key === keys[at]));
