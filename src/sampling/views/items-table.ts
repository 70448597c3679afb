import { html, responsiveTable, statusTag, type Html } from "../../ui/index.ts";
import { samplingPaths } from "../paths.ts";
import { itemStates } from "../store/sample-states.ts";
import type { SampleItem } from "../store/list-items.ts";

const chance = (probability: number | null) => (probability === null ? "–" : probability === 1 ? "Certain" : `${Number((probability * 100).toPrecision(2))}%`);

/** The drawn documents, blind: references and kinds, never a child. */
export function itemsTable({ items, sampleId, mayReplace, byChance, hasGroups }: { items: readonly SampleItem[]; sampleId: string; mayReplace: boolean; byChance: boolean; hasGroups: boolean }): Html {
  return responsiveTable({
    phone: "cards", caption: "Documents of the sample", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Reference" }, { text: "Document" }, { text: "Team" }, ...(hasGroups ? [{ text: "Group" }] : []), ...(byChance ? [{ text: "Chance", format: "numeric" as const }] : []), { text: "State" }, ...(mayReplace ? [{ text: "" , words: "Change" }] : [])],
    rows: items.map((item) => [
      { text: item.reference, classes: "gt-whole" }, { text: item.kindName }, { text: item.team ?? "No team", classes: "gt-whole" }, ...(hasGroups ? [{ text: item.stratum }] : []), ...(byChance ? [{ text: chance(item.probability), format: "numeric" as const }] : []),
      { html: html`${statusTag(itemStates, item.state)}${item.state !== "in" && html`<br>${item.replacedBy !== null && html`By ${item.replacedBy}. `}${item.reason}`}` },
      ...(mayReplace ? [{ html: item.state === "in" && !item.isAudited ? html`<a class="govuk-link" href="${samplingPaths.replace(sampleId, item.id)}">Replace<span class="govuk-visually-hidden"> ${item.reference}</span></a>` : item.isAudited ? html`Audited` : html`–` }] : []),
    ]),
  });
}
