import { readTables, type ImportedFile, type ImportRow, type RowSource, type Table } from "../../imports/index.ts";
import { Problem } from "../../platform/index.ts";
import { datasetOf, dfeDatasets, dfeKeyColumns, type DfeDataset } from "./read/dfe-datasets.ts";

const keys: readonly string[] = dfeKeyColumns;

/**
 * The rows of the DfE's files, each with the file that it is of under "dataset". Files of the same download that are not understood are left out and named;
 * a Problem where none is understood.
 */
export async function readDfe(files: readonly ImportedFile[]): Promise<RowSource> {
  const tables = await readTables(files, { isKnown: (heading) => keys.includes(heading.toLowerCase()) });
  const known = tables.flatMap((table): { dataset: DfeDataset; table: Table }[] => {
    const dataset = datasetOf(table.headings);
    return dataset === undefined ? [] : [{ dataset, table }];
  });
  if (known.length === 0)
    throw new Problem("import-dfe", "None of these files is one of the DfE’s statistics of EHC plans that are understood here.", {
      cure: `Download the data of “Education, health and care plans” from Explore education statistics, and choose the CSV files of: ${Object.values(dfeDatasets).map((each) => each.title.toLowerCase()).join(", ")}.`,
    });
  const left = tables.filter((table) => !known.some((one) => one.table === table)).map((table) => table.file);
  const headings = Object.fromEntries(known.flatMap(({ table }) => table.headings.map((heading) => [heading.toLowerCase(), heading])));
  return {
    rows: rowsOf(known), headings,
    format: `DfE statistics (${[...new Set(known.map((one) => dfeDatasets[one.dataset].title.toLowerCase()))].join(", ")}${left.length > 0 ? `; left out: ${left.join(", ")}` : ""})`,
  };
}

async function* rowsOf(known: readonly { dataset: DfeDataset; table: Table }[]): AsyncGenerator<ImportRow> {
  for (const { dataset, table } of known) {
    // The same heading twice (a slip in the DfE's own files) holds the same figures: the first counts.
    const names = table.headings.map((heading) => (/ \(\d+\)$/.test(heading) ? undefined : heading.toLowerCase()));
    for await (const { row, cells } of table.rows()) {
      if (cells.every((cell) => cell === "")) continue;
      const values: Record<string, string> = { dataset };
      for (const [at, name] of names.entries()) if (name !== undefined) values[name] = cells[at] ?? "";
      yield { place: { file: table.file, row }, values };
    }
  }
}
