import type { NodeKind, ThreadNode } from "./thread-nodes.ts";
import type { ThreadLink } from "./thread-links.ts";

export type ThreadColumn = { readonly kind: NodeKind; readonly nodes: readonly ThreadNode[] };

/**
 * The nodes as columns. Provision keeps the plan's order; needs and outcomes stand near the provision that they are joined to, and aspirations near
 * their outcomes, so that fewer lines cross. What is joined to nothing keeps its place by the plan's order.
 */
export function threadColumns(nodes: readonly ThreadNode[], links: readonly ThreadLink[]): ThreadColumn[] {
  const place = new Map<string, number>();
  const settle = (kind: NodeKind): ThreadNode[] => {
    const own = nodes.filter((node) => node.kind === kind);
    const wanted = new Map(own.map((node, index) => {
      const ends = links.filter(({ from }) => from === node.id).flatMap(({ to }) => place.get(to) ?? []);
      return [node.id, ends.length > 0 ? ends.reduce((sum, each) => sum + each, 0) / ends.length : (index + 0.5) / own.length];
    }));
    const sorted = kind === "provision" ? own : own.toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
    for (const [index, node] of sorted.entries()) place.set(node.id, (index + 0.5) / sorted.length);
    return sorted;
  };
  const [provision, outcome, need, aspiration] = [settle("provision"), settle("outcome"), settle("need"), settle("aspiration")];
  return [{ kind: "aspiration", nodes: aspiration }, { kind: "need", nodes: need }, { kind: "outcome", nodes: outcome }, { kind: "provision", nodes: provision }];
}
