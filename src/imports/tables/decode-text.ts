/**
 * Text of a file in the encodings that councils' systems write: UTF-8 and UTF-16 with or without a byte order mark, and
 * Windows-1252 (Excel's "CSV" in the UK) where the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = bytes.subarray(0, 4096);
  const zerosAt = (odd: number) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zerosAt(1) > head.length * 0.3) return new TextDecoder("utf-16le").decode(bytes);
  if (zerosAt(0) > head.length * 0.3) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
