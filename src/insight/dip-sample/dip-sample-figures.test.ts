import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dipSampleFigures, hasFigures } from "./dip-sample-figures.ts";
import type { DipSampleInput, PublishedFigure } from "./input.ts";
import { cellsOfRows, type DipSampleRow } from "./rating-rows.ts";

const teams = [1, 2, 3, 4, 5].map((number) => ({ id: `t${number}`, name: `Team ${number}`, position: number }));
/** "EHCP dip-sampling report 2, July to October 2020": five teams by three months, and the six months before. */
const published: Record<string, number[]> = { "2020-07": [76, 94, 52, 81, 68], "2020-08": [72, 83, 70, 94, 70], "2020-09": [94, 60, 67, 94, 94] };
const earlier = [71, 81, 78, 87, 70, 81];

let next = 0;
const row = (team: number, month: string, percent: number | null, sections: Record<string, number | null> = {}): DipSampleRow => {
  next += 1;
  return {
    ratingId: `r${next}`, teamId: `t${team}`, ratedOn: `${month}-10`, percent,
    sections: Object.fromEntries(Object.entries(sections).map(([id, value]) => [id, { percent: value }])),
  };
};
/** Two plans a team and month, eight points either side of the published percentage. */
const seedRows = (): DipSampleRow[] => Object.entries(published).flatMap(([month, percents]) =>
  percents.flatMap((percent, team) => [row(team + 1, month, percent - 6), row(team + 1, month, percent + 6)]));
const monthFigure = (series: string, periodStart: string, value: number, groupName = "", extra: Partial<PublishedFigure> = {}): PublishedFigure =>
  ({ series, period: "month", periodStart, groupName, value, plans: null, source: "Report 1, January to June 2020", ...extra });

function input(rows: DipSampleRow[], over: Partial<DipSampleInput> = {}): DipSampleInput {
  const from = over.from ?? "2020-07";
  const to = over.to ?? "2020-09";
  return {
    instrument: { id: "dip-sample", version: 1, title: "Dip sample", hash: "0".repeat(64) },
    sections: ["A", "B", "E", "F", "G"].map((id) => ({ id, title: `Section ${id}` })),
    criteria: [{ id: "A1", section: "A", text: "Aspirations" }, { id: "A2", section: "A", text: "Voice" }, { id: "G1", section: "G", text: "Health" }],
    from, to, roles: ["audit"], teams, criterionCounts: [], published: earlier.map((value, index) => monthFigure("compliance", `2020-0${index + 1}`, value)),
    sample: { ratings: rows.length, plans: rows.length, withoutTeam: 0, withoutScore: 0, auditors: 2, disciplines: [] }, frame: null,
    ...cellsOfRows(rows, { from, to }, { from: "2020-04", to: "2020-06" }),
    ...over,
  };
}

test("the published quarter comes out figure by figure", () => {
  const figures = dipSampleFigures(input(seedRows()));
  assert.deepEqual(figures.overall.months.map((month) => month.shown), ["71%", "81%", "78%", "87%", "70%", "81%", "74%", "78%", "82%"]);
  assert.deepEqual(figures.overall.months.map((month) => month.source), [...Array(6).fill("published"), ...Array(3).fill("ratings")]);
  assert.deepEqual(figures.teams.map((team) => team.months.map((month) => month.shown)), [
    ["76%", "72%", "94%"], ["94%", "83%", "60%"], ["52%", "70%", "67%"], ["81%", "94%", "94%"], ["68%", "70%", "94%"],
  ]);
  assert.deepEqual(figures.teams.map((team) => team.average.shown), ["81%", "79%", "63%", "90%", "77%"]);
  // 74.2, 77.8 and 81.8 before rounding; their mean is 77.93.
  assert.deepEqual(figures.overall.months.slice(6).map((month) => month.value), [74.2, 77.8, 81.8]);
  assert.equal(figures.overall.average.shown, "78%");
  // (78 + 87 + …): April to June were 87, 70 and 81, mean 79.33.
  assert.equal(figures.overall.averageBefore.shown, "79%");
  assert.equal(figures.overall.change?.withinNoise, null, "a published month has no interval");
});

