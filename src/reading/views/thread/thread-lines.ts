import { html, type Html } from "../../../ui/index.ts";
import type { ThreadColumn } from "./thread-columns.ts";
import type { ThreadLink } from "./thread-links.ts";
import type { NodeKind } from "./thread-nodes.ts";

/** Of a thousand parts of the map's width: where each column begins, and how wide it is. The style sheet's columns are the same. */
const left: Readonly<Record<NodeKind, number>> = { aspiration: 0, need: 265, outcome: 530, provision: 795 };
const columnWidth = 205;

/** Kinds of line differ in their dashes, not in colour alone. */
const dashes: Readonly<Record<NodeKind, string>> = { aspiration: "2 5", need: "none", outcome: "9 5", provision: "none" };
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The links as lines behind the columns. Each column spreads its nodes evenly over the whole height, so that where a node stands follows from its
 * number alone, at any size of letters.
 */
export function threadLines(columns: readonly ThreadColumn[], links: readonly ThreadLink[]): Html {
  const at = new Map(columns.flatMap(({ kind, nodes }) => nodes.map((node, index) => [node.id, { kind, y: ((index + 0.5) / nodes.length) * 1000 }] as const)));
  return html`<svg class="gt-thread__lines" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false">
${links.map(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (start === undefined || end === undefined) return undefined;
    const [x1, x2] = [left[start.kind] + columnWidth, left[end.kind]];
    // Bends in the last gap, so that a line that passes a column runs level behind it.
    const bend = left[end.kind] - (left.provision - left.outcome - columnWidth);
    const path = `M${x1} ${round(start.y)}H${bend}C${bend + 40} ${round(start.y)} ${x2 - 40} ${round(end.y)} ${x2} ${round(end.y)}`;
    return html`<path class="gt-thread__line gt-thread__line--${start.kind}" d="${path}" data-from="${from}" data-to="${to}" stroke-dasharray="${dashes[start.kind]}" vector-effect="non-scaling-stroke"/>
`;
  })}</svg>`;
}
