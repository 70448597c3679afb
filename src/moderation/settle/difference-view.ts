import { button, details, html, input, radios, tag, textarea, type Html } from "../../ui/index.ts";
import type { Compared, GivenAnswer, Settlement } from "../compare/side-by-side.ts";
import { moderationPaths } from "../paths.ts";
import type { ModerationHead } from "./load-moderation.ts";
import { seenAs } from "./save-settlement.ts";

/** What a person chose about one difference: "first", "second", "none", "other" (with the text) or "value:" and an option. */
export type TypedSettlement = { stands: string; other: string; how: string; reason: string };

export type DifferencePage = {
  csrf: Html; head: ModerationHead; row: Compared; settlement: Settlement | undefined;
  mayDecide: boolean; mayChange: boolean; fault: { id: string; text: string } | undefined; typed?: TypedSettlement;
};

/** As an id of the page: a criterion's id may hold a dot, a judgement's has a colon. */
export const anchorOf = (id: string): string => `difference-${id.replace(":", "-")}`;

const labelOf = (row: Compared, value: string) => (value === "" ? "Not answered" : (row.options?.find((option) => option.value === value)?.label ?? value));

function answerView(who: string, row: Compared, answer: GivenAnswer | undefined): Html {
  return html`<div class="gt-difference__answer"><h4 class="govuk-heading-s">${who}: ${tag({ text: labelOf(row, answer?.value ?? ""), classes: answer === undefined ? "govuk-tag--grey" : "govuk-tag--blue" })}</h4>
${answer?.comment && html`<p class="govuk-body">${answer.comment}</p>`}
${answer?.evidence && answer.evidence.split("\n").map((line) => html`<blockquote class="gt-quote">“${line}”</blockquote>`)}
${!answer?.comment && !answer?.evidence && html`<p class="govuk-body gt-quiet">No comment and no evidence.</p>`}</div>`;
}

const typedOf = (row: Compared, settlement: Settlement | undefined): TypedSettlement => {
  if (settlement === undefined) return { stands: "", other: "", how: "agreement", reason: "" };
  const { value, whose, how, reason } = settlement;
  const stands = whose === "first" || whose === "second" ? whose : value === "" ? "none" : row.options === null ? "other" : `value:${value}`;
  return { stands, other: stands === "other" ? value : "", how, reason };
};

function formView({ csrf, head, row, settlement, mayDecide, fault, typed = typedOf(row, settlement) }: DifferencePage): Html {
  const key = row.id.replace(":", "-");
  const [first, second] = [row.first?.value ?? "", row.second?.value ?? ""];
  const faultAt = (name: string) => (fault?.id === `${name}-${key}` ? { errorMessage: { text: fault.text } } : {});
  const others = row.options === null
    ? [{ value: "other", text: "Another answer", conditional: { html: input({ id: `other-${key}`, name: "other", label: { text: "The answer" }, value: typed.other, ...faultAt("other") }) } }]
    : row.options.filter((option) => option.value !== first && option.value !== second).map((option) => ({ value: `value:${option.value}`, text: option.label }));
  return html`<form method="post" action="${moderationPaths.answer(head.id, row.id)}" novalidate>${csrf}<input type="hidden" name="seen" value="${seenAs(settlement)}">
<div class="gt-two">${radios({
    name: "stands", idPrefix: `stands-${key}`, value: typed.stands, classes: "govuk-radios--small", ...faultAt("stands"),
    fieldset: { legend: { text: "Which answer stands?", classes: "govuk-fieldset__legend--s" } },
    items: [
      { value: "first", text: labelOf(row, first), hint: { text: `First rating, ${head.first.name ?? "auditor"}` } }, { value: "second", text: labelOf(row, second), hint: { text: `Second rating, ${head.second.name ?? "moderator"}` } },
      ...others, ...(first !== "" && second !== "" ? [{ value: "none", text: "Leave it unanswered" }] : []),
    ],
  })}
<div>${mayDecide ? radios({
    name: "how", idPrefix: `how-${key}`, value: typed.how, classes: "govuk-radios--small", ...faultAt("how"),
    fieldset: { legend: { text: "How was it settled?", classes: "govuk-fieldset__legend--s" } },
    items: [{ value: "agreement", text: "We agreed" }, { value: "moderator", text: "The moderator decides" }],
  }) : html`<input type="hidden" name="how" value="agreement"><p class="govuk-body">Save it here if the two of you agree. If you do not, the moderator decides.</p>`}
${textarea({ id: `reason-${key}`, name: "reason", rows: "2", label: { text: "Reason" }, hint: { text: mayDecide ? "Needed where the moderator decides. It may help others to answer alike." : "It may help others to answer alike." }, value: typed.reason, ...faultAt("reason") })}</div></div>
${button({ text: "Save", classes: "govuk-button--secondary", preventDoubleClick: true, attributes: { "aria-label": `Save what was settled about ${row.id.replace("judgement:", "")}` } })}</form>`;
}

const howWords = { agreement: "agreed", moderator: "the moderator decided" } as const;

/** One difference: both answers with their words, and what was settled or the form for it. */
export function differenceView(page: DifferencePage): Html {
  const { head, row, settlement } = page;
  const apart = row.difference === null ? "" : row.difference === 0 ? "the same points" : `${Math.abs(row.difference)} ${Math.abs(row.difference) === 1 ? "point" : "points"} ${row.difference > 0 ? "higher" : "lower"} in the second`;
  return html`<section class="gt-difference${settlement !== undefined && " gt-difference--settled"}" id="${anchorOf(row.id)}" aria-labelledby="${anchorOf(row.id)}-title">
<h3 class="govuk-heading-s gt-difference__question" id="${anchorOf(row.id)}-title">${!row.id.startsWith("judgement:") && html`${row.id} `}${row.text}</h3>
<p class="govuk-body gt-quiet">${row.sectionTitle}${apart !== "" && html` · ${apart}`}</p>
<div class="gt-two">${answerView(`First, ${head.first.name ?? "auditor"}`, row, row.first)}${answerView(`Second, ${head.second.name ?? "moderator"}`, row, row.second)}</div>
${settlement !== undefined && html`<p class="govuk-body"><strong>Settled: ${labelOf(row, settlement.value)}</strong> (${howWords[settlement.how]}${settlement.whose === "first" ? ", as in the first rating" : settlement.whose === "second" ? ", as in the second rating" : ""})${settlement.reason && html`. ${settlement.reason}`}</p>`}
${page.mayChange && (settlement === undefined ? formView(page) : details({ summaryText: "Change it", html: formView(page), open: page.fault !== undefined }))}
</section>`;
}