test("teams weigh the same however many plans each has", () => {
  // Team 1: 100, 100, 100, 100 -> 100. Team 2: 50 -> 50. Mean of teams 75, of plans 90.
  const figures = dipSampleFigures(input([...[1, 1, 1, 1].map((team) => row(team, "2020-07", 100)), row(2, "2020-07", 50)], { to: "2020-07" }));
  assert.equal(figures.overall.average.value, 75);
  assert.equal(figures.overall.average.plans, 5);
});

test("published team figures stand in where there are no ratings, and are marked", () => {
  const marked = published["2020-08"]?.map((value, team) => monthFigure("compliance-team", "2020-08", value, `team ${team + 1}`)) ?? [];
  const figures = dipSampleFigures(input(seedRows().filter((one) => one.ratedOn.slice(0, 7) !== "2020-08"), { published: marked }));
  assert.deepEqual(figures.teams[0]?.months.map((month) => [month.shown, month.source]), [["76%", "ratings"], ["72%", "published"], ["94%", "ratings"]]);
  assert.equal(figures.teams[0]?.average.source, "mixed");
  assert.equal(figures.teams[0]?.average.low, null);
  assert.equal(figures.overall.months.find((month) => month.month === "2020-08")?.shown, "78%");
});

test("a team that only a publication names has a row of its own", () => {
  const figures = dipSampleFigures(input(seedRows(), { published: [monthFigure("compliance-team", "2020-07", 88, "Targeted Assessment Team")] }));
  const extra = figures.teams.at(-1);
  assert.deepEqual([extra?.name, extra?.teamId, extra?.average.shown], ["Targeted Assessment Team", null, "88%"]);
});

test("ratings go before a published figure of the same month", () => {
  const figures = dipSampleFigures(input(seedRows(), { published: [monthFigure("compliance", "2020-07", 12)] }));
  assert.equal(figures.overall.months.find((month) => month.month === "2020-07")?.shown, "74%");
});

test("a month without anything stays empty and does not count in the average", () => {
  const figures = dipSampleFigures(input([row(1, "2020-07", 60), row(1, "2020-09", 80)], { published: [] }));
  assert.deepEqual(figures.overall.months.map((month) => month.shown), ["60%", "–", "80%"]);
  assert.equal(figures.overall.average.value, 70);
  assert.equal(hasFigures(figures), true);
  assert.equal(hasFigures(dipSampleFigures(input([], { published: [] }))), false);
});

test("the section that rose most is most improved, and noise is called noise", () => {
  const quarter = (month: string, a: number, f: number[]) => f.map((value, index) => row(1 + (index % 2), month, 70, { A: a, F: value, B: 80 }));
  const clear = dipSampleFigures(input([...quarter("2020-05", 50, [50, 52, 51, 49, 50, 50]), ...quarter("2020-08", 52, [90, 92, 91, 89, 90, 90])]));
  assert.deepEqual(clear.ranking.mostImproved, ["F"]);
  // Team 1 holds values 1, 3, 5: means 50.33 and 90.33; team 2 50.33 and 90.33: a rise of 40 points.
  const rise = clear.sections.find((section) => section.id === "F")?.change;
  assert.ok(rise && Math.abs(rise.value - 40) < 1e-9 && rise.withinNoise === false);
  const noisy = dipSampleFigures(input([...quarter("2020-05", 52, [10, 90, 40, 60, 20, 80]), ...quarter("2020-08", 50, [20, 95, 50, 70, 30, 85])]));
  assert.deepEqual(noisy.ranking.mostImproved, ["F"]);
  assert.equal(noisy.sections.find((section) => section.id === "F")?.change?.withinNoise, true);
});

test("nothing has improved where nothing has risen", () => {
  const flat = (month: string) => [1, 2, 3, 4, 5, 5].map((team) => row(team, month, 70, { A: 60, B: 80 }));
  assert.deepEqual(dipSampleFigures(input([...flat("2020-05"), ...flat("2020-08")])).ranking.mostImproved, []);
});

