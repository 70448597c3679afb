import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { readYesNo } from "./read-yes-no.ts";

const value = <T>(read: { value: T } | { what: string; cure: string }) => ("value" in read ? read.value : read.what);

test("a date is read as people in the UK, the SEN2 return and workbooks write it", () => {
  for (const text of ["28/09/2022", "28.9.2022", "28-9-2022", "2022-09-28", "2022/9/28", "20220928", "44832", "44832.5", "2022-Sep-28 00:00:00", "2022-09-28T09:30:00.000Z", "28 September 2022", "28th of Sept 2022", "Wed 28 Sep 2022", "28-Sep-2022", "28/09/2022 9:05 am"])
    assert.equal(value(readDate(text)), "2022-09-28", text);
});

test("a date that could mean two centuries, or no day at all, is a fault", () => {
  assert.equal(value(readDate("28/09/22")), "the year of this date has only two digits");
  assert.equal(value(readDate("09/28/2022")), "there is no such month");
  assert.equal(value(readDate("31/04/2022")), "there is no such day in the calendar");
  assert.equal(value(readDate("29/02/2023")), "there is no such day in the calendar");
  assert.equal(value(readDate("29/02/2024")), "2024-02-29");
  assert.equal(value(readDate("1/1/0202")), "this year cannot be right");
  for (const text of ["", "soon", "12", "2022", "28/2022", "99999999"]) assert.ok(!("value" in readDate(text)), text);
});

test("every day is read back in any of its forms (property)", () => {
  fc.assert(fc.property(fc.date({ min: new Date("1955-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }), (date) => {
    const iso = date.toISOString().slice(0, 10);
    const [year = "", month = "", day = ""] = iso.split("-");
    for (const text of [iso, `${day}/${month}/${year}`, `${Number(day)}.${Number(month)}.${year}`, `${year}${month}${day}`]) assert.equal(value(readDate(text)), iso, text);
  }));
});

test("numbers lose commas, signs of money and of per cent", () => {
  assert.deepEqual(["1,797", "81%", " 12.5 ", "£3", "−4", ".5", "1e3"].map((text) => value(readNumber(text))), [1797, 81, 12.5, 3, -4, 0.5, 1000]);
  for (const text of ["", "a", "1,79", "1 2", "--3", "Infinity", "0x10"]) assert.equal(value(readNumber(text)), "this is not a number", text);
});

test("yes and no are read as spreadsheets write them", () => {
  for (const text of ["Yes", "y", "TRUE", "1", "x", "✓"]) assert.equal(value(readYesNo(text)), true, text);
  for (const text of ["No", "N", "false", "0"]) assert.equal(value(readYesNo(text)), false, text);
  for (const text of ["", "maybe", "2", "yes no"]) assert.equal(value(readYesNo(text)), "this is not yes or no", text);
});

test("no text at all breaks a reader (property)", () => {
  fc.assert(fc.property(fc.string(), (text) => [readDate(text), readNumber(text), readYesNo(text)].every((read) => "value" in read || read.cure.length > 0)));
});
