import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import { sameQuantities } from "../advice/hold-against-plan.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { FoundFault } from "./found-fault.ts";

const professional = new Set(["therapy", "health", "education", "social-care"]);
const monthsBetween = (from: string, to: string) => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) - (to.slice(8) < from.slice(8) ? 1 : 0);

/** Faults between the plan and the advice behind it: who is listed and not used, used and not listed, out of date, another frequency, therapy nobody advised. */
export function adviceFindings(facts: PlanFacts, lexicon: Lexicon): FoundFault[] {
  const faults: FoundFault[] = [];
  const made = facts.dates.final ?? facts.dates.draft;
  const body = facts.sections.filter((section) => section.id !== "K").flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
  for (const entry of facts.listed) {
    const role = lexicon.roles.find((each) => each.role === entry.role);
    if (entry.date !== null && made !== null && monthsBetween(entry.date, made) >= 12) faults.push({ code: "advice-out-of-date", section: "K", quote: entry.text.split(" | ")[0] ?? entry.text, place: null });
    if (role === undefined || !professional.has(role.kind) || ["School staff", "SENCO", "Local authority", "Teacher"].includes(role.role)) continue;
    const surname = entry.name?.split(/\s+/).at(-1) ?? "";
    const used = matchesOf(role.pattern, body).length > 0 || (surname.length > 2 && body.includes(surname));
    if (!used) faults.push({ code: "professional-in-K-without-advice-in-plan", section: "K", quote: entry.name ?? entry.text.split(" | ")[0] ?? null, place: null });
  }
  for (const role of lexicon.roles) {
    if (!["therapy", "health"].includes(role.kind) && !["Educational Psychologist", "Specialist Teacher", "Teacher of the Deaf", "Teacher of Vision Impairment", "Social Worker"].includes(role.role)) continue;
    if (facts.listed.length === 0 || facts.listed.some((entry) => entry.role === role.role)) continue;
    const spoken = /\b(?:assess|report|found|diagnos|saw|advis|recommend|suggest|score|test|noted|observ|measured)\w*/i;
    for (const block of facts.sections.filter((section) => ["A", "B", "C", "D"].includes(section.id)).flatMap((section) => section.blocks)) {
      const hit = matchesOf(role.pattern, block.text)[0];
      const round = hit ? block.text.slice(Math.max(0, hit.at - 90), hit.at + hit.text.length + 90) : "";
      if (hit && spoken.test(round) && !/\bno\b[^.]*$/i.test(block.text.slice(Math.max(0, hit.at - 20), hit.at))) {
        const sentence = block.text.split(/(?<=[.!?])\s+/).find((part) => part.includes(hit.text)) ?? block.text;
        faults.push({ code: "professional-in-plan-missing-from-K", section: "K", quote: sentence, place: null });
        break;
      }
    }
  }
  const byId = new Map(facts.provisions.map((node) => [node.provision.id, node.provision]));
  for (const advice of facts.advice) {
    for (const recommendation of advice.recommended) {
      const provision = recommendation.matched === null ? undefined : byId.get(recommendation.matched);
      if (provision === undefined || recommendation.kind !== "provision" || provision.amount === null) continue;
      if (sameQuantities(recommendation.text, provision.text) === false) faults.push({ code: "frequency-differs-from-advice", section: provision.section, quote: provision.text, place: provision.place });
    }
  }
  return faults;
}
