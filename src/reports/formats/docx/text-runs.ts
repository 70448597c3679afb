import { type IRunOptions, TextRun } from "docx";

/** A text as runs, one a line. Letters written from the right get runs of their own kind by Word itself. */
export const textRuns = (text: string, look: Omit<IRunOptions, "text" | "children"> = {}): TextRun[] =>
  text.split(/\r?\n/).map((line, index) => new TextRun({ ...look, text: line, break: index === 0 ? undefined : 1 }));
