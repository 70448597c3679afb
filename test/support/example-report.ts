import type { ReportBlock, ReportCell, ReportDocument, ReportTable } from "../../src/reports/document/report-document.ts";

/**
 * A report with every kind of block. Its tables are those of "EHCP dip-sampling report 2, July to October 2020"; the counts of
 * plans and the intervals, which that report does not give, are invented.
 */
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"].map((name) => `${name} 2020`);
export const overall = [71, 81, 78, 87, 70, 81, 74.2, 77.8, 81.8];
export const teams = ["Team 1", "Team 2", "Team 3", "Team 4", "Team 5"];
export const teamMonths = [
  [76, 94, 52, 81, 68],
  [72, 83, 70, 94, 70],
  [94, 60, 67, 94, 94],
];
export const averages = [242 / 3, 79, 63, 269 / 3, 232 / 3];
/** As the published report prints them. */
export const printedOverall = ["71%", "81%", "78%", "87%", "70%", "81%", "74%", "78%", "82%"];
export const printedAverages = ["81%", "79%", "63%", "90%", "77%"];

const percent = (value: number, more: Partial<ReportCell> = {}): ReportCell => ({ text: `${Math.round(value)}%`, value, ...more });
const word = (text: string): ReportCell => ({ text });

const overallTable: ReportTable = {
  type: "table",
  id: "overall-table",
  caption: "Overall compliance by month",
  columns: [
    { text: "Month", align: "left" }, { text: "Compliance", align: "right" }, { text: "95% interval", align: "right" }, { text: "Plans", align: "right" },
  ],
  rows: overall.map((value, index) => {
    const before = index < 6;
    return [
      word(months[index] ?? ""),
      percent(value, before ? { published: true } : { low: value - 12.5, high: value + 9.5, plans: 25, href: `/ratings?from=2020-0${index + 1}&to=2020-0${index + 1}` }),
      word(before ? "–" : `${Math.round(value - 12.5)}% to ${Math.round(value + 9.5)}%`),
      before ? { text: "–", value: null } : { text: "25", value: 25 },
    ];
  }),
  notes: [
    "† Published in EHCP dip-sampling report 1, before the ratings were held here.",
    "Each team counts once, however many plans were audited. A month of 25 plans can move by ten points through chance alone.",
  ],
};

const teamTable: ReportTable = {
  type: "table",
  id: "teams-table",
  caption: "Compliance by team and month",
  heat: true,
  columns: [{ text: "Month", align: "left" }, ...teams.map((text) => ({ text, align: "right" as const }))],
  rows: [
    ...teamMonths.map((row, month) => [
      word(months[month + 6] ?? ""),
      ...row.map((value, team) => percent(value, { plans: 5, low: Math.max(0, value - 20), high: Math.min(100, value + 20), href: `/ratings?team=${team + 1}&month=2020-0${month + 7}` })),
    ]),
    [word("Q3 average"), ...averages.map((value, team) => percent(value, { plans: 15, href: `/ratings?team=${team + 1}&from=2020-07&to=2020-09` }))],
  ],
  notes: ["The quarter's average of a team is the plain mean of its months."],
};

const sections: ReportTable = {
  type: "table",
  id: "sections-table",
  caption: "Sections, from most improved to key area for development",
  columns: [
    { text: "Section", align: "left", width: 4 }, { text: "Quarter before", align: "right", width: 1.5 }, { text: "This quarter", align: "right", width: 1.5 }, { text: "What the figures say", align: "left", width: 4 },
  ],
  rows: ([
    ["F: special educational provision", 68.4, 86.1, "Most improved"],
    ["E: outcomes", 77, 74.5, "Most variable"],
    ["A: views, interests and aspirations", 61.2, 58.9, "Key area for development"],
    ["G: health provision", 57.5, 55, "Key area for development"],
  ] as const).map(([name, before, now, says]) => [
    word(name), percent(before, { published: true }), percent(now, { plans: 75, low: now - 7, high: now + 6, href: "/ratings?section=x" }), word(says),
  ]),
  notes: [],
};

const recommendations = (id: string, caption: string, rows: readonly (readonly [string, string, string])[]): ReportTable => ({
  type: "table",
  id,
  caption,
  columns: [{ text: "Recommendation", align: "left", width: 6 }, { text: "Owner", align: "left", width: 3 }, { text: "Due or state", align: "left", width: 2 }],
  rows: rows.map((row) => row.map(word)),
  notes: [],
});

const limits = [5, 10, 15, 20, 25].map((n) => {
  const error = Math.sqrt((77.9 * 22.1) / n);
  return { n, lower95: 77.9 - 1.96 * error, upper95: 77.9 + 1.96 * error, lower998: 77.9 - 3.09 * error, upper998: 77.9 + 3.09 * error };
});

