import type { ReadyQuestion } from "./ready-question.ts";
import { byCohorts, viewOf } from "./view-of.ts";

/** How the plans came about, and how they were audited. */
export const aboutTheProcess: readonly ReadyQuestion[] = [
  {
    id: "services", ask: "Which services contributed, and does it matter?", source: "audits",
    why: "Counts the advice in each plan’s file. A service can have advised without its paper being held here.",
    views: [
      viewOf("compliance by services", "percent", ["services"]), viewOf("grades by services", "grades", ["services"]), viewOf("documents by kind of advice", "documents", ["advice"]),
      viewOf("documents by services and main need", "documents", ["services", "need"]),
    ],
  },
  {
    id: "reports", ask: "How old were the reports, and who paid for them?", source: "audits",
    why: "Old reports, and reports that families paid for, tell of a system under strain.",
    views: [
      viewOf("compliance by age of the newest report", "percent", ["newest-report"]), viewOf("compliance by payer", "percent", ["payer"]), viewOf("documents by payer and main need", "documents", ["payer", "need"]),
      viewOf("documents by age of the newest report and payer", "documents", ["newest-report", "payer"]),
    ],
  },
  {
    id: "timescales", ask: "Were the 20 weeks kept, and if not, why?", source: "register", short: "of new plans were sent within 20 weeks",
    why: "Plans with a recorded lawful exception are left out of the share.",
    views: [
      viewOf("by month", "in-20-weeks", ["month"]), viewOf("reasons for delay", "plans", ["delay-reason"], { timeliness: "no" }), viewOf("weeks to the final plan, by month", "weeks", ["month"]),
      viewOf("by team", "in-20-weeks", ["team"]), ...byCohorts("in-20-weeks"),
    ],
  },
  {
    id: "informed", ask: "Were families kept informed while they waited?", source: "register", short: "of families were told at each step",
    why: "Counts plans whose record says so. Where it is seldom recorded, the share can flatter.",
    views: [
      viewOf("by month", "kept-informed", ["month"]), viewOf("how they were told", "plans", ["family-informed"]), viewOf("how they were told, when plans came late", "plans", ["family-informed", "timeliness"]),
      viewOf("by team", "kept-informed", ["team"]), ...byCohorts("kept-informed"),
    ],
  },
  {
    id: "missing-advice", ask: "Was advice asked for that never came, and does it matter?", source: "register", short: "of plans lacked advice that was asked for",
    why: "A plan without an expected report may miss a need. The first view counts plans; the last ones are of plans that were audited.",
    views: [
      viewOf("by month", "advice-never-came", ["month"]), viewOf("by team", "advice-never-came", ["team"]), ...byCohorts("advice-never-came"), viewOf("compliance of audited plans", "percent", ["advice-missing"]), viewOf("grades of audited plans", "grades", ["advice-missing"]),
    ],
  },
  {
    id: "oversight", ask: "Was somebody else’s eye on the plan before it was sent?", source: "audits",
    why: "Inspectors ask for it. It counts sign-offs that the register holds.",
    views: [viewOf("documents", "documents", ["oversight"]), viewOf("compliance", "percent", ["oversight"]), viewOf("plans issued, by month", "plans", ["oversight", "month"])],
  },
  {
    id: "appeals", ask: "What of plans that went to mediation or to the tribunal?", source: "audits",
    why: "Shows whether disputes go with weaker plans, and for whom.",
    views: [viewOf("compliance", "percent", ["appeal"]), viewOf("grades", "grades", ["appeal"]), viewOf("plans issued, by main need", "plans", ["appeal", "need"])],
  },
  {
    id: "placement", ask: "Was the place that families wanted named in section I?", source: "register", short: "of families who wanted a place got it",
    why: "A council must name it unless the law lets it refuse (Children and Families Act 2014, section 39). It counts plans whose record says so.",
    views: [
      viewOf("by month", "preference-named", ["month"]), viewOf("what was named", "plans", ["preferred-place"]), viewOf("what was named, and disputes", "plans", ["preferred-place", "appeal"]), viewOf("by type of setting", "preference-named", ["setting-type"]),
      ...byCohorts("preference-named").filter(({ question }) => question.by[0] !== "setting-type"),
    ],
  },
  {
    id: "family", ask: "What part had families in writing the plan?", source: "audits",
    why: "Section A and the plan as a whole, by what the family could do.",
    views: [viewOf("documents", "documents", ["family-part"]), viewOf("compliance", "percent", ["family-part"]), viewOf("section A", "percent", ["family-part"], { section: "A" }), viewOf("plans issued, by main need", "plans", ["family-part", "need"])],
  },
  {
    id: "auditors", ask: "Who were the auditors, what did they know, and how were they checked?", source: "audits", short: "of audits were checked by a second rater",
    why: "Families trust an audit when they know who made it.",
    views: [
      viewOf("audits checked by a second rater", "moderated", ["month"]), viewOf("ratings by discipline", "ratings", ["discipline"]), viewOf("ratings by role and discipline", "ratings", ["role", "discipline"]),
      viewOf("compliance by discipline", "percent", ["discipline"]), viewOf("checked, by discipline", "moderated", ["discipline"]),
      viewOf("agreement of first and second ratings", "agreement", ["month"]), viewOf("agreement, by discipline", "agreement", ["discipline"]), viewOf("agreement, by section", "agreement", ["section"]),
      viewOf("agreement, by criterion", "agreement", ["criterion"]), viewOf("agreement beyond chance, by section", "agreement-beyond-chance", ["section"]),
    ],
  },
];
