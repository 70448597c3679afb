import type { PlanFacts } from "../plan-facts.ts";
import type { ReadAnswer, ReadFinding } from "../plan-reading.ts";
import { isNothing } from "../thread/read-provisions.ts";
import type { SectionId } from "../sections/section-ids.ts";

/** A rule for one criterion: an answer with the words that it rests on, or undefined where the program does not know. */
export type AnswerRule = (facts: PlanFacts, findings: readonly ReadFinding[]) => ReadAnswer | undefined;

type Answer = "Yes" | "Partly" | "No" | "N/A";
const say = (answer: Answer, confidence: number, evidence: readonly (string | null | undefined)[] = []): ReadAnswer => ({ answer, confidence, evidence: evidence.filter((text): text is string => typeof text === "string" && text !== "").slice(0, 3) });

const textOf = (facts: PlanFacts, ...ids: SectionId[]) => facts.sections.filter((section) => ids.includes(section.id)).flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
const firstWith = (text: string, pattern: RegExp) => text.split(/(?<=[.!?])\s+|\n/).find((sentence) => pattern.test(sentence));
const quotes = (findings: readonly ReadFinding[], ...codes: string[]) => findings.filter((finding) => codes.includes(finding.code)).map((finding) => finding.quote);
const has = (findings: readonly ReadFinding[], ...codes: string[]) => findings.some((finding) => codes.includes(finding.code));

/** Yes where nearly all are good, No where hardly any is, Partly between. */
const byShare = (good: number, all: number, high = 0.85, low = 0.15): Answer => (all === 0 ? "N/A" : good / all >= high ? "Yes" : good / all <= low ? "No" : "Partly");

const aspirations = (by: "cyp" | "parent", term: "short" | "long"): AnswerRule => (facts) => {
  if (!facts.sections.some((section) => section.id === "A")) return say("No", 0.7);
  const own = facts.aspirations.filter((aspiration) => aspiration.by === by && aspiration.term === term);
  const real = own.filter((aspiration) => aspiration.kind === "aspiration");
  if (real.length > 0) return say(/\bhappy|do well|lots of friends\b/i.test(real.map((each) => each.text).join(" ")) && real.length === 1 ? "Partly" : "Yes", 0.7, real.map((each) => each.text));
  if (own.length > 0) return say("Partly", 0.55, own.map((each) => each.text));
  return say("No", 0.6);
};

const mentions = (ids: SectionId[], pattern: RegExp, otherwise: Answer = "No", confidence = 0.65): AnswerRule => (facts) => {
  const hit = firstWith(textOf(facts, ...ids), pattern);
  return hit ? say("Yes", confidence, [hit]) : say(otherwise, confidence * 0.8);
};

const provisionsOf = (facts: PlanFacts, ...sections: string[]) => facts.provisions.filter((node) => sections.includes(node.provision.section)).map((node) => node.provision);

const specific = (section: "F" | "G" | "H1" | "H2"): AnswerRule => (facts) => {
  const all = provisionsOf(facts, section);
  if (all.length === 0) return say(noneNeeded(facts, section) ? "N/A" : "No", 0.7);
  const good = all.filter((provision) => provision.label === "specific").length;
  return say(byShare(good, all.length, 0.9, 0.12), 0.75, all.filter((provision) => provision.label !== "specific").map((provision) => provision.text));
};

/** The plan says that nothing is needed, and nothing in it says otherwise. */
function noneNeeded(facts: PlanFacts, section: "F" | "G" | "H1" | "H2"): boolean {
  const needs = section === "G" ? "C" : "D";
  return section !== "F" && !facts.needs.some(({ need }) => need.section === needs);
}

const socialNeeds = (facts: PlanFacts) => facts.needs.filter(({ need }) => need.section === "D");
const healthNeeds = (facts: PlanFacts) => facts.needs.filter(({ need }) => need.section === "C");

