import { html, responsiveTable, type Html, type TableCell } from "../../../ui/index.ts";
import { gapSign } from "./gap-words.ts";
import type { ThreadColumn } from "./thread-columns.ts";
import type { ThreadLink } from "./thread-links.ts";
import type { NodeKind, ThreadNode } from "./thread-nodes.ts";
import { whyInWords } from "./thread-words.ts";

const names: Readonly<Record<NodeKind, string>> = { aspiration: "Aspiration", need: "Need", outcome: "Outcome", provision: "Provision" };
const captions: Readonly<Record<NodeKind, string>> = { aspiration: "Aspirations and their outcomes", need: "Needs and their provision", outcome: "Outcomes and their provision", provision: "Provision and what it is for" };

/** The map as tables: what a person reads who does not look at lines. */
export const threadTable = (columns: readonly ThreadColumn[], links: readonly ThreadLink[]): Html => {
  const byId = new Map(columns.flatMap(({ nodes }) => nodes.map((node) => [node.id, node])));
  return html`${columns.filter(({ nodes }) => nodes.length > 0).map(({ kind, nodes }) => responsiveTable({
    phone: "cards", caption: captions[kind], captionClasses: "govuk-table__caption--s", classes: "gt-table-cards--words", firstCellIsHeader: true,
    head: [{ text: names[kind] }, { text: "Its words" }, { text: "Joined to, and why" }],
    rows: nodes.map((node) => rowOf(node, links, byId)),
  }))}`;
};

const rowOf = (node: ThreadNode, links: readonly ThreadLink[], byId: ReadonlyMap<string, ThreadNode>): TableCell[] => {
  const joined = links.flatMap((link) => {
    const other = byId.get(link.from === node.id ? link.to : link.to === node.id ? link.from : "");
    return other === undefined ? [] : [html`<li>${other.label}: <span class="gt-quiet">${whyInWords(link)}</span></li>`];
  });
  return [
    { html: html`${node.label} <div class="gt-quiet">${node.detail}</div> ${node.gaps.map(gapSign)}` },
    { text: node.text },
    joined.length === 0 ? { text: "Nothing" } : { html: html`<ul class="gt-thread__why">${joined}</ul>` },
  ];
};
