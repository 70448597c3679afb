import { html, responsiveTable, tag, emptyState, type Html } from "../../ui/index.ts";
import type { DocumentKind } from "../load/document-kinds.ts";
import { instrumentPaths } from "../paths.ts";
import type { InstrumentEntry } from "../store/list-instruments.ts";

export type ListPage = { entries: readonly InstrumentEntry[]; kinds: readonly DocumentKind[]; mayImport: boolean };

const families: readonly { family: DocumentKind["family"]; title: string }[] = [
  { family: "plan", title: "Plans" }, { family: "review", title: "Annual reviews" }, { family: "views", title: "Views of families" }, { family: "advice", title: "Advice" },
];

function familyView(title: string, entries: readonly InstrumentEntry[], kinds: readonly DocumentKind[]): Html {
  return html`${responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: title, captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [{ text: "Audit tool" }, { text: "For" }, { text: "Criteria", format: "numeric" }, { text: "Version", format: "numeric" }],
    rows: entries.map((entry) => {
      const named = kinds.filter((kind) => entry.appliesTo.includes(kind.id)).map((kind) => kind.name);
      const all = kinds.every((kind) => entry.appliesTo.includes(kind.id)) && kinds.length > 1;
      return [
        { html: html`<a class="govuk-link" href="${instrumentPaths.instrument(entry.instrumentId)}">${entry.title}</a>${entry.isOwn && html` ${tag({ text: "Our own", classes: "govuk-tag--blue" })}`}<span class="govuk-body-s govuk-!-display-block govuk-!-margin-bottom-0">${entry.summary}</span>` },
        { text: all ? `All ${title.toLowerCase()}` : named.join(", ") },
        { text: String(entry.criteria), format: "numeric" },
        { text: String(entry.version), format: "numeric" },
      ];
    }),
  })}`;
}

/** The audit tools that a person may use, by what they are asked of. */
export function instrumentListView({ entries, kinds, mayImport }: ListPage): Html {
  return html`<h1 class="govuk-heading-l">Audit tools</h1>
<p class="govuk-body">An audit tool asks criteria of a document: each has guidance, an example of what good looks like and the rule behind it. A version that is in use never changes.</p>
${mayImport && html`<p class="govuk-body"><a class="govuk-link" href="${instrumentPaths.import()}">Bring your own tool from a spreadsheet</a></p>`}
${entries.length === 0 && emptyState({ title: "There are no audit tools yet", text: "Those that ship with the program come in when it starts." })}
${families.map(({ family, title }) => {
    const own = kinds.filter((kind) => kind.family === family);
    const found = entries.filter((entry) => own.some((kind) => entry.appliesTo.includes(kind.id)));
    return found.length > 0 && familyView(title, found, own);
  })}`;
}
