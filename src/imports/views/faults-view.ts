import { html, responsiveTable, type Html } from "../../ui/index.ts";
import type { ImportFault } from "../import-check.ts";
import { importPaths } from "../paths.ts";

const number = new Intl.NumberFormat("en-GB");

/** The first faults by place with their cure, and where to get all of them. */
export function faultsView(id: string, faults: readonly ImportFault[], total: number): Html {
  const severalFiles = new Set(faults.map((fault) => fault.place?.file)).size > 1;
  const place = ({ place: at }: ImportFault) => (at === null ? "The whole file" : [severalFiles && at.file, at.sheet, `row ${at.row}`].filter(Boolean).join(", "));
  return html`<h2 class="govuk-heading-m" id="faults">${number.format(total)} ${total === 1 ? "fault" : "faults"} to mend</h2>
<p class="govuk-body">Nothing is taken in while there are faults. Mend the file and import it again. ${total > faults.length && `The first ${faults.length} are shown. `}<a class="govuk-link" href="${importPaths.faults(id)}">Download all faults (CSV)</a></p>
${responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: "Faults", captionClasses: "govuk-visually-hidden",
    head: [{ text: "Where" }, { text: "Column" }, { text: "What is wrong" }, { text: "What to do" }],
    rows: faults.map((fault) => [{ text: place(fault) }, { html: html`<span class="govuk-!-text-break-word">${fault.column ?? "–"}</span>` }, { text: fault.what }, { text: fault.cure }]),
  })}`;
}
