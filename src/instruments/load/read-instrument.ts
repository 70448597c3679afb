import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import { checkInstrument } from "../check/check-instrument.ts";
import type { Instrument } from "../instrument.ts";
import { shippedDocumentKinds } from "./document-kinds.ts";
import type { FaultPath, PlacedFault } from "./instrument-fault.ts";
import { readShape } from "./shape-faults.ts";

export type ReadInstrument = { instrument: Instrument; faults: [] } | { instrument?: undefined; faults: PlacedFault[] };

const LARGEST = 1_000_000;
const MOST_FAULTS = 200;

const refused = (what: string, cure: string): ReadInstrument => ({ faults: [{ line: 1, column: 1, what, cure }] });

/** An audit tool from YAML: the tool, or everything that is wrong with the text, each fault with its line and column. Never throws. */
export function readInstrument(content: string | Uint8Array): ReadInstrument {
  if (content.length > LARGEST) return refused("The file is far larger than any audit tool.", "Choose the tool's own YAML file; it is at most 1 MB.");
  const text = textOf(content);
  if (text === undefined) return refused("This is not a text file.", "Choose a YAML file in UTF-8, or import a spreadsheet (.xlsx).");
  try {
    return readYaml(text);
  } catch {
    // The parser gives up on nesting without end by running out of stack.
    return refused("The file cannot be read as YAML.", "Start from an export: goldenthread instrument export dip-sample --format yaml");
  }
}

function textOf(content: string | Uint8Array): string | undefined {
  try {
    const text = typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function readYaml(text: string): ReadInstrument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults: PlacedFault[] = [...document.errors, ...document.warnings].map((error) => ({ ...at(error.pos[0]), ...yamlWords(error.code, error.message) }));
  if (faults.some((fault) => fault.what.includes("call stack"))) return refused("The file is nested far too deeply for an audit tool.", "Close every bracket and quotation mark.");
  visit(document, {
    Alias: (_key, node) => {
      faults.push({ ...at(node.range?.[0] ?? 0), what: `Aliases (*${node.source}) are not read.`, cure: "Write the part out where it is used." });
    },
    // The library compares every key with every other one, which takes minutes for a file that is made to do so.
    Map: (_key, node) => {
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        const name = isScalar(key) ? String(key.value) : key;
        if (seen.has(name) && isScalar(key)) faults.push({ ...at(key.range?.[0] ?? 0), what: "This name is there twice in the same record.", cure: "Take one out." });
        seen.add(name);
      }
    },
  });
  if (faults.length > 0) return { faults: faults.slice(0, MOST_FAULTS) };

  const shape = readShape(document.toJS());
  const found = shape.instrument === undefined ? shape.faults : checkInstrument(shape.instrument, shippedDocumentKinds().map((kind) => kind.id));
  if (shape.instrument !== undefined && found.length === 0) return { instrument: shape.instrument, faults: [] };
  const placed = found.map((fault) => ({ ...at(offsetOf(document, fault.path, fault.isName === true)), what: fault.what, cure: fault.cure }));
  return { faults: placed.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_FAULTS) };
}

/** Where the part at a path begins; of what is missing, where the part begins that it is missing from. */
function offsetOf(document: Document, path: FaultPath, isName: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) : undefined;
    node = pair === undefined ? node.get(step, true) : pair.value;
    const place = pair !== undefined && (isName || !isScalar(pair.value) || path.at(-1) !== step) && isNode(pair.key) ? pair.key : node;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
  }
  return offset;
}

function yamlWords(code: string, message: string): { what: string; cure: string } {
  if (code === "BLOCK_AS_IMPLICIT_KEY") return { what: "A colon and a space in the middle of a text end it.", cure: "Put the whole text in quotes." };
  if (code === "MISSING_CHAR") return { what: "A quotation mark or bracket is opened and not closed before here.", cure: "Close it." };
  if (code === "TAB_AS_INDENT") return { what: "The line is indented with a tab.", cure: "Use spaces." };
  if (code === "BAD_INDENT") return { what: "The line is not indented like those that it belongs to.", cure: "Line it up with the entry before it; close every bracket and quotation mark." };
  if (code === "MULTIPLE_DOCS") return { what: "The file holds more than one document.", cure: "Keep one tool a file; take out the line of three hyphens." };
  if (code === "TAG_RESOLVE_FAILED") return { what: "Tags (a word after an exclamation mark) are not read.", cure: "Put the text in quotes." };
  if (code === "UNEXPECTED_TOKEN") return { what: "The YAML goes wrong here.", cure: "Look for a text that needs quotes, or a line that is not indented like its neighbours." };
  return { what: `The YAML goes wrong here: ${message}.`, cure: "Look for a text that needs quotes, or a line that is not indented like its neighbours." };
}
