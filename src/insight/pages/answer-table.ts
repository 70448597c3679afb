import { figureLink, heatTable, type HeatCell, html, type Html, responsiveTable, type TableCell } from "../../ui/index.ts";
import { questionOfCell } from "../facts/address/question-of-cell.ts";
import { type Axis, cellAt, type FactsAnswer } from "../facts/ask.ts";
import { dimensionOf } from "../facts/catalogue/dimensions.ts";
import { type Measure, measureOf } from "../facts/catalogue/measures.ts";
import type { Cell } from "../facts/estimate/cell.ts";
import { cellInWords } from "../facts/words/cell-in-words.ts";
import { figureInWords, rangeInWords } from "../facts/words/figure-in-words.ts";
import { questionTitle } from "../facts/words/question-in-words.ts";
import { insightPaths } from "../paths.ts";
import { partName } from "./part-name.ts";

/** More than these are told to be in the download. */
export const mostRows = 150;
export const mostColumns = 24;

const quiet = (text: string): Html => html`<span class="gt-quiet">${text}</span>`;

/** A figure that opens what stands behind it. */
function figure(answer: FactsAnswer, cell: Cell | undefined, measure: Measure, hidden: string): Html {
  const text = cellInWords(cell, measure);
  if (cell === undefined || cell.state === "none" || cell.documents === 0) return html`${text}`;
  const href = insightPaths.behind(questionOfCell(answer.question, cell.keys));
  return cell.state === "figure" ? figureLink({ text, href, hidden }) : html`<a class="govuk-link gt-figure-link" href="${href}">${text}<span class="govuk-visually-hidden">, ${hidden}: show the ratings</span></a>`;
}

/** A part's name, which opens the same question about this part alone. */
function narrowed(answer: FactsAnswer, at: number, key: string | null, label: string): Html {
  const { question } = answer;
  const id = question.by[at];
  if (id === undefined) return html`${label}`;
  const only = { ...questionOfCell({ ...question, by: [id] }, [key]), by: question.by.filter((each) => each !== id) };
  return html`<a class="govuk-link" href="${insightPaths.ask(only)}">${label}<span class="govuk-visually-hidden">: only this</span></a>`;
}

const shown = (axis: Axis, most: number) => axis.parts.slice(0, most);

function scalarTable(answer: FactsAnswer, axis: Axis | undefined, measure: Measure): Html {
  const isCount = measure.kind === "count";
  const perAnswer = answer.level === "answer" || answer.level === "reading" || answer.level === "provision";
  const rowOf = (name: Html | string, cell: Cell | undefined, hidden: string): TableCell[] => [
    { html: html`${name}` }, { html: figure(answer, cell, measure, hidden), format: "numeric" },
    ...(isCount ? [] : [{ text: cell?.state === "figure" ? rangeInWords(cell.low, cell.high, measure) || "not known" : "", format: "numeric" as const }, { text: cell?.documents ?? 0, format: "numeric" as const }]),
    ...(!isCount && perAnswer ? [{ text: (cell?.x ?? 0).toLocaleString("en-GB"), format: "numeric" as const }] : []),
  ];
  const outOf = measure.unit === "points" && answer.all.outOf !== null ? ` (of ${answer.all.outOf})` : "";
  return responsiveTable({
    phone: "cards", classes: "gt-table-cards--long", caption: questionTitle(answer.question), captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [
      { text: axis === undefined ? "" : dimensionOf(axis.dimension).words }, { text: `${measure.words}${outOf}`, format: "numeric" },
      ...(isCount ? [] : [{ text: "95% interval", format: "numeric" as const }, { text: answer.level === "plan" ? "Plans" : "Documents", format: "numeric" as const }]),
      ...(!isCount && perAnswer ? [{ text: `Number of ${measure.of}`, format: "numeric" as const }] : []),
    ],
    rows: [
      ...(axis === undefined ? [] : shown(axis, mostRows).map(({ key, label }) => rowOf(narrowed(answer, 0, key, label), cellAt(answer, key), label))),
      rowOf(html`<strong>All</strong>`, answer.all, "all"),
    ],
  });
}

