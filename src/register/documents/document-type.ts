import { Problem } from "../../platform/index.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const starts = (bytes: Uint8Array, text: string) => Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

/**
 * What a file is, by its content and not by its name: a PDF, a Word document or plain text. Throws a Problem that says
 * what else it is and what to do.
 */
export function documentType(bytes: Uint8Array, name = ""): { mediaType: string; extension: string } {
  if (bytes.length === 0) throw new Problem("document-empty", "The file is empty.", { cure: "Open it to check, then choose it again." });
  if (starts(bytes, "%PDF-")) return { mediaType: "application/pdf", extension: "pdf" };
  if (starts(bytes, "PK\u0003\u0004")) {
    // The names of a zip's parts stand plain in its directory at the end.
    if (Buffer.from(bytes).includes("word/document.xml")) return { mediaType: DOCX, extension: "docx" };
    throw new Problem("document-not-word", "The file is a zip or an Office file, but not a Word document.", { cure: "Save it as a Word document (.docx) or a PDF." });
  }
  if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) throw new Problem("document-old-word", "The file is in Word's old format (.doc).", { cure: "Open it in Word and save it as .docx or PDF." });
  const text = Buffer.from(bytes);
  // Text under the name of another kind of file is a mistake that should be seen now, and not when somebody opens it.
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined && !["txt", "text", "md", "csv"].includes(ending)) throw new Problem("document-not-its-name", `The file is called .${ending}, but it holds plain text.`, { cure: "Open it to check. Save it as a Word document (.docx), a PDF or plain text (.txt)." });
  if (!text.includes(0) && Buffer.from(text.toString("utf8")).equals(text)) return { mediaType: "text/plain", extension: "txt" };
  throw new Problem("document-unknown", "The file is not a Word document, a PDF or plain text.", { cure: "Save it as a Word document (.docx) or a PDF." });
}
