import type { Instrument } from "../../../instruments/index.ts";
import { attributes, html, type Html } from "../../../ui/index.ts";
import { COMMENT, FACTS } from "../rules/check-judgement.ts";
import type { Draft, JudgementValue } from "../rules/draft.ts";

type Overall = { instrument: Instrument; draft: Draft; mayAnswer: boolean; faults: Readonly<Record<string, Html>> };
type Asked = { id: string; question: string; hint?: string | undefined; type: "choice" | "choices" | "text"; options: readonly { value: string; label?: string | undefined; meaning?: string | undefined }[]; required: boolean };

const shell = ({ id, kind, question, hint, revision, fault, body }: { id: string; kind: string; question: Html; hint: string | undefined; revision: number; fault: Html | undefined; body: Html }): Html => html`<div class="gt-q${fault && " gt-q--fault"}" id="q-${id}" data-judgement="${id}" data-type="${kind}" data-revision="${revision}" tabindex="-1" role="group" aria-labelledby="legend-${id}">
<input type="hidden" name="revision-${id}" value="${revision}">
<h3 class="gt-q__text" id="legend-${id}">${question}</h3>
${hint && html`<p class="gt-q__guidance" id="guidance-${id}">${hint}</p>`}
${fault && html`<div class="gt-q__fault" id="fault-${id}">${fault}</div>`}
${body}
<div data-conflict></div>
<div class="gt-q__more"><p class="gt-q__state" data-state></p></div>
</div>`;

function judgementInput({ id, type, options, hint }: Asked, value: JudgementValue, mayAnswer: boolean): Html {
  const shared = attributes({ disabled: !mayAnswer });
  const described = attributes({ "aria-describedby": hint === undefined ? undefined : `guidance-${id}` });
  if (type === "text") return html`<textarea class="govuk-textarea gt-q__words" name="value-${id}" rows="4" aria-labelledby="legend-${id}"${shared}${described}>${typeof value === "string" ? value : ""}</textarea>`;
  const chosen = new Set([value].flat());
  return html`<div class="gt-options gt-options--list" role="${type === "choice" ? "radiogroup" : "group"}" aria-labelledby="legend-${id}"${described}>${type === "choices" && html`<input type="hidden" name="value-${id}" value="">`}${options.map((option) => html`<label class="gt-option"><input type="${type === "choice" ? "radio" : "checkbox"}" name="value-${id}" value="${option.value}"${attributes({ checked: chosen.has(option.value) })}${shared}><span>${option.label ?? option.value}${option.meaning && html`<span class="gt-option__meaning">${option.meaning}</span>`}</span></label>`)}</div>`;
}

/** The judgements of the document as a whole, and the closing comment. */
export function judgementsView({ instrument, draft, mayAnswer, faults }: Overall): Html {
  const asked: Asked[] = [...instrument.judgements, { id: COMMENT, question: "Is there anything else to say about this audit?", type: "text", options: [], required: false }];
  return html`${asked.map((each) => shell({
    id: each.id, kind: each.type, hint: each.hint, revision: draft.judgements[each.id]?.revision ?? 0, fault: faults[each.id],
    question: html`${each.question}${!each.required && html` <span class="gt-quiet">(optional)</span>`}`,
    body: html`<div class="gt-q__answer">${judgementInput(each, draft.judgements[each.id]?.value ?? "", mayAnswer)}</div>`,
  }))}`;
}

/** What the tool's conditions ask about the document: filled in from the register, to be put right where it is wrong. */
export function factsView({ instrument, draft, mayAnswer, faults }: Overall): Html {
  if (instrument.facts.length === 0) return html``;
  const facts = (draft.judgements[FACTS]?.value ?? {}) as Record<string, unknown>;
  const shared = attributes({ disabled: !mayAnswer });
  const field = ({ name, type, question }: Instrument["facts"][number]): Html => {
    const value = facts[name];
    if (type === "yes-no") {
      return html`<div class="gt-fact" role="radiogroup" aria-labelledby="fact-${name}"><p class="gt-fact__question" id="fact-${name}">${question}</p><div class="gt-options">${[["yes", "Yes", true], ["no", "No", false], ["", "Not known", undefined]].map(([option, label, means]) => html`<label class="gt-option"><input type="radio" name="fact-${name}" data-fact="${name}" value="${String(option)}"${attributes({ checked: value === means })}${shared}><span>${String(label)}</span></label>`)}</div></div>`;
    }
    return html`<div class="gt-fact"><label class="gt-fact__question" for="fact-${name}">${question}</label><input class="govuk-input ${type === "number" ? "govuk-input--width-3" : "govuk-input--width-20"}" id="fact-${name}" name="fact-${name}" data-fact="${name}" value="${value === undefined ? "" : String(value)}" autocomplete="off"${attributes({ inputmode: type === "number" ? "numeric" : undefined })}${shared}></div>`;
  };
  return shell({
    id: FACTS, kind: "facts", question: html`About this document`, revision: draft.judgements[FACTS]?.revision ?? 0, fault: faults[FACTS],
    hint: "Filled in from the register where it knows. Put it right if it is wrong: some questions depend on it.",
    body: html`<div class="gt-q__answer">${instrument.facts.map(field)}</div>`,
  });
}
