import type { Block } from "../extract/extracted.ts";
import type { PlanReading } from "../plan-reading.ts";
import { datesIn } from "../words/dates.ts";
import { coverPairs, type CoverPair } from "./cover-pairs.ts";
import { nameOf } from "./name-of.ts";
import { primaryNeedIn } from "./primary-need.ts";

type Person = PlanReading["person"];

const valuesOf = (pairs: readonly CoverPair[], label: RegExp, value: RegExp = /./) => pairs.filter((pair) => label.test(pair.label) && value.test(pair.value)).map((pair) => pair.value);
const valueOf = (pairs: readonly CoverPair[], label: RegExp, value: RegExp = /./) => valuesOf(pairs, label, value)[0];
/** The first value that can be read: "Academic year: 2025/26" tells no year group. */
const firstRead = <T>(values: readonly string[], read: (value: string) => T | null): T | null => values.map(read).find((each) => each !== null) ?? null;

const yearWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"];

/** Where the cover does not say: "Ava is in Year 7", "a Year 7 pupil". */
const inText = /\b(?:is (?:now |currently )?in|currently in|is a|a) Year (?:\d{1,2})\b/;

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const inWords = /(?:\b(?:year|yr|ncy)\.?\s+|^\s*)(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)\b/i.exec(text)?.[1];
  if (inWords !== undefined) return yearWords.indexOf(inWords.toLowerCase()) + 1;
  const found = /\b(?:year|yr|ncy|y)\.?\s*-?\s*(\d{1,2})\b/i.exec(text) ?? /^\s*(\d{1,2})\s*$/.exec(text) ?? /\((?:year\s*)?(\d{1,2})\)/i.exec(text);
  if (found) return Number(found[1]);
  return /\breception\b|\byear r\b|^\s*R\s*$/i.test(text) ? 0 : null;
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
  const born = valueOf(pairs, /\b(?:date of birth|d\.?\s?o\.?\s?b\.?|born|birth date)\b/i, /\d|\b(?:19|20)\d\d\b|\b(?:first|second|third|\w+th)\b/i) ?? /\b(?:date of birth|d\.?o\.?b\.?|born(?: on)?)\b[^\d\n]{0,12}([^\n]{6,24})/i.exec(front)?.[1];
  const nhs = valueOf(pairs, /\bNHS\b/i, /\d{3}/) ?? /\bNHS\s*(?:no\.?|number)?\s*(?:[:.]|is)?\s*([\d -]{10,14})/i.exec(front)?.[1];
  const digits = nhs?.replace(/\D/g, "") ?? "";
  const year = firstRead(valuesOf(pairs, /\byear(?: group)?\b|\byr\.? ?(?:gp|grp|group)\b|\bncy\b|\bschool year\b|^(?:current )?(?:class|stage|year)$/i, /\d|reception|^\s*R\s*$|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)\b/i), yearOf) ?? yearOf(/\b(?:NCY|Year(?: group)?)\s*:?\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)\b/i.exec(front)?.[0]) ?? yearOf(inText.exec(text)?.[0]);
  const stated = valueOf(pairs, /\b(?:primary|main)\b.*\b(?:needs?|SEND?)\b|\b(?:type|category|area|kind) of (?:SEND? |special )?(?:educational )?need\b|^(?:SEND? )?need(?: type)?$|^SEND? (?:type|category|code)$|^special educational needs?$|\b(?:primary|main|principal)\b.*\b(?:difficult\w+|SEN)\b|^(?:nature|type|category) of SEND?\b/i);
  return { name: nameOf(pairs, cover, text), dateOfBirth: datesIn(born ?? "")[0]?.date ?? null, yearGroup: year, phase: phaseOf(year, front), nhsNumber: digits.length === 10 ? digits : null, primaryNeed: primaryNeedIn(stated, text) };
}
