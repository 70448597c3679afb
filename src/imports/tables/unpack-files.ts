import { Problem } from "../../platform/problem.ts";
import type { ImportedFile } from "../import-kind.ts";
import { fileType } from "./file-type.ts";
import { unzip } from "./unzip.ts";

/** The files to read: a zip of tables gives its tables; a workbook (also a zip) stays as it is. */
export function unpackFiles(files: readonly ImportedFile[]): ImportedFile[] {
  return files.flatMap((file) => {
    if (fileType(file) !== "zip") return [file];
    if (unzip(file, (path) => path === "xl/workbook.xml" || path === "[Content_Types].xml").length > 0) return [file];
    const inside = unzip(file, (path) => /\.(csv|tsv|txt|xml)$/i.test(path) && !/(^|\/)(__MACOSX|\.)/.test(path));
    if (inside.length === 0)
      throw new Problem("import-archive", `${file.name} holds no tables.`, { cure: "A zip file may hold CSV or XML files." });
    return inside.map((one) => ({ name: one.name.split("/").at(-1) ?? one.name, content: one.content }));
  });
}
