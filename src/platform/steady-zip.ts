import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

// The earliest day that a ZIP can say. The true one would make every file differ from the last.
const noDay = new Date(1980, 0, 1);

/**
 * An Office file packed again so that the same content gives the same bytes: no times, the parts in their order.
 * `change` gets each part's path and text and gives its new text; `more` are parts to add.
 */
export function steadyZip(file: Uint8Array, change: (path: string, text: string) => string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  // The list of types stands first, for programs tell an Office file by its beginning.
  const parts: Record<string, Uint8Array> = { "[Content_Types].xml": new Uint8Array() };
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    if (path.endsWith("/")) continue;
    parts[path] = /\.(?:xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(bytes))) : bytes;
  }
  for (const [path, text] of Object.entries(more)) parts[path] = strToU8(text);
  return zipSync(parts, { level: 6, mtime: noDay });
}
