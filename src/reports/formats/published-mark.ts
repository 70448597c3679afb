import type { ReportTable } from "../document/report-document.ts";

/** Beside a figure that was published before the program held the ratings behind it. */
export const publishedMark = "†";

const meaning = `${publishedMark} Published before the ratings were held here, so there is nothing behind it to open.`;

const hasPublished = (table: ReportTable): boolean => table.rows.some((row) => row.some((cell) => cell.published === true));

/** The table's notes, and what the mark means where a figure bears it and no note says so. */
export const notesOf = (table: ReportTable): readonly string[] =>
  hasPublished(table) && !table.notes.some((note) => note.includes(publishedMark)) ? [...table.notes, meaning] : table.notes;
