import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ProvisionLabel } from "../plan-reading.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import { vagueIn, type VagueHit } from "../words/vague-in.ts";
import { whoIn } from "../words/who-in.ts";
import type { Part, ProvisionKind, ReadingSettings } from "./reading-settings.ts";
import type { ColumnRole } from "./statement.ts";

export type ProvisionJudgement = { label: ProvisionLabel; who: string | null; amount: string | null; frequency: string | null; vague: VagueHit[]; missing: string[]; kind: string };

const wordCount = (text: string) => (text.match(/[A-Za-z][\w’'-]*/g) ?? []).length;

/**
 * How far a provision can be held to: specific, partly or vague, the words that say who, how much and how often, and what is missing. What is required is a
 * setting (SEND Code of Practice 9.69: "detailed and specific and normally quantified"; L v Clarke and Somerset 1998).
 */
export function judgeProvision(text: string, columns: Partial<Record<ColumnRole, string>>, settings: ReadingSettings, lexicon: Lexicon): ProvisionJudgement {
  const what = columns.what ?? text;
  const inColumns = columns.what !== undefined;
  const how = columns.how ?? (inColumns ? "" : text);
  const measured = inColumns ? `${how} | ${what}` : text;
  const amount = amountsIn(measured)[0]?.text ?? null;
  const frequency = frequenciesIn(measured).find((each) => amount === null || each.text !== amount)?.text ?? frequenciesIn(measured)[0]?.text ?? null;
  const given = columns.who?.trim();
  const who = given !== undefined && given !== "" ? given : whoIn(what, lexicon);
  const vague = vagueIn([what, how === text ? "" : how].join(" | "), lexicon);
  const strong = vague.filter((hit) => hit.family.strength === "strong");
  const kind = kindOf(what, settings, amount, frequency);
  const described = wordCount(what) >= 7 && strong.length === 0;
  const has: Record<Part, boolean> = { who: who !== null, amount: amount !== null, frequency: frequency !== null, described };
  const enough = kind.specific.some((parts) => parts.every((part) => has[part]));
  const parts = [who, amount, frequency].filter((part) => part !== null).length;
  const missing = (["who", "amount", "frequency"] as const).filter((part) => !has[part]);

  let label: ProvisionLabel;
  // A vague word undoes the promise unless how much and how often stand beside it.
  if (strong.length > 0 && !(has.amount && has.frequency)) label = "vague";
  else if (enough && strong.length === 0) label = "specific";
  else if (strong.length > 0) label = has.amount && has.frequency && has.who ? "specific" : "partly";
  else if (parts >= kind.partly && (has.amount || has.frequency || (has.who && isDeed(what)))) label = vague.length > 0 && !has.amount && !has.frequency && !(has.who && isDeed(what)) ? "vague" : "partly";
  else label = "vague";
  return { label, who, amount, frequency, vague, missing, kind: kind.kind };
}

/** Says what is done, and not only that somebody is there ("ELSA time", "support from staff"). */
function isDeed(what: string): boolean {
  return wordCount(what) >= 4 && /\b(?:will|to|shall|must)\s+(?!be\s+(?:aware|nearby|available))[a-z]+|\bby\b|\bprogramme\b|\bgroup\b|\bcircuit\b|\breviewed\b/i.test(what) || wordCount(what) <= 3 && /\b(?:circuit|programme|group)\b/i.test(what);
}

function kindOf(what: string, settings: ReadingSettings, amount: string | null, frequency: string | null): ProvisionKind {
  const found = settings.kinds.find((kind) => {
    if (kind.pattern === null) return true;
    kind.pattern.lastIndex = 0;
    if (!kind.pattern.test(what)) return kind.kind === "staffing" && amount !== null && /hour|hrs/i.test(amount);
    // Hours are staffing only where an amount of them is given.
    return kind.kind !== "staffing" || (amount !== null && /hour|hrs/i.test(amount) && frequency !== null);
  });
  const last = settings.kinds.at(-1);
  if (found === undefined && last === undefined) throw new Error("no kinds of provision are set");
  return (found ?? last) as ProvisionKind;
}
