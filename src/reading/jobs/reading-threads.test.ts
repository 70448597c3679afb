import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleFile } from "../../../test/support/plans-to-read.ts";
import { Problem } from "../../platform/problem.ts";
import { performOrder } from "./perform-order.ts";
import { readingThreads } from "./reading-threads.ts";

const plan = () => ({ name: "plan.docx", bytes: exampleFile("q01", "plan.docx") });
const isProblem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

test("a thread reads what the program itself would", async () => {
  const threads = readingThreads();
  const order = { do: "read", plan: plan(), advice: [{ name: "advice.docx", bytes: exampleFile("q01", "advice-tod.docx") }] } as const;
  assert.deepEqual(await threads(order), JSON.parse(JSON.stringify(await performOrder(order))));
});

test("several at once each get their own answer, and the site goes on meanwhile", async () => {
  const threads = readingThreads();
  await threads({ do: "identify", ...plan() });
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  const names = await Promise.all((["q01", "q02", "q03"] as const).map(async (id) => (await threads({ do: "identify", name: "plan.pdf", bytes: exampleFile(id, "plan.pdf") })).identity.birthDate));
  clearInterval(timer);
  assert.deepEqual(names, ["2022-05-19", "2011-02-08", "2019-06-30"]);
  assert.ok(turns > 5, `${turns} turns while PDFs were read`);
});

test("what is wrong with a file comes back in the words for people", async () => {
  await assert.rejects(readingThreads()({ do: "read", plan: { name: "x", bytes: Buffer.from("") }, advice: [] }), isProblem("plan-empty"));
});

test("a document that takes too long is given up, and the next one is read", async () => {
  const slow = readingThreads({ limit: 1 });
  await assert.rejects(slow({ do: "identify", ...plan() }), isProblem("plan-too-slow"));
  const threads = readingThreads();
  assert.equal((await threads({ do: "identify", ...plan() })).identity.kind?.family, "plan");
});

test("a document that takes too much memory ends its own thread alone", async () => {
  const small = readingThreads({ megabytes: 8 });
  await assert.rejects(small({ do: "read", plan: plan(), advice: [] }), isProblem("plan-too-large"));
});

test("an order that is cancelled ends at once", async () => {
  const threads = readingThreads();
  const cancel = new AbortController();
  const order = threads({ do: "identify", ...plan() }, { signal: cancel.signal });
  cancel.abort(new Error("enough"));
  await assert.rejects(order, /enough/);
  await assert.rejects(threads({ do: "identify", ...plan() }, { signal: cancel.signal }), /enough/);
});
