import type { PlacedCriterion, Scale } from "../../../instruments/index.ts";
import { attributes, html, tag, type Html } from "../../../ui/index.ts";
import { optionKeys } from "../rules/option-keys.ts";
import type { DraftAnswer, Evidence } from "../rules/draft.ts";
import type { Suggestion } from "../store/load-suggestions.ts";
import type { Theme } from "../store/themes.ts";
import { momentWords } from "./moment-words.ts";
import { suggestionView } from "./suggestion-view.ts";

export type Question = {
  placed: PlacedCriterion;
  answer: DraftAnswer | undefined;
  isAsked: boolean;
  mayAnswer: boolean;
  hasText: boolean;
  themes: readonly Theme[];
  suggestion: Suggestion | undefined;
  /** Why an answer that was sent is not kept; the answer above is then what was sent. */
  fault: Html | undefined;
  /** What members of a panel said before. */
  members: Html | undefined;
};

/** One criterion: the question, its answer, what good looks like, the words it rests on, a comment. Works as a part of a form, and better with scripts. */
export function questionView(question: Question): Html {
  const { placed: { criterion, scale, section }, answer, isAsked, fault, suggestion, members } = question;
  const { id } = criterion;
  const described = [criterion.guidance && `guidance-${id}`, fault && `fault-${id}`].filter(Boolean).join(" ");
  return html`<div class="gt-q${fault && " gt-q--fault"}" id="q-${id}" data-q="${id}" data-section="${section.id}" data-type="${scale.type}" data-revision="${answer?.revision ?? 0}" tabindex="-1" role="group" aria-labelledby="legend-${id}"${attributes({ hidden: !isAsked })}>
<input type="hidden" name="revision-${id}" value="${answer?.revision ?? 0}">
<h3 class="gt-q__text" id="legend-${id}"><span class="gt-q__id">${id}</span> ${criterion.text}${criterion.critical && html` ${tag({ text: "Critical", classes: "govuk-tag--purple" })}`}</h3>
${criterion.guidance && html`<p class="gt-q__guidance" id="guidance-${id}">${criterion.guidance}</p>`}
${fault && html`<div class="gt-q__fault" id="fault-${id}">${fault}</div>`}
<div class="gt-q__answer">${answerInput(id, scale, answer?.value ?? "", question.mayAnswer, described)}</div>
${members}
<div data-suggestion>${suggestion !== undefined && suggestionView(id, scale, suggestion, answer?.value ?? "")}</div>
<div data-conflict></div>
<div class="gt-q__more">
${(criterion.good ?? criterion.rule) !== undefined && html`<details class="gt-small-details"><summary>What good looks like<span class="govuk-visually-hidden"> for ${id}</span></summary>${criterion.good && html`<p>${criterion.good}</p>`}${criterion.rule && html`<p class="gt-quiet">${criterion.rule}</p>`}</details>`}
${evidenceView(question)}${commentView(question)}
<p class="gt-q__state" data-state>${answer !== undefined && fault === undefined && html`Saved ${momentWords(answer.at)}`}</p>
</div>
</div>`;
}

function answerInput(id: string, scale: Scale, value: string, mayAnswer: boolean, describedBy: string): Html {
  const shared = attributes({ disabled: !mayAnswer });
  const described = attributes({ "aria-describedby": describedBy || undefined });
  if (scale.type === "text") return html`<textarea class="govuk-textarea gt-q__words" name="value-${id}" rows="3" aria-labelledby="legend-${id}"${shared}${described}>${value}</textarea>`;
  if (scale.type === "number") {
    return html`<input class="govuk-input govuk-input--width-4" name="value-${id}" value="${value}" inputmode="decimal" autocomplete="off" aria-labelledby="legend-${id} range-${id}"${shared}${described}> <span class="gt-quiet" id="range-${id}">from ${scale.from} to ${scale.to}${scale.notApplicable && ", or N/A"}</span>`;
  }
  const chosen = new Set(scale.type === "ticks" ? value.split(" | ") : [value]);
  const keys = scale.type === "choice" ? optionKeys(scale) : [];
  // A hidden empty field, so that a list without a tick says that it was there.
  return html`<div class="gt-options" role="${scale.type === "choice" ? "radiogroup" : "group"}" aria-labelledby="legend-${id}"${described}>${scale.type === "ticks" && html`<input type="hidden" name="value-${id}" value="">`}${scale.options.map((option, index) => html`<label class="gt-option"${attributes({ title: option.meaning })}><input type="${scale.type === "choice" ? "radio" : "checkbox"}" name="value-${id}" value="${option.value}"${attributes({ "data-key": keys[index] || undefined, checked: chosen.has(option.value) })}${shared}><span>${option.label ?? option.value}</span></label>`)}${mayAnswer && scale.type === "choice" && html`<button type="button" class="gt-link-button gt-q__clear gt-live" data-clear${attributes({ hidden: value === "" })}>Clear<span class="govuk-visually-hidden"> the answer to ${id}</span></button>`}</div>${mayAnswer && scale.type === "choice" && value !== "" && html`<label class="gt-plain gt-check"><input type="checkbox" name="clear-${id}" value="yes"> Take this answer away</label>`}`;
}

