import { textWidth } from "./text.ts";

/** A rectangle on the drawing, in its own pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The room that a line of text takes; `y` is its base line. */
export const textBox = (x: number, y: number, text: string, size: number, anchor: "start" | "middle" | "end" = "start", bold = false): Box => {
  const width = textWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.25 };
};

const inside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

export type Candidate<Label> = { readonly label: Label; readonly box: Box };

/**
 * Puts each label at the first of its places that is free, in the order given (the most important first);
 * a label with no free place is left out, for its number is in the table beside the chart.
 */
export const placed = <Label>(labels: readonly (readonly Candidate<Label>[])[], taken: readonly Box[], frame: Box): Label[] => {
  const used = [...taken];
  const result: Label[] = [];
  for (const places of labels) {
    const free = places.find(({ box }) => inside(box, frame) && !used.some((other) => overlap(box, other)));
    if (!free) continue;
    used.push(free.box);
    result.push(free.label);
  }
  return result;
};
