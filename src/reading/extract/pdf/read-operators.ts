import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawnDot, drawnShapes } from "./drawn-shapes.ts";
import { asMatrix, identity, place, times, type Matrix } from "./matrix.ts";
import type { Fill, PdfPage, PdfRun, Rule } from "./pdf-page.ts";

/** What matters of a font. `fontMatrix`: from the font's own units to text's. */
export type PdfFont = { bold: boolean; italic: boolean; fontMatrix: readonly number[] };
type Glyph = { unicode?: string; width?: number; isSpace?: boolean };
type Mark = { mark: number | null; artifact: boolean };

/** Gaps in parts of the letters' size: from here two words; from here two pieces, as in two columns. */
const WORD_GAP = 0.17;
const PIECE_GAP = 1.5;
const MOST_RUNS = 60_000;

/** A name of the PDF's own, which comes as text or in an object. */
const nameOf = (value: unknown) => (typeof value === "object" && value !== null && "name" in value ? value.name : value);

/** `ﬁ` and its like are drawings of two letters; a soft hyphen shows only where a line ends. */
const ligatures: Readonly<Record<string, string>> = { "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st", "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " " };
const letter = (unicode: string) => (unicode <= "~" ? unicode : (ligatures[unicode] ?? unicode));
const isBlank = (unicode: string) => unicode <= " " || unicode.trim() === "";

/**
 * A page's text, lines and areas out of the list of drawing steps that pdf.js makes of it. One pass gives what `getTextContent` gives and also the
 * fonts, rulings and shadings, and costs less than it does. `start` turns the page upright, with its origin at the top left.
 */
export function readOperators(list: { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> }, page: { number: number; width: number; height: number; start: Matrix }, fontOf: (name: string) => PdfFont | undefined): PdfPage {
  const runs: PdfRun[] = [];
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  let pictured = 0;
  let drawings = 0;

  let state = { matrix: page.start, white: false, font: undefined as PdfFont | undefined, size: 0, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0, fat: false };
  const saved: (typeof state)[] = [];
  const marks: Mark[] = [];
  let textMatrix: Matrix = identity;
  let lineX = 0;
  let lineY = 0;
  let x = 0;

  const move = (dx: number, dy: number) => {
    lineX += dx;
    lineY += dy;
    x = lineX;
  };
  const save = () => saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: Matrix) => (state.matrix = times(matrix, state.matrix));
  const setFont = (name: unknown, size: unknown) => {
    state.font = typeof name === "string" ? fontOf(name) : undefined;
    state.size = Number(size) || 0;
  };

  /** Some programs draw letter by letter: what joins on without a gap is one piece. */
  const add = (run: PdfRun) => {
    const last = runs.at(-1);
    const gap = last === undefined ? 0 : run.x - last.right;
    if (last !== undefined && Math.abs(run.y - last.y) < 0.2 && Math.abs(run.size - last.size) < 0.2 && gap > -run.size * 0.1 && gap < run.size * WORD_GAP
      && run.bold === last.bold && run.italic === last.italic && run.mark === last.mark && run.artifact === last.artifact) {
      last.text += run.text;
      last.right = run.right;
    } else runs.push(run);
  };

  const showText = (glyphs: unknown) => {
    if (!Array.isArray(glyphs) || runs.length > MOST_RUNS) return;
    const { font, size, stretch } = state;
    const unit = size * (font?.fontMatrix[0] ?? 0.001);
    const whole = times(textMatrix, state.matrix);
    // Turned letters: a slanted stamp is no text of the plan; a word set upright beside a table's rows is.
    const [across, down] = [whole[0], whole[1]];
    const drawn = Math.hypot(whole[2], whole[3]) * Math.abs(size);
    const slanted = Math.abs(across) > 1e-6 && Math.abs(down) > Math.abs(across) * 0.15 && Math.abs(across) > Math.abs(down) * 0.15;
    const turned = !slanted && Math.abs(down) > Math.abs(across);
    const inMark = marks.at(-1);
    const em = Math.abs(size) || 1;

    let text = "";
    let from = x;
    let until = x;
    const flush = () => {
      const trimmed = text.trim();
      if (trimmed !== "" && !slanted) {
        const [x0, y0] = place(from, lineY + state.rise, whole);
        const [x1, y1] = place(until, lineY + state.rise, whole);
        const base = turned ? Math.max(y0, y1) : y0;
        add({
          text, x: Math.min(x0, x1), right: turned ? Math.min(x0, x1) + drawn : Math.max(x0, x1), y: base, size: drawn,
          bold: (font?.bold ?? false) || state.fat, italic: font?.italic ?? false, mark: inMark?.mark ?? null, artifact: inMark?.artifact ?? false,
        });
      }
      text = "";
    };
    const gap = (width: number) => {
      if (width > em * PIECE_GAP) flush();
      else if (width > em * WORD_GAP && text !== "" && !text.endsWith(" ")) text += " ";
    };
    let empty = 0;
    for (const each of glyphs as (Glyph | number)[]) {
      if (typeof each === "number") {
        const width = (-each / 1000) * size * stretch;
        x += width;
        if (width > 0) empty += width;
        continue;
      }
      const unicode = letter(each.unicode ?? "");
      const width = ((each.width ?? 0) * unit + state.letterSpace + (each.isSpace ? state.wordSpace : 0)) * stretch;
      if (isBlank(unicode)) {
        if (text !== "" && !text.endsWith(" ")) text += " ";
        empty += Math.max(0, width);
      } else {
        gap(empty);
        empty = 0;
        if (text.trim() === "") from = x;
        text += unicode;
        until = x + width;
      }
      x += width;
    }
    flush();
  };

  const paths = (args: readonly unknown[]) => {
    const how = Number(args[0]);
    const path = Array.isArray(args[1]) ? args[1][0] : undefined;
    if (!(path instanceof Float32Array)) return;
    const stroked = how === OPS.stroke || how === OPS.closeStroke || how === OPS.fillStroke || how === OPS.eoFillStroke || how === OPS.closeFillStroke || how === OPS.closeEOFillStroke;
    const filled = how === OPS.fill || how === OPS.eoFill || how === OPS.fillStroke || how === OPS.eoFillStroke || how === OPS.closeFillStroke || how === OPS.closeEOFillStroke;
    if (!stroked && !filled) return;
    if (path.length > 40) drawings += 1;
    if (path.length > 4000) return;
    const dot = filled && !state.white ? drawnDot(path, state.matrix) : undefined;
    if (dot) {
      // A bullet's middle stands a third of the letters' size above their line; they are about three times as large as it.
      const size = (dot.bottom - dot.top) * 2.8;
      runs.push({ text: "•", x: dot.x, right: dot.right, y: (dot.top + dot.bottom) / 2 + size * 0.31, size, bold: false, italic: false, mark: marks.at(-1)?.mark ?? null, artifact: marks.at(-1)?.artifact ?? false });
      return;
    }
    const shapes = drawnShapes(path, state.matrix, { stroked, filled, white: state.white });
    rules.push(...shapes.rules);
    fills.push(...shapes.fills);
  };

  for (let at = 0; at < list.fnArray.length; at += 1) {
    const args = (list.argsArray[at] ?? []) as readonly unknown[];
    switch (list.fnArray[at]) {
      case OPS.save: save(); break;
      case OPS.restore: restore(); break;
      case OPS.transform: transform(asMatrix(args)); break;
      case OPS.paintFormXObjectBegin:
        save();
        if (args[0]) transform(asMatrix(args[0]));
        break;
      case OPS.paintFormXObjectEnd: restore(); break;
      case OPS.beginAnnotation:
        save();
        state.matrix = times(asMatrix(args[3]), times(asMatrix(args[2]), page.start));
        break;
      case OPS.endAnnotation: restore(); break;
      case OPS.beginText:
        textMatrix = identity;
        lineX = lineY = x = 0;
        break;
      case OPS.setTextMatrix:
        textMatrix = asMatrix(args.length === 1 ? args[0] : args);
        lineX = lineY = x = 0;
        break;
      case OPS.moveText: move(Number(args[0]), Number(args[1])); break;
      case OPS.setLeadingMoveText:
        state.leading = -Number(args[1]);
        move(Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeading: state.leading = Number(args[0]); break;
      case OPS.nextLine: move(0, -state.leading); break;
      case OPS.setFont: setFont(args[0], args[1]); break;
      case OPS.setGState:
        for (const [key, value] of (args[0] ?? []) as [string, unknown][]) if (key === "Font" && Array.isArray(value)) setFont(value[0], value[1]);
        break;
      case OPS.setCharSpacing: state.letterSpace = Number(args[0]) || 0; break;
      case OPS.setWordSpacing: state.wordSpace = Number(args[0]) || 0; break;
      case OPS.setHScale: state.stretch = (Number(args[0]) || 100) / 100; break;
      case OPS.setTextRise: state.rise = Number(args[0]) || 0; break;
      // Filled and also outlined: how some programs make letters bold that have no bold font.
      case OPS.setTextRenderingMode: state.fat = Number(args[0]) === 2; break;
      case OPS.setFillRGBColor: state.white = /^#f[c-f]f[c-f]f[c-f]$/i.test(String(args[0])); break;
      case OPS.setFillTransparent: state.white = true; break;
      case OPS.showText: showText(args[0]); break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps: {
        const outer = marks.at(-1);
        const own = typeof args[1] === "number" ? args[1] : null;
        marks.push({ mark: own ?? outer?.mark ?? null, artifact: nameOf(args[0]) === "Artifact" || (own === null && (outer?.artifact ?? false)) });
        break;
      }
      case OPS.endMarkedContent: marks.pop(); break;
      case OPS.constructPath: paths(args); break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        pictured += Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]);
        break;
      case OPS.paintImageXObjectRepeat:
      case OPS.paintImageMaskXObjectGroup:
      case OPS.paintInlineImageXObjectGroup:
        pictured += page.width * page.height * 0.1;
        break;
      default:
    }
  }
  return { number: page.number, width: page.width, height: page.height, runs, rules, fills, drawings, pictured: Math.min(1, pictured / Math.max(1, page.width * page.height)) };
}
