import { Problem } from "../../platform/problem.ts";
import { detectFile } from "./detect-file.ts";
import type { Extracted } from "./extracted.ts";
import { extractText } from "./extract-text.ts";
import { extractWord } from "./extract-word.ts";
import { fileProblem } from "./file-problems.ts";
import { hasPlanWords } from "./plan-words.ts";

/** More than this is no document of text. */
const MOST_BYTES = 100_000_000;
/** 300 pages of close text: as for PDF, where pages are counted. */
const MOST_WORDS = 200_000;

async function byKind(bytes: Uint8Array): Promise<Extracted> {
  const kind = detectFile(bytes);
  if (kind === "word") return extractWord(bytes);
  if (kind === "text") return extractText(bytes);
  // Loaded when it is needed: the PDF library takes a quarter of a second, which reading a Word document should not wait for.
  if (kind === "pdf") return (await import("./extract-pdf.ts")).extractPdf(bytes);
  throw fileProblem(kind);
}

/**
 * The one door of extraction: the text of a plan or an advice, whatever kind of file it is. Throws a Problem in words for people where it cannot be read;
 * `plan-is-scan` where it must be read by `ocrPdf` as a job. `name` helps only where the content leaves a doubt. Notes: "no-plan-words" where the text
 * does not speak as plans do.
 */
export async function extractDocument(bytes: Uint8Array, { name }: { name: string }): Promise<Extracted> {
  if (bytes.length > MOST_BYTES) throw new Problem("plan-too-large", "The file is larger than 100 MB.", { cure: "Take out pictures, or save the plan by itself, and choose the smaller file." });
  const extracted = await byKind(bytes);
  const count = extracted.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  if (count > MOST_WORDS) throw new Problem("plan-too-long", "The document is far longer than any plan: more than 300 pages of text.", { cure: "Save the plan by itself, without the reports and letters, and choose that file." });
  if (count === 0) throw new Problem("plan-no-text", "The document holds no text.", { cure: /\.docx?$/i.test(name) ? "If its pages are pictures, scan them into a PDF and choose that." : "Check that you chose the right file." });
  return hasPlanWords(extracted.blocks) ? extracted : { ...extracted, notes: [...extracted.notes, "no-plan-words"].sort() };
}
