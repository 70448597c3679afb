import { Problem } from "../../platform/index.ts";
import { documentType } from "./document-type.ts";
import { isPayer } from "./payers.ts";
import type { DocumentFormPage, DocumentFormValues } from "./document-form.ts";

const LIMIT = 25 * 1024 * 1024;

type Upload = { filename: string; data: Buffer };
type Read = { values: DocumentFormValues; errors: DocumentFormPage["errors"]; mediaType: string; title: string };

/** What the form says, every fault at once. */
export function readDocumentForm(body: Record<string, unknown>, file: Upload | undefined, kinds: readonly { id: string }[]): Read {
  const text = (name: string) => (typeof body[name] === "string" ? body[name].trim() : "");
  const values = { kind: text("kind"), title: text("title"), author: text("author"), datedOn: text("datedOn"), paidBy: text("paidBy") };
  const errors: Read["errors"] = {};
  let type = { mediaType: "", extension: "" };
  if (file === undefined || (file.filename === "" && file.data.length === 0)) errors.file = "Choose a file";
  else if (file.data.length > LIMIT) errors.file = "The file must be smaller than 25 MB";
  else {
    try {
      type = documentType(file.data, file.filename);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      errors.file = `${error.message} ${error.cure}`;
    }
  }
  if (!kinds.some((kind) => kind.id === values.kind)) errors.kind = "Choose what it is";
  if (values.title.length > 200) errors.title = "Title must be 200 characters or fewer";
  if (values.author.length > 120) errors.author = "Author must be 120 characters or fewer";
  if (values.datedOn !== "" && (!/^\d{4}-\d{2}-\d{2}$/.test(values.datedOn) || Number.isNaN(Date.parse(values.datedOn)))) errors.datedOn = "Date must be a real date";
  if (values.paidBy !== "" && !isPayer(values.paidBy)) errors.paidBy = "Choose who paid for it, or leave it at not known";
  const fileTitle = (file?.filename ?? "").replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]{1,5}$/i, "").slice(0, 200);
  return { values, errors, mediaType: type.mediaType, title: values.title === "" ? fileTitle || "Document" : values.title };
}
