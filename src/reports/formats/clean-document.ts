import type { ReportDocument } from "../document/report-document.ts";

// Control characters that XML forbids, and the two that are no characters at all.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** These turn the direction of whatever follows, and so could show one number for another. Languages written from the right do not need them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

const cleanText = (text: string): string => text.toWellFormed().replace(forbidden, "").replace(turning, "");

const clean = (value: unknown): unknown => {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, clean(held)]));
  return value;
};

/**
 * The document without the characters that break a file or deceive its reader. People paste such text from Word and from mail. Attachments stay to the letter:
 * with one taken out their seals would not hold, and JSON can hold any.
 */
export function cleanDocument({ attachments, ...document }: ReportDocument): ReportDocument {
  return { ...(clean(document) as ReportDocument), ...(attachments !== undefined && { attachments }) };
}
