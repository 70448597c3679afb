/** A node of a page's structure as pdf.js gives it: an element with a role, or the mark of a piece of the page. */
export type TagNode = { role?: string; type?: string; id?: string; children?: TagNode[]; rowSpan?: number; colSpan?: number; bbox?: number[] };
