import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { secretFile } from "./secret-file.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-secret-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("a secret is 32 bytes, its owner's alone, and stays", () => {
  const file = join(folder, "deep", "secret");
  const secret = secretFile(file);
  assert.equal(Buffer.from(secret, "base64").length, 32);
  assert.equal(secretFile(file), secret);
  if (process.platform !== "win32") assert.equal(statSync(file).mode & 0o777, 0o600);
});

test("programs that start at once agree on one secret, and leave no halves behind", async () => {
  const file = join(folder, "raced", "secret");
  const script = `import { secretFile } from ${JSON.stringify(new URL("secret-file.ts", import.meta.url).href)}; process.stdout.write(secretFile(process.argv[1]))`;
  const said = await Promise.all([1, 2, 3, 4].map(async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, file], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    await once(child, "close");
    return text;
  }));
  assert.equal(new Set(said).size, 1);
  assert.deepEqual(readdirSync(join(folder, "raced")), ["secret"]);
});
