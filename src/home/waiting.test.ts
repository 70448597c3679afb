import assert from "node:assert/strict";
import { test } from "node:test";
import { countDue } from "./load-waiting.ts";
import { waitingCards } from "./waiting-view.ts";

test("a recommendation is overdue the day after it was due, and due soon from today for 30 days", () => {
  const due = (...days: (string | null)[]) => countDue(days.map((dueOn) => ({ dueOn })), "2021-07-12");
  assert.deepEqual(due(), { open: 0, overdue: 0, dueSoon: 0 });
  assert.deepEqual(due("2021-07-11", "2021-07-12", "2021-08-11", "2021-08-12", null), { open: 5, overdue: 1, dueSoon: 2 });
  assert.deepEqual(countDue([{ dueOn: "2021-01-10" }], "2020-12-31"), { open: 1, overdue: 0, dueSoon: 1 });
});

test("nothing that waits is no card, and what is not a person's to see is none either", () => {
  assert.deepEqual(waitingCards({ audits: null, unshared: null, imports: null, drafts: null, recommendations: null }), []);
  assert.deepEqual(waitingCards({ audits: { open: 0, late: 0, nextOn: null }, unshared: null, imports: { checked: 0, failed: 0 }, drafts: [], recommendations: { open: 0, overdue: 0, dueSoon: 0 } }), []);
});

test("each card says how many, and what of it is pressing", () => {
  const list = waitingCards({
    audits: { open: 3, late: 0, nextOn: "2021-08-13" }, unshared: { count: 4, cycleId: "c", cycle: "Cycle 3" }, imports: { checked: 2, failed: 1 }, drafts: [{ id: "a", title: "EHCP dip-sampling report 5" }, { id: "b", title: "6" }], recommendations: { open: 7, overdue: 2, dueSoon: 1 },
  });
  assert.deepEqual(list.map(({ title, figure, text, calls }) => [title, figure, text, calls]), [
    ["Your audits", 3, "first due 13 August 2021", true],
    ["Audits to share out", 4, "Cycle 3", true],
    ["Imports", 3, "2 checked, not taken in; 1 stopped by a fault", true],
    ["Draft reports", 2, "not published yet", true],
    ["Recommendations", 7, "open: 2 overdue, 1 due within 30 days", true],
  ]);
});
