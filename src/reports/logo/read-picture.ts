export type PictureHead = { mediaType: "image/png" | "image/jpeg"; width: number; height: number };

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** A PNG begins with its size (PNG specification, 5.2 and 11.2.2). */
function pngHead(bytes: Uint8Array): PictureHead | undefined {
  if (bytes.length < 33 || !begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { mediaType: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is a row of segments; the one that starts the frame holds its size (ITU-T T.81, B.2.2). */
function jpegHead(bytes: Uint8Array): PictureHead | undefined {
  if (!begins(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Frames are C0 to CF, but for tables (C4), a reserved one (C8) and arithmetic conditioning (CC).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { mediaType: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** What a file is by its bytes, and its size in dots; undefined where it is neither PNG nor JPEG. Whether all of it can be drawn, drawing tells. */
export const readPicture = (bytes: Uint8Array): PictureHead | undefined => pngHead(bytes) ?? jpegHead(bytes);
