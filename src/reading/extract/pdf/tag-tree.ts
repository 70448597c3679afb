/** A node of a page's structure as pdf.js gives it: an element with a role, or the mark of a piece of the page. */
export type TagNode = { role?: string; type?: string; id?: string; children?: TagNode[]; rowSpan?: number; colSpan?: number; bbox?: number[] };

/** The number of a mark: the pieces of a page's text carry the same. */
export const markOf = (node: TagNode): number | null => {
  if (node.type !== "content" || node.id === undefined) return null;
  const at = node.id.lastIndexOf("_mc");
  return at < 0 ? null : Number(node.id.slice(at + 3));
};

/** All marks under a node. */
export function marksIn(node: TagNode, into: number[] = []): number[] {
  const own = markOf(node);
  if (own !== null) into.push(own);
  else for (const child of node.children ?? []) marksIn(child, into);
  return into;
}

const lettersOf = (runs: readonly { text: string }[]) => runs.reduce((sum, run) => sum + run.text.length, 0);

/**
 * Whether a document's tags can be trusted to hold its text: nearly all of it stands under them, and they say more than that it is one long
 * piece. Text of form fields, for one, stands under none.
 */
export function coversText(pages: readonly { runs: readonly { text: string; mark: number | null; artifact: boolean }[] }[], trees: readonly (TagNode | null)[]): boolean {
  let all = 0;
  let tagged = 0;
  let elements = 0;
  for (const [at, page] of pages.entries()) {
    const tree = trees[at];
    const marks = new Set(tree ? marksIn(tree) : []);
    const text = page.runs.filter((run) => !run.artifact);
    all += lettersOf(text);
    tagged += lettersOf(text.filter((run) => run.mark !== null && marks.has(run.mark)));
    const count = (node: TagNode): number => (/^(?:P|H[1-6]?|LI|LBody|TD|TH)$/.test(node.role ?? "") ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + count(child), 0);
    elements += tree ? count(tree) : 0;
  }
  return all > 0 && tagged >= all * 0.97 && elements >= pages.length * 2;
}
