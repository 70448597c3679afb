import { z } from "zod";

/**
 * A backup is a tar, compressed with gzip:
 *   goldenthread-backup.json     what it is: version, migrations, tables and their columns
 *   tables/plan/000001.copy      the rows, as PostgreSQL's COPY writes them (text), in parts
 *   manifest.json                rows, bytes and SHA-256 of each table: last, since they are known only then
 */
export const FORMAT_VERSION = 1;
export const HEADER_NAME = "goldenthread-backup.json";
export const MANIFEST_NAME = "manifest.json";

/** A part is cut at this size; one may be longer by what the server sends at once (a row of COPY, at most 1 GiB). */
export const PART_SIZE = 4 * 1024 * 1024;
export const LARGEST_PART = 1_100 * 1024 * 1024;

export const partName = (table: string, number: number): string => `tables/${table}/${String(number).padStart(6, "0")}.copy`;

const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const backupHeaderSchema = z.object({
  format: z.literal("goldenthread-backup"),
  formatVersion: z.int().positive(),
  programVersion: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ number: z.int().positive(), file: z.string(), sha256 })),
  tables: z.array(z.object({ name, columns: z.array(name).min(1) })),
  /** Tables whose rows are left out on purpose. */
  leftOut: z.array(name),
  /** Of the key that documents are sealed with; null where none was used yet. The key itself is never in a backup. */
  keyFingerprint: z.string().nullable(),
});

export const backupManifestSchema = z.object({
  tables: z.array(z.object({ name, rows: z.int().nonnegative(), bytes: z.int().nonnegative(), parts: z.int().nonnegative(), sha256 })),
});

export type BackupHeader = z.infer<typeof backupHeaderSchema>;
export type BackupManifest = z.infer<typeof backupManifestSchema>;
export type BackupTable = BackupManifest["tables"][number];

/**
 * Who was signed in, and who mistyped a password, is no part of a backup: a restored copy must sign nobody in.
 * The tables that run the program itself (schema_migration) are made anew by the migrations. Roll-ups are added up again from the
 * ratings as these come in; taken along as well they would count twice.
 */
export const leftOut = ["session", "sign_in_failure", "rating_rollup"];
