import { SaxesParser } from "saxes";
import { decodeText, type ImportedFile } from "../../../imports/index.ts";
import { Problem } from "../../../platform/index.ts";
import { plainName, sen2Modules, moduleNames, type Sen2ModuleName } from "./sen2-modules.ts";
import type { Sen2Record } from "./sen2-record.ts";

const PIECE = 64 * 1024;
const byElement = new Map(moduleNames.flatMap((module) => sen2Modules[module].elements.map((element) => [element, module] as const)));

/** An open element. `record` where it is a module's; `hasElements` tells a value from what only holds others. */
type Open = { record: Sen2Record | null; hasElements: boolean };

/**
 * The persons of a SEN2 return in XML, one at a time, by name and nesting: elements that only wrap others and any letter case are
 * borne. Entities are never resolved, and a document type declaration is refused. Problem where it is not such a return.
 */
export async function* readSen2Xml(file: ImportedFile): AsyncGenerator<Sen2Record> {
  const text = decodeText(file.content);
  const parser = new SaxesParser();
  const open: Open[] = [];
  const records: Sen2Record[] = [];
  const wrappers = new Set<Sen2Record>();
  let ready: Sen2Record[] = [];
  let words = "";
  let persons = 0;
  const refuse = (what: string, cure: string) => new Problem("import-sen2", `${file.name} ${what}.`, { cure });

  parser.on("doctype", () => {
    throw refuse("holds a document type declaration, which no SEN2 return needs", "Export the return again from your case system.");
  });
  parser.on("error", () => {
    throw refuse(`is not well-formed XML near line ${parser.line}`, "Export the return again; the end of the file may be missing.");
  });
  parser.on("opentag", (tag) => {
    words = "";
    const parent = open.at(-1);
    if (parent) parent.hasElements = true;
    if (open.length > 200) throw refuse("is nested too deeply for a SEN2 return", "Export the return again from your case system.");
    const module = byElement.get(plainName(tag.name.split(":").at(-1) ?? ""));
    const record = module === undefined ? null : { module, place: { file: file.name, row: parser.line }, values: {}, children: [] };
    const outer = records.at(-1);
    // <Requests><Request>…: the outer one only wraps.
    if (outer && outer.module === module) wrappers.add(outer);
    if (record) records.push(record);
    open.push({ record, hasElements: false });
  });
  const takeText = (piece: string) => (words += piece);
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.on("closetag", (tag) => {
    const closed = open.pop();
    if (!closed) return;
    if (closed.record) {
      records.pop();
      close(closed.record);
    } else if (!closed.hasElements) {
      const name = plainName(tag.name.split(":").at(-1) ?? "");
      const value = words.trim();
      if (records.length === 0 && name === "collection" && value !== "" && plainName(value) !== "sen2")
        throw refuse("is a return, but not SEN2", "Choose the SEN2 return.");
      const owner = records.at(-1);
      if (owner && value !== "") owner.values[name] = value;
    }
    words = "";
  });

  function close(record: Sen2Record): void {
    const owner = records.findLast((one) => one.module !== record.module);
    if (wrappers.delete(record) || (Object.keys(record.values).length === 0 && record.children.length === 0)) return;
    if (record.module === "person") {
      persons += 1;
      ready.push(record);
    } else if (owner && isUnder(record.module, owner.module)) owner.children.push(record);
    else throw refuse(`has a ${record.module} in a place where none belongs (line ${record.place.row})`, "Export the return again from your case system.");
  }

  for (let from = 0; from < text.length; from += PIECE) {
    parser.write(text.slice(from, from + PIECE));
    yield* ready;
    ready = [];
  }
  parser.close();
  yield* ready;
  if (persons === 0) throw refuse("holds no persons of a SEN2 return", "Choose the SEN2 return, or save the table as CSV or as an Excel workbook (.xlsx).");
}

const isUnder = (module: Sen2ModuleName, parent: Sen2ModuleName) => sen2Modules[module].parent === parent;