const blocks: ReportBlock[] = [
  { type: "heading", id: "context", level: 2, text: "Context and method" },
  { type: "text", id: "context-text", edited: false, paragraphs: [
    "This report covers July to September 2020. Each month five plans of each of the five SEND Assessment Teams were drawn at random and audited: 75 of the 412 plans that were finalised or amended in these months.",
    "A plan's compliance is the share of applicable criteria that it meets. Every month's figure is the mean of the teams' figures, each weighing the same.",
  ] },
  { type: "heading", id: "findings", level: 2, text: "Findings" },
  { type: "heading", id: "overall", level: 3, text: "Overall compliance" },
  { type: "text", id: "overall-text", edited: true, paragraphs: ["Overall compliance was 82% in September 2020, against 81% in June. The difference is within what chance explains."] },
  overallTable,
  { type: "chart", id: "overall-chart", tableId: "overall-table", chart: { kind: "run", params: {
    title: "Overall compliance by month, January to September 2020",
    description: "Compliance moved between 70% and 87% about a median of 78%. No month is outside what chance explains.",
    points: overall.map((value, index) => ({ month: `2020-0${index + 1}`, value, before: index < 6 })),
    centre: { value: 78, label: "Median" },
    limits: { lower: 56.3, upper: 99.1 },
  } } },
  { type: "heading", id: "teams", level: 3, text: "Teams" },
  teamTable,
  { type: "chart", id: "teams-heat", tableId: "teams-table", chart: { kind: "heat", params: {
    title: "Compliance by team and month as a heat table",
    description: "Team 3 is lowest in July and August; Team 4 is above 80% in every month.",
    rowHeading: "Month",
    columns: teams,
    rows: teamMonths.map((row, month) => ({ label: months[month + 6] ?? "", cells: row.map((value) => ({ value })) })),
  } } },
  { type: "chart", id: "teams-interval", tableId: "teams-table", chart: { kind: "interval", params: {
    title: "Quarter's average by team, with 95% intervals",
    description: "The intervals of all five teams overlap but for those of Team 3 and Team 4.",
    rows: teams.map((label, index) => ({ label, value: averages[index] ?? null, low: (averages[index] ?? 0) - 11, high: Math.min(100, (averages[index] ?? 0) + 9) })),
    reference: { value: 77.9, label: "All teams" },
  } } },
  { type: "chart", id: "teams-funnel", tableId: "teams-table", chart: { kind: "funnel", params: {
    title: "Teams by number of plans audited",
    description: "All five teams are within the limits of chance.",
    teams: teams.map((label, index) => ({ label, n: 12 + index, percent: averages[index] ?? 0 })),
    centre: { value: 77.9, label: "All teams" },
    limits,
  } } },
  { type: "heading", id: "sections", level: 3, text: "Sections" },
  { type: "text", id: "sections-text", edited: false, paragraphs: ["Section F continues to be the most improved section. Section E is the most variable. Sections A and G are key areas for development."] },
  sections,
  { type: "chart", id: "sections-chart", tableId: "sections-table", chart: { kind: "bars", params: {
    title: "Criteria met by section, July to September 2020",
    description: "Section F is highest with 86%, section G lowest with 55%.",
    unit: "%",
    bars: [
      { label: "F: special educational provision", value: 86.1 }, { label: "E: outcomes", value: 74.5 },
      { label: "A: views, interests and aspirations", value: 58.9, highlight: true }, { label: "G: health provision", value: 55, highlight: true },
    ],
  } } },
  { type: "list", id: "sections-findings", items: [
    "Section A: a request for a placement stands in place of an aspiration (31 of 75 plans).",
    "Section E: medium-term or long-term outcomes are not defined (22 of 75 plans).",
    "Section G: health involvement named elsewhere is not picked up (27 of 60 plans).",
    "Section K: a professional is listed, but the plan holds no advice from them (14 of 71 plans).",
  ] },
  { type: "heading", id: "recommendations", level: 2, text: "Recommendations" },
  recommendations("recommendations-table", "Recommendations from this report", [
    ["Exploration as to why there is variability in the quality of plans produced within each SEN Team", "Assistant Team Manager", "31 January 2021"],
    ["Training on Section A of the EHC plan to be provided to all professionals obtaining this information. For example, for SENCOs via the SENCO Forum Network.", "Assistant Team Manager and Senior EP", "31 January 2021"],
    ["Quality Assurance check of Section K in all EHC plans prior to issue to ensure: 1) all professionals are noted in Section K, and 2) all advice from professionals noted in Section K are included in the EHC plan.", "Casework Officers and Senior Officers", "30 November 2020"],
    ["Ensure all appropriate professionals receive a copy of both the draft and final EHC plan", "SEN Admin Team", "30 November 2020"],
    ["Ensure the NHS number of the child or young person is included in every EHC plan issued", "Casework Officers and Senior Officers", "30 November 2020"],
    ["Multi-agency Quality Assurance group to resume after publication of this report", "Strategic Manager", "31 December 2020"],
  ]),
  recommendations("carried-table", "Recommendations carried forward from the previous report", [
    ["Quarterly report from Managers to be fed into the Integrated Assessment workstream and EHCP QA group", "Assistant Team Manager", "Under way"],
    ["Quality Assurance process of Section G (Health Advice) where Health involvement exists", "DCO and Assistant Team Manager", "Not started"],
    ["A decision needs to be made on the terminology of ASD or ASC in plans, and this needs to be consistent across all plans", "Strategic Manager", "Overdue"],
  ]),
  { type: "heading", id: "certainty", level: 2, text: "How sure these numbers are" },
  { type: "text", id: "certainty-text", edited: false, paragraphs: ["A 95% interval says how far a figure of so few plans could be from that of all plans. Figures published before have no interval, because their ratings are not held here."] },
];