function partsTable(answer: FactsAnswer, axis: Axis | undefined, measure: Measure): Html {
  const parts = answer.all.parts.map((part) => part.key);
  const name = (key: string) => partName(answer.question.measure, key);
  const columns: { name: Html | string; words: string; cell: Cell | undefined }[] = [
    ...(axis === undefined ? [] : shown(axis, measure.overlaps ? mostColumns : mostRows).map(({ key, label }) => ({ name: narrowed(answer, 0, key, label), words: label, cell: cellAt(answer, key) }))),
    { name: html`<strong>All</strong>`, words: "All", cell: answer.all },
  ];
  const share = (cell: Cell | undefined, key: string, hidden: string): Html => {
    if (cell?.state !== "figure") return html`${figure(answer, cell, measure, hidden)}`;
    const part = cell.parts.find((each) => each.key === key);
    return html`${figureInWords(part?.value ?? 0, measure)}<br>${quiet(`${part?.count ?? 0}`)}`;
  };
  const caption = { caption: questionTitle(answer.question), captionClasses: "govuk-table__caption--s", firstCellIsHeader: true } as const;
  const interval = (cell: Cell, key: string) => {
    const part = cell.parts.find((each) => each.key === key);
    return part === undefined ? "" : rangeInWords(part.low, part.high, measure);
  };
  // Without a dimension, or where parts overlap, the parts are the rows.
  if (axis === undefined) {
    return responsiveTable({
      ...caption, phone: "cards", head: [{ text: "" }, { text: "Share", format: "numeric" }, { text: "95% interval", format: "numeric" }, { text: "Number", format: "numeric" }],
      rows: parts.map((key) => [{ text: name(key) }, { html: html`${figureInWords(answer.all.parts.find((part) => part.key === key)?.value ?? 0, measure)}`, format: "numeric" as const },
        { text: interval(answer.all, key), format: "numeric" as const }, { text: answer.all.parts.find((part) => part.key === key)?.count ?? 0, format: "numeric" as const }]),
    });
  }
  if (measure.overlaps) {
    return responsiveTable({
      ...caption, phone: "scroll", head: [{ text: "" }, ...columns.map((column): TableCell => ({ html: html`${column.name}`, words: column.words, format: "numeric" }))],
      rows: parts.map((key) => [{ text: name(key) }, ...columns.map((column): TableCell => ({ html: share(column.cell, key, `${name(key)}, ${column.words}`), format: "numeric" }))]),
    });
  }
  return responsiveTable({
    ...caption, phone: "scroll",
    head: [{ text: dimensionOf(axis.dimension).words }, ...parts.map((key): TableCell => ({ text: name(key), format: "numeric" })), { text: "Documents", format: "numeric" }],
    rows: columns.map(({ name: label, words, cell }) => [
      { html: html`${label}` },
      ...(cell?.state === "figure" ? parts.map((key): TableCell => ({ html: share(cell, key, `${name(key)}, ${words}`), format: "numeric" })) : [{ text: cellInWords(cell, measure), colspan: Math.max(1, parts.length) } as TableCell]),
      { html: cell === undefined ? html`0` : html`<a class="govuk-link" href="${insightPaths.behind(questionOfCell(answer.question, cell.keys))}">${cell.documents}<span class="govuk-visually-hidden"> documents, ${words}: show them</span></a>`, format: "numeric" as const },
    ]),
  });
}

/** Where each darker colour begins: the usual fifths of per cent, the same shares of a score, or even steps of what there is. */
function stepsOf(answer: FactsAnswer, measure: Measure): number[] | undefined {
  if (measure.unit === "%") return undefined;
  // The steps of Landis and Koch (1977): fair, moderate, substantial, almost perfect.
  if (measure.kind === "coefficient") return [0, 0.2, 0.4, 0.6, 0.8];
  const shares = [0.5, 0.6, 0.7, 0.8, 0.9];
  const { outOf } = answer.all;
  if (outOf !== null) return shares.map((share) => Math.round(share * outOf * 10) / 10);
  const values = answer.cells.flatMap((cell) => cell.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = Math.max(1, Math.ceil((high - low) / 6));
  return [1, 2, 3, 4, 5].map((at) => Math.floor(low) + at * step);
}

function heat(answer: FactsAnswer, measure: Measure): Html {
  const [first, second] = answer.axes as [Axis, Axis];
  // The longer list goes down the page.
  const isTurned = second.parts.length > first.parts.length;
  const [rows, columns] = isTurned ? [second, first] : [first, second];
  const at = (row: string | null, column: string | null) => (isTurned ? cellAt(answer, column, row) : cellAt(answer, row, column));
  const steps = stepsOf(answer, measure);
  return heatTable({
    caption: questionTitle(answer.question), rowHeading: dimensionOf(rows.dimension).words, columns: shown(columns, mostColumns).map((part) => part.label),
    unit: measure.unit === "%" ? "%" : measure.unit === "weeks" ? " weeks" : "", ...(steps !== undefined && { steps }),
    rows: shown(rows, mostRows).map((row) => ({
      label: row.label,
      cells: shown(columns, mostColumns).map((column): HeatCell => {
        const cell = at(row.key, column.key);
        if (cell?.state !== "figure") return { value: null, ...(cell !== undefined && { html: quiet(cell.state === "too-few" ? `too few (${cell.documents})` : cellInWords(cell, measure)) }) };
        return { value: cell.value, html: html`${figure(answer, cell, measure, `${row.label}, ${column.label}`)}${measure.kind !== "count" && html`<br><span class="gt-heat__n">${cell.documents}<span class="govuk-visually-hidden"> documents</span></span>`}` };
      }),
    })),
  });
}

/** Of a whole that falls into parts, by two dimensions: a row for each pair. */
function pairsTable(answer: FactsAnswer, measure: Measure): Html {
  const [first, second] = answer.axes as [Axis, Axis];
  const parts = answer.all.parts.map((part) => part.key);
  return responsiveTable({
    caption: questionTitle(answer.question), captionClasses: "govuk-table__caption--s", phone: "scroll",
    head: [{ text: dimensionOf(first.dimension).words }, { text: dimensionOf(second.dimension).words }, ...parts.map((key): TableCell => ({ text: partName(answer.question.measure, key), format: "numeric" })), { text: "Documents", format: "numeric" }],
    rows: first.parts.flatMap((a) => second.parts.flatMap((b) => {
      const cell = cellAt(answer, a.key, b.key);
      return cell === undefined ? [] : [[
        { text: a.label }, { text: b.label },
        ...(cell.state === "figure" ? parts.map((key): TableCell => ({ text: figureInWords(cell.parts.find((part) => part.key === key)?.value ?? 0, measure), format: "numeric" })) : [{ text: cellInWords(cell, measure), colspan: Math.max(1, parts.length) } as TableCell]),
        { text: cell.documents, format: "numeric" as const },
      ]];
    })).slice(0, mostRows),
  });
}

/** The numbers of an answer, each opening what stands behind it. */
export function answerTable(answer: FactsAnswer): Html {
  const measure = measureOf(answer.question.measure);
  const [first, second] = answer.axes;
  if (second !== undefined) return measure.kind === "parts" ? pairsTable(answer, measure) : heat(answer, measure);
  return measure.kind === "parts" ? partsTable(answer, first, measure) : scalarTable(answer, first, measure);
}