const matched = (section: "B" | "C" | "D"): AnswerRule => (facts) => {
  const needs = facts.needs.filter(({ need }) => need.section === section);
  if (needs.length === 0) return section === "B" ? undefined : say("N/A", 0.7);
  const met = needs.filter(({ need }) => need.provisions.length > 0).length;
  const poorly = needs.filter(({ need }) => need.provisions.length > 0 && need.provisions.every((id) => facts.provisions.find((node) => node.provision.id === id)?.provision.label === "vague")).length;
  return say(met === needs.length && poorly === 0 ? "Yes" : met === 0 ? "No" : "Partly", 0.7, needs.filter(({ need }) => need.provisions.length === 0).map(({ need }) => need.text));
};

const positive = /\b(?:enjoys?|can|is able to|good at|strong|well|likes|confident|healthy|fit)\b/i;
const outcomeLinked = (section: "G" | "H1" | "H2"): AnswerRule => (facts) => {
  const all = provisionsOf(facts, section);
  if (all.length === 0) return say(noneNeeded(facts, section) ? "N/A" : "No", 0.65);
  const linked = new Set(facts.outcomes.flatMap(({ outcome }) => outcome.provisions));
  return say(byShare(all.filter((provision) => linked.has(provision.id)).length, all.length, 0.8, 0.1), 0.5);
};

