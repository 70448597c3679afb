import type { Block } from "../extract/extracted.ts";
import type { PlanReading } from "../plan-reading.ts";
import { datesIn } from "../words/dates.ts";
import { coverPairs, type CoverPair } from "./cover-pairs.ts";

type Person = PlanReading["person"];

const needWords: readonly [RegExp, string][] = [
  [/\bprofound and multiple|\bPMLD\b/i, "PMLD"], [/\bsevere learning|\bSLD\b/i, "SLD"], [/\bmoderate learning|\bMLD\b/i, "MLD"], [/\bspecific learning|\bdyslexi|\bSPLD\b/i, "SPLD"],
  [/\bautis|\bASD\b|\bASC\b/i, "ASD"], [/\bsocial,? emotional|\bSEMH\b|\bmental health/i, "SEMH"], [/\bspeech,? language|\bSLCN\b|\bcommunication need|\blanguage disorder/i, "SLCN"],
  [/\bmulti-?sensory impair|\bMSI\b/i, "MSI"], [/\bhearing|\bdeaf|\bHI\b/i, "HI"], [/\bvis(?:ion|ual) impair|\bVI\b/i, "VI"], [/\bphysical disab|\bcerebral palsy|\bPD\b/i, "PD"], [/\bdown(?:'s|’s)? syndrome/i, "DS"],
];

const valueOf = (pairs: readonly CoverPair[], label: RegExp, value: RegExp = /./) => pairs.find((pair) => label.test(pair.label) && value.test(pair.value))?.value;

/** Without a title, brackets and what a child likes to be called. */
const plainName = (text: string) => text.replace(/\([^)]*\)/g, " ").split(/[,;]|\s(?:D\.?O\.?B|known as|likes)/i)[0]?.replace(/\s+/g, " ").trim().replace(/\b([A-Z])([A-Z]{2,})\b/g, (_, first: string, rest: string) => first + rest.toLowerCase()) ?? "";

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const found = /\b(?:year|yr|ncy)\.?\s*(\d{1,2})\b/i.exec(text) ?? /^\s*(\d{1,2})\s*$/.exec(text) ?? /\((?:year\s*)?(\d{1,2})\)/i.exec(text);
  if (found) return Number(found[1]);
  return /\breception\b|\byear r\b/i.test(text) ? 0 : null;
}

function phaseOf(year: number | null, text: string): string | null {
  if (year === null) return /\bnursery\b|\bearly years\b/i.test(text) ? "early-years" : /\bcollege\b|\bpost-16\b/i.test(text) ? "post-16" : null;
  return year < 1 ? "early-years" : year <= 6 ? "primary" : year <= 11 ? "secondary" : "post-16";
}

/** Who the plan is about, from its cover; what the cover leaves open is looked for in the text. */
export function readPerson(cover: readonly Block[], all: readonly Block[]): Person {
  const pairs = coverPairs(cover);
  const text = all.map((block) => block.text).join("\n");
  const front = cover.map((block) => block.text).join("\n");
  const named = valueOf(pairs, /^(?:full |legal |child(?:'s|’s)? |young person(?:'s|’s)? |pupil(?:'s|’s)? )?name(?: of (?:the )?(?:child|young person|pupil|child or young person|child\/young person))?$|^(?:child|young person|pupil)$|^(?:child|young person|pupil)(?:'s|’s)? (?:full )?name$|^name\b/i, /^[A-Z][\w’'-]+(?:\s|$)/);
  const surname = valueOf(pairs, /^(?:surname|family name|last name)$/i);
  const forename = valueOf(pairs, /^(?:forenames?|first names?|given names?)$/i);
  const born = valueOf(pairs, /\b(?:date of birth|d\.?\s?o\.?\s?b\.?|born|birth date)\b/i, /\d/) ?? /\b(?:date of birth|d\.?o\.?b\.?|born(?: on)?)\b[^\d\n]{0,12}([^\n]{6,24})/i.exec(front)?.[1];
  const nhs = valueOf(pairs, /\bNHS\b/i, /\d{3}/) ?? /\bNHS\s*(?:no\.?|number)?\s*[:.]?\s*([\d -]{10,14})/i.exec(front)?.[1];
  const digits = nhs?.replace(/\D/g, "") ?? "";
  const year = yearOf(valueOf(pairs, /\byear(?: group)?\b|\bncy\b|\bschool year\b/i, /\d|reception/i)) ?? yearOf(/\b(?:NCY|Year(?: group)?)\s*:?\s*\d{1,2}\b/i.exec(front)?.[0]);
  const stated = valueOf(pairs, /\b(?:primary|main)\b.*\bneed\b|\btype of need\b|\bcategory of need\b|^need$/i);
  const inText = /\bmain (?:area|type) of need (?:is|:)?\s*([^.\n]{4,90})|\bprimary (?:area of )?need (?:is|:)?\s*([^.\n]{4,90})/i.exec(text);
  const need = needWords.find(([pattern]) => pattern.test(stated ?? ""))?.[1] ?? needWords.find(([pattern]) => pattern.test(inText?.[1] ?? inText?.[2] ?? ""))?.[1] ?? byCount(text);
  const name = named !== undefined ? plainName(named) : surname && forename ? `${plainName(forename)} ${plainName(surname)}` : null;
  return { name, dateOfBirth: datesIn(born ?? "")[0]?.date ?? null, yearGroup: year, phase: phaseOf(year, front), nhsNumber: digits.length === 10 ? digits : null, primaryNeed: need };
}

/** Where nothing says it, the need that the plan speaks of most, if it does so clearly. */
function byCount(text: string): string | null {
  const counts = needWords.map(([pattern, code]) => ({ code, count: [...text.matchAll(new RegExp(pattern.source, "gi"))].length })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count >= 2 && first.count >= (second?.count ?? 0) * 1.5 ? first.code : null;
}
