import type { ReportText } from "../document/report-document.ts";
import type { DipSampleContent } from "./content.ts";
import { textBlocks, type TextBlockId } from "./text-blocks.ts";

/** Paragraphs of a text that somebody typed: an empty line, or several, ends one. */
export function paragraphsOf(text: string): string[] {
  return text.replaceAll("\r\n", "\n").split(/\n[ \t]*\n\s*/).map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " ").trim()).filter((paragraph) => paragraph !== "");
}

/** Paragraphs as they are typed. */
export const asTyped = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** A text of the report: a person's words where there are any, otherwise the program's; undefined where it is left out. */
export function textOf(content: DipSampleContent, id: TextBlockId): ReportText | undefined {
  const edit = content.edits[id];
  const paragraphs = edit === undefined ? textBlocks[id].words(content) : paragraphsOf(edit);
  return paragraphs.length === 0 ? undefined : { type: "text", id, paragraphs, edited: edit !== undefined };
}