/** The rules of the 62 criteria (North Somerset Quality Assurance Framework, Appendix 1). */
export const northSomersetRules: Readonly<Record<string, AnswerRule>> = {
  A1: (facts, findings) => {
    const text = textOf(facts, "A");
    const quoted = [...text.matchAll(/["“][^"”]{8,}["”]/g)].map((match) => match[0]);
    if (has(findings, "first-person-not-own-voice")) return say(quoted.length > 0 ? "Partly" : "No", 0.7, quotes(findings, "first-person-not-own-voice"));
    if (quoted.length > 0 || /(?:^|\s)I (?:like|want|am|love|don['’]t)\b/.test(text)) return say("Yes", 0.75, quoted);
    return say(/\b(?:said|told|says)\b/i.test(text) ? "Partly" : "No", 0.6);
  },
  A2: aspirations("cyp", "short"), A3: aspirations("parent", "short"), A4: aspirations("cyp", "long"), A5: aspirations("parent", "long"),
  A6: mentions(["A"], /\b(?:born|started (?:at|in|school)|joined|lives with|nursery|history|adopted|moved to|reception|diagnosed)\b/i, "No", 0.75),
  A7: (facts) => {
    const text = textOf(facts, "A");
    const topics = [/\b(?:health|well|hospital|doctor|sleep|grommets|medic\w+)\b/i, /\bplay\w*|\bgames?\b|\bswim\w*|\bhobb/i, /\bschool|nursery|class|college\b/i, /\b(?:dress\w*|by (?:him|her)self|independen\w+|make (?:him|her)self|toast|feeds|travel|walks to|shop)\b/i, /\bfriends?\b|\bother children\b|\bpeers?\b/i];
    const found = topics.filter((topic) => topic.test(text)).length;
    return say(found >= 5 ? "Yes" : found >= 3 ? "Partly" : "No", 0.65);
  },
  A8: (facts) => {
    const hit = firstWith(textOf(facts, "A"), /\b(?:secondary school|college|university|job|career|work experience|employment|apprentice\w*|when (?:i|he|she) (?:am|is|grow|leave)\w*|in the future|sixth form|work(?:ing)? (?:in|as|with|at))\b/i);
    return hit ? say("Yes", 0.6, [hit]) : say("No", 0.55);
  },
  A9: (facts, findings) => (has(findings, "no-communication-method") ? say("No", 0.7) : say("Yes", 0.7, [firstWith(textOf(facts, "A"), /communicat|talk|speak|sign|symbol/i)])),
  A10: (_, findings) => (has(findings, "views-source-unclear") ? say("No", 0.65) : say("Yes", 0.6)),
  B1: (facts) => {
    const text = textOf(facts, "B");
    const count = [...text.matchAll(/\b(?:enjoys?|can|likes|good|strong|kind|confident|able to|strengths?)\b/gi)].length;
    return text === "" ? say("No", 0.7) : say(count >= 5 ? "Yes" : count >= 2 ? "Partly" : "No", 0.75, [firstWith(text, positive)]);
  },
  B2: (facts) => {
    const hit = firstWith(textOf(facts, "B"), /\b(?:percentile|centile|standard(?:ised)? score|reading age|working at|level expected|expected standard|year \d (?:pupil|level|objectives)|attainment|assess\w+|grade|early learning goals?|phonics screening|months behind|age related)\b/i);
    return hit ? say("Yes", 0.7, [hit]) : say("No", 0.65);
  },
  B3: (facts) => say(facts.needs.filter(({ need }) => need.section === "B").length >= 4 ? "Yes" : "Partly", 0.6),
  B4: (facts, findings) => say(facts.needs.filter(({ need }) => need.section === "B").length >= 4 ? (has(findings, "provision-in-B") ? "Partly" : "Yes") : "Partly", 0.5, quotes(findings, "provision-in-B")),
  B5: matched("B"),
  C1: (facts, findings) => (textOf(facts, "C") === "" ? say("No", 0.75) : has(findings, "health-need-missing-from-C") ? say("Partly", 0.6, quotes(findings, "health-need-missing-from-C")) : say("Yes", 0.75)),
  C2: (facts) => (healthNeeds(facts).length === 0 ? say("N/A", 0.6) : say(positive.test(textOf(facts, "C")) ? "Yes" : "No", 0.6)),
  C3: (facts, findings) => (has(findings, "health-need-missing-from-C") ? say("No", 0.6, quotes(findings, "health-need-missing-from-C")) : healthNeeds(facts).length > 0 ? say("Yes", 0.7, healthNeeds(facts).map(({ need }) => need.text)) : say("N/A", 0.6)),
  C4: (facts) => (/\bICB\b|integrated care board|no other health/i.test(textOf(facts, "C")) ? say("Yes", 0.6) : say("N/A", 0.5)),
  C5: (facts, findings) => {
    if (healthNeeds(facts).length === 0) return say(has(findings, "health-need-missing-from-C") ? "No" : "N/A", 0.6);
    return matched("C")(facts, findings);
  },
  D1: (facts, findings) => (textOf(facts, "D") === "" ? say("No", 0.75) : has(findings, "social-care-missing-from-D") ? say("Partly", 0.55) : say("Yes", 0.75)),
  D2: (facts) => (socialNeeds(facts).length === 0 ? say("N/A", 0.7) : say(positive.test(textOf(facts, "D")) ? "Yes" : "No", 0.6)),
  D3: (facts, findings) => (has(findings, "social-care-missing-from-D") ? say("No", 0.55) : socialNeeds(facts).length > 0 ? say("Yes", 0.7) : say("N/A", 0.7)),
  D4: () => say("N/A", 0.55),
  D5: matched("D"),
  E1: (facts, findings) => {
    if (facts.outcomes.length === 0) return say("No", 0.75);
    const wrong = findings.filter((finding) => finding.code === "outcome-is-provision" || finding.code === "outcome-no-timeframe").length;
    return say(wrong === 0 ? "Yes" : wrong >= facts.outcomes.length ? "No" : "Partly", 0.65, quotes(findings, "outcome-is-provision"));
  },
  E2: (facts) => {
    const hit = firstWith(`${textOf(facts, "A", "E", "F")}`, /\b(?:transition|secondary school|move to (?:year|secondary|college|a new)|next school|phase transfer|new school|post-16|college|key stage \d)\b/i);
    return hit ? say("Yes", 0.5, [hit]) : say(facts.person.yearGroup !== null && [1, 5, 6, 9, 10, 11].includes(facts.person.yearGroup) ? "No" : "N/A", 0.45);
  },
  E3: (facts, findings) => {
    const withSteps = facts.outcomes.filter(({ outcome }) => outcome.steps.length > 0).length;
    if (withSteps > 0) return say(byShare(withSteps, facts.outcomes.length, 0.85, 0), 0.7);
    return say(has(findings, "no-steps-or-short-term-targets") ? "No" : "Partly", 0.55);
  },
  E4: (_, findings) => (has(findings, "no-monitoring-arrangements") ? say("No", 0.7) : say("Yes", 0.65)),
  F1: (facts, findings) => {
    const missing = findings.filter((finding) => finding.code === "need-without-provision" && finding.section === "B").length;
    const vague = provisionsOf(facts, "F").filter((provision) => provision.label === "vague").length;
    if (provisionsOf(facts, "F").length === 0) return say("No", 0.75);
    return say(missing === 0 && vague <= 1 ? "Yes" : "Partly", 0.65, quotes(findings, "need-without-provision"));
  },
  F2: (facts) => {
    const all = provisionsOf(facts, "F");
    const good = all.filter((provision) => provision.amount !== null && provision.frequency !== null).length;
    return all.length === 0 ? say("No", 0.7) : say(byShare(good, all.length, 0.85, 0.12), 0.75, all.filter((provision) => provision.amount === null).map((provision) => provision.text));
  },
  F3: (facts) => {
    const all = provisionsOf(facts, "F");
    return all.length === 0 ? say("No", 0.7) : say(byShare(all.filter((provision) => provision.who !== null).length, all.length, 0.9, 0.15), 0.75, all.filter((provision) => provision.who === null).map((provision) => provision.text));
  },
  F4: (facts) => {
    const text = textOf(facts, "F");
    const kinds = [/\b(?:laptop|equipment|slope|cushion|ear defenders|cards?|board|timer|software|device)\b/i, /\b(?:hours|teaching assistant|staff)\b/i, /\b(?:room|space|workstation|work bay|area|base)\b/i];
    const found = kinds.filter((kind) => kind.test(text)).length;
    return say(found >= 2 ? "Yes" : found === 1 ? "Partly" : "No", 0.6);
  },
  F5: (facts) => {
    const linked = new Set(facts.outcomes.flatMap(({ outcome }) => outcome.provisions));
    const all = provisionsOf(facts, "F");
    const byReference = facts.links.some((link) => link.why === "reference");
    return say(byReference ? byShare(all.filter((provision) => linked.has(provision.id)).length, all.length, 0.95, 0.1) : "Partly", 0.55);
  },
  F6: (facts) => {
    const therapy = provisionsOf(facts, "F").filter((provision) => /therap|physio|\bOT\b|nurse|psycholog/i.test(provision.text));
    return therapy.length === 0 ? say("N/A", 0.45) : say(therapy.some((provision) => provision.label === "specific") ? "Yes" : "Partly", 0.6, therapy.map((provision) => provision.text));
  },
  F7: (facts) => {
    const recommended = facts.advice.flatMap((advice) => advice.recommended.filter((each) => each.kind === "provision"));
    if (recommended.length === 0) return undefined;
    return say(byShare(recommended.filter((each) => each.inPlan === "yes").length, recommended.length, 0.8, 0.1), 0.55, recommended.filter((each) => each.inPlan === "no").map((each) => each.text));
  },
  F8: (facts) => {
    const hit = firstWith(textOf(facts, "E", "F"), /\b(?:short(?:er)?[- ]term targets?|termly targets?|targets|support plan|learning plan|IEP|half[- ]termly|each term|review\w* (?:the )?(?:steps|targets|progress))\b/i);
    return hit ? say("Yes", 0.6, [hit]) : say("No", 0.55);
  },
  G1: (facts, findings) => {
    if (provisionsOf(facts, "G").length > 0) return specific("G")(facts, findings);
    return say(healthNeeds(facts).length > 0 || has(findings, "health-need-missing-from-C") ? "No" : "N/A", 0.65);
  },
  G2: (facts, findings) => (provisionsOf(facts, "G").length === 0 ? say(healthNeeds(facts).length > 0 || has(findings, "health-need-missing-from-C") ? "No" : "N/A", 0.6) : outcomeLinked("G")(facts, findings)),
  G3: (facts, findings) => (provisionsOf(facts, "G").length > 0 ? say("Yes", 0.6, provisionsOf(facts, "G").map((provision) => provision.text)) : say(healthNeeds(facts).length > 0 || has(findings, "health-need-missing-from-C") ? "No" : "N/A", 0.55)),
  G4: () => say("N/A", 0.6),
  "H1.1": specific("H1"), "H1.2": (facts) => (provisionsOf(facts, "H1").length === 0 ? say("N/A", 0.7) : say("Yes", 0.5)), "H1.3": outcomeLinked("H1"), "H1.4": () => say("N/A", 0.65),
  "H2.1": specific("H2"), "H2.2": (facts) => (provisionsOf(facts, "H2").length === 0 ? say(noneNeeded(facts, "H2") ? "N/A" : "No", 0.65) : say("Yes", 0.5)), "H2.3": () => say("N/A", 0.6), "H2.4": outcomeLinked("H2"),
  I1: (facts) => {
    const text = textOf(facts, "I");
    if (facts.planKind === "new-draft" && /\bnot (?:completed|named)|to be named|draft\b/i.test(text)) return say("N/A", 0.7, [text]);
    return text === "" ? say("No", 0.7) : say(/\b[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ )*(?:School|Academy|College|Nursery|Primary|Infants?|Junior|Centre|Unit)\b/.test(text) ? "Yes" : "No", 0.7, [text]);
  },
  I2: (facts, findings) => (facts.planKind === "new-draft" && /\bnot (?:completed|named)|to be named|draft\b/i.test(textOf(facts, "I")) ? say("N/A", 0.65) : textOf(facts, "I") === "" || has(findings, "placement-type-missing") ? say("No", 0.7) : say("Yes", 0.7)),
  J1: (facts, findings) => (textOf(facts, "J") === "" ? say("No", 0.7) : has(findings, "personal-budget-unclear") ? say(/\bbudget\b/i.test(textOf(facts, "J")) ? "Partly" : "No", 0.55, quotes(findings, "personal-budget-unclear")) : say("Yes", 0.75)),
  J2: (facts) => budgetRule(facts, /£\s?\d/), J3: (facts) => budgetRule(facts, /\boutcomes?\b|\bto (?:pay for|support|help)\b/i), J4: (facts) => budgetRule(facts, /\breview|monitor|account|receipts\b/i),
  K1: (facts, findings) => {
    if (facts.listed.length === 0) return say("No", 0.7);
    return say(has(findings, "professional-in-plan-missing-from-K") ? "Partly" : "Yes", 0.7, quotes(findings, "professional-in-plan-missing-from-K"));
  },
  T1: (facts) => {
    const both = facts.aspirations.some((each) => each.by === "cyp") && facts.aspirations.some((each) => each.by === "parent");
    return say(both ? "Yes" : facts.aspirations.length > 0 ? "Partly" : "No", 0.6);
  },
  T2: (facts) => say([...textOf(facts, "A", "B").matchAll(/\b(?:enjoys?|likes|good at|strong|kind|confident|funny|strengths?)\b/gi)].length >= 5 ? "Yes" : "Partly", 0.6),
  T3: (_, findings) => say(findings.filter((finding) => ["jargon-unexplained", "wrong-name-or-pronoun", "asd-asc-mixed", "contradiction-between-sections", "duplicate-provision"].includes(finding.code)).length >= 2 ? "Partly" : "Yes", 0.5),
  T4: (facts) => {
    const hit = firstWith(textOf(facts, "A", "E", "F", "J"), /\b(?:co-production|together with|talked through|agreed with|meeting|discussed with|met (?:the|with)|home visit)\b/i);
    return hit ? say("Yes", 0.45, [hit]) : say("Partly", 0.4);
  },
  T5: (facts) => {
    const good = facts.outcomes.filter(({ outcome }) => outcome.smart === "yes").length;
    return facts.outcomes.length === 0 ? say("No", 0.7) : say(byShare(good, facts.outcomes.length, 0.85, 0.15), 0.7, facts.outcomes.filter(({ outcome }) => outcome.smart === "no").map(({ outcome }) => outcome.text));
  },
  T6: (facts) => say(textOf(facts, "A").length > 1500 ? "Yes" : textOf(facts, "A").length > 500 ? "Partly" : "No", 0.5),
};

function budgetRule(facts: PlanFacts, pattern: RegExp): ReadAnswer {
  const text = textOf(facts, "J");
  const agreed = /\b(?:agreed|receives?|direct payment of|£\s?\d)\b|£/i.test(text) && !/\bno direct payment\b/i.test(text);
  if (!agreed || isNothing(text)) return say("N/A", 0.7);
  return say(pattern.test(text) ? "Yes" : "No", 0.65, [firstWith(text, pattern)]);
}
