import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ReadAdvice, ReadRecommendation } from "../plan-reading.ts";
import { doseOf, type Dose } from "../findings/dose-of.ts";
import { carriedOver, doseLikeness } from "./carried-over.ts";
import { comparedOf, likenessScale, type Compared } from "./likeness.ts";
import { entryOf } from "./match-report.ts";
import { surnameOf } from "./person-in.ts";
import type { AdviceReport } from "./read-advice.ts";
import type { ListedAdvice } from "./section-k.ts";

/** A statement of the plan that a recommendation may have become; `id` is null where it is no node of the thread (a sentence among views or needs). */
export type PlanStatement = { id: string | null; kind: ReadRecommendation["kind"]; text: string; isVague: boolean };

export type HeldReport = { advice: ReadAdvice; entry: ListedAdvice | undefined };

/** Holds every report against the plan: what was carried over, what was watered down and what was dropped. */
export function holdAgainstPlan(reports: readonly AdviceReport[], statements: readonly PlanStatement[], listed: readonly ListedAdvice[], body: string, names: ReadonlySet<string>, lexicon: Lexicon): HeldReport[] {
  if (reports.length === 0) return [];
  const compared = statements.map((statement) => comparedOf(statement.text, lexicon, names));
  const asked = reports.map((report) => report.recommended.map((each) => comparedOf(each.text, lexicon, names)));
  const likeness = likenessScale([...compared, ...asked.flat()]);
  return reports.map((report, index): HeldReport => {
    const entry = entryOf(report, listed, names);
    const recommended = report.recommended.map(({ text, kind }, at): ReadRecommendation => {
      const own = asked[index]?.[at];
      const best = own && bestOf(own, kind, kind === "provision" ? doseOf(text) : null, statements, compared, likeness);
      const inPlan = carriedOver(kind, text, best);
      return { text, kind, inPlan, matched: inPlan === "no" ? null : (best?.id ?? null) };
    });
    const surname = surnameOf(entry?.name ?? report.name);
    const isUsed = recommended.some((each) => each.inPlan !== "no") || (surname.length > 2 && body.includes(surname));
    return { entry, advice: { role: report.role, name: entry?.name ?? report.name, date: dateOf(report, entry), file: report.file, listedInK: entry !== undefined, usedInPlan: isUsed, recommended } };
  });
}

/** The report's own date; where it gives several, the one that section K has. */
const dateOf = (report: AdviceReport, entry: ListedAdvice | undefined) => (entry !== undefined && entry.date !== null && report.dates.includes(entry.date) ? entry.date : report.date);

const mayBecome: Readonly<Record<ReadRecommendation["kind"], readonly string[]>> = { need: ["need"], outcome: ["outcome"], provision: ["provision"] };

function bestOf(own: Compared, kind: ReadRecommendation["kind"], dose: Dose | null, statements: readonly PlanStatement[], compared: readonly Compared[], likeness: (of: Compared, within: Compared) => number) {
  let best: { id: string | null; text: string; isVague: boolean; likeness: number } | undefined;
  for (const [at, statement] of statements.entries()) {
    const other = compared[at];
    if (other === undefined || !mayBecome[kind].includes(statement.kind)) continue;
    // A short statement may be held whole in a long one: what counts most is how much of the recommendation the plan has.
    const now = 0.7 * likeness(own, other) + 0.3 * likeness(other, own) + (dose === null ? 0 : doseLikeness(dose, doseOf(statement.text)));
    if (now > (best?.likeness ?? 0)) best = { id: statement.id, text: statement.text, isVague: statement.isVague, likeness: now };
  }
  return best;
}
