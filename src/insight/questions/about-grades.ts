import type { ReadyQuestion } from "./ready-question.ts";
import { byCohorts, viewOf } from "./view-of.ts";

/** Who has which grade, and what makes it so. */
export const aboutGrades: readonly ReadyQuestion[] = [
  {
    id: "grades", ask: "How are grades spread over ages, areas, schools and needs?", source: "audits",
    why: "Shows for which children plans are good, and for which they are not.",
    views: [viewOf("overall", "grades"), ...byCohorts("grades"), viewOf("by kind of document", "grades", ["kind"])],
  },
  {
    id: "compliance", ask: "How good are the plans, and is it changing?", source: "audits", short: "is the mean compliance",
    why: "The same for tools without grades.",
    views: [viewOf("by month", "percent", ["month"]), viewOf("by team", "percent", ["team"]), viewOf("by team and month", "percent", ["team", "month"]), viewOf("by cycle and kind of document", "score", ["kind", "cycle"]), ...byCohorts("percent")],
  },
  {
    id: "sections-by-grade", ask: "How did each section do, overall and within each grade?", source: "audits",
    why: "A plan that is Good as a whole can still have a weak section.",
    views: [
      viewOf("section grades, overall", "grades", ["section"]), viewOf("section grades by overall grade", "grades", ["section", "grade"]), viewOf("compliance by section", "percent", ["section"]),
      viewOf("compliance by section and overall grade", "percent", ["section", "grade"]), viewOf("compliance by section and main need", "percent", ["section", "need"]),
    ],
  },
  {
    id: "criteria-by-grade", ask: "How did each criterion do, overall and within each grade?", source: "audits",
    why: "The finest view there is: what exactly holds plans down.",
    views: [
      viewOf("answers to each criterion", "answers", ["criterion"]), viewOf("criteria met in full", "met", ["criterion"]), viewOf("criteria met in full, by overall grade", "met", ["criterion", "grade"]),
      viewOf("criteria met in full, by main need", "met", ["criterion", "need"]), viewOf("comments by theme", "comments", ["theme"]),
    ],
  },
  {
    id: "time-since-review", ask: "Are plans worse when their last review was long ago?", source: "audits",
    why: "Shows whether late reviews harm plans.",
    views: [viewOf("compliance", "percent", ["since-review"]), viewOf("grades", "grades", ["since-review"]), viewOf("mean score, by kind of document", "score", ["since-review", "kind"])],
  },
];
