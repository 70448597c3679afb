import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { instrumentJsonSchema } from "./instrument-json-schema.ts";
import { shippedFolder } from "./load/shipped-instruments.ts";

test("the schema for editors is that of the language (mend it with: goldenthread instrument schema -o instruments/instrument.schema.json)", () => {
  assert.deepEqual(JSON.parse(readFileSync(join(shippedFolder, "instrument.schema.json"), "utf8")), instrumentJsonSchema());
});
