import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { newId, one, run, sql } from "../../platform/index.ts";
import { registerPaths, statutoryClock, type ClockDates } from "../../register/index.ts";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../test/support/browser.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { addClockPlan } from "../../../test/support/add-clock-plan.ts";
import { ask } from "../facts/ask.ts";
import { plainQuestion } from "../facts/catalogue/question.ts";
import { saveStatistics } from "../published/store.ts";
import { issueFigures } from "./figures/issue-figures.ts";
import { loadIssued } from "./load/load-issued.ts";
import { loadTimeliness } from "./load/load-timeliness.ts";
import { timelinessPaths } from "./paths.ts";

const TODAY = "2021-07-12";

describe("the pages of timeliness", () => {
  let site: TestSite;
  let browser: TestBrowser;
  let baseURL: string;
  before(async () => {
    site = await testSite({ authority: { name: "Northbridge Council", today: TODAY } });
    const { id, teams } = site.authority;
    // 12 plans issued in June 2021: 9 after 130 days, 3 after 150, one of these with an exception. 10 in May, all in time.
    for (let at = 0; at < 12; at += 1)
      await addClockPlan(site, id, { reference: `J-${at}`, status: "active", requested_on: at < 9 ? "2021-01-21" : "2021-01-01", decided_on: "2021-02-20", started_on: at < 9 ? "2021-05-31" : "2021-06-15", lawful_exception: at === 11, delay_reason: at === 10 ? "Advice came late" : null });
    for (let at = 0; at < 10; at += 1) await addClockPlan(site, id, { reference: `M-${at}`, status: "active", requested_on: "2021-01-04", decided_on: "2021-02-01", started_on: "2021-05-20" });
    await addClockPlan(site, id, { reference: "OPEN-1", status: "assessing", requested_on: "2021-03-01", decided_on: "2021-04-01", team_id: teams["North"] ?? null });
    await addClockPlan(site, id, { reference: "OPEN-2", status: "requested", requested_on: "2021-06-07", team_id: teams["South"] ?? null });
    await addClockPlan(site, id, { reference: "OLD-1", status: "assessing", requested_on: "2020-12-01", decided_on: "2021-01-10" });
    await addClockPlan(site, id, { reference: "REV-1", status: "active", requested_on: null, started_on: "2018-03-01", last_review_on: "2021-06-20", review_meeting_on: "2021-06-20" });
    await addClockPlan(site, id, { reference: "REV-2", status: "active", requested_on: null, started_on: "2018-03-01", last_review_on: "2020-07-20", review_meeting_on: "2020-07-20", review_decision_on: "2020-08-10", review_outcome: "Maintain" });
    await addClockPlan(site, id, { reference: "MOVE-1", status: "active", birth_date: "2010-05-01", requested_on: null, started_on: "2019-09-20", last_review_on: "2020-11-01", phase_transfer_due_on: "2021-02-15" });
    browser = await openBrowser();
    baseURL = await site.listen();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test("nobody and the wrong person see nothing; a viewer sees figures and no case", async () => {
    for (const path of [timelinessPaths.overview(), timelinessPaths.csv(), timelinessPaths.cases(), timelinessPaths.casesCsv(), timelinessPaths.beside()]) assert.equal((await site.nobody.get(path)).status, 302, path);
    for (const path of [timelinessPaths.overview(), timelinessPaths.csv(), timelinessPaths.beside()]) {
      for (const role of ["auditor", "moderator", "writer", "outside-auditor"] as const) assert.equal((await site.as(role).get(path)).status, 403, `${role} ${path}`);
      for (const role of ["administrator", "qa-officer", "manager", "viewer"] as const) assert.equal((await site.as(role).get(path)).status, 200, `${role} ${path}`);
    }
    for (const path of [timelinessPaths.cases(), timelinessPaths.casesCsv()]) assert.equal((await site.as("viewer").get(path)).status, 403, path);
    assert.equal((await site.as("auditor").get(timelinessPaths.cases())).status, 200);
    assert.equal((await site.as("auditor").get(timelinessPaths.casesCsv())).status, 403);
    const page = (await site.as("viewer").get(timelinessPaths.overview())).body;
    assert.doesNotMatch(page, /OPEN-1|REV-1|\/timeliness\/cases|Underhill/);
  });

  test("the figures are those that were put in", async () => {
    const figures = await loadTimeliness(site.db, site.authority.id, TODAY);
    // May: 10 in time, and 9 of 31 May; June: 3 after 165 days, one of them excepted.
    assert.deepEqual(figures.issued.months.slice(-2).map(({ month, without, all }) => [month, without.met, without.of, all.met, all.of]), [["2021-05", 19, 19, 19, 19], ["2021-06", 0, 2, 0, 3]]);
    assert.deepEqual([figures.backlog.open, figures.backlog.over], [3, 1]);
    assert.deepEqual(figures.delays, [{ words: "Advice came late", plans: 1, lawful: false }, { words: "No reason recorded", plans: 1, lawful: false }, { words: "Lawful exception, not said which", plans: 1, lawful: true }].sort((a, b) => figures.delays.findIndex((one) => one.words === a.words) - figures.delays.findIndex((one) => one.words === b.words)));
    assert.deepEqual([figures.transfers.rounds[0]?.dueOn, figures.transfers.rounds[0]?.open], ["2021-02-15", 1]);
    const page = (await site.as("manager").get(timelinessPaths.overview())).body;
    assert.match(page, /19 of 21 plans without an exception were in time: 90%/);
    assert.match(page, /href="\/timeliness\/cases\?when=overdue"/);
  });

  test("a month's plans, and those of them that were late, are a link away for whoever may see the register", async () => {
    const page = (await site.as("manager").get(timelinessPaths.overview())).body;
    const [all, late] = [registerPaths.list({ issued: "2021-06" }), registerPaths.list({ issued: "2021-05", weeks: "over-20" })];
    assert.ok(page.includes(`href="${all}"`));
    assert.ok(!page.includes(`href="${late.replaceAll("&", "&amp;")}"`), "none of May came late");
    const june = (await site.as("manager").get(all)).body;
    // J-9, J-10 and J-11 were sent in June, all after 165 days.
    assert.deepEqual([...june.matchAll(/>(J-\d+)</g)].map(([, reference]) => reference), ["J-10", "J-11", "J-9"]);
    assert.match(june, /New plan sent in: June 2021/);
    assert.deepEqual([...(await site.as("manager").get(registerPaths.list({ issued: "2021-06", weeks: "over-20" }))).body.matchAll(/>(J-\d+)</g)].length, 3);
    assert.match((await site.as("manager").get(registerPaths.list({ issued: "2021-06", weeks: "in-20" }))).body, /No plans like this/);
    assert.match((await site.as("manager").get("/register?issued=June&weeks=many")).body, /left out: issued, weeks/);
    assert.doesNotMatch((await site.as("viewer").get(timelinessPaths.overview())).body, /href="\/register/);
  });

  test("whoever may not see the register gets no small count, on the page or in the file", async () => {
    // One plan late for each of three reasons, one request past 20 weeks: no split of so few is shown.
    const page = (await site.as("viewer").get(timelinessPaths.overview())).body;
    assert.match(page, /Fewer than 5 open requests are past 20 weeks\./);
    assert.doesNotMatch(page, /Advice came late|20 to 26 weeks|the oldest/);
    assert.match(page, /shown only to those who may see the register/);
    assert.match((await site.as("manager").get(timelinessPaths.overview())).body, /Advice came late[\s\S]*/);
    assert.match((await site.as("viewer").get(timelinessPaths.csv())).body, /Late plans by reason,Advice came late,,,,,\r?\n/);
    assert.match((await site.as("manager").get(timelinessPaths.csv())).body, /Late plans by reason,Advice came late,,,,1,\r?\n/);
  });

  test("the list has what comes up by week, no child's name, and what an address may not mean is left out and said", async () => {
    const page = (await site.as("manager").get(timelinessPaths.cases())).body;
    // OPEN-1's 20 weeks end on 19 July, OPEN-2's six weeks too; REV-1's decision is due on 18 July, REV-2's next review on 9 August.
    assert.match(page, /Week of 12 July 2021[\s\S]*REV-1[\s\S]*Week of 19 July 2021[\s\S]*OPEN-1[\s\S]*OPEN-2[\s\S]*Week of 9 August 2021[\s\S]*REV-2/);
    assert.doesNotMatch(page, /Underhill|OLD-1/);
    const north = (await site.as("manager").get(timelinessPaths.cases({ team: site.authority.teams["North"] ?? "" }))).body;
    assert.match(north, /OPEN-1/);
    assert.doesNotMatch(north, /OPEN-2/);
    assert.match((await site.as("manager").get(timelinessPaths.cases({ when: "overdue" }))).body, /OLD-1[\s\S]*MOVE-1|MOVE-1[\s\S]*OLD-1/);
    const odd = await site.as("manager").get("/timeliness/cases?when=yesterday&team=%00&page=-3&kind=review");
    assert.equal(odd.status, 200);
    assert.match(odd.body, /left out: when, team/);
    assert.match((await site.as("manager").get(timelinessPaths.cases({ kind: "transfer", when: "2" }))).body, /No time limit comes up/);
  });

  test("the files hold the same, without a name", async () => {
    const cases = await site.as("manager").get(timelinessPaths.casesCsv({ kind: "assessment" }));
    assert.match(String(cases.headers["content-type"]), /text\/csv/);
    assert.match(cases.body, /OPEN-1,North,,Send the final plan,2021-07-19,7,/);
    assert.doesNotMatch(cases.body, /Underhill|REV-1/);
    const taken = await one<{ count: number }>(site.db, sql`select count(*) as count from trail where authority_id = ${site.authority.id} and act = 'export-register' and details->>'list' = 'time-limits'`);
    assert.equal(taken.count, 1, "who took the list out is in the trail");
    assert.match((await site.as("viewer").get(timelinessPaths.csv())).body, /"New plans within 20 weeks, without exceptions",2021-05,100,/);
  });

  test("another authority sees none of it", async () => {
    const other = await testSite({ connection: site.connection, authority: { today: TODAY } });
    const page = (await other.as("manager").get(timelinessPaths.overview())).body;
    assert.match(page, /no plan that was issued in the last two years/);
    assert.match((await other.as("manager").get(timelinessPaths.cases())).body, /No time limit comes up/);
    assert.match((await other.as("manager").get(timelinessPaths.beside())).body, /No statistics yet/);
    await other.close();
  });

  test("pages are accessible and fit, on a desk and on a phone, with and without the DfE's figures", async () => {
    const topic = "All EHC plans issued";
    const area = (level: "national" | "region" | "authority", areaCode: string, areaName: string, met: number) => ({
      id: newId(), dataset: "timeliness" as const, period: "2020", level, areaCode, areaName, regionCode: level === "national" ? null : "E12000009", leaCode: level === "authority" ? "802" : null, topic, breakdown: topic,
      figures: { plans_issued_20_weeks_ex: met, plans_issued_den_ex: 100 },
    });
    await run(site.db, sql`update authority set lea_code = '802' where id = ${site.authority.id}`);
    const cookie = await site.cookieOf("qa-officer");
    const look = async (name: string, path: string) => {
      for (const [kind, page] of [["desktop", await browser.desktop({ baseURL, cookie })], ["phone", await browser.phone({ baseURL, cookie })]] as const) {
        await page.goto(path);
        await screenshot(page, `timeliness-${name}-${kind}`);
        await assertAccessible(page);
        await assertFits(page);
        await page.context().close();
      }
    };
    await look("beside-empty", timelinessPaths.beside());
    await saveStatistics(site.db, site.authority.id, null, [area("national", "E92000001", "England", 58), area("region", "E12000009", "South West", 51), area("authority", "E06000024", "North Somerset", 62)]);
    await look("overview", timelinessPaths.overview());
    await look("cases", timelinessPaths.cases());
    await look("beside", timelinessPaths.beside());
    const page = await browser.desktop({ baseURL, cookie, javaScript: false });
    await page.goto(timelinessPaths.cases());
    await page.getByLabel("What").selectOption("review");
    await page.getByRole("button", { name: "Apply filters" }).click();
    assert.match(page.url(), /kind=review/);
    assert.equal(await page.getByText("OPEN-1").count(), 0);
  });

  test("the database counts 20 weeks as the clock of the register does, whatever the dates", async () => {
    const days = (from: string, to: string) => fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const random = fc.sample(fc.record({ requested: fc.option(days("2019-06-01", "2019-12-31")), wait: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(139, 140, 141)), lawfulException: fc.boolean(), from: fc.constantFrom(null, null, null, "Elsewhere") }), { seed: 7, numRuns: 150 });
    const other = await testSite({ connection: site.connection, authority: { today: TODAY } });
    const expected = new Map<string, { issued: number; inTime: number; excepted: number; exceptedInTime: number }>();
    for (const [at, { requested, wait, lawfulException, from }] of random.entries()) {
      const started = new Date(Date.parse(requested ?? "2019-08-01") + wait * 86_400_000).toISOString().slice(0, 10);
      await addClockPlan(other, other.authority.id, { reference: `R-${at}`, status: "active", requested_on: requested, started_on: started, lawful_exception: lawfulException, transferred_from: from });
      const dates: ClockDates = { status: "active", requestedOn: requested, decidedOn: null, assessmentDecidedOn: null, startedOn: started, ceasedOn: null, lastReviewOn: null, phaseTransferDueOn: null, phaseTransferFinalOn: null, lawfulException: false, transferredFrom: from };
      const final = statutoryClock(dates, TODAY).find((step) => step.id === "final-plan");
      if (final === undefined) continue;
      const month = started.slice(0, 7);
      const sum = expected.get(month) ?? { issued: 0, inTime: 0, excepted: 0, exceptedInTime: 0 };
      const inTime = Number(final.state === "met");
      expected.set(month, { issued: sum.issued + 1, inTime: sum.inTime + inTime, excepted: sum.excepted + Number(lawfulException), exceptedInTime: sum.exceptedInTime + (lawfulException ? inTime : 0) });
    }
    const counted = await loadIssued(other.db, other.authority.id, "2019-01-01", TODAY);
    assert.deepEqual(counted, [...expected].map(([month, sums]) => ({ month, ...sums })).sort((a, b) => a.month.localeCompare(b.month)));

    // The page of questions counts the same plans by another query: every month, and all together, must be the same figure.
    const inTime = await ask(other.db, other.authority.id, { ...plainQuestion, measure: "in-20-weeks", by: ["month"], least: 1 });
    const shares = issueFigures(counted, counted.map(({ month }) => month)).months.filter(({ without }) => without.of > 0);
    assert.ok(shares.length > 6);
    assert.deepEqual(
      inTime.cells.map((cell) => [cell.keys[0], cell.documents, cell.value, cell.low, cell.high].map((each) => (typeof each === "number" ? each.toFixed(9) : each))).sort(),
      shares.map(({ month, without }) => [month, without.of, without.percent, without.low, without.high].map((each) => (typeof each === "number" ? each.toFixed(9) : each))).sort());
    const issued = await ask(other.db, other.authority.id, { ...plainQuestion, measure: "plans", by: ["month"] });
    assert.deepEqual(issued.cells.map((cell) => [cell.keys[0], cell.value]).sort(), counted.map(({ month, issued: plans }) => [month, plans]).sort());
    const kept = await ask(other.db, other.authority.id, { ...plainQuestion, measure: "plans", by: ["timeliness"], least: 1 });
    const sum = (of: (row: (typeof counted)[number]) => number) => counted.reduce((total, row) => total + of(row), 0);
    assert.deepEqual(Object.fromEntries(kept.cells.map((cell) => [cell.keys[0], cell.value])), { yes: sum((row) => row.inTime), excepted: sum((row) => row.excepted - row.exceptedInTime), no: sum((row) => row.issued - row.inTime - row.excepted + row.exceptedInTime) });
    await other.close();
  });
});
