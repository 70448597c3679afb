import type { FamiliesContent, ProcessFact, ProcessId } from "../content.ts";
import { inTen } from "../in-ten.ts";

type Content = Pick<FamiliesContent, "figures">;

const factOf = ({ figures: { process } }: Content, id: ProcessId): ProcessFact | undefined => process.find((fact) => fact.id === id && fact.known > 0);

const share = (fact: ProcessFact | undefined, key: string): string => {
  const figure = fact?.shares[key];
  return figure?.state === "figure" && figure.percent !== null ? inTen(figure.percent) : "";
};

/** What part families had in writing new plans, as the register has it. */
export function yourPartWords(content: Content): string[] {
  const fact = factOf(content, "family-part");
  if (fact === undefined) return ["We do not write down what part you had in your child’s plan. We should."];
  const said = [["together", "wrote the plan with us"], ["draft", "told us their views and what they thought of the draft"], ["views", "told us their views and no more"], ["none", "took no part"]]
    .flatMap(([key = "", words]) => (share(fact, key) === "" ? [] : [`${share(fact, key)} families ${words}`]));
  return [
    "You should be part of writing the plan. It should be done with you and not to you.",
    ...(said.length === 0 ? [] : [`Where we wrote it down: ${said.join("; ")}.`.replace(/none families/g, "no families").replace(/all families/g, "all families")]),
    "We do not write down what help you had to take part.",
  ];
}

/** Who read the plan before it went out; whose reports it rests on, and who paid for them; mediation and appeals. */
export function behindWords(content: Content): string[] {
  const [oversight, services, payer, age, appeal] = (["oversight", "services", "payer", "newest-report", "appeal"] as const).map((id) => factOf(content, id));
  const before = share(oversight, "before");
  const three = share(services, "ehc");
  const family = share(payer, "family");
  const old = share(age, "24+") || share(age, "12-24");
  const wentFurther = [share(appeal, "tribunal"), share(appeal, "mediation")];
  return [
    oversight === undefined ? "We do not write down who else read a plan before we sent it." : before === "" ? "Too few plans show who else read them before we sent them." : `Where we wrote it down, someone else read ${before} new plans before we sent them.`,
    services === undefined ? "We do not keep the reports of experts with the plan, so we cannot count whose there were." : three === "" ? "Which services wrote reports stands in the table, as far as their reports are kept with the plan." : `Of plans with reports kept, ${three} had reports from school, health and social care.`,
    payer === undefined ? "We do not write down if families paid for reports." : family === "" ? "If families paid for reports stands in the table, as far as we may print it." : `In ${family} plans with reports kept, the family paid for at least one.`,
    ...(age === undefined ? [] : old === "" ? [] : [`In ${old} plans the newest report was more than a year old.`]),
    appeal === undefined || wentFurther.every((words) => words === "") ? "How many families asked for mediation or went to the tribunal is too few to print, or we did not write it down." : `${wentFurther[0] === "" ? "" : `${wentFurther[0]} went to the tribunal`}${wentFurther.every((words) => words !== "") ? "; " : ""}${wentFurther[1] === "" ? "" : `${wentFurther[1]} had mediation and no appeal`}.`.replace(/^./, (letter) => letter.toUpperCase()),
  ];
}
