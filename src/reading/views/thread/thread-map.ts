import { attributes, classNames, html, type Html } from "../../../ui/index.ts";
import { countWords } from "../parts/count-words.ts";
import { gapSign, gapWords } from "./gap-words.ts";
import type { ThreadColumn } from "./thread-columns.ts";
import type { ThreadLink } from "./thread-links.ts";
import { threadLines } from "./thread-lines.ts";
import type { Gap, NodeKind, ThreadNode } from "./thread-nodes.ts";

const headings: Readonly<Record<NodeKind, string>> = { aspiration: "Aspirations", need: "Needs", outcome: "Outcomes", provision: "Provision" };

/** The golden thread as four columns with lines between them; on a narrow screen one column after the other. Each node leads to its words. */
export function threadMap(columns: readonly ThreadColumn[], links: readonly ThreadLink[]): Html {
  const labelOf = new Map(columns.flatMap(({ nodes }) => nodes.map((node) => [node.id, node.label])));
  // Where no plan says which outcome an aspiration leads to, an edge that says "alone" on each of them would say nothing.
  const isLinked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const linkedKinds = new Set(columns.filter(({ nodes }) => nodes.some(({ id }) => isLinked.has(id))).map(({ kind }) => kind));
  const joinedTo = (id: string): string[] => links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])).flatMap((other) => labelOf.get(other) ?? []);
  const gaps = [...new Set(columns.flatMap(({ nodes }) => nodes.flatMap((node) => node.gaps)))];
  return html`${key(gaps)}
<div class="gt-thread__map">
<div class="gt-thread__columns">
${threadLines(columns, links)}
${columns.map(({ kind, nodes }) => html`<div class="gt-thread__column gt-thread__column--${kind}">
<h3 class="gt-thread__heading" id="thread-column-${kind}">${headings[kind]} <span class="gt-thread__count">${nodes.length}</span></h3>
${nodes.length === 0 ? html`<p class="gt-quiet">None found</p>` : html`<ul class="gt-thread__nodes" aria-labelledby="thread-column-${kind}">${nodes.map((node) => nodeView(node, joinedTo(node.id), linkedKinds.has(kind)))}</ul>`}
</div>
`)}</div>
</div>`;
}

const nodeView = (node: ThreadNode, joinedTo: readonly string[], kindIsLinked: boolean): Html => html`<li class="gt-thread__place">
<a class="${classNames("gt-node", node.gaps.length > 0 && "gt-node--gap", node.gaps.length > 1 && "gt-node--gaps", kindIsLinked && joinedTo.length === 0 && "gt-node--alone")}" id="node-${node.id}" href="#thread-${node.id}"${attributes({ "data-node": node.id })}>
<span class="gt-node__top"><span class="gt-node__label">${node.label}</span> ${node.gaps.map(gapSign)}</span>
<span class="gt-node__text">${node.text}</span>
${(kindIsLinked || joinedTo.length > 0) && html`<span class="gt-node__links">${joinedTo.length === 0 ? "Joined to nothing" : `Joined to ${joinedTo.join(", ")}`}</span>`}
</a></li>
`;

const key = (gaps: readonly Gap[]): Html => html`<ul class="gt-thread__key" aria-label="Key">
${lineKey("need", "none", "a need and the provision that meets it")}
${lineKey("outcome", "9 5", "an outcome and the provision that leads to it")}
${lineKey("aspiration", "2 5", "an aspiration and the outcome towards it")}
<li class="gt-thread__key-alone">joined to nothing</li>
${gaps.map((gap) => html`<li>${gapSign(gap)} ${longer[gap]}</li>
`)}</ul>`;

const lineKey = (kind: NodeKind, dash: string, words: string): Html =>
  html`<li class="gt-thread__key-line"><svg width="44" height="10" viewBox="0 0 44 10" aria-hidden="true" focusable="false"><path class="gt-thread__line gt-thread__line--${kind}" d="M0 5H44" stroke-dasharray="${dash}"/></svg> ${words}</li>`;

const longer: Readonly<Record<Gap, string>> = {
  "need-without-provision": "nothing is provided for this need",
  "provision-without-need": "no stated need is met by it",
  "vague-provision": "nobody could be held to it",
  "outcome-is-provision": "it says what is given and not what the child will do",
  "aspiration-is-request": "it asks for a place or for help",
};

/** What the map says, in a sentence: for people who do not see it. */
export function mapInWords(columns: readonly ThreadColumn[]): string {
  const nodes = columns.flatMap((column) => column.nodes);
  const each = columns.map(({ kind, nodes: own }) => countWords(own.length, kind, kind === "provision" ? "provisions" : `${kind}s`)).join(", ");
  const gaps = Object.entries(gapWords).flatMap(([gap, { words }]) => {
    const count = nodes.filter((node) => node.gaps.some((own) => own === gap)).length;
    return count === 0 ? [] : [`${words.toLowerCase()}: ${count}`];
  });
  return `${each}. ${gaps.length === 0 ? "No gap was found." : `Gaps: ${gaps.join(", ")}.`}`;
}
