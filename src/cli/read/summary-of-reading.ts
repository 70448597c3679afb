import type { PlanReading } from "../../reading/index.ts";

const clip = (text: string, most = 110) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** A reading as a person reads it in a terminal: the thread in numbers, then the findings by section, each with its words and what would be better. */
export function summaryOfReading(name: string, reading: PlanReading): string {
  const { provisions, outcomes, needs } = reading;
  const share = (label: string) => provisions.filter((provision) => provision.label === label).length;
  const lines = [
    `${name}: ${counted(reading.document.words, "word")}${reading.document.pages === null ? "" : `, ${counted(reading.document.pages, "page")}`}`,
    `  Sections   ${reading.sections.map((section) => section.id).join(" ") || "none found"}`,
    `  Thread     ${counted(reading.aspirations.length, "aspiration")}, ${counted(needs.length, "need")} (${needs.filter((need) => need.provisions.length === 0).length} without provision), ${counted(outcomes.length, "outcome")} (${outcomes.filter((outcome) => outcome.smart === "yes").length} SMART)`,
    `  Provision  ${provisions.length}: ${share("specific")} specific, ${share("partly")} partly, ${share("vague")} vague`,
    ...(reading.document.notes.includes("tracked-changes") ? ["  Note       the document holds tracked changes; they are read as accepted"] : []),
    ...reading.advice.map((advice) => `  Advice     ${advice.role || advice.file}: ${advice.recommended.filter((each) => each.inPlan === "yes").length} of ${counted(advice.recommended.length, "recommendation")} carried over, ${advice.recommended.filter((each) => each.inPlan === "no").length} dropped`),
    "",
  ];
  for (const [section, found] of Map.groupBy(reading.findings, (finding) => finding.section ?? "The plan")) {
    lines.push(`  ${section.length <= 2 ? `Section ${section}` : section}`);
    for (const finding of found) {
      lines.push(`    ${finding.code.replaceAll("-", " ")}${finding.quote === null ? "" : `: “${clip(finding.quote)}”`}`, `      ${finding.why} Better: ${finding.better}`);
    }
  }
  if (reading.findings.length === 0) lines.push("  No findings.");
  return lines.join("\n");
}
