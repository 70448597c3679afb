import { zlibSync } from "fflate";

/** A page of a PDF made by hand, so that a test knows where every letter and line stands. Points from the top left corner. */
export type SmallPage = {
  texts?: { text: string; x: number; y: number; size?: number; bold?: boolean; grey?: number }[];
  lines?: { x: number; y: number; toX: number; toY: number }[];
  boxes?: { x: number; y: number; width: number; height: number; grey: number }[];
  /** A picture over the whole page, as a scanner makes it: all grey, or these dots. */
  picture?: boolean | { width: number; height: number; at: Uint8Array };
};

const WIDTH = 595;
const HEIGHT = 842;
const escaped = (text: string) => Buffer.from(text.replaceAll(/[\\()]/g, "\\$&").replaceAll("•", "\u0095"), "latin1").toString("latin1");

function contentOf(page: SmallPage): string {
  const boxes = (page.boxes ?? []).map((box) => `${box.grey} g ${box.x} ${HEIGHT - box.y - box.height} ${box.width} ${box.height} re f 0 g`);
  const lines = (page.lines ?? []).map((line) => `0.5 w ${line.x} ${HEIGHT - line.y} m ${line.toX} ${HEIGHT - line.toY} l S`);
  const texts = (page.texts ?? []).map(({ text, x, y, size = 11, bold = false, grey = 0 }) => `${grey} g BT /${bold ? "B" : "R"} ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`);
  return [...(page.picture ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /${page.picture === true ? "P" : "S"} Do Q`] : []), ...boxes, ...lines, ...texts].join("\n");
}

function imageOf({ width, height, at }: { width: number; height: number; at: Uint8Array }): string {
  const packed = Buffer.from(zlibSync(at)).toString("latin1");
  return `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

/** The bytes of a PDF with these pages, in Helvetica, without tags. */
export function smallPdf(pages: readonly SmallPage[]): Uint8Array {
  const kids = pages.map((_, at) => 6 + at * 3);
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`,
    font("Helvetica"), font("Helvetica-Bold"),
    imageOf({ width: 40, height: 40, at: new Uint8Array(1600).fill(192) }),
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << /P 5 0 R /S ${8 + at * 3} 0 R >> >> /Contents ${7 + at * 3} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        typeof page.picture === "object" ? imageOf(page.picture) : "null",
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/** The lines of a table with these column and row edges. */
export function tableLines(xs: readonly number[], ys: readonly number[]): NonNullable<SmallPage["lines"]> {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...ys.map((y) => ({ x: left, y, toX: right, toY: y })), ...xs.map((x) => ({ x, y: top, toX: x, toY: bottom }))];
}
