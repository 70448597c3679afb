import { storeRatings, type RatingToSave } from "../../src/auditing/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments } from "../../src/instruments/index.ts";
import { newId, run, sql, type Db } from "../../src/platform/index.ts";
import type { TestAuthority } from "./authority.ts";

/** "EHCP dip-sampling report 2, July to October 2020": five teams by three months. */
export const publishedTeams: Readonly<Record<string, readonly number[]>> = {
  "2020-07": [76, 94, 52, 81, 68],
  "2020-08": [72, 83, 70, 94, 70],
  "2020-09": [94, 60, 67, 94, 94],
};
export const publishedAverages = [81, 79, 63, 90, 77];
/** January to September 2020. */
export const publishedMonths = [71, 81, 78, 87, 70, 81, 74, 78, 82];
export const fiveTeams = ["Team 1", "Team 2", "Team 3", "Team 4", "Team 5"];

/** Ten criteria that do not apply to these plans, so that fifty do and a plan's compliance moves in steps of two. */
const notApplicable = new Set(["D1", "D2", "D3", "H1.1", "H1.2", "H2.1", "H2.2", "J1", "J2", "I1"]);
const letters = (section: string, count: number) => Array.from({ length: count }, (_, index) => `${section}${index + 1}`);
const weak = letters("A", 8).flatMap((criterion, index) => [criterion, ...(index % 2 === 0 ? [`G${index / 2 + 1}`] : [])]);
/** Which criteria a plan misses first: in every other plan the outcomes, then sections A and G, then K. */
const missedFirst = [[...letters("E", 12), ...weak, ...letters("K", 8)], [...weak, ...letters("K", 8), ...letters("C", 4), ...letters("B", 5)]];

/** Published before: overall by month, and sections A, E, F and G by quarter. */
async function storePublished(db: Db, authority: TestAuthority): Promise<void> {
  const source = "EHCP dip-sampling report 1";
  const figures = [
    ...publishedMonths.slice(0, 6).map((value, index) => ({ series: "compliance", start: `2020-0${index + 1}-01`, period: "month", group: "", value })),
    ...Object.entries({ A: 52, E: 74, F: 80, G: 50 }).map(([group, value]) => ({ series: "compliance-section", start: "2020-04-01", period: "quarter", group, value })),
  ];
  for (const figure of figures) {
    await run(db, sql`insert into published_figure (authority_id, id, series, period_start, period, group_name, value, source)
      values (${authority.id}, ${newId()}, ${figure.series}, ${figure.start}, ${figure.period}, ${figure.group}, ${figure.value}, ${source})`);
  }
}

async function storePlan(db: Db, authority: TestAuthority, number: number, teamId: string): Promise<string> {
  const personId = newId();
  const planId = newId();
  await run(db, sql`insert into person (authority_id, id, surname, forename, birth_date) values (${authority.id}, ${personId}, 'Invented', ${`Child ${number}`}, '2006-05-01')`);
  await run(db, sql`insert into plan (authority_id, id, person_id, reference, team_id, status, started_on) values (${authority.id}, ${planId}, ${personId}, ${`EHC-${number}`}, ${teamId}, 'active', '2018-09-01')`);
  await run(db, sql`insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on) values (${authority.id}, ${newId()}, ${planId}, 1, 'amended-plan-from-year-9', 'final', '2020-07-02')`);
  return planId;
}

/**
 * Two audits a team and month whose means are the published percentages, six published months before them, and a register of
 * the audited plans. The authority needs five teams (`fiveTeams`). Gives the ids of the ratings.
 */
export async function storeDipSampleAudits(db: Db, authority: TestAuthority): Promise<string[]> {
  await syncShippedInstruments(db);
  const found = await loadInstrument(db, authority.id, "dip-sample");
  if (found === undefined) throw new Error("the dip-sample tool is not there");
  const raters = [["Auditor one", "SEND team"], ["Auditor two", "Health"], ["Auditor three", "Social care"]] as const;
  const raterIds = raters.map(() => newId());
  for (const [index, [name, discipline]] of raters.entries()) {
    await run(db, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authority.id}, ${raterIds[index]}, ${name}, 'person', ${discipline})`);
  }
  await storePublished(db, authority);
  const ratings: RatingToSave[] = [];
  for (const [month, percents] of Object.entries(publishedTeams)) {
    for (const [team, percent] of percents.entries()) {
      for (const side of [0, 1]) {
        const own = percent + (side === 0 ? -1 : 1) * (percent % 2 === 0 ? 2 : 1);
        const missed = new Set((missedFirst[(side + team) % 2] ?? []).slice(0, (100 - own) / 2));
        const number = ratings.length + 1;
        const teamId = authority.teamIds[team] ?? "";
        ratings.push({
          reference: `DS-${month}-${team + 1}${side === 0 ? "A" : "B"}`, role: "audit", raterId: raterIds[number % 3] ?? "", teamId,
          planId: await storePlan(db, authority, number, teamId), ratedOn: `${month}-${String(8 + team).padStart(2, "0")}`,
          facts: { yearGroup: 10, amended: true, healthInvolved: true, socialCareInvolved: true },
          answers: criteriaOf(found.instrument).map(({ criterion }) => ({
            criterionId: criterion.id, value: notApplicable.has(criterion.id) ? "N/A" : missed.has(criterion.id) ? "No" : "Yes",
          })),
        });
      }
    }
  }
  return storeRatings(db, authority.id, found.instrument, ratings);
}
