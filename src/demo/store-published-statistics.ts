import { saveStatistics } from "../insight/index.ts";
import { many, sql, type Db } from "../platform/index.ts";
import { council } from "./council.ts";

const topic = "All EHC plans issued";
const columns = ["plans_issued_den", "plans_issued_den_ex", "plans_issued_within_20_weeks", "plans_issued_20_weeks_ex", "pc_plans_issued_within_20_weeks", "pc_plans_issued_20_weeks_ex"] as const;

/**
 * New plans of England and one of its regions, from the Department for Education's statistics "Education, health and care plans", reporting year 2025, timeliness
 * (Open Government Licence v3): the columns above, by calendar year.
 */
const areas = [
  { level: "national" as const, areaCode: "E92000001", areaName: "England", years: { 2019: [53327, 49519, 31313, 29895, 58.7, 60.4], 2020: [59097, 54175, 32863, 31446, 55.6, 58] } },
  { level: "region" as const, areaCode: "E12000009", areaName: "South West", years: { 2019: [5979, 5702, 3426, 3312, 57.3, 58.1], 2020: [6647, 6235, 3248, 3207, 48.9, 51.4] } },
];

const figuresOf = (values: readonly number[]) => Object.fromEntries(columns.map((column, at) => [column, values[at] ?? 0]));

/** The statistics that such a council would have taken in, with its own invented row worked out from its register. */
export async function storePublishedStatistics(db: Db, authorityId: string, newId: () => string): Promise<void> {
  const own = await many<{ year: string; issued: number; without: number; inTime: number; inTimeWithout: number }>(db, sql`
    select to_char(started_on, 'YYYY') as year, count(*) as issued, count(*) filter (where not lawful_exception) as without, count(*) filter (where started_on <= requested_on + 140) as "inTime",
      count(*) filter (where started_on <= requested_on + 140 and not lawful_exception) as "inTimeWithout"
    from plan where authority_id = ${authorityId} and started_on between '2019-01-01' and '2020-12-31' group by 1 order by 1`);
  const percent = (met: number, of: number) => Math.round((1000 * met) / of) / 10;
  const rows = [
    ...areas.flatMap(({ level, areaCode, areaName, years }) => Object.entries(years).map(([period, values]) => ({ level, areaCode, areaName, period, regionCode: level === "region" ? areaCode : null, leaCode: null, figures: figuresOf(values) }))),
    ...own.map((row) => ({
      level: "authority" as const, areaCode: "E10000999", areaName: council.shortName, period: row.year, regionCode: "E12000009", leaCode: council.leaCode,
      figures: figuresOf([row.issued, row.without, row.inTime, row.inTimeWithout, percent(row.inTime, row.issued), percent(row.inTimeWithout, row.without)]),
    })),
  ];
  await saveStatistics(db, authorityId, null, rows.map((row) => ({ id: newId(), dataset: "timeliness" as const, topic, breakdown: topic, ...row })));
}
