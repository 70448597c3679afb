import assert from "node:assert/strict";
import { test } from "node:test";
import { readImports } from "./read-imports.ts";

const read = (text: string) => readImports({ path: "src/register/plan/load-plan.ts", text }).map(({ to, values }) => [to, ...values]);

test("an import over several lines, with a renamed name and a type", () => {
  assert.deepEqual(read('import {\n  one,\n  many as all,\n  type Db,\n} from "../../platform/index.ts";\n'), [["src/platform/index.ts", "one", "many"]]);
});

test("a type is gone when the program runs", () => {
  assert.deepEqual(read('import type { Db } from "../../platform/index.ts";\n'), [["src/platform/index.ts"]]);
  assert.deepEqual(read('export type { Plan } from "./plan.ts";\n'), [["src/register/plan/plan.ts"]]);
});

test("what is passed on, all of a file, an import for its effect and a later import", () => {
  assert.deepEqual(read('export { upn } from "../people/upn.ts";\nexport * from "../index.ts";\nimport * as z from "zod";\nimport "./set-up.ts";\n'), [
    ["src/register/people/upn.ts", "upn"], ["src/register/index.ts", "*"], ["zod", "*"], ["src/register/plan/set-up.ts", "*"],
  ]);
  assert.deepEqual(read('const main = await import("../../main.ts");\nconst late = () => load<Main>("../../late.ts");\n'), [["src/main.ts", "*"], ["src/late.ts", "*"]]);
});

test("an import in a comment or a sentence is none", () => {
  assert.deepEqual(read('// import { x } from "./x.ts";\nconst text = `an import of "../y.ts"`;\n'), []);
});
