import { Problem } from "../../platform/problem.ts";
import type { FileKind } from "./detect-file.ts";

const asWordOrPdf = "save it as a Word document (.docx) or a PDF, and choose that file.";

type Words = { code: string; message: string; cure: string };

/** What is wrong with each kind of file that cannot be read as a plan, and what to do. */
const problems: Readonly<Record<Exclude<FileKind, "word" | "pdf" | "text">, Words>> = {
  empty: { code: "plan-empty", message: "The file is empty.", cure: "Choose the file again. If it is still empty, ask for it from the person who made it." },
  "old-word": { code: "plan-old-word", message: "This is a Word document of the old kind (.doc), which cannot be read.", cure: `Open it in Word and ${asWordOrPdf}` },
  "locked-office": { code: "plan-locked", message: "The document is locked with a password.", cure: "Open it with the password, take the password off (File, Info, Protect Document), save it, and choose it again." },
  "old-office": { code: "plan-not-document", message: "This is an Office file of an old kind, but not a Word document.", cure: `If it holds a plan, open it and ${asWordOrPdf}` },
  workbook: { code: "plan-not-word", message: "This is a spreadsheet and not a plan's document.", cure: `If it holds a plan, open it and ${asWordOrPdf}` },
  slides: { code: "plan-not-word", message: "These are slides and not a plan's document.", cure: `If they hold a plan, open them and ${asWordOrPdf}` },
  rtf: { code: "plan-rich-text", message: "This is a rich text file (.rtf), which cannot be read.", cure: `Open it in Word and ${asWordOrPdf}` },
  "open-document": { code: "plan-open-document", message: "This is an OpenDocument file (.odt), which cannot be read.", cure: `Open it in Word or LibreOffice and ${asWordOrPdf}` },
  picture: { code: "plan-is-picture", message: "This is a picture of a page and not a document.", cure: "Scan all pages into one PDF, or ask for the plan as a Word document." },
  "web-page": { code: "plan-web-page", message: "This is a web page or an XML file and not a plan's document.", cure: `Open it in a browser or in Word and ${asWordOrPdf}` },
  zip: { code: "plan-zip", message: "This is a zip of other files.", cure: "Unpack it and choose the plan that is in it." },
  damaged: { code: "plan-damaged", message: "The file is damaged: it is cut short or was changed on its way.", cure: "Open it in Word, save it again, and choose the new file." },
  unknown: { code: "plan-unknown-kind", message: "This is not a Word document, a PDF or plain text.", cure: `Find out which program made it, open it there and ${asWordOrPdf}` },
};

export function fileProblem(kind: keyof typeof problems): Problem {
  const { code, message, cure } = problems[kind];
  return new Problem(code, message, { cure });
}
