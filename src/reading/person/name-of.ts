import type { Block } from "../extract/extracted.ts";
import type { CoverPair } from "./cover-pairs.ts";
import { everyMatch } from "../words/every-match.ts";

/** Labels that name somebody else, or the child otherwise. */
const notTheirs = /\b(?:parents?|carers?|mother|father|mum|dad|school|setting|gp|doctor|surgery|social worker|officer|co-?ordinator|author|writer|professional|prepared|completed|likes? to be|preferred|known as|call(?:ed|s)?|responsib\w+|authority|council|contact|sibling|interpreter|case\s?work\w*|of (?:plan|report|person completing))\b/i;
const theirs = /^(?:(?:full|legal|official|first|my)\s+)?name\b|\bname of (?:the )?(?:child|young person|pupil|student|learner)\b|^(?:the )?(?:child|young person|pupil|student|learner)(?:\s*\/\s*young person)?(?:['’]s)?(?:\s+(?:full |legal )?names?)?$|^[\w’'-]+['’]s (?:full |legal )?name$|\bfull name\b|^this (?:plan|is the plan) (?:is )?(?:for|of|about)$/i;
const looksLikeName = /^\p{Lu}[\p{L}’'-]+(?:\s|$|,)/u;
/** A word of a name, with the small words that some surnames begin with: "de Souza", "van der Meer". */
const word = String.raw`(?:(?:van|von|der|den|de|la|le|da|dos|del|di|du|bin|ibn|el|al|ap|ten|ter)\s+){0,2}\p{Lu}[\p{Ll}’']*(?:[-’']\p{Lu}?\p{Ll}+)*`;
const inTitle = new RegExp(String.raw`\b[Pp](?:lan|LAN)\b[^A-Za-z]*(?:for|of|:|–|—|-)\s*((?:${word})(?:\s+(?:${word})){1,3})\s*$`, "u");
const inSentence = new RegExp(String.raw`^(?:(?:I am|I[’']m|My name is|This is|This plan is (?:for|about))\s+)?((?:${word})(?:\s+(?:${word})){1,3})(?:\s+(?:was born|is (?:a|an|in|\d+)\b)|(?<=^(?:I|My|This)\b.*)[.,]?$)`, "u");
const isTitle = /\bplan\b/i;
const lineAlone = new RegExp(String.raw`^(?:${word})(?:\s+(?:${word})){1,3}$`, "u");
const notName = /\b(?:council|county|borough|city|plan|education|health|care|school|academy|college|service|authority|final|draft|amended|proposed|section|contents|confidential|statutory|official|special|needs|primary|children)\b/i;

/** What else a child is called, in brackets or in inverted commas: Rosalind ("Roz") Quaye. */
const shortNames = (line: string) => everyMatch(/[("“‘]{1,2}\s*(?:known as |called |likes to be called )?(\p{Lu}[\p{L}’'-]+)\s*["”’)]{1,2}/gu, line).map((match) => match[1] ?? "").filter((short) => short !== "");

/** Without a title, brackets and what a child likes to be called; capitals made small. */
export const plainName = (text: string) => text.replace(/^\s*(?:(?:mr|mrs|ms|miss|mx|master|dr)\b\.?\s+)+/i, "").replace(/\([^)]*\)/g, " ").split(/[,;|]|\s(?:D\.?O\.?B|known as|likes|born|NHS|UPN)\b/i)[0]?.replace(/\s+/g, " ").trim().replace(/\b([A-Z])([A-Z]{2,})\b/g, (_, first: string, rest: string) => first + rest.toLowerCase()) ?? "";

/** The child's name: by its label on the cover, in the document's title, or alone on a line of the cover; a name without a label must be that of somebody the text speaks of. */
export function nameOf(pairs: readonly CoverPair[], cover: readonly Block[], text: string): string | null {
  const labelled = pairs.find((pair) => theirs.test(pair.label) && !notTheirs.test(pair.label) && looksLikeName.test(pair.value))?.value;
  const value = (label: RegExp) => pairs.find((pair) => label.test(pair.label) && looksLikeName.test(pair.value))?.value;
  const [forename, surname] = [value(/^(?:forenames?|first names?|given names?|christian names?)(?:\(s\))?$/i) ?? value(/^other names?$/i), value(/^(?:surname|family name|last name)$/i)];
  if (forename !== undefined && surname !== undefined) return `${plainName(forename)} ${plainName(surname)}`;
  if (labelled !== undefined && plainName(labelled) !== "") return plainName(labelled);
  const lines = cover.slice(0, 30).map((block) => block.text.trim());
  const candidates = [
    ...lines.filter((line) => isTitle.test(line)).map((line) => ({ line, name: inTitle.exec(line.replace(/[,;]?\s*\((?:d\.?o\.?b|born|date)\b.*$|[,;]?\s+(?:d\.?o\.?b\b|born\b).*$/i, ""))?.[1] })),
    ...lines.map((line) => ({ line, name: inSentence.exec(line)?.[1] })),
    ...lines.filter((line) => lineAlone.test(plainName(line)) && !notName.test(line)).map((line) => ({ line, name: plainName(line) })),
  ];
  const spokenOf = (name: string) => text.split(new RegExp(String.raw`\b${name.split(" ")[0]?.replace(/[^\w’'-]/g, "") ?? ""}\b`)).length - 1;
  const best = candidates.flatMap(({ line, name }) => (name === undefined || notName.test(name) ? [] : [{ name, count: spokenOf(name) + shortNames(line).reduce((sum, short) => sum + spokenOf(short), 0) }])).sort((a, b) => b.count - a.count)[0];
  return best && best.count >= 4 ? best.name : null;
}
