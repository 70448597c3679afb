import { unzipSync } from "fflate";

/** What a file is by what is in it; its name may say anything. */
export type FileKind =
  | "word" | "pdf" | "text" | "empty" | "old-word" | "locked-office" | "old-office" | "workbook" | "slides" | "rtf" | "open-document" | "picture" | "web-page" | "zip" | "damaged" | "unknown";

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const latin = (bytes: Uint8Array, most: number) => new TextDecoder("latin1").decode(bytes.subarray(0, most));

/** Names of streams in an old Office file stand in it as UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wide = Buffer.from(name, "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide);
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: (file) => {
      if (names.length < 5000) names.push(file.name);
      return false;
    } });
  } catch {
    return "damaged";
  }
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("word/")) return "word";
  if (has("xl/")) return "workbook";
  if (has("ppt/")) return "slides";
  if (has("content.xml") && (has("mimetype") || has("META-INF/"))) return "open-document";
  return names.length === 0 ? "damaged" : "zip";
}

/** Text holds hardly any of the signs that no keyboard writes, once its alphabet is known. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const part = bytes.subarray(0, 64_000);
  let odd = 0;
  let nothing = 0;
  for (const byte of part) {
    if (byte === 0) nothing += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd += 1;
  }
  // Every second byte of English in UTF-16 is nought.
  if (nothing > 0) return nothing > part.length * 0.4 && nothing < part.length * 0.6 && odd === 0;
  return odd <= part.length * 0.002;
}

export function detectFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const head = latin(bytes, 1024);
  if (head.includes("%PDF-")) return "pdf";
  if (startsWith(bytes, 0x50, 0x4b)) return kindOfZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    if (holdsName(bytes, "EncryptedPackage") || holdsName(bytes, "EncryptionInfo")) return "locked-office";
    return holdsName(bytes, "WordDocument") ? "old-word" : "old-office";
  }
  if (head.startsWith("{\\rtf")) return "rtf";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff) || /^GIF8[79]a/.test(head) || startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a)
    || (head.startsWith("BM") && bytes[14] === 40) || /^RIFF....WEBP/s.test(head) || /^....ftyp(?:heic|heix|mif1|avif)/s.test(head)) return "picture";
  const start = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart().slice(0, 200).toLowerCase();
  if (/^(?:<!doctype html|<html|<\?xml|<body|<head|mime-version:)/.test(start)) return "web-page";
  if (!looksLikeText(bytes)) return "unknown";
  return latin(bytes, 4096).trim() === "" ? "empty" : "text";
}
