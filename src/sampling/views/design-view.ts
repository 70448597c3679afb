import { button, checkboxes, dateInput, details, html, input, radios, select, textarea, type Html } from "../../ui/index.ts";
import type { TypedDate } from "../../platform/index.ts";
import { adviceRules, divisions, purposes, risks } from "../draw/sample-design.ts";
import type { Choice, CycleToDraw, DesignChoices } from "../form/load-choices.ts";
import type { Faults } from "../form/read-design.ts";
import type { TypedDesign } from "../form/typed-design.ts";
import { samplingPaths } from "../paths.ts";
import { faultList, faultOf } from "./form-faults.ts";

export type DesignPage = { csrf: Html; cycle: CycleToDraw; choices: DesignChoices; typed: TypedDesign; faults: Faults; cancelHref: string };

const legend = (text: string, size: "m" | "s" = "m") => ({ legend: { text, classes: `govuk-fieldset__legend--${size}` } });
const chooseOne = (id: string, label: string, items: readonly Choice[], value: string, faults: Faults, none = "Any", hint?: string) => select({
  id, name: id, label: { text: label, classes: "govuk-label--s" }, items: [{ value: "", text: none }, ...items], value, ...(hint && { hint: { text: hint } }), ...faultOf(faults, id),
});
const chooseSeveral = (name: string, text: string, items: readonly Choice[], values: readonly string[], faults: Faults, hint?: string) => checkboxes({
  name, idPrefix: name, classes: "govuk-checkboxes--small", fieldset: legend(text, "s"), items: items.map((item) => ({ ...item })), values: [...values], ...(hint && { hint: { text: hint } }), ...faultOf(faults, name),
});
const dateField = (id: string, text: string, typed: TypedDate, faults: Faults) => dateInput({
  id, namePrefix: id, fieldset: legend(text, "s"), values: { [`${id}-day`]: typed.day, [`${id}-month`]: typed.month, [`${id}-year`]: typed.year }, ...faultOf(faults, `${id}-day`),
});
const number = (id: string, label: string, value: string, faults: Faults, hint?: string) => input({
  id, name: id, label: { text: label }, classes: "govuk-input--width-4", inputmode: "numeric", value, ...(hint && { hint: { text: hint } }), ...faultOf(faults, id),
});

function purposeFields({ typed, faults }: DesignPage): Html {
  const revealed = {
    risk: radios({ name: "risk", idPrefix: "risk", classes: "govuk-radios--small", value: typed.risk, fieldset: legend("What comes first", "s"), items: Object.entries(risks).map(([value, { words }]) => ({ value, text: words })), ...faultOf(faults, "risk") }),
    chosen: html`${textarea({ id: "references", name: "references", label: { text: "References of the plans" }, hint: { text: "One on each line, as the register has them. No names." }, rows: 4, value: typed.references, spellcheck: false, ...faultOf(faults, "references") })}
${textarea({ id: "chosenReason", name: "chosenReason", label: { text: "Why these plans" }, hint: { text: "It stands in the proof. Do not name a child." }, rows: 2, value: typed.chosenReason, ...faultOf(faults, "chosenReason") })}`,
  } as Partial<Record<keyof typeof purposes, Html>>;
  return radios({
    name: "purpose", idPrefix: "purpose", value: typed.purpose, fieldset: legend("How documents are picked"), ...faultOf(faults, "purpose"),
    items: Object.entries(purposes).map(([value, { words, means }]) => ({ value, text: words, hint: { text: means }, conditional: { html: revealed[value as keyof typeof purposes] ?? null } })),
  });
}

