import type { ColumnRole } from "./statement.ts";
import { everyMatch } from "../words/every-match.ts";

/** A part of a statement that is told under its own small label: "Who: …", "How often? …". `role` is null for a label that says nothing of who, how much or how often. */
export type LabelledPart = { role: ColumnRole | null; label: string; text: string };

const labels: readonly [RegExp, ColumnRole | null][] = [
  [/^(?:what(?: will (?:be (?:provided|done|given)|happen|help))?|what is (?:provided|needed|given)|(?:special educational |health |social care )?provision|support|intervention|action|activity|strategy|resource)(?: \d{1,2})?$/i, "what"],
  [/^(?:who|by whom|who by|who will (?:do|deliver|provide|give|lead)(?: (?:it|this))?|(?:to be )?(?:delivered|provided|given|led|run|carried out) by|staff(?:ing)?|persons? responsible|responsib(?:le|ility)(?: person)?|provider|lead(?: person)?)$/i, "who"],
  [/^(?:(?:for )?how (?:often|much|long)(?:(?:,| and|\s*\/)? (?:for )?how (?:often|much|long))*|(?:frequency|duration|amount|length|quantity|time)(?:(?: and |\s*[/&]\s*)(?:frequency|duration|amount|length|time))*|hours|time allocated|when(?: and how (?:often|long))?)$/i, "how"],
  [/^(?:review(?:ed)?(?: by)?|monitor(?:ing|ed)(?: by)?|reviewed (?:when|how))$/i, "monitoring"],
  [/^(?:needs?(?: met)?|meets needs?|for needs?|outcomes?|links? to|(?:linked )?outcomes?(?: no\.?)?)$/i, "ref"],
  [/^(?:where|location|ratio|group size|setting|with whom|start(?: date)?|end(?: date)?)$/i, null],
];
const LONGEST_LABEL = 45;

/** What a label says that its text is; undefined where it is no such label. */
export function roleOfLabel(label: string): ColumnRole | null | undefined {
  const plain = label.replace(/[?*]/g, "").trim();
  return plain.length > LONGEST_LABEL ? undefined : labels.find(([pattern]) => pattern.test(plain))?.[1];
}

/** A line that begins with a label, or undefined. */
export function labelledLine(line: string): LabelledPart | undefined {
  const match = /^([A-Za-z][A-Za-z ,/&?]{1,44}?)\s*[:?]\s*(?=\S|$)/.exec(line);
  const role = match ? roleOfLabel(match[1] ?? "") : undefined;
  return match && role !== undefined ? { role, label: match[1] ?? "", text: line.slice(match[0].length).trim() } : undefined;
}

const inside = /(?:^|[–—;,.|]\s*|\s-\s+)([A-Za-z][A-Za-z ]{1,40}?)\s*:\s*/g;

/** The labelled parts of one line: "Sound work – delivered by: TA – frequency: daily". Undefined where fewer than two parts are labelled. What stands before the first is what is given. */
export function partsInLine(line: string): LabelledPart[] | undefined {
  const found = everyMatch(inside, line).flatMap((match) => {
    const role = roleOfLabel(match[1] ?? "");
    return role === undefined ? [] : [{ role, label: match[1] ?? "", from: match.index, to: match.index + match[0].length }];
  });
  if (found.filter(({ role }) => role === "who" || role === "how").length === 0 || found.length + (found[0]?.from === 0 ? 0 : 1) < 2) return undefined;
  const trimmed = (text: string) => text.replace(/^[\s–—;,|-]+|[\s–—;,.|-]+$/g, "");
  const parts = found.map(({ role, label, to }, at): LabelledPart => ({ role, label, text: trimmed(line.slice(to, found[at + 1]?.from ?? line.length)) }));
  const before = trimmed(line.slice(0, found[0]?.from ?? 0));
  if (before !== "" && parts.some(({ role }) => role === "what")) return undefined;
  return before === "" ? parts : [{ role: "what", label: "", text: before }, ...parts];
}

/** The parts by what they are; several of one kind are told one after another. */
export function columnsOfParts(parts: readonly LabelledPart[]): Partial<Record<ColumnRole, string>> {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const { role, text } of parts) {
    if (role === null || text === "") continue;
    columns[role] = columns[role] === undefined ? text : `${columns[role]}, ${text}`;
  }
  return columns;
}