export const quoteItem = (id: string, { quote, section }: Evidence, index: number, mayAnswer: boolean): Html => html`<li data-quote="${quote}" data-quote-section="${section ?? ""}"><blockquote class="gt-quote">“${quote}”${section !== null && html` <span class="gt-quiet">section ${section}</span>`}</blockquote>${mayAnswer && html`<button type="button" class="gt-link-button gt-live" data-remove>Remove<span class="govuk-visually-hidden"> these words from ${id}</span></button><label class="gt-plain gt-check"><input type="checkbox" name="drop-${id}" value="${index}"> Remove</label>`}</li>`;

function evidenceView({ placed: { criterion }, answer, mayAnswer, hasText }: Question): Html {
  const { id, requires } = criterion;
  const quotes = answer?.evidence ?? [];
  if (!mayAnswer && quotes.length === 0) return html``;
  const needed = requires?.evidence.length ? `Needed with: ${requires.evidence.join(", ")}. ` : "";
  return html`<details class="gt-small-details" data-evidence${attributes({ open: quotes.length > 0 })}><summary>Evidence <span data-evidence-count>${quotes.length > 0 && `(${quotes.length})`}</span><span class="govuk-visually-hidden"> for ${id}</span></summary>
<ul class="gt-q__quotes" data-quotes>${quotes.map((each, index) => quoteItem(id, each, index, mayAnswer))}</ul>
${mayAnswer && html`<label class="gt-q__label" for="quote-${id}">${hasText ? "Words of the document" : "Words from your own copy"}</label>
<p class="gt-q__hint" id="quote-hint-${id}">${needed}${hasText ? html`<span class="gt-live">Select words in the document and press E, or copy them here.</span><span class="gt-plain">Copy them here exactly.</span>` : "Type them as they stand."}</p>
<div class="gt-q__add"><textarea class="govuk-textarea" id="quote-${id}" name="quote-${id}" rows="1" aria-describedby="quote-hint-${id}" data-quote-box></textarea><button type="button" class="govuk-button govuk-button--secondary gt-button--small gt-live" data-add-quote>Add<span class="govuk-visually-hidden"> these words to ${id}</span></button></div>`}</details>`;
}

function commentView({ placed: { criterion }, answer, mayAnswer, themes }: Question): Html {
  const { id, requires } = criterion;
  const comment = answer?.comment ?? "";
  if (!mayAnswer && comment === "") return html``;
  const chosen = new Set(answer?.themes ?? []);
  return html`<details class="gt-small-details" data-comment${attributes({ open: comment !== "" || chosen.size > 0 })}><summary>Comment<span class="govuk-visually-hidden"> on ${id}</span></summary>
<label class="gt-q__label" for="comment-${id}">Comment on ${id}</label>${requires?.comment.length ? html`<p class="gt-q__hint">Needed with: ${requires.comment.join(", ")}</p>` : ""}
<textarea class="govuk-textarea" id="comment-${id}" name="comment-${id}" rows="3"${attributes({ disabled: !mayAnswer, maxlength: 10_000 })}>${comment}</textarea>
${themes.length > 0 && html`<fieldset class="gt-themes"><legend>Themes</legend>${themes.map((theme) => html`<label class="gt-check"><input type="checkbox" name="themes-${id}" value="${theme.id}"${attributes({ checked: chosen.has(theme.id), disabled: !mayAnswer })}> ${theme.name}</label>`)}</fieldset>`}</details>`;
}
