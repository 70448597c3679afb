import type { ReadyQuestion } from "./ready-question.ts";
import { byCohorts, viewOf } from "./view-of.ts";

const fromYear9 = { "from-year-9": "yes" } as const;
const onTool = (tool: string, criterion: string, words: string) => ({ ...viewOf(words, "answers", ["month"], { ...fromYear9, criterion: `${tool}/${criterion}` }), tool });

/** What stands in the plans: outcomes, provision, adult life, and what stands in the wrong place. */
export const aboutContent: readonly ReadyQuestion[] = [
  {
    id: "smart-outcomes", ask: "What share of outcomes is SMART?", source: "reading program", short: "of outcomes are SMART",
    why: "Shows where training in writing outcomes is needed, and for which children it is hardest.",
    views: [viewOf("overall", "smart"), viewOf("by the plan’s overall grade", "smart", ["grade"]), viewOf("by team", "smart", ["team"]), ...byCohorts("smart")],
  },
  {
    id: "specified-provision", ask: "How much of the provision in section F is specified and quantified?", source: "reading program", short: "of provision in section F is specified and quantified",
    why: "The law wants provision that anybody could hold a school to. Kinds of provision show which services write vaguely.",
    views: [
      viewOf("overall", "specific", [], { section: "F" }), viewOf("by kind of provision", "specific", ["provision-kind"], { section: "F" }), viewOf("by section", "specific", ["section"]),
      viewOf("by the plan’s overall grade", "specific", ["grade"], { section: "F" }), viewOf("by kind of provision and main need", "specific", ["provision-kind", "need"], { section: "F" }),
      ...byCohorts("specific", { section: "F" }),
    ],
  },
  {
    id: "adult-life", ask: "From Year 9, do plans have outcomes for adult life?", source: "reading program", short: "of plans from Year 9 have an outcome for adult life",
    why: "From Year 9 a plan must prepare for employment, independent living, health and community.",
    views: [
      viewOf("overall", "adulthood", [], fromYear9), viewOf("by the plan’s overall grade", "adulthood", ["grade"], fromYear9), ...byCohorts("adulthood", fromYear9),
      onTool("four-grade", "E7", "what auditors say (four grades)"), onTool("programme-ehcp", "E8", "what auditors say (yearly programme)"), onTool("dip-sample", "E11", "what auditors say (dip sample)"),
    ],
  },
  {
    id: "wrong-section", ask: "Which information stands in the wrong section?", source: "reading program",
    why: "Says from where to where, so that training can be aimed and the template mended.",
    views: [viewOf("from where to where", "misplaced"), viewOf("by main need", "misplaced", ["need"]), viewOf("by team", "misplaced", ["team"]), viewOf("by phase", "misplaced", ["phase"]), viewOf("all findings", "findings"), viewOf("findings a plan, by team", "findings-each", ["team"])],
  },
];
