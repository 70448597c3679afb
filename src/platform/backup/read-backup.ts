import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { Problem } from "../problem.ts";
import { backupHeaderSchema, backupManifestSchema, FORMAT_VERSION, HEADER_NAME, LARGEST_PART, MANIFEST_NAME, partName, type BackupHeader, type BackupManifest } from "./backup-format.ts";
import { readTar, type TarEntry } from "./tar.ts";

const nothingChanged = "Use another copy of it. Nothing was changed.";
const damaged = (what: string, cause?: unknown) => new Problem("backup-damaged", `The backup is damaged: ${what}.`, { cure: nothingChanged, cause });

async function* unpacked(file: string): AsyncGenerator<TarEntry> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* readTar(source.pipe(gunzip), LARGEST_PART);
  } catch (cause) {
    const code = String((cause as { code?: unknown }).code ?? "");
    if (!code.startsWith("Z_")) throw cause;
    if (code === "Z_BUF_ERROR") throw damaged("it ends too early", cause);
    throw source.bytesRead < 100_000 && code === "Z_DATA_ERROR" && !(await beginsAsGzip(file))
      ? new Problem("no-backup", "This file is no backup of Goldenthread.", { cure: "Give the file that goldenthread backup made.", cause })
      : damaged("its bytes are not those that were written", cause);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function beginsAsGzip(file: string): Promise<boolean> {
  for await (const chunk of createReadStream(file, { end: 1 })) return (chunk as Buffer)[0] === 0x1f && (chunk as Buffer)[1] === 0x8b;
  return false;
}

function parseJson(content: Buffer, what: string): unknown {
  try {
    return JSON.parse(content.toString("utf8"));
  } catch (cause) {
    throw damaged(`${what} cannot be read`, cause);
  }
}

function parse<T>(schema: z.ZodType<T>, content: Buffer, what: string): T {
  const result = schema.safeParse(parseJson(content, what));
  if (!result.success) throw damaged(`${what} is not as it should be`);
  return result.data;
}

function readHeader(entry: TarEntry | undefined): BackupHeader {
  if (entry?.name !== HEADER_NAME) throw new Problem("no-backup", "This file is no backup of Goldenthread.", { cure: "Give the file that goldenthread backup made." });
  const value = parseJson(entry.content, "its description") as { formatVersion?: unknown } | null;
  if (typeof value?.formatVersion === "number" && value.formatVersion > FORMAT_VERSION) {
    throw new Problem("backup-newer", "This backup was made by a newer version of Goldenthread.", { cure: "Restore it with that version or a later one." });
  }
  return parse(backupHeaderSchema, entry.content, "its description");
}

/** What a reader of a backup meets, in this order: the header, the rows of each table in parts, the manifest. */
export type BackupEvent =
  | { kind: "header"; header: BackupHeader }
  | { kind: "rows"; table: string; content: Buffer }
  | { kind: "manifest"; manifest: BackupManifest };

type Seen = { bytes: number; parts: number; hash: Hash };

function compare(manifest: BackupManifest, seen: Map<string, Seen>): void {
  for (const table of manifest.tables) {
    const mine = seen.get(table.name);
    const isSame = mine === undefined
      ? table.bytes === 0 && table.parts === 0
      : mine.bytes === table.bytes && mine.parts === table.parts && mine.hash.digest("hex") === table.sha256;
    if (!isSame) throw damaged(`the rows of the table ${table.name} are not those that were written`);
  }
}

/** Reads a backup from end to end and checks every byte of it. Throws a Problem at the first thing that is wrong. */
export async function* readBackup(file: string): AsyncGenerator<BackupEvent> {
  const entries = unpacked(file);
  const first = await entries.next();
  const header = readHeader(first.done === true ? undefined : first.value);
  yield { kind: "header", header };
  const seen = new Map<string, Seen>();
  let manifest: BackupManifest | undefined;
  for await (const entry of entries) {
    if (manifest !== undefined) throw damaged("something follows its end");
    if (entry.name === MANIFEST_NAME) {
      manifest = parse(backupManifestSchema, entry.content, "its manifest");
      continue;
    }
    const table = /^tables\/([^/]+)\//.exec(entry.name)?.[1] ?? "";
    const mine = seen.get(table) ?? { bytes: 0, parts: 0, hash: createHash("sha256") };
    if (!header.tables.some((each) => each.name === table) || entry.name !== partName(table, mine.parts + 1)) throw damaged(`${entry.name} is not expected there`);
    mine.bytes += entry.content.length;
    mine.parts += 1;
    mine.hash.update(entry.content);
    seen.set(table, mine);
    yield { kind: "rows", table, content: entry.content };
  }
  if (manifest === undefined || manifest.tables.map((table) => table.name).join() !== header.tables.map((table) => table.name).join()) throw damaged("it ends too early");
  compare(manifest, seen);
  yield { kind: "manifest", manifest };
}

export type CheckedBackup = { header: BackupHeader; manifest: BackupManifest };

/** Checks a whole backup without touching any database. */
export async function checkBackup(file: string, onProgress?: (table: string) => void): Promise<CheckedBackup> {
  let header: BackupHeader | undefined;
  let manifest: BackupManifest | undefined;
  for await (const event of readBackup(file)) {
    if (event.kind === "header") header = event.header;
    if (event.kind === "rows") onProgress?.(event.table);
    if (event.kind === "manifest") manifest = event.manifest;
  }
  if (header === undefined || manifest === undefined) throw damaged("it ends too early");
  return { header, manifest };
}

