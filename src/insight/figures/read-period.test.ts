import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readPeriod, type YearHabits } from "./read-period.ts";

const unsaid: YearHabits = { yearStart: undefined, quarters: undefined };
const read = (text: string, habits: YearHabits = unsaid) => {
  const found = readPeriod(text, habits);
  return "value" in found ? `${found.value.period} ${found.value.start}` : "doubt" in found ? `doubt ${found.doubt}` : found.what;
};

describe("a period", () => {
  test("is a month in words, digits or as a date in it", () => {
    for (const text of ["July 2020", "jul 2020", "Jul-20", "2020-07", "07/2020", "01/07/2020", "2020-07-01", "2020/7", "1 July 2020", " JULY  2020 "]) assert.equal(read(text), "month 2020-07-01", text);
    assert.equal(read("Sept 2020"), "month 2020-09-01");
  });

  test("is a quarter, a term or a year where the months say so", () => {
    assert.equal(read("July to September 2020"), "quarter 2020-07-01");
    assert.equal(read("Dec 2019 – Feb 2020"), "quarter 2019-12-01");
    assert.equal(read("December to February 2020"), "quarter 2019-12-01");
    assert.equal(read("April 2020 to March 2021"), "year 2020-04-01");
    assert.equal(read("Jan-Dec 2020"), "year 2020-01-01");
    assert.equal(read("July to August 2020"), "this is not one month, a quarter, a term of four months or a year");
  });

  test("is a term of its own year, or of the school year that is named", () => {
    assert.equal(read("Autumn term 2020"), "term 2020-09-01");
    assert.equal(read("Spring 2021"), "term 2021-01-01");
    assert.equal(read("Summer term 2020/21"), "term 2021-05-01");
    assert.equal(read("Autumn term 2020/21"), "term 2020-09-01");
  });

  test("called Q3 2020 is asked about, for Q1 may be January or April", () => {
    assert.equal(read("Q3 2020"), "doubt quarters");
    assert.equal(read("Q3 2020", { ...unsaid, quarters: "calendar" }), "quarter 2020-07-01");
    assert.equal(read("2020 Q3", { ...unsaid, quarters: "financial" }), "quarter 2020-10-01");
    assert.equal(read("Quarter 4 2020", { ...unsaid, quarters: "financial" }), "quarter 2021-01-01");
    assert.equal(read("Q3 2020/21"), "quarter 2020-10-01");
    assert.equal(read("Q4 2020-21"), "quarter 2021-01-01");
  });

  test("called 2020/21 is asked about, for the year may begin in April or September", () => {
    assert.equal(read("2020/21"), "doubt yearStart");
    assert.equal(read("2020-2021", { ...unsaid, yearStart: "financial" }), "year 2020-04-01");
    assert.equal(read("2020/21", { ...unsaid, yearStart: "school" }), "year 2020-09-01");
    assert.equal(read("academic year 2020/21"), "year 2020-09-01");
    assert.equal(read("2020"), "year 2020-01-01");
    assert.equal(read("2020/22"), "there is no such month");
  });

  test("that is none is a fault with words", () => {
    for (const text of ["", "soon", "July", "13/2020", "Q5 2020", "2020-13", "99999", "July 20200"]) assert.doesNotMatch(read(text), /^(month|quarter|term|year|doubt) /, text);
  });

  test("never breaks on any text, and a month is read back however it is written", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof read(text) === "string"));
    const names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const two = String(month).padStart(2, "0");
      for (const text of [`${names[month - 1]} ${year}`, `${String(names[month - 1]).slice(0, 3)} ${year}`, `${two}/${year}`, `15/${two}/${year}`, `${year}-${two}-28`])
        assert.equal(read(text), `month ${year}-${two}-01`, text);
    }));
  });
});
