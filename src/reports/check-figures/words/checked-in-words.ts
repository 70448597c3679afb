import { roundHalfUp } from "../../../platform/index.ts";
import type { CheckedTable } from "../check-tables.ts";
import type { FigureFinding } from "../derive/figure-finding.ts";
import type { SentenceFinding } from "../sentences/check-sentences.ts";
import { rangeInWords } from "./range-in-words.ts";

/** What was checked and what does not add up, in lines for a person. */
export function checkedInWords(tables: readonly CheckedTable[], sentences: readonly SentenceFinding[]): string {
  const parts = [...tables.map(tableInWords), ...(sentences.length > 0 ? [sentencesInWords(sentences)] : [])];
  return parts.join("\n\n");
}

const times = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function tableInWords({ sheet, caption, from, to, findings }: CheckedTable): string {
  const name = caption === "" ? `Table in rows ${from} to ${to}` : `“${caption.length > 90 ? `${caption.slice(0, 87)}…` : caption}” (rows ${from} to ${to})`;
  const head = `${sheet === null ? "" : `Sheet “${sheet}”. `}${name}: `;
  if (findings.length === 0) return `${head}no figure here is made of others, as far as can be told.`;
  const of = (verdict: FigureFinding["verdict"]) => findings.filter((finding) => finding.verdict === verdict);
  const [wrong, rounding, open] = [of("wrong"), of("within-rounding"), of("cannot-tell")];
  const held = of("holds").length;
  const counts = [`${times(findings.length, "figure")} recomputed`, `${held} ${held === 1 ? "holds" : "hold"}`, ...(rounding.length > 0 ? [`${rounding.length} only within rounding`] : []), ...(open.length > 0 ? [`${open.length} cannot be told`] : []), `${wrong.length} ${wrong.length === 1 ? "does" : "do"} not add up`];
  const weighted = findings.filter(({ rule, verdict }) => rule === "weighted mean" && verdict !== "wrong");
  return [
    `${head}${counts.join(", ")}.`,
    ...wrong.map((finding) => findingInWords(finding, "does not add up")),
    ...open.map((finding) => findingInWords(finding, "cannot be told")),
    ...rounding.filter(({ rule }) => rule !== "adds to 100").map((finding) => findingInWords(finding, "holds only within rounding")),
    ...weighted.map((finding) => findingInWords(finding, "holds as a weighted mean")),
  ].join("\n");
}

function findingInWords(finding: FigureFinding, what: string): string {
  const where = [finding.place, ...[finding.row, finding.column].filter((label) => label !== "").map((label) => (label.includes("“") ? label : `“${label}”`))].join(", ");
  const reckoned = finding.recomputed === null ? "" : `, recomputed ${rangeInWords(finding.recomputed)}`;
  const off = finding.offBy === 0 ? "" : `: ${roundHalfUp(Math.abs(finding.offBy), 3)} too ${finding.offBy > 0 ? "high" : "low"}`;
  return [`  ${where}: ${what}. Printed ${finding.printed}${reckoned}${off}.`, `    Taken as ${finding.assumed}.`, ...(finding.mightBe.length > 0 ? [`    It might also be ${finding.mightBe.join("; or ")}.`] : [])].join("\n");
}

function sentencesInWords(sentences: readonly SentenceFinding[]): string {
  const wrong = sentences.filter(({ verdict }) => verdict === "wrong");
  return [
    `Text: ${times(sentences.length, "statement")} checked, ${wrong.length} ${wrong.length === 1 ? "does" : "do"} not add up.`,
    ...wrong.map((finding) => {
      const off = finding.offBy === 0 ? "" : `: ${roundHalfUp(Math.abs(finding.offBy), 3)} too ${finding.offBy > 0 ? "high" : "low"}`;
      return [`  Line ${finding.line}: stated ${finding.stated}, recomputed ${rangeInWords(finding.recomputed)}${off}.`, `    “${finding.sentence}”`, `    Taken as ${finding.assumed}.`, ...(finding.mightBe.length > 0 ? [`    It might also be ${finding.mightBe.join("; or ")}.`] : [])].join("\n");
    }),
  ].join("\n");
}
