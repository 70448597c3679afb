import type { FamiliesContent, ProcessFact, ProcessId } from "../content.ts";
import type { FamilyFigure } from "../family-figure.ts";
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
    ...(said.length === 0 ? [] : [`Where we wrote it down: ${said.join("; ")}.`.replaceAll("none families", "no families")]),
    "We do not write down what help you had to take part.",
  ];
}

const recordedShare = ({ state, percent }: FamilyFigure): string => (state === "figure" && percent !== null ? inTen(percent) : "");

/** What families were told on the way, and whether they got the place that they wanted. */
export function toldWords({ figures: { recorded } }: Content): string[] {
  const [informed, preferred] = [recordedShare(recorded.informed), recordedShare(recorded.preferred)];
  return [
    informed === "" ? "We do not write down well enough if we kept you informed." : `Where we wrote it down, we told ${informed} families how things stood at each step.`,
    preferred === "" ? "We do not write down well enough if the plan names the school or college that you wanted." : `Where we wrote it down, ${preferred} families got the school or college that they wanted.`,
  ].map((sentence) => sentence.replace("none families", "no families"));
}

/** Who read the plan before it went out; whose reports it rests on, and who paid for them; mediation and appeals. */
export function behindWords(content: Content): string[] {
  const [oversight, services, payer, age, appeal] = (["oversight", "services", "payer", "newest-report", "appeal"] as const).map((id) => factOf(content, id));
  const [before, three, family, old] = [share(oversight, "before"), share(services, "ehc"), share(payer, "family"), share(age, "24+") || share(age, "12-24")];
  const [tribunal, mediation] = [share(appeal, "tribunal"), share(appeal, "mediation")];
  const missing = recordedShare(content.figures.recorded.adviceMissing);
  return [
    before === "" ? "We do not write down well enough who else read a plan before we sent it." : `Where we wrote it down, someone else read ${before} new plans before we sent them.`,
    missing === "" ? "We do not write down well enough if a report was asked for and never came." : `Where we wrote it down, ${missing} new plans were made without a report that we had asked for. It never came.`,
    three === "" ? "We keep too few reports with plans to say more about which services wrote one." : `Of plans with reports kept, ${three} had reports from school, health and social care.`,
    family === "" ? "We cannot say how often families paid for a report. Too few are kept with plans." : `Of plans with reports kept, ${family} had one that the family paid for.`,
    ...(old === "" ? [] : [`Of plans with reports kept, ${old} had none that was newer than a year.`]),
    tribunal === "" && mediation === "" ? "How many families had mediation or went to the tribunal is too few to print, or we did not write it down."
      : `${[...(tribunal === "" ? [] : [`${tribunal} families went to the tribunal`]), ...(mediation === "" ? [] : [`${mediation} families had mediation and no appeal`])].join("; ")}.`.replace(/^./, (letter) => letter.toUpperCase()),
  ].map((sentence) => sentence.replaceAll(/\bnone (families|new plans)/gi, "no $1"));
}
