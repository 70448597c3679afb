import { endsSentence } from "./ends-sentence.ts";
import { endsEarly, joinTexts, type Hyphens } from "./join-lines.ts";
import type { Line } from "./lines-of.ts";
import { isBareBullet, listMark } from "./list-marks.ts";

export type Paragraph = {
  text: string; x: number; top: number; bottom: number; size: number; bold: boolean; italic: boolean; list: { level: number; marker: string } | null; lines: number;
  /** Its last line reaches the edge, so that it may go on after a page's end. */
  full: boolean;
  page: number;
  /** What the document itself says of it, where it is tagged. */
  headingLevel?: number | null;
};

/** How a document sets its text: how far apart lines of one paragraph are (in parts of the letters' size), and its hyphens. */
export type Setting = { pitch: (size: number) => number; hyphens: Hyphens; brokenByHand: boolean };

const sizeKey = (size: number) => Math.round(size * 2) / 2;

/**
 * The distance of lines that the width broke, which is the distance inside paragraphs: for each size of letters that has enough of them, else that of the
 * whole document.
 */
export function pitchOf(regions: readonly { lines: readonly Line[]; right: number }[]): (size: number) => number {
  const all = new Map<number, number>();
  const bySize = new Map<number, Map<number, number>>();
  for (const { lines, right } of regions) {
    for (let at = 1; at < lines.length; at += 1) {
      const [a, b] = [lines[at - 1], lines[at]];
      if (a === undefined || b === undefined || Math.abs(a.size - b.size) > 0.3 || endsEarly(a, b, right)) continue;
      const ratio = Math.round(((b.y - a.y) / a.size) * 20) / 20;
      if (ratio <= 0.8 || ratio >= 2.6) continue;
      const own = bySize.get(sizeKey(a.size)) ?? new Map<number, number>();
      bySize.set(sizeKey(a.size), own.set(ratio, (own.get(ratio) ?? 0) + 1));
      all.set(ratio, (all.get(ratio) ?? 0) + 1);
    }
  }
  const most = (counts: ReadonlyMap<number, number>) => [...counts].sort((a, b) => b[1] - a[1])[0];
  const usual = most(all)?.[0] ?? 1.25;
  const known = new Map([...bySize].flatMap(([size, counts]): [number, number][] => {
    const best = most(counts);
    return best !== undefined && best[1] >= 3 ? [[size, best[0]]] : [];
  }));
  return (size) => known.get(sizeKey(size)) ?? usual;
}

/** A bullet whose text was drawn as a line of its own is put before it. */
function withBullets(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  let waiting: Line | undefined;
  for (const line of lines) {
    if (isBareBullet(line.text)) {
      waiting = line;
      continue;
    }
    whole.push(waiting ? { ...line, text: `• ${line.text}`, x: Math.min(waiting.x, line.x) } : line);
    waiting = undefined;
  }
  return whole;
}

const isFull = (line: Line, right: number) => right - line.right < Math.min(line.size * 5, (right - line.x) * 0.3);

function isNew(before: Line, line: Line, paragraph: { first: Line; marked: boolean; lines: number }, right: number, setting: Setting): boolean {
  const mark = listMark(line.text);
  if (mark?.isBullet && !/^[-–—]/.test(line.text)) return true;
  if (Math.abs(before.size - line.size) > before.size * 0.08 || before.bold !== line.bold) return true;
  if ((line.y - before.y) / before.size > setting.pitch(before.size) * 1.22 + 0.04) return true;
  const early = endsEarly(before, line, right);
  if (mark && (early || endsSentence(before.text))) return true;
  if (early || setting.brokenByHand) return true;
  const indent = line.x - before.x;
  // Lines that end together and begin apart are set to the right or in the middle: an address, a title.
  if (Math.abs(indent) > line.size * 3 && !(paragraph.marked && paragraph.lines === 1)) return true;
  if (indent > line.size && !(paragraph.marked && paragraph.lines === 1) && line.x - paragraph.first.x > line.size && endsSentence(before.text)) return true;
  return paragraph.lines > 1 && indent < -line.size * 0.9 && endsSentence(before.text);
}

/** Lines of one region as paragraphs: by the space between them, their look, list marks, and lines that end before they are full. */
export function paragraphsOf(lines: readonly Line[], right: number, setting: Setting, page: number): Paragraph[] {
  const done: Paragraph[] = [];
  let open: { paragraph: Paragraph; first: Line; last: Line; marked: boolean } | undefined;
  for (const line of withBullets(lines)) {
    if (open !== undefined && !isNew(open.last, line, { first: open.first, marked: open.marked, lines: open.paragraph.lines }, right, setting)) {
      const { paragraph } = open;
      Object.assign(paragraph, { text: joinTexts(paragraph.text, line.text, setting.hyphens), bottom: line.y, lines: paragraph.lines + 1, italic: paragraph.italic && line.italic, full: isFull(line, right) });
      open.last = line;
      continue;
    }
    const mark = listMark(line.text);
    const paragraph: Paragraph = {
      text: mark ? mark.text : line.text, x: line.x, top: line.y - line.size, bottom: line.y, size: line.size, bold: line.bold, italic: line.italic,
      list: mark ? { level: 0, marker: mark.marker } : null, lines: 1, full: isFull(line, right), page,
    };
    done.push(paragraph);
    open = { paragraph, first: line, last: line, marked: mark !== undefined };
  }
  return withLevels(done.map((each) => ({ ...each, text: each.text.replaceAll("\u00ad", "") })));
}

/** Levels of neighbouring list items by how far they are set in. */
function withLevels(paragraphs: Paragraph[]): Paragraph[] {
  let places: number[] = [];
  for (const paragraph of paragraphs) {
    // A numbered heading has no items of the list below it.
    if (paragraph.list === null || paragraph.bold) {
      places = [];
      continue;
    }
    places = places.filter((x) => x <= paragraph.x + 4);
    if (places.length === 0 || paragraph.x - (places.at(-1) ?? 0) > 8) places.push(paragraph.x);
    paragraph.list.level = places.length - 1;
  }
  return paragraphs;
}
