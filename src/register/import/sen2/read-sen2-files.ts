import { readTables, type ImportedFile, type ImportRow, type RowPlace, type Table } from "../../../imports/index.ts";
import { Problem } from "../../../platform/index.ts";
import { moduleNames, plainName, sen2Modules, type Sen2ModuleName } from "./sen2-modules.ts";
import { planRows } from "./plan-rows.ts";
import type { Sen2Record } from "./sen2-record.ts";

type Linked = { module: Sen2ModuleName; table: Table };

const keyOf = (module: Sen2ModuleName) => `${module}tableid`;
const isOwnColumn = (name: string) => !/tableid$|^nativeid$|orderseqcolumn$|^sourceid$/.test(name);

/** Which module a table is: the deepest whose key it has, for a file also has the key of its parent. */
export function moduleOf(headings: readonly string[]): Sen2ModuleName | "sen2" | undefined {
  const names = new Set(headings.map(plainName));
  const own = moduleNames.find((module) => names.has(`${module}orderseqcolumn`));
  return own ?? moduleNames.findLast((module) => names.has(keyOf(module))) ?? (names.has("sen2tableid") ? "sen2" : undefined);
}

/** The tables of a SEN2 return among the files; undefined where none of them is one. */
export async function sen2Tables(files: readonly ImportedFile[]): Promise<Linked[] | undefined> {
  if (!files.some(looksLinked)) return undefined;
  const tables = await readTables(files, { isKnown: (heading) => plainName(heading).endsWith("tableid") });
  const linked: Linked[] = [];
  for (const table of tables) {
    const module = moduleOf(table.headings);
    if (module === undefined)
      throw new Problem("import-sen2", `${table.file} is not a file of the SEN2 return, but others are.`, { cure: "Import it by itself." });
    if (module === "sen2") continue;
    const twice = linked.find((one) => one.module === module);
    if (twice) throw new Problem("import-sen2", `${twice.table.file} and ${table.file} are both the ${module} file.`, { cure: "Choose the nine files of one return." });
    linked.push({ module, table });
  }
  const has = (module: Sen2ModuleName) => linked.some((one) => one.module === module);
  const needed = new Set<Sen2ModuleName>(["person", "requests"]);
  for (const { module } of linked) for (let at = sen2Modules[module].parent; at !== null; at = sen2Modules[at].parent) needed.add(at);
  const missing = [...needed].filter((module) => !has(module));
  if (missing.length > 0)
    throw new Problem("import-sen2-missing", `The return's ${missing.join(", ")} ${missing.length === 1 ? "file is" : "files are"} missing.`, {
      cure: "Choose all nine files together, or the zip file that holds them.",
    });
  return linked;
}

/** A register kept as a plain table is far more usual: only files whose first lines name a key are looked into. */
const looksLinked = (file: ImportedFile) => /tableid/i.test(Buffer.from(file.content.subarray(0, 4_000)).toString("latin1").replaceAll("\u0000", ""));

/** The rows of a return in linked files: all but the persons are held in memory, by the key of what they hang under. */
export async function* readSen2Files(linked: readonly Linked[]): AsyncGenerator<ImportRow> {
  const known = new Map<Sen2ModuleName, Map<string, Sen2Record>>();
  for (const module of moduleNames) {
    const table = linked.find((one) => one.module === module)?.table;
    if (table) yield* readModule(module, table, known);
  }
  for (const person of known.get("person")?.values() ?? []) yield* planRows(person);
}

async function* readModule(module: Sen2ModuleName, table: Table, known: Map<Sen2ModuleName, Map<string, Sen2Record>>): AsyncGenerator<ImportRow> {
  const names = table.headings.map(plainName);
  const own = names.flatMap((name, at) => (isOwnColumn(name) ? [{ name, at }] : []));
  const key = names.indexOf(keyOf(module));
  const parent = sen2Modules[module].parent;
  const parentKey = parent === null ? -1 : names.indexOf(keyOf(parent));
  const records = new Map<string, Sen2Record>();
  known.set(module, records);
  for await (const { row, cells } of table.rows()) {
    if (cells.every((cell) => cell === "")) continue;
    const place: RowPlace = { file: table.file, row };
    const record: Sen2Record = { module, place, values: {}, children: [] };
    for (const { name, at } of own) {
      const value = cells[at] ?? "";
      if (value !== "" && !/^null$/i.test(value)) record.values[name] = value;
    }
    const id = cells[key] || `row ${row}`;
    if (records.has(id)) {
      yield faulty(place, keyOf(module), "this key is on another row of the file", "Export the return again: each row needs its own key.");
      continue;
    }
    records.set(id, record);
    if (parent === null) continue;
    const owner = known.get(parent)?.get(cells[parentKey] ?? "");
    if (owner) owner.children.push(record);
    else yield faulty(place, keyOf(parent), `no row of the ${parent} file has this key`, "Choose the files of one and the same return.");
  }
}

const faulty = (place: RowPlace, field: string, what: string, cure: string): ImportRow => ({ place, values: {}, faults: [{ field, what, cure }] });
