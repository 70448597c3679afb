import { isPictogram, type PictogramId } from "../../ui/index.ts";
import type { ReportIdeas } from "../document/report-document.ts";
import { paragraphsOf } from "../dip-sample/text-of.ts";

/** Pictures for ideas of which nobody said which: the first whose word is there. */
const guesses: readonly [RegExp, PictogramId][] = [
  [/\b(ring|phone|call|text us)/i, "phone"], [/\b(letter|email|e-mail|write to us)/i, "letter"], [/\bcomplain|\bsorry|\bwrong|\blate\b/i, "warning"], [/\bweeks?\b|\btime\b/i, "clock"],
  [/\b(year|month|day|date|january|february|march|april|may|june|july|august|september|october|november|december)\b/i, "calendar"], [/\bschool|college|teacher/i, "school"],
  [/\bhealth|doctor|nurse|therap/i, "health"], [/\bhome\b|social care/i, "home"], [/\bparents?\b|famil/i, "family"], [/\btalk|listen|agree|meeting/i, "talking"], [/\bask\b|\?/i, "question"],
  [/\bpeople\b|\bperson\b|\bstaff\b/i, "people"], [/\bwill\b/i, "to-do"], [/\bcheck/i, "magnifier"], [/\bbetter\b|\bchange/i, "steps"],
];

/** An idea as it is typed: "[phone] Ring us." Without a picture that there is, one is guessed from the words. */
export function ideaOf(typed: string): ReportIdeas["items"][number] {
  const [, name = "", rest = ""] = typed.match(/^\[([a-z0-9-]+)\]\s*(.*)$/s) ?? [];
  if (isPictogram(name) && rest !== "") return { picture: name, words: rest };
  const words = rest === "" ? typed : rest;
  return { picture: guesses.find(([word]) => word.test(words))?.[1] ?? "plan", words };
}

type Slots<Content> = Readonly<Record<string, { words: (content: Content) => string[] }>>;

/** A set of ideas: a person's where there are any, a paragraph each, otherwise the program's; undefined where it is left out. */
export function slotIdeas<Content extends { edits: Readonly<Record<string, string>> }>(slots: Slots<Content>, content: Content, id: string): ReportIdeas | undefined {
  const edit = content.edits[id];
  const typed = edit === undefined ? (slots[id]?.words(content) ?? []) : paragraphsOf(edit);
  return typed.length === 0 ? undefined : { type: "ideas", id, items: typed.map(ideaOf), edited: edit !== undefined };
}
