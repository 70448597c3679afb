/** How a value stands in a cell. "points" is a number or "left out"; a list has its entries between " | ". */
export type CellType = "text" | "number" | "yes-no" | "list" | "points";

/** A column of a sheet: the key of the language that it holds (with a dot for a key inside a key). */
export type Column = { heading: string; key: string; type: CellType; width: number; help: string };

const column = (heading: string, key: string, type: CellType, width: number, help: string): Column => ({ heading, key, type, width, help });

/** The sheet "Instrument": a setting a row. */
export const settings: readonly Column[] = [
  column("Id", "id", "text", 0, "The tool's short name: small letters, digits and hyphens. A changed tool keeps it."),
  column("Version", "version", "number", 0, "A whole number. Raise it by one when you change a tool that is in use."),
  column("Title", "title", "text", 0, "What people call it."),
  column("Summary", "summary", "text", 0, "One sentence: what it asks of a document."),
  column("Source", "source", "text", 0, "Where it comes from."),
  column("Applies to", "appliesTo", "list", 0, "The kinds of document, by their short names, with | between them."),
  column("Scale", "scale", "text", 0, "The scale of criteria that name none (sheet Scales)."),
  column("Roll-up", "score.rollup", "text", 0, "How answers become a score: share, percent-met, mean, sum, mean-of-sections, worst or tally."),
  column("Roll-up of sections", "score.sectionRollup", "text", 0, "How a section scores, where that is different."),
  column("Out of", "score.outOf", "number", 0, "For share and mean-of-sections: what the score is out of (100 if empty)."),
  column("Not answered", "score.unanswered", "text", 0, "left-out (if empty), or zero: counts as no points."),
  column("Not applicable", "score.notApplicable", "text", 0, "left-out (if empty), or full: counts as met."),
  column("Decimals", "score.decimals", "number", 0, "Decimal places that people see (1 if empty)."),
  column("Grade may be overridden", "grades.override", "yes-no", 0, "Whether a person may set another grade, with a reason."),
];

export const facts: readonly Column[] = [
  column("Name", "name", "text", 20, "What conditions call it: facts.yearGroup."),
  column("Type", "type", "text", 10, "number, yes-no or text."),
  column("Question", "question", "text", 70, "What the auditor is asked."),
];

export const scale: readonly Column[] = [
  column("Scale", "name", "text", 18, "The scale's short name. Rows under it without one are further options."),
  column("Title", "title", "text", 24, "What the scale asks."),
  column("Type", "type", "text", 10, "choice (one option), ticks (any of the options), number or text."),
  column("From", "from", "number", 8, "For numbers: the lowest."),
  column("To", "to", "number", 8, "For numbers: the highest."),
  column("Step", "step", "number", 8, "For numbers: the step (1 if empty)."),
  column("N/A allowed", "notApplicable", "yes-no", 10, "For numbers: whether N/A may be given."),
];

export const scaleOption: readonly Column[] = [
  column("Option", "value", "text", 20, "The answer as it is stored."),
  column("Label", "label", "text", 20, "The answer as it is shown, where that is different."),
  column("Points", "points", "points", 10, "A number, or: left out (not applicable, or an answer that does not score)."),
  column("Meaning", "meaning", "text", 50, "When to give this answer."),
  column("Also written", "also", "list", 30, "Other ways in which people type it, with | between them."),
];

export const section: readonly Column[] = [
  column("Id", "id", "text", 10, "The section's letter, or the criterion's id."),
  column("Text", "title", "text", 60, "The title of a section or group; what a criterion asks."),
  column("Guidance", "intro", "text", 60, "What to say before a section; how to answer a criterion."),
  column("Weight", "weight", "number", 8, "1 if empty."),
  column("Asked when", "when", "text", 28, "A condition on the facts, for example: facts.yearGroup >= 9"),
];

export const group: readonly Column[] = [
  column("Text", "title", "text", 60, ""),
  column("Asked when", "when", "text", 28, ""),
];

export const criterion: readonly Column[] = [
  column("Id", "id", "text", 10, ""),
  column("Text", "text", "text", 60, ""),
  column("Guidance", "guidance", "text", 60, ""),
  column("What good looks like", "good", "text", 60, "An example of a good answer."),
  column("Rule", "rule", "text", 36, "The law or guidance behind it."),
  column("Scale", "scale", "text", 16, "Where it is not the tool's own scale."),
  column("Weight", "weight", "number", 8, ""),
  column("Critical", "critical", "yes-no", 9, "Yes, where limits on grades look at it."),
  column("Asked when", "when", "text", 28, ""),
  column("Evidence for", "requires.evidence", "list", 18, "Answers that need evidence."),
  column("Comment for", "requires.comment", "list", 18, "Answers that need a comment."),
  column("Checks", "checks", "list", 30, "Findings of the reading program that bear on it."),
  column("Same as", "maps", "list", 30, "The same question in other tools: dip-sample/E3"),
];

/** The columns of the sheet of sections, groups and criteria, after the first, which says what the row is. */
export const rowKinds = { Section: section, Group: group, Criterion: criterion } as const;
export const kindHeading = "Row";
export const criteriaHeadings: readonly Column[] = [...new Map([...criterion, ...section].map((each) => [each.heading, each])).values()].map((each) => {
  const own = criterion.find((other) => other.heading === each.heading) ?? each;
  return { ...own, help: section.find((other) => other.heading === each.heading)?.help ?? own.help };
});

export const grades: readonly Column[] = [
  column("Id", "id", "text", 20, "The grade's short name. Best grade first; the last needs no condition."),
  column("Label", "label", "text", 24, "The grade as it is shown."),
  column("Meaning", "meaning", "text", 50, "What it says about a document."),
  column("From %", "from", "number", 10, "Reached from this percentage on."),
  column("When", "when", "text", 50, "And when this condition holds, for example: counts.Inadequate == 0"),
  column("Colour", "colour", "text", 14, "green, turquoise, blue, light-blue, purple, pink, red, orange, yellow or grey."),
];

export const limits: readonly Column[] = [
  column("Id", "id", "text", 24, "The limit's short name."),
  column("When", "when", "text", 60, "A condition, for example: critical.No > 0"),
  column("At most", "atMost", "text", 24, "The best grade (its id) that is then possible."),
  column("Because", "because", "text", 60, "The reason in words: a critical criterion was answered No."),
];

export const judgement: readonly Column[] = [
  column("Id", "id", "text", 20, "The question's short name. Rows under it without one are further options."),
  column("Question", "question", "text", 50, "What the auditor is asked about the document as a whole."),
  column("Hint", "hint", "text", 50, "Help with answering."),
  column("Type", "type", "text", 10, "choice, choices or text."),
  column("Required", "required", "yes-no", 10, "Whether it must be answered."),
];

export const judgementOption: readonly Column[] = [
  column("Option", "value", "text", 20, "The answer as it is stored."),
  column("Label", "label", "text", 40, "The answer as it is shown, where that is different."),
  column("Meaning", "meaning", "text", 50, "When to choose it."),
];

export const sheetNames = {
  instrument: "Instrument", facts: "Facts", scales: "Scales", criteria: "Sections and criteria", grades: "Grades", limits: "Limits", judgements: "Judgements", help: "How to fill in",
} as const;

/** Headings of option columns that would meet a heading of their parent's get the word "option" before them. */
export const optionHeading = (parent: readonly Column[], each: Column) => (parent.some((other) => other.heading === each.heading) ? `Option ${each.heading.toLowerCase()}` : each.heading);
