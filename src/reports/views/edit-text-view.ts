import { button, details, html, insetText, textarea, type Html } from "../../ui/index.ts";
import { slotName, type TextSlot } from "../kinds/report-kind.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type EditTextPage = {
  csrf: Html;
  reportId: string;
  reportTitle: string;
  block: string;
  slot: TextSlot;
  /** What stands in the field. */
  text: string;
  programs: readonly string[];
  edited: boolean;
  version: string;
  faults: Faults;
  /** Somebody else's text that has come meanwhile; null: they went back to the program's words. */
  theirs?: string | null;
};

const paragraphs = (text: string): Html => html`${text.split("\n\n").map((each) => html`<p class="govuk-body">${each}</p>`)}`;

function theirsView({ theirs, programs }: EditTextPage): Html {
  const words = theirs ?? programs.join("\n\n");
  return insetText({
    html: html`<h2 class="govuk-heading-s">${theirs === null ? "They went back to the program’s words" : "Their text, which stands now"}</h2>${words === "" ? html`<p class="govuk-body">They left this text out.</p>` : paragraphs(words)}`,
  });
}

/** One text of the report in a field; where two people changed it, both texts. */
export function editTextView(page: EditTextPage): Html {
  const { reportId, block, slot, programs, faults } = page;
  const conflict = page.theirs !== undefined;
  return html`${faultList(faults)}
<span class="govuk-caption-l">${page.reportTitle}</span><h1 class="govuk-heading-l">${slotName(slot)}</h1>
${conflict && theirsView(page)}
<form method="post" action="${reportsPaths.text(reportId, block)}" novalidate>${page.csrf}<input type="hidden" name="version" value="${page.version}">
${textarea({
    id: "text", name: "text", rows: 14, value: page.text,
    label: { text: conflict ? "Your text, which is not saved yet" : "Text", classes: "govuk-label--s" },
    hint: { text: `${slot.hint === undefined ? "" : `${slot.hint} `}Never name a child. An empty line begins a new paragraph. Leave the field empty to leave this text out of the report.` }, ...faultOf(faults, "text"),
  })}
<div class="govuk-button-group">${button({ text: conflict ? "Save mine in place of theirs" : "Save", preventDoubleClick: true })}
<a class="govuk-link" href="${reportsPaths.report(reportId)}#${block}">${conflict ? "Keep theirs" : "Cancel"}</a></div></form>
${programs.length > 0 && details({ summaryText: "What the program writes", html: paragraphs(programs.join("\n\n")) })}
${page.edited && !conflict && html`<form method="post" action="${reportsPaths.resetText(reportId, block)}">${page.csrf}<input type="hidden" name="version" value="${page.version}">
${button({ text: programs.length > 0 ? "Go back to the program’s words" : "Remove this text", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`}`;
}
