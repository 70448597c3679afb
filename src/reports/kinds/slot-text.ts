import { paragraphsOf } from "../dip-sample/text-of.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { ReportText } from "../document/report-document.ts";
import type { TextSlot } from "./report-kind.ts";

/** A text that a person may change, with what the program writes there; nothing where only people can know. */
export type WrittenSlot<Content> = TextSlot & { words: (content: Content) => string[] };

/** A text of a report: a person's words where there are any, otherwise the program's; undefined where it is left out. */
export function slotText<Content extends Pick<ReportContent, "edits">>(slots: Readonly<Record<string, WrittenSlot<Content>>>, content: Content, id: string): ReportText | undefined {
  const edit = content.edits[id];
  const paragraphs = edit === undefined ? (slots[id]?.words(content) ?? []) : paragraphsOf(edit);
  return paragraphs.length === 0 ? undefined : { type: "text", id, paragraphs, edited: edit !== undefined };
}

/** The program's words for each of the texts, whether or not a person has written others. */
export const writtenBy = <Content>(slots: Readonly<Record<string, WrittenSlot<Content>>>, content: Content) => (id: string): string[] => (Object.hasOwn(slots, id) ? (slots[id]?.words(content) ?? []) : []);
