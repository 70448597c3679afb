import assert from "node:assert/strict";
import { test } from "node:test";
import { csvText } from "./csv-text.ts";

test("cells are quoted where CSV needs it and cannot run as formulas", () => {
  assert.equal(
    csvText([["A", 'say "so"', "a,b", "=1+1", -3, null, "-", "two\nlines"]]),
    "\uFEFFA,\"say \"\"so\"\"\",\"a,b\",'=1+1,-3,,'-,\"two\nlines\"\r\n",
  );
});
