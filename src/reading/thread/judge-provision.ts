import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ProvisionLabel } from "../plan-reading.ts";
import { countsIn } from "../words/counts-in.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import { vagueIn, type VagueHit } from "../words/vague-in.ts";
import { whoIn } from "../words/who-in.ts";
import { kindOfProvision } from "./kind-of-provision.ts";
import type { Part, ReadingSettings } from "./reading-settings.ts";
import type { SaidAbove } from "./said-above.ts";
import type { ColumnRole } from "./statement.ts";

export type ProvisionJudgement = { label: ProvisionLabel; who: string | null; amount: string | null; frequency: string | null; vague: VagueHit[]; missing: string[]; kind: string };

const nothingAbove: SaidAbove = { who: null, frequency: null, amount: null };

const wordCount = (text: string) => (text.match(/[A-Za-z][\w’'-]*/g) ?? []).length;
/** How long somebody was trained is no part of what they give. */
const trainedBefore = /\bwho (?:has|have) (?:completed|had|done|attended|received|undertaken)\b[^,.;|]{0,80}?(?=,|\.|;|\||\bwill\b|\bshall\b|$)/gi;
/** A most without a least: of hours of an adult, none at all would keep the promise. */
const most = /^(?:up\s+to|a\s+maximum|no\s+more)/i;

/**
 * How far a provision can be held to: specific, partly or vague, the words that say who, how much and how often, and what is missing. What is required is a
 * setting (SEND Code of Practice 9.69: "detailed and specific and normally quantified"; L v Clarke and Somerset 1998).
 */
export function judgeProvision(text: string, columns: Partial<Record<ColumnRole, string>>, settings: ReadingSettings, lexicon: Lexicon, above: SaidAbove = nothingAbove): ProvisionJudgement {
  const what = columns.what ?? text;
  const inColumns = columns.what !== undefined;
  const how = [columns.how, columns.when].filter((cell) => cell !== undefined && cell.trim() !== "").join(" | ") || (inColumns ? "" : text);
  const measured = (inColumns ? `${how} | ${what}` : text).replace(trainedBefore, " ");
  const amount = amountsIn(measured)[0]?.text ?? countsIn(measured)[0]?.text ?? above.amount;
  const frequencies = inColumns && /^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(how) ? [{ text: how.trim(), at: 0 }, ...frequenciesIn(measured)] : frequenciesIn(measured);
  const when = (frequencies.find((each) => amount === null || each.text !== amount) ?? frequencies[0])?.text ?? above.frequency;
  const given = columns.who?.trim();
  // A service's name over loose words does not say who keeps them.
  const who = given !== undefined && given !== "" ? given : (whoIn(what, lexicon) ?? (amount !== null || when !== null ? above.who : null));
  const vague = vagueIn([what, how === text ? "" : how].join(" | "), lexicon);
  const strong = vague.filter((hit) => hit.family.strength === "strong");
  const kind = kindOfProvision(what, settings, amount, when);
  // The day by which a thing is to be there is not how often it is used.
  const frequency = kind.kind === "equipment" && when !== null && /^by\b/i.test(when) ? null : when;
  const described = wordCount(what) >= 7 && strong.length === 0;
  const has: Record<Part, boolean> = { who: who !== null, amount: amount !== null, frequency: frequency !== null, described };
  const onlyMost = kind.kind === "staffing" && amount !== null && most.test(amount);
  const enough = !onlyMost && (kind.specific.some((parts) => parts.every((part) => has[part])) || (kind.kind === "staffing" && amount !== null && /fte|wte|full/i.test(amount)));
  const parts = [who, amount, frequency].filter((part) => part !== null).length;
  const missing = (["who", "amount", "frequency"] as const).filter((part) => !has[part]);
  const aims = vague.some((hit) => hit.family.family === "aim");
  const done = has.who && !aims && (isDeed(what) || (inColumns && given !== undefined && vagueIn(what, lexicon).length === 0 && wordCount(what) >= 2));

  let label: ProvisionLabel;
  // A vague word undoes the promise unless how much and how often stand beside it.
  if (strong.length > 0) label = has.amount && has.frequency ? (has.who ? "specific" : "partly") : "vague";
  else if (enough) label = "specific";
  else if (parts >= kind.partly && (has.amount || has.frequency || done)) label = "partly";
  else label = "vague";
  return { label, who, amount, frequency, vague, missing, kind: kind.kind };
}

/** Says what is done, and not only that somebody is there ("ELSA time", "support from staff"). */
function isDeed(what: string): boolean {
  const words = wordCount(what);
  return (words >= 4 && /\b(?:will|to|shall|must)\s+(?!be\s+(?:aware|nearby|available))[a-z]+|\bby\b|\bprogramme\b|\bgroup\b|\bcircuit\b|\breviewed\b/i.test(what)) || (words <= 3 && /\b(?:circuit|programme|group)\b/i.test(what));
}
