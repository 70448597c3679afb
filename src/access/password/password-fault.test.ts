import assert from "node:assert/strict";
import { test } from "node:test";
import { passwordFault } from "./password-fault.ts";

test("a long password of words that do not belong together is accepted, with or without signs", () => {
  for (const good of ["copper lantern ostrich", "weathervane7tulip", "Ærøskøbing-havn!", "kettle-moth-granite", "日本語のとても長いパスワードです"]) assert.equal(passwordFault(good), undefined, good);
});

test("eleven characters are too few, twelve are enough; a letter with an accent counts once", () => {
  assert.match(passwordFault("kettlemothg") ?? "", /at least 12/);
  assert.equal(passwordFault("kettlemothgr"), undefined);
  assert.match(passwordFault("💚💚💚💚💚💚") ?? "", /at least 12/);
  assert.match(passwordFault("") ?? "", /Enter/);
  assert.match(passwordFault("kettle moth ".repeat(20)) ?? "", /at most 200/);
});

test("the passwords that are tried first are refused, whatever stands around them", () => {
  for (const bad of ["password1234", "Password123!", "P@ssw0rd2024", "passwordpassword", "Welcome2021!!", "qwertyuiop12", "letmein123456", "ILoveYou2020", "Liverpool2005!", "Summer2023!!!", "goldenthread", "GoldenThread1", "adminadmin123", "ehcplanaudit"]) {
    assert.match(passwordFault(bad) ?? "", /tried first/, bad);
  }
});

test("counting, repeating and digits alone are refused", () => {
  for (const bad of ["123456789012", "987654321098", "aaaaaaaaaaaa", "abcdefghijkl", "xyxyxyxyxyxy", "070319850703"]) assert.notEqual(passwordFault(bad), undefined, bad);
});

test("a person's own name, address and authority make no password", () => {
  const about = ["Priya Nair", "priya.nair@hartmere.example", "Hartmere County Council"];
  for (const bad of ["priya.nair2021", "PriyaHartmere", "hartmere2021!"]) assert.notEqual(passwordFault(bad, about), undefined, bad);
  assert.equal(passwordFault("priya keeps nine herons", about), undefined);
});
