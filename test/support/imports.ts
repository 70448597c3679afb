import { seal, unseal } from "../../src/platform/index.ts";
import type { ImportKind } from "../../src/imports/index.ts";
import type { ImportSetup } from "../../src/imports/import-setup.ts";

const key = Buffer.alloc(32, 7);

/** The framework with these kinds, and a key of its own. */
export function testImportSetup(kinds: readonly ImportKind[]): ImportSetup {
  return { kinds, seal: (bytes) => seal(key, bytes), unseal: (sealed) => unseal(key, sealed) };
}

/** A CSV file from rows of cells. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): { name: string; content: Uint8Array } {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return { name, content: Buffer.from(rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n", "utf8") };
}
