import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { backupRoom, fill, isProblem } from "../../../test/support/backups.ts";
import { Problem } from "../problem.ts";
import { checkBackup } from "./read-backup.ts";

const room = backupRoom();
const { back, database, file } = room;
after(() => room.close());

const source = await database();
await fill(source);
await back(source, "whole");

test("a file that was cut off anywhere is refused", async () => {
  const bytes = readFileSync(file("whole"));
  for (let part = 0; part < 20; part += 1) {
    writeFileSync(file("cut"), bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
    await assert.rejects(checkBackup(file("cut")), (error: unknown) => error instanceof Problem, `cut at ${part}/20`);
  }
  writeFileSync(file("cut"), bytes.subarray(0, bytes.length - 1));
  await assert.rejects(checkBackup(file("cut")), isProblem("backup-damaged"));
});

test("a changed byte anywhere is found", async () => {
  const bytes = readFileSync(file("whole"));
  // The ten bytes before hold the time and the system, which no checksum of gzip covers and nothing reads.
  for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    writeFileSync(file("changed"), changed);
    await assert.rejects(checkBackup(file("changed")), (error: unknown) => error instanceof Problem, `byte ${at}`);
  }
});

test("a row that was changed and packed again is found by its table's hash", async () => {
  const tar = gunzipSync(readFileSync(file("whole")));
  const at = tar.indexOf("Test 42\t");
  tar.write("Test 43\t", at);
  writeFileSync(file("forged"), gzipSync(tar));
  await assert.rejects(checkBackup(file("forged")), /the rows of the table person are not those/);
});

test("what is no backup is told so", async () => {
  for (const content of ["", "hello", "PK\u0003\u0004", gzipSync("hello"), gzipSync(Buffer.alloc(2_048)), randomBytes(5_000)]) {
    writeFileSync(file("other"), content);
    await assert.rejects(checkBackup(file("other")), (error: unknown) => error instanceof Problem && ["no-backup", "backup-damaged"].includes(error.code));
  }
});
