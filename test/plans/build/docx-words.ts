import { strFromU8, unzipSync } from "fflate";

/** Everything in a Word file's body as one line of words, in order: deleted words and second copies of text boxes left out. */
export function docxWords(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"] ?? new Uint8Array());
  const kept = xml.replaceAll(/<mc:Fallback>.*?<\/mc:Fallback>|<w:del [^>]*>.*?<\/w:del>/gs, "");
  const parts = kept.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:br[^>]*>|<\/w:p>|<\/w:tc>/g) ?? [];
  const text = parts.map((part) => (part.startsWith("<w:t") && !part.startsWith("<w:tc") ? part.replaceAll(/<[^>]+>/g, "") : " ")).join("");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("&amp;", "&").replaceAll(/\s+/g, " ").trim();
}
