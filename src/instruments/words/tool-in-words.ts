import { criteriaOf } from "../criteria-of.ts";
import type { Criterion, Instrument } from "../instrument.ts";
import { conditionInWords } from "./condition-in-words.ts";
import { gradesInWords, limitsInWords } from "./grades-in-words.ts";
import { scaleInWords } from "./scale-in-words.ts";
import { scoringInWords } from "./scoring-in-words.ts";

const WIDTH = 96;

/** Words broken into lines, each after the first set in by as much as the first one's mark. */
function wrapped(mark: string, text: string): string[] {
  const indent = " ".repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== "" && line !== mark) {
      lines.push(line);
      line = indent;
    }
    line += line === mark || line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}

function criterionLines(criterion: Criterion, instrument: Instrument, idWidth: number): string[] {
  const inside = " ".repeat(idWidth + 4);
  const notes = [
    ...(criterion.when === undefined ? [] : [`Asked when ${conditionInWords(criterion.when, instrument)}.`]),
    ...(criterion.guidance === undefined ? [] : [criterion.guidance]),
    ...(criterion.good === undefined ? [] : [`Good: ${criterion.good}`]),
    ...(criterion.rule === undefined ? [] : [`Rule: ${criterion.rule}`]),
    ...(criterion.critical ? ["Critical."] : []),
    ...(criterion.weight === 1 ? [] : [`Weight ${criterion.weight}.`]),
    ...(criterion.scale === undefined || criterion.scale === instrument.scale ? [] : [`Answer: ${scaleInWords(instrument.scales[criterion.scale] ?? { type: "text" })}`]),
  ];
  return [...wrapped(`  ${criterion.id.padEnd(idWidth)}  `, criterion.text), ...notes.flatMap((note) => wrapped(inside, note))];
}

/** A tool as text for a terminal: read from top to bottom it is the form. */
export function toolInWords(instrument: Instrument, hash: string): string {
  const idWidth = Math.max(...criteriaOf(instrument).map(({ criterion }) => criterion.id.length));
  const lines = [
    instrument.title, "=".repeat(instrument.title.length), "",
    ...wrapped("", instrument.summary), "",
    `${instrument.id}, version ${instrument.version} (${hash.slice(0, 12)}); ${criteriaOf(instrument).length} criteria in ${instrument.sections.length} sections`,
    ...wrapped("For: ", instrument.appliesTo.join(", ")),
    ...wrapped("Source: ", instrument.source),
    ...wrapped("Answer: ", scaleInWords(instrument.scales[instrument.scale] ?? { type: "text" })),
    ...(instrument.facts.length === 0 ? [] : ["", "First, about the document", ...instrument.facts.flatMap((fact) => wrapped(`  ${fact.name}: `, `${fact.question} (${fact.type})`))]),
  ];
  for (const section of instrument.sections) {
    lines.push("", `${section.id}  ${section.title}${section.weight === 1 ? "" : ` (weight ${section.weight})`}`);
    if (section.when !== undefined) lines.push(...wrapped("  ", `Asked when ${conditionInWords(section.when, instrument)}.`));
    if (section.intro !== undefined) lines.push(...wrapped("  ", section.intro));
    for (const group of section.groups) {
      if (group.title !== undefined) lines.push("", `  ${group.title}`);
      if (group.when !== undefined) lines.push(...wrapped("  ", `Asked when ${conditionInWords(group.when, instrument)}.`));
      for (const criterion of group.criteria) lines.push(...criterionLines(criterion, instrument, idWidth));
    }
  }
  if (instrument.judgements.length > 0) {
    lines.push("", "As a whole", ...instrument.judgements.flatMap((judgement) =>
      wrapped(`  ${judgement.id}: `, `${judgement.question}${judgement.options.length > 0 ? ` (${judgement.options.map((option) => option.value).join(", ")})` : ""}`)));
  }
  lines.push("", "How it is scored", ...scoringInWords(instrument).flatMap((sentence) => wrapped("  ", sentence)));
  for (const grade of gradesInWords(instrument)) lines.push(...wrapped(`  ${grade.label}: `, `${grade.reached}${grade.meaning === "" ? "" : `. ${grade.meaning}`}`));
  for (const limit of limitsInWords(instrument)) lines.push(...wrapped("  ", limit));
  if (instrument.grades?.override) lines.push("  A person may set another grade, with a reason.");
  return `${lines.join("\n")}\n`;
}
