import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

export const repository = join(import.meta.dirname, "..", "..");

/** A file of the repository: its path from the root (with "/"), and its text. */
export type SourceFile = { path: string; text: string };

/** The files that match, in order; nothing of what npm or a run of the program has made. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  return globSync(patterns, { cwd: repository, exclude: (name) => /(^|[/\\])(node_modules|\.git|\.data|output)$/.test(String(name)) })
    .map((file) => file.split(sep).join("/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(repository, path), "utf8") }));
}
