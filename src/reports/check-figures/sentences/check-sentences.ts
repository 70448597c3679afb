import type { Verdict } from "../range/judge.ts";
import { judge } from "../range/judge.ts";
import { exactly, minus, ratioOf, scaled, type Range } from "../range/range.ts";
import type { PrintedFigure } from "../read/printed-figure.ts";
import { numbersOf, type SentenceNumber } from "./numbers-of.ts";
import { splitSentences } from "./split-sentences.ts";

/** What was found of one statement in running text. */
export type SentenceFinding = { line: number; sentence: string; verdict: Verdict; stated: string; recomputed: Range; offBy: number; assumed: string; mightBe: string[] };

const RISE = /\b(increas|ris|rose|risen|grow|grew|improv|gain|climb|up from|higher)/i;
const FALL = /\b(decreas|fall|fell|fallen|drop|declin|reduc|worsen|down from|lower)/i;
/** Words right before a number that say that it is the distance of two others. */
const DISTANCE = /\b(?:difference|gap|increase|decrease|rise|fall|drop|change|improvement|reduction|decline|variance)\s+(?:of|is|was)\s+(?:about |around |only |just |a further )?$|\bby\s+(?:about |around |only |just )?$/i;
const FROM_TO = /\b(?:from|between)\s+$/i;

/**
 * Checks the differences, the directions and the shares that running text states: "16.5 and 18.9, a difference of 3.4",
 * "increases from 2.3 to 8.7", "12 of 40 (30%)". Only where the two numbers that it speaks of stand in the same sentence.
 */
export function checkSentences(text: string): SentenceFinding[] {
  return splitSentences(text).flatMap(({ text: sentence, line }) => {
    const numbers = numbersOf(sentence);
    const base = { line, sentence };
    return [...distances(sentence, numbers), ...directions(sentence, numbers), ...partsOf(sentence, numbers)].map((found) => ({ ...base, ...found }));
  });
}

type Found = Omit<SentenceFinding, "line" | "sentence">;

function found(stated: PrintedFigure, recomputed: Range, assumed: string, mightBe: string[]): Found {
  const verdict = judge(stated, recomputed);
  return { verdict, stated: stated.text, recomputed, offBy: verdict === "wrong" ? Number((stated.value - recomputed.value).toPrecision(12)) : 0, assumed, mightBe: verdict === "wrong" ? mightBe : [] };
}

function distances(sentence: string, numbers: readonly SentenceNumber[]): Found[] {
  return numbers.flatMap((stated, at) => {
    if (!DISTANCE.test(sentence.slice(0, stated.from))) return [];
    const alike = numbers.filter((other, index) => index !== at && other.figure.unit === stated.figure.unit);
    const relative = numbers.filter((other, index) => index !== at && other.figure.unit === "");
    const isRelative = stated.figure.unit === "%" && alike.length < 2 && relative.length >= 2;
    const pool = isRelative ? relative : alike;
    // The two before the statement; those of "from A to B" behind it; else whichever two there are.
    const before = pool.filter((other) => other.to <= stated.from);
    const after = pool.filter((other) => other.from >= stated.to);
    const begin = after.findIndex((other) => FROM_TO.test(sentence.slice(0, other.from)));
    const [a, b] = begin >= 0 && after.length > begin + 1 ? after.slice(begin, begin + 2) : before.length >= 2 ? before.slice(-2) : pool.length === 2 ? pool : [];
    if (a === undefined || b === undefined) return [];
    const change = minus(b.figure, a.figure);
    const distance = change.value < 0 ? scaled(change, -1) : change;
    const ratio = ratioOf(b.figure, a.figure);
    const percent = ratio === undefined ? undefined : scaled(minus(ratio, exactly(1)), 100);
    const rise = percent === undefined || percent.value >= 0 ? percent : scaled(percent, -1);
    const positive = { ...stated.figure, value: Math.abs(stated.figure.value), low: stated.figure.low, high: stated.figure.high };
    const names = `${a.figure.text} and ${b.figure.text}`;
    if (isRelative) return rise === undefined ? [] : [found(positive, rise, `the change from ${a.figure.text} to ${b.figure.text} in per cent`, [])];
    if (stated.figure.unit === "%" && !/points?/i.test(stated.figure.text) && rise !== undefined && judge(positive, rise) !== "wrong") return [found(positive, rise, `the change from ${a.figure.text} to ${b.figure.text} in per cent of the first`, [])];
    const others = pool.length > 2 ? [`the difference of two other numbers of the sentence`] : [];
    return [found(positive, distance, `the difference between ${names}`, ["a difference of numbers that were not rounded as these are", ...others].slice(distanceFits(positive, distance) ? 0 : 1))];
  });
}

/** Within twice the rounding, finer numbers may explain what is left. */
const distanceFits = (stated: Range, distance: Range) => stated.low - (stated.high - stated.low) <= distance.high && stated.high + (stated.high - stated.low) >= distance.low;

function directions(sentence: string, numbers: readonly SentenceNumber[]): Found[] {
  return numbers.slice(0, -1).flatMap((first, at) => {
    const second = numbers[at + 1];
    const before = sentence.slice(0, first.from);
    if (second === undefined || !/\bfrom\s+$/i.test(before) || !/^\s*(?:[a-z,()]+\s+){0,5}?to\s+$/i.test(sentence.slice(first.to, second.from)) || first.figure.unit !== second.figure.unit) return [];
    const words = before.split(/\bfrom\s+/i).slice(-2)[0] ?? "";
    const [rises, falls] = [lastOf(words, RISE), lastOf(words, FALL)];
    if (rises === falls) return [];
    const change = minus(second.figure, first.figure);
    const says = rises > falls ? "up" : "down";
    const isWrong = says === "up" ? change.high < 0 : change.low > 0;
    return [{
      verdict: isWrong ? "wrong" : "holds", stated: `${says} from ${first.figure.text} to ${second.figure.text}`, recomputed: change, offBy: 0,
      assumed: "the direction that the words say", mightBe: isWrong ? ["the two numbers the other way round", "a measure of which less is better"] : [],
    }];
  });
}

function lastOf(words: string, pattern: RegExp): number {
  return [...words.matchAll(new RegExp(pattern.source, "gi"))].at(-1)?.index ?? -1;
}

/** "12 of 40 (30%)" and "12 out of 40 plans (30%)". */
function partsOf(sentence: string, numbers: readonly SentenceNumber[]): Found[] {
  return numbers.slice(2).flatMap((share, at) => {
    const [part, whole] = [numbers[at], numbers[at + 1]];
    if (part === undefined || whole === undefined || share.figure.unit !== "%" || part.figure.unit !== "" || whole.figure.unit !== "") return [];
    if (!/^\s*(?:[a-z]+\s+){0,3}(?:out )?of\s+(?:the |all )?$/i.test(sentence.slice(part.to, whole.from)) || !/^\s*(?:[a-z]+\s+){0,4}[(,]\s*(?:or )?$/i.test(sentence.slice(whole.to, share.from))) return [];
    if (part.figure.decimals > 0 || whole.figure.value <= 0) return [];
    return [found(share.figure, exactly((100 * part.figure.value) / whole.figure.value), `${part.figure.text} of ${whole.figure.text} in per cent`, [])];
  });
}
