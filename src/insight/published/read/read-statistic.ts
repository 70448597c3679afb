import { dfeKeyColumns, type DfeDataset } from "./dfe-datasets.ts";
import type { AreaLevel, Statistic } from "./statistic.ts";

const levels: Readonly<Record<string, AreaLevel>> = { national: "national", regional: "region", "local authority": "authority" };
const keys: readonly string[] = dfeKeyColumns;

/**
 * The DfE's signs in place of a number: x or : not available, z not applicable, c held back so that nobody is known by it, k or low rounds to nothing, u
 * unreliable ("Statistics: symbols in tables", Government Statistical Service).
 */
export const dfeSigns: Readonly<Record<string, string>> = {
  x: "not available", ":": "not available", z: "does not apply", c: "held back", k: "rounds to nothing", low: "rounds to nothing", u: "not reliable", "-": "not available", "..": "not available", "": "not available",
};

export type RowFault = { field: string | null; what: string; cure: string };

/** A row of a file by its columns in small letters; undefined for areas that are none of England, region and council. */
export function readStatistic(dataset: DfeDataset, values: Readonly<Record<string, string>>): { row: Statistic | undefined; faults: RowFault[] } {
  const text = (column: string) => (values[column] ?? "").trim();
  const faults: RowFault[] = [];
  const level = levels[text("geographic_level").toLowerCase()];
  if (level === undefined) return { row: undefined, faults };
  const period = text("time_period");
  if (!/^\d{4}(\d{2})?$/.test(period)) faults.push({ field: "time_period", what: "this is not a year as the DfE writes it", cure: "Download the file again: 2024, or 202425 for a school year." });
  const code = { national: "country_code", region: "region_code", authority: "new_la_code" }[level];
  const name = { national: "country_name", region: "region_name", authority: "la_name" }[level];
  if (!/^[A-Z]\d{8}$/.test(text(code))) faults.push({ field: code, what: "the area has no code of the Office for National Statistics", cure: "Download the file again, without changes." });
  if (text(name) === "") faults.push({ field: name, what: "the area has no name", cure: "Download the file again, without changes." });
  const figures: Record<string, number | string> = {};
  for (const [column, value] of Object.entries(values)) {
    if (keys.includes(column) || column.startsWith("column ") || column === "dataset") continue;
    const cell = value.trim();
    if (/^-?\d+(\.\d+)?$/.test(cell)) figures[column] = Number(cell);
    else if (Object.hasOwn(dfeSigns, cell.toLowerCase())) figures[column] = cell.toLowerCase();
    else faults.push({ field: column, what: "this is neither a number nor one of the DfE’s signs", cure: "Download the file again, without changes." });
  }
  const leaCode = text("old_la_code");
  return {
    faults,
    row: {
      dataset, period, level, areaCode: text(code), areaName: text(name), regionCode: /^[A-Z]\d{8}$/.test(text("region_code")) ? text("region_code") : null,
      leaCode: level === "authority" && /^\d{3}$/.test(leaCode) ? leaCode : null, topic: text("breakdown_topic"), breakdown: text("breakdown"), figures,
    },
  };
}
