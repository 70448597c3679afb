import { SaxesParser, type SaxesTagPlain } from "saxes";

export type WordStyle = { headingLevel: number | null; bold: boolean; list: { numbering: string; level: number } | null };

type Raw = { name: string; basedOn: string | null; outline: number | null; bold: boolean | null; numbering: string | null; level: number };

const value = (tag: SaxesTagPlain) => tag.attributes["w:val"] ?? "";
export const isOn = (tag: SaxesTagPlain) => !["0", "false", "none", "off"].includes(value(tag));

/** Paragraph styles by id: which are headings, by outline level or by name, through what they are based on. */
export function readWordStyles(xml: string | undefined): Map<string, WordStyle> {
  const raws = new Map<string, Raw>();
  if (xml === undefined) return new Map();
  let current: Raw | undefined;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => {
    if (tag.name === "w:style") {
      current = { name: "", basedOn: null, outline: null, bold: null, numbering: null, level: 0 };
      raws.set(tag.attributes["w:styleId"] ?? "", current);
    } else if (current === undefined) return;
    else if (tag.name === "w:name") current.name = value(tag);
    else if (tag.name === "w:basedOn") current.basedOn = value(tag);
    else if (tag.name === "w:outlineLvl") current.outline = Number(value(tag));
    else if (tag.name === "w:b") current.bold = isOn(tag);
    else if (tag.name === "w:numId") current.numbering = value(tag);
    else if (tag.name === "w:ilvl") current.level = Number(value(tag)) || 0;
  });
  parser.on("closetag", (tag) => {
    if (tag.name === "w:style") current = undefined;
  });
  parser.write(xml).close();

  const resolved = new Map<string, WordStyle>();
  const resolve = (id: string, depth = 0): WordStyle => {
    const known = resolved.get(id);
    const raw = raws.get(id);
    if (known) return known;
    if (!raw || depth > 20) return { headingLevel: null, bold: false, list: null };
    const parent = raw.basedOn === null ? { headingLevel: null, bold: false, list: null } : resolve(raw.basedOn, depth + 1);
    const byName = /^(?:heading|überschrift|titre) ?([1-9])$/i.exec(raw.name)?.[1];
    const named = /^title$/i.test(raw.name) ? 1 : byName === undefined ? null : Number(byName);
    const outlined = raw.outline !== null && raw.outline < 9 ? raw.outline + 1 : null;
    const style: WordStyle = {
      headingLevel: named ?? outlined ?? parent.headingLevel,
      bold: raw.bold ?? parent.bold,
      list: raw.numbering === null ? parent.list : raw.numbering === "0" ? null : { numbering: raw.numbering, level: raw.level },
    };
    resolved.set(id, style);
    return style;
  };
  for (const id of raws.keys()) resolve(id);
  return resolved;
}