function frameFields({ typed, faults, choices }: DesignPage): Html {
  const narrowed = ["yearFrom", "yearTo", "notAuditedMonths"].some((id) => faults[id] !== undefined) || [typed.needs, typed.settings].some((list) => list.length > 0)
    || [typed.yearFrom, typed.yearTo, typed.lookedAfter, typed.adviceRule, typed.withFile, typed.notAuditedMonths].some((text) => text !== "");
  return html`<h2 class="govuk-heading-m">Which of them</h2>
<p class="govuk-body">Leave empty what should not matter. Families who asked not to be audited are always left out.</p>
<div class="gt-two">${dateField("from", "Dated from (optional)", typed.from, faults)}${dateField("to", "Dated to (optional)", typed.to, faults)}</div>
<div class="gt-two">${chooseOne("stage", "Stage of plans", [{ value: "final", text: "Final" }, { value: "draft", text: "Draft" }], typed.stage, faults)}
${chooseOne("status", "Status of the plan", choices.statuses, typed.status, faults)}</div>
${chooseSeveral("teams", "Teams (optional)", choices.teams, typed.teams, faults, "None chosen: all teams, and plans without one.")}
${details({ summaryText: "Narrow down by need, age, setting, advice or earlier audits", open: narrowed, html: html`
${chooseOne("adviceRule", "The plan must have in its file", Object.entries(adviceRules).map(([value, text]) => ({ value, text })), typed.adviceRule, faults, "Anything")}
${number("notAuditedMonths", "Not audited in the last so many months", typed.notAuditedMonths, faults, "What is drawn and still to be audited counts too. For example: 12")}
${checkboxes({ name: "withFile", idPrefix: "withFile", classes: "govuk-checkboxes--small", values: typed.withFile === "" ? [] : [typed.withFile], items: [{ value: "yes", text: "Only documents whose file is here" }] })}
<div class="gt-two">${number("yearFrom", "Year group from", typed.yearFrom, faults, "0 is Reception")}${number("yearTo", "Year group to", typed.yearTo, faults)}</div>
${chooseOne("lookedAfter", "Looked-after children", [{ value: "yes", text: "Only looked-after children" }, { value: "no", text: "No looked-after children" }], typed.lookedAfter, faults)}
${chooseSeveral("needs", "Main need", choices.needs, typed.needs, faults)}
${chooseSeveral("settings", "Kind of setting", choices.settings, typed.settings, faults)}` })}`;
}

function numberFields({ typed, faults }: DesignPage): Html {
  const by = Object.entries(divisions).map(([value, text]) => ({ value, text }));
  return html`<h2 class="govuk-heading-m">Groups</h2>
<p class="govuk-body">Divide the documents into groups to be sure that each is in the sample.</p>
<div class="gt-two">${chooseOne("divideFirst", "Divide by", by, typed.divideFirst, faults, "Do not divide")}${chooseOne("divideSecond", "And by", by, typed.divideSecond, faults, "Nothing else")}</div>
${radios({
    name: "allocation", idPrefix: "allocation", value: typed.allocation || "equal", fieldset: legend("How many"),
    items: [
      { value: "equal", text: "The same number from each group", hint: { text: "Without groups: this number in all" }, conditional: { html: number("each", "How many from each group", typed.each, faults) } },
      {
        value: "proportional", text: "A total, shared by how large each group is", conditional: { html: html`${number("total", "How many in all", typed.total, faults)}
${checkboxes({ name: "atLeastOne", idPrefix: "atLeastOne", classes: "govuk-checkboxes--small", values: typed.atLeastOne === "" ? [] : [typed.atLeastOne], items: [{ value: "yes", text: "At least one from each group" }] })}` },
      },
      { value: "all", text: "All of them" },
      { value: "fixed", text: "A number of its own for each group", hint: { text: "You enter the numbers on the next page, beside how many there are" } },
    ],
  })}`;
}

/** The form of a draw. It asks for nothing that says who a child is. */
export function designView(page: DesignPage): Html {
  const { csrf, cycle, choices, typed, faults } = page;
  const [kinds, advice] = [choices.kinds, choices.kinds.filter((kind) => kind.family === "advice" || kind.family === "views")];
  return html`${faultList(faults)}
<span class="govuk-caption-l">${cycle.programmeName}, ${cycle.name}</span><h1 class="govuk-heading-l">Draw a sample</h1>
<p class="govuk-body">Nothing is drawn yet. The next page shows how many documents there are and how sure the sample would be.</p>
<form method="post" action="${samplingPaths.check(cycle.id)}" novalidate>${csrf}
${typed.stratum.map((name, at) => html`<input type="hidden" name="stratum" value="${name}"><input type="hidden" name="wanted" value="${typed.wanted[at] ?? ""}">`)}
${input({ id: "name", name: "name", label: { text: "Name of the sample (optional)", classes: "govuk-label--m" }, hint: { text: "Left empty: “Random sample” and the like" }, classes: "govuk-!-width-two-thirds", value: typed.name, ...faultOf(faults, "name") })}
${purposeFields(page)}
${checkboxes({ name: "kinds", idPrefix: "kinds", classes: "govuk-checkboxes--small", fieldset: legend("Kinds of document"), items: kinds.map(({ value, text }) => ({ value, text })), values: [...typed.kinds], ...faultOf(faults, "kinds") })}
${frameFields(page)}
${numberFields(page)}
<h2 class="govuk-heading-m">Advice of the drawn plans</h2>
${chooseSeveral("advice", "Draw along with each plan its advice and views of these kinds (optional)", advice, typed.advice, faults)}
<div class="govuk-button-group">${button({ text: "Continue" })}<a class="govuk-link" href="${page.cancelHref}">Cancel</a></div></form>
<p class="govuk-body"><a class="govuk-link" href="${samplingPaths.calculator()}">How many documents are enough?</a></p>`;
}
