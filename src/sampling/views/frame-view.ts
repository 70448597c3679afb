import { details, html, responsiveTable, type Html } from "../../ui/index.ts";
import type { TakenOut } from "../draw/apply-frame-rule.ts";

const grouped = (count: number) => count.toLocaleString("en-GB");

/** How the documents that could be drawn came about: all of the kinds, less what each rule took out. */
export function frameView(found: number, takenOut: readonly TakenOut[], size: number): Html {
  if (found === size) return html`<p class="govuk-body">No document of these kinds was left out.</p>`;
  return details({
    summaryText: `Why ${grouped(found - size)} of ${grouped(found)} documents ${found - size === 1 ? "was" : "were"} left out`,
    html: responsiveTable({
      phone: "cards", caption: "What each rule took out, in this order", captionClasses: "govuk-table__caption--s", firstCellIsHeader: true, head: [{ text: "Rule" }, { text: "Documents", format: "numeric" }],
      rows: [
        [{ text: "Documents of these kinds" }, { text: grouped(found), format: "numeric" }],
        ...takenOut.map(({ rule, out }) => [{ text: rule }, { text: out === 0 ? "0" : `−${grouped(out)}`, format: "numeric" as const }]),
        [{ html: html`<strong>Could be drawn</strong>` }, { html: html`<strong>${grouped(size)}</strong>`, format: "numeric" }],
      ],
    }),
  });
}