export const exampleReport: ReportDocument = {
  kind: "dip-sample",
  title: "EHC plan dip-sampling report",
  subtitle: "July to September 2020",
  authorityName: "Northaven Council",
  state: "published",
  tablesInPrint: "beside",
  publishedOn: "2020-10-12",
  instrument: { id: "dip-sample", title: "Dip sample of EHC plans", version: 1, hash: "0".repeat(64) },
  blocks,
};

/** A report that somebody has only just begun. */
export const emptyReport: ReportDocument = { ...exampleReport, state: "draft", publishedOn: null, blocks: [] };

const hostile = [
  "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "#set page(fill: red) $x^2$ \\ `raw` *bold* _it_ @ref <label>", "</w:t></w:p> & \"quoted\" 'so' ]]>", "-1+1", "@SUM(1)",
  "שלום עולם والسلام", "😀 👩‍👧 漢字", `${"a".repeat(10_000)}`, "\u0000\u0007bell\u202Eturned\u202C \uD800 lone", "{{handlebars}} ${template} %s <!-- comment -->", "  ",
];

/** Everything that a person can paste, in every place that takes words. */
export const hostileReport: ReportDocument = {
  ...exampleReport,
  title: "<script>alert(1)</script> & #set \\ $1",
  subtitle: "=1+1",
  authorityName: "O'Nëill \"&\" <b>Sons</b> 漢",
  state: "withdrawn",
  blocks: [
    { type: "heading", id: "hostile", level: 3, text: "= # $ \\ <b>" },
    { type: "text", id: "hostile-text", edited: true, paragraphs: hostile },
    { type: "list", id: "hostile-list", items: hostile },
    { type: "table", id: "hostile-table", caption: "[Sheet]: a/b*c?d\\e of a caption that is far too long for any workbook", notes: hostile.slice(0, 4), columns: [{ text: "=A", align: "left" }, { text: "<i>", align: "right" }], rows: hostile.map((text) => [{ text }, { text: "12%", value: 12, href: "javascript:alert(1)" }]) },
    { type: "table", id: "same-name", caption: "[Sheet]: a/b*c?d\\e of a caption that is far too long for any workbook", notes: [], columns: [{ text: "Nothing", align: "left" }], rows: [] },
    { type: "chart", id: "hostile-chart", tableId: "hostile-table", chart: { kind: "bars", params: { title: "<svg onload=alert(1)>", description: "漢 & \"so\"", bars: [{ label: "漢字 😀 <b>", value: 3 }, { label: "b".repeat(10_000), value: null }] } } },
  ],
};

/** Two hundred rows and fourteen columns: as long and as wide as tables get. */
export const longReport: ReportDocument = {
  ...exampleReport,
  blocks: [
    { type: "heading", id: "all", level: 2, text: "All schools" },
    {
      type: "table", id: "all-table", caption: "Compliance by school and month", notes: [],
      columns: [{ text: "School", align: "left", width: 3 }, ...Array.from({ length: 12 }, (_, index) => ({ text: `${months[index % 9]}`, align: "right" as const })), { text: "Year", align: "right" }],
      rows: Array.from({ length: 200 }, (_, row) => [word(`School ${row + 1}${row % 7 === 0 ? " with a rather long name, Church of England Primary Academy" : ""}`), ...Array.from({ length: 13 }, (_, column) => percent((row * 13 + column * 7) % 101))]),
    },
  ],
};
