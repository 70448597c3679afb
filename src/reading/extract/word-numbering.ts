import { SaxesParser } from "saxes";

type Level = { format: string; text: string; start: number };

/** Gives each list paragraph the mark that Word would print before it: "•", "3.", "b)". */
export type Numbering = (numId: string, level: number) => string;

const letters = (n: number) => String.fromCodePoint(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
function roman(n: number): string {
  const steps: [number, string][] = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];
  let left = n;
  let text = "";
  for (const [size, sign] of steps) {
    while (left >= size) {
      text += sign;
      left -= size;
    }
  }
  return text;
}

function inFormat(n: number, format: string): string {
  switch (format) {
    case "lowerLetter": return letters(n);
    case "upperLetter": return letters(n).toUpperCase();
    case "lowerRoman": return roman(n);
    case "upperRoman": return roman(n).toUpperCase();
    case "decimalZero": return String(n).padStart(2, "0");
    case "none": return "";
    default: return String(n);
  }
}

export function readNumbering(xml: string | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const abstractOf = new Map<string, string>();
  if (xml !== undefined) {
    let levels: Map<number, Level> | undefined;
    let level: Level | undefined;
    let num: string | undefined;
    const parser = new SaxesParser({ xmlns: false });
    parser.on("opentag", (tag) => {
      const value = tag.attributes["w:val"] ?? "";
      if (tag.name === "w:abstractNum") abstracts.set(tag.attributes["w:abstractNumId"] ?? "", (levels = new Map()));
      else if (tag.name === "w:num") num = tag.attributes["w:numId"];
      else if (tag.name === "w:abstractNumId" && num !== undefined) abstractOf.set(num, value);
      else if (tag.name === "w:lvl" && num === undefined) levels?.set(Number(tag.attributes["w:ilvl"]), (level = { format: "decimal", text: "", start: 1 }));
      else if (level === undefined) return;
      else if (tag.name === "w:numFmt") level.format = value;
      else if (tag.name === "w:lvlText") level.text = value;
      else if (tag.name === "w:start") level.start = Number(value) || 1;
    });
    parser.on("closetag", (tag) => {
      if (tag.name === "w:num") num = undefined;
      if (tag.name === "w:lvl") level = undefined;
    });
    parser.write(xml).close();
  }

  const counters = new Map<string, number[]>();
  return (numId, at) => {
    const abstract = abstractOf.get(numId) ?? numId;
    const levels = abstracts.get(abstract);
    const own = levels?.get(at);
    if (own === undefined || own.format === "bullet") return "•";
    const counts = counters.get(abstract) ?? [];
    counts[at] = (counts[at] ?? own.start - 1) + 1;
    counts.length = at + 1;
    counters.set(abstract, counts);
    return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const level = levels?.get(place);
      return inFormat(counts[place] ?? level?.start ?? 1, level?.format ?? "decimal");
    });
  };
}
