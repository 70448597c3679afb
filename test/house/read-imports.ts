import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

/** One import of a file. `to` is the path from the root for a file of ours, the bare name for a package. */
export type Import = {
  from: string;
  to: string;
  written: string;
  /** Names that are there when the program runs; types are gone by then. "*" stands for all. */
  values: string[];
  isOurs: boolean;
};

const valueNames = (clause: string): string[] => {
  const braces = /\{([\s\S]*)\}/.exec(clause)?.[1] ?? "";
  const named = braces.split(",").map((part) => part.trim()).filter((part) => part !== "" && !part.startsWith("type "));
  const rest = clause.replace(/\{[\s\S]*\}/, "").replaceAll(",", "").trim();
  return [...named.map((part) => part.split(/\s+as\s+/)[0] ?? part), ...(rest === "" ? [] : ["*"])];
};

/** What a file imports, re-exports, and loads later with `import("…")` or a loader of the command line (`load<T>("…")`). */
export function readImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (written: string, values: string[]) => {
    const isOurs = written.startsWith(".");
    const to = isOurs ? posix.normalize(posix.join(posix.dirname(file.path), written)) : written;
    found.push({ from: file.path, to, written, values, isOurs });
  };
  for (const [, type, clause = "", written = ""] of file.text.matchAll(/^(?:import|export)\s+(type\s+)?([\w\s{},*]*?)\s*from\s*"([^"]+)"/gm)) {
    add(written, type === undefined ? valueNames(clause) : []);
  }
  for (const [, written = ""] of file.text.matchAll(/^import\s+"([^"]+)"/gm)) add(written, ["*"]);
  for (const [, written = ""] of file.text.matchAll(/\b(?:import|load(?:<[^>]*>)?)\(\s*[`"](\.{1,2}\/[^`"]+|[\w@][^`"$]*)[`"]\s*\)/g)) {
    if (written.startsWith(".") || file.text.includes(`import("${written}")`)) add(written, ["*"]);
  }
  return found;
}
