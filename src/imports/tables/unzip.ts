import { inflateRawSync } from "node:zlib";
import { Problem } from "../../platform/problem.ts";
import type { ImportedFile } from "../import-kind.ts";

/** What an archive may unpack to: a bomb is stopped at the limit, whatever sizes it claims for itself. */
export const UNZIP_LIMITS = { entries: 2_000, bytes: 400_000_000, ratio: 200, ratioFrom: 5_000_000 };

/**
 * The files of a zip archive that `wanted` names, read from its directory. Folders are left out.
 * Problem where the archive is broken, locked, or unpacks to more than the limits.
 */
export function unzip(archive: ImportedFile, wanted: (path: string) => boolean, limits = UNZIP_LIMITS): ImportedFile[] {
  const bytes = Buffer.from(archive.content.buffer, archive.content.byteOffset, archive.content.byteLength);
  const refuse = (what: string, cure: string) => new Problem("import-archive", `${archive.name} ${what}.`, { cure });
  const broken = () => refuse("is damaged or only half there", "Save or download it again, then choose it again.");
  const tooLarge = () => refuse("unpacks to far more than a table needs", "Save the tables as CSV files and import those.");

  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff || count > limits.entries) throw tooLarge();

  const files: ImportedFile[] = [];
  let unpacked = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken();
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (path.endsWith("/") || !wanted(path)) continue;
    if ((flags & 1) === 1) throw refuse("is locked with a password", "Take the password off and choose it again.");
    if (local + 30 > bytes.length) throw broken();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + packed > bytes.length) throw broken();
    const content = inflated(bytes.subarray(start, start + packed), method, Math.max(1, limits.bytes - unpacked));
    if (content === "too-large") throw tooLarge();
    if (content === "broken") throw broken();
    unpacked += content.length;
    if (unpacked > limits.ratioFrom && unpacked > bytes.length * limits.ratio) throw tooLarge();
    files.push({ name: path, content });
  }
  return files;
}

function inflated(packed: Buffer, method: number, most: number): Uint8Array | "too-large" | "broken" {
  if (method === 0) return packed.length > most ? "too-large" : packed;
  if (method !== 8) return "broken";
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    return error instanceof RangeError ? "too-large" : "broken";
  }
}
