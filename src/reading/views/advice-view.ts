import { dateInWords } from "../../platform/index.ts";
import { html, responsiveTable, statusTag, type Html, type TableCell } from "../../ui/index.ts";
import type { PlanReading, ReadAdvice, ReadRecommendation } from "../plan-reading.ts";
import { countWords } from "./parts/count-words.ts";
import { amountDifference } from "./shape/amount-difference.ts";
import { quoteWords } from "./shape/quote-words.ts";
import { threadNodes } from "./thread/thread-nodes.ts";

type Fate = ReadRecommendation["inPlan"];

/** What became of a recommendation, in words and a colour. */
export const fates = {
  yes: { words: "Carried over", colour: "green" }, partly: { words: "Watered down", colour: "orange" }, no: { words: "Dropped", colour: "red" },
} as const satisfies Readonly<Record<Fate, { words: string; colour: string }>>;
const order: readonly Fate[] = ["no", "partly", "yes"];
const kinds: Readonly<Record<ReadRecommendation["kind"], string>> = { outcome: "outcome", provision: "provision", need: "need" };

/** Each report beside the plan: what it recommends, the plan's words for it, and what became of it. What was dropped stands first. */
export function adviceView(reading: PlanReading): Html {
  if (reading.advice.length === 0) return html`<p class="govuk-body">No reports were read with this plan. Add the advice behind it to the plan’s documents, and it is read beside the plan.</p>`;
  const nodes = new Map(threadNodes(reading).map((node) => [node.id, node]));
  const inPlan = (id: string | null): { label: string; text: string } | undefined => (id === null ? undefined : nodes.get(id));
  return html`<p class="govuk-body">What each report recommends, beside the plan’s words. The program compares words and amounts; a person decides whether a change was right.</p>
${reading.advice.map((advice, index) => reportView(advice, index, inPlan))}`;
}

const listed = (advice: ReadAdvice): string =>
  `${advice.listedInK ? "Listed in section K" : "Not listed in section K"}; ${advice.usedInPlan ? "the plan uses it" : "the plan does not seem to use it"}.`;

function reportView(advice: ReadAdvice, index: number, inPlan: (id: string | null) => { label: string; text: string } | undefined): Html {
  const count = (fate: Fate) => advice.recommended.filter((each) => each.inPlan === fate).length;
  const sorted = order.flatMap((fate) => advice.recommended.filter((each) => each.inPlan === fate));
  const title = [advice.role, advice.name].filter((part) => part !== null && part !== "").join(", ");
  return html`<h3 class="govuk-heading-m" id="advice-${index + 1}">${title || advice.file}</h3>
<p class="govuk-body">${advice.date !== null && `${dateInWords(advice.date)}. `}${listed(advice)} ${sorted.length === 0
    ? "No recommendation was found in it."
    : `${countWords(sorted.length, "recommendation")}: ${order.toReversed().filter((fate) => count(fate) > 0).map((fate) => `${count(fate)} ${fates[fate].words.toLowerCase()}`).join(", ")}.`}</p>
${sorted.length > 0 && responsiveTable({
    phone: "cards", caption: `${title || advice.file}: recommendations beside the plan`, captionClasses: "govuk-visually-hidden", classes: "gt-table-cards--words gt-beside-plan",
    head: [{ text: "The report says" }, { text: "The plan says" }, { text: "What became of it" }],
    rows: sorted.map((each) => rowOf(each, inPlan(each.matched))),
  })}`;
}

function rowOf(each: ReadRecommendation, match: { label: string; text: string } | undefined): TableCell[] {
  const difference = match !== undefined && each.kind === "provision" && each.inPlan === "partly" ? amountDifference(each.text, match.text) : null;
  return [
    { html: html`${quoteWords(each.text)} <span class="gt-quiet">(${kinds[each.kind]})</span>` },
    match === undefined ? { html: html`<span class="gt-quiet">${each.inPlan === "no" ? "Nothing like it was found." : "It stands in the plan’s text."}</span>` } : { html: html`${match.text} <a class="govuk-link" href="#thread-${each.matched ?? ""}">${match.label}</a>` },
    { html: html`${statusTag(fates, each.inPlan)}${difference !== null && html`<dl class="gt-amounts"><dt>Report</dt><dd>${difference.report}</dd><dt>Plan</dt><dd>${difference.plan}</dd></dl>`}` },
  ];
}
