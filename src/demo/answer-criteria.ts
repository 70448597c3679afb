import { criteriaOf, type Instrument, type Scale } from "../instruments/index.ts";
import type { Random } from "./random.ts";

export type DemoFacts = { yearGroup: number; amended: boolean; healthInvolved: boolean; socialCareInvolved: boolean };
export type DemoAnswer = { criterionId: string; section: string; value: string; comment: string };

/** How good a section is in this document, in logits: 0 is a coin's toss between met and not met. */
export type Quality = (section: string, criterionId: string) => number;

/** What auditors write beside a No, by section. */
const remarks: Readonly<Record<string, readonly string[]>> = {
  A: ["Asks for a school place; no aspiration is given.", "Written in the first person, but not in the child's words.", "Same wording as in two other plans.", "Parents' hopes are there, the young person's are not."],
  B: ["Needs are mixed with background.", "Speech needs in the therapist's report are not carried over."],
  C: ["Hypermobility is named in section B but not here.", "Says no health needs; the paediatrician's letter says otherwise."],
  D: ["Social worker involved, nothing recorded."],
  E: ["“Will improve” cannot be measured.", "Only short-term steps; no outcome for the end of the key stage.", "Outcome 3 is provision.", "Nothing on moving to adulthood, in Year 11.", "Not linked to what the child hopes for."],
  F: ["“Regular support” – how often?", "Nobody named to give the programme.", "“Access to” a quiet space, no amount."],
  G: ["Physiotherapy is mentioned in B and missing here.", "“As advised by health” only.", "Not linked to an outcome."],
  H1: ["Short breaks without hours."], H2: ["Section left blank."],
  I: ["Type of setting is missing."], J: ["Not clear whether a budget was asked for."],
  K: ["Speech and language therapist listed; no advice from them in the plan.", "Social worker is not listed.", "Dates of two reports are missing."],
};

/** Sections that are often not applicable where no such service is involved. */
function isLeftOut(random: Random, section: string, facts: DemoFacts): boolean {
  if (section === "G" || section === "C") return !facts.healthInvolved && random.chance(section === "G" ? 0.7 : 0.4);
  if (section === "D" || section === "H1" || section === "H2") return !facts.socialCareInvolved && random.chance(0.75);
  return section === "J" && random.chance(0.55);
}

function optionFor(random: Random, scale: Scale, latent: number): string | undefined {
  if (scale.type !== "choice") return undefined;
  const scored = scale.options.filter((option) => option.points !== null).sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  // Cut points one logit apart, centred: with two options the cut is at 0.
  const reached = scored.filter((_, index) => index > 0 && latent + random.normal() * 0.9 > (index - scored.length / 2) * 1.1).length;
  return scored[Math.min(reached, scored.length - 1)]?.value;
}

/** Answers to every criterion of an instrument, as an auditor of a document of this quality might give them. */
export function answerCriteria(random: Random, instrument: Instrument, quality: Quality, facts: DemoFacts): DemoAnswer[] {
  const leftOut = new Map<string, boolean>();
  return criteriaOf(instrument).flatMap(({ criterion, section, scale }) => {
    if (!leftOut.has(section.id)) leftOut.set(section.id, isLeftOut(random, section.id, facts));
    const notApplicable = scale.type === "choice" ? scale.options.find((option) => option.points === null)?.value : undefined;
    const value = leftOut.get(section.id) === true && notApplicable !== undefined
      ? notApplicable
      : optionFor(random, scale, quality(section.id, criterion.id));
    if (value === undefined) return [];
    const lowest = scale.type === "choice" && scale.options.find((option) => option.value === value)?.points === 0;
    const pool = remarks[section.id];
    const comment = lowest && pool !== undefined && random.chance(0.3) ? random.pick(pool) : "";
    return [{ criterionId: criterion.id, section: section.id, value, comment }];
  });
}