test("published section figures serve as the period before, without an interval", () => {
  const rows = [1, 2, 3, 4, 5, 5].map((team) => row(team, "2020-08", 70, { A: 60, F: 80 + team }));
  const before = monthFigure("compliance-section", "2020-04", 70, "F", { period: "quarter" });
  const section = dipSampleFigures(input(rows, { published: [before] })).sections.find((one) => one.id === "F");
  // Team averages 81, 82, 83, 84, 85: 83; up 13 on the published 70.
  assert.deepEqual(section?.change, { value: 13, low: null, high: null, withinNoise: null });
});

test("the two lowest sections are the key areas, a tie for second is named too, and a section with too few plans is left out", () => {
  const rows = [1, 2, 3, 4, 5, 5].map((team) => row(team, "2020-08", 70, { A: 40, B: 90, E: 55, F: 55 }));
  const figures = dipSampleFigures(input([...rows, row(1, "2020-08", 70, { G: 0 })]));
  assert.deepEqual(figures.ranking.keyAreas, ["A", "E", "F"]);
  assert.equal(figures.sections.find((section) => section.id === "G")?.leftOut, "applied to 1 plan, fewer than 5");
});

test("the section whose plans differ most is most variable", () => {
  const values = [0, 100, 0, 100, 0, 100];
  const figures = dipSampleFigures(input(values.map((value, index) => row(1 + (index % 3), "2020-08", 70, { E: value, F: 70 + index, A: 50 }))));
  assert.deepEqual(figures.ranking.mostVariable, ["E"]);
  // Standard deviation of 0, 100, 0, 100, 0, 100: √(6 × 2500 ÷ 5) = 54.77.
  assert.equal(figures.sections.find((section) => section.id === "E")?.spreadOfPlans?.toFixed(2), "54.77");
});

test("criteria not met come with counts and Wilson's interval, most often first", () => {
  const counts = [{ criterionId: "A1", applicable: 20, notMet: 0 }, { criterionId: "A2", applicable: 29, notMet: 1 }, { criterionId: "G1", applicable: 3, notMet: 3 }];
  const criteria = dipSampleFigures(input(seedRows(), { criterionCounts: counts })).criteria;
  assert.deepEqual(criteria.map((criterion) => [criterion.id, criterion.tooFew]), [["A2", false], ["A1", false], ["G1", true]]);
  // Newcombe 1998, table I: 1 of 29 is 0.0061 to 0.1718.
  assert.deepEqual([criteria[0]?.low.toFixed(2), criteria[0]?.high.toFixed(2)], ["0.61", "17.18"]);
});

test("Team 4 lay above 80% in every month, the others did not", () => {
  const figures = dipSampleFigures(input(seedRows()));
  assert.deepEqual(figures.consistency.filter((team) => team.highThroughout).map((team) => team.name), ["Team 4"]);
});

test("figures lie between 0 and 100 inside their intervals, whatever the ratings", () => {
  const rating = fc.record({ team: fc.integer({ min: 1, max: 5 }), month: fc.constantFrom("2020-05", "2020-07", "2020-08", "2020-09"), percent: fc.integer({ min: 0, max: 100 }), a: fc.option(fc.integer({ min: 0, max: 100 })) });
  fc.assert(fc.property(fc.array(rating, { maxLength: 40 }), (ratings) => {
    const figures = dipSampleFigures(input(ratings.map(({ team, month, percent, a }) => row(team, month, percent, { A: a })), { published: [] }));
    const all = [...figures.overall.months, figures.overall.average, ...figures.teams.flatMap((team) => [...team.months, team.average]), ...figures.sections.map((section) => section.average)];
    for (const { value, low, high } of all) {
      if (value === null) continue;
      assert.ok(value >= 0 && value <= 100);
      if (low !== null && high !== null) assert.ok(low <= value + 1e-9 && high >= value - 1e-9 && low >= 0 && high <= 100);
    }
  }));
});
