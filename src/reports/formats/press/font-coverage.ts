import { readFileSync } from "node:fs";

/** Where the table `tag` of a TrueType font begins (OpenType specification, "Table Directory"). */
const tableStart = (data: DataView, tag: string): number => {
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => data.getUint8(entry + letter)));
    if (name === tag) return data.getUint32(entry + 8);
  }
  throw new Error(`The font has no table "${tag}"`);
};

/**
 * Tests whether a font can show a character, from its table `cmap`. Reads the sub-tables of formats 4 (the first 65,536
 * characters) and 12 (all); every current font has one of them.
 */
export function fontCoverage(file: string): (codePoint: number) => boolean {
  const bytes = readFileSync(file);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = tableStart(data, "cmap");
  const covered = new Set<number>();
  for (let index = 0; index < data.getUint16(start + 2); index += 1) {
    const table = start + data.getUint32(start + 4 + index * 8 + 4);
    const format = data.getUint16(table);
    if (format === 4) {
      const double = data.getUint16(table + 6);
      for (let segment = 0; segment < double; segment += 2) {
        const end = data.getUint16(table + 14 + segment);
        const first = data.getUint16(table + 16 + double + segment);
        const delta = data.getUint16(table + 16 + double * 2 + segment);
        const rangeAt = table + 16 + double * 3 + segment;
        const range = data.getUint16(rangeAt);
        for (let code = first; code <= end && code !== 0xffff; code += 1) {
          const glyph = range === 0 ? code + delta : data.getUint16(rangeAt + range + (code - first) * 2);
          if ((glyph & 0xffff) !== 0) covered.add(code);
        }
      }
    } else if (format === 12) {
      for (let group = 0; group < data.getUint32(table + 12); group += 1) {
        const at = table + 16 + group * 12;
        for (let code = data.getUint32(at); code <= data.getUint32(at + 4); code += 1) covered.add(code);
      }
    }
  }
  return (codePoint) => covered.has(codePoint);
}
