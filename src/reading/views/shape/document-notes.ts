import type { PlanReading } from "../../plan-reading.ts";

const notes: Readonly<Record<string, string>> = {
  "tracked-changes": "The file holds tracked changes. They were read as accepted.",
  comments: "The file holds comments. They were not read.",
  "text-boxes": "Part of the text stands in text boxes.",
  "picture-pages": "Some pages are pictures. Their words were not read.",
  "ocr-poor": "The scan is hard to read: check its words against the paper.",
  "no-plan-words": "It does not read like a plan.",
};

/** What a reader should know of how a document was got: by a picture of it, with changes that nobody has accepted yet. */
export function documentNotes({ by, notes: given }: PlanReading["document"]): string[] {
  const how = by === "ocr" ? ["It is a scan: its letters were recognised by a program, and some will be wrong."]
    : by === "pdf-positions" ? ["It is a PDF without marks of its structure: its layout was worked out from where the words stand."] : [];
  return [...how, ...given.flatMap((note) => notes[note] ?? [])];
}
