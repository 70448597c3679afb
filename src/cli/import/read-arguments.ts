import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ImportKind } from "../../imports/index.ts";
import { suggest } from "../../platform/index.ts";
import { UsageError } from "../command.ts";

export type ImportArguments = {
  kind: ImportKind;
  files: string[];
  /** The kind's own options and the sheet. */
  options: Record<string, string>;
  /** As typed: heading and the field's id or title; null leaves the column out. */
  map: { heading: string; field: string | null }[];
  answers: Record<string, string>;
};

export type ImportCommand = { authority: string | undefined; json: boolean } & (
  | ({ does: "import"; yes: boolean; faults: string | undefined } & ImportArguments)
  | { does: "list" }
  | { does: "undo" | "cancel"; id: string }
);

const own = {
  authority: { type: "string" }, map: { type: "string", multiple: true }, answer: { type: "string", multiple: true }, answers: { type: "string" },
  sheet: { type: "string" }, faults: { type: "string" }, yes: { type: "boolean" }, undo: { type: "string" }, cancel: { type: "string" },
  list: { type: "boolean" }, json: { type: "boolean" },
} as const;

/** What the command line asks for. UsageError where it cannot be meant. */
export function readArguments(args: string[], kinds: readonly ImportKind[], cwd: string): ImportCommand {
  const ofKinds = Object.fromEntries(kinds.flatMap((kind) => kind.options).map((option) => [option.id, { type: "string" as const }]));
  const { values, positionals } = parseArgs({ args, options: { ...ofKinds, ...own }, allowPositionals: true });
  const common = { authority: values.authority, json: values.json ?? false };
  const asked = [values.list && "--list", values.undo !== undefined && "--undo", values.cancel !== undefined && "--cancel", positionals.length > 0 && "a file"].filter(Boolean);
  if (asked.length > 1) throw new UsageError(`Ask for one thing at a time, not ${asked.join(" and ")}.`);
  if (values.list) return { ...common, does: "list" };
  if (values.undo !== undefined) return { ...common, does: "undo", id: values.undo };
  if (values.cancel !== undefined) return { ...common, does: "cancel", id: values.cancel };

  const [name, ...files] = positionals;
  const names = kinds.map((kind) => kind.id);
  if (name === undefined) throw new UsageError(`Say what to import: ${names.join(", ")}.`);
  const kind = kinds.find((one) => one.id === name);
  if (kind === undefined) {
    const meant = suggest(name, names);
    throw new UsageError(`There is no import of "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} There are: ${names.join(", ")}.`);
  }
  if (files.length === 0) throw new UsageError("Say which file to import, or - for standard input.");
  if (files.filter((file) => file === "-").length > 1) throw new UsageError("Standard input can be read once.");
  const options: Record<string, string> = values.sheet === undefined ? {} : { sheet: values.sheet };
  for (const id of Object.keys(ofKinds)) {
    const value = (values as Record<string, unknown>)[id];
    if (typeof value !== "string") continue;
    if (!kind.options.some((option) => option.id === id)) throw new UsageError(`--${id} is not for an import of ${kind.id}.`);
    if (value.trim() !== "") options[id] = value.trim();
  }
  const missing = kind.options.find((option) => option.required && options[option.id] === undefined);
  if (missing) throw new UsageError(`Say the ${missing.title.toLowerCase()}: --${missing.id} …`);
  return { ...common, does: "import", yes: values.yes ?? false, faults: values.faults, kind, files, options, map: (values.map ?? []).map(readMap), answers: readAnswers(values, cwd) };
}

/** "Heading=field"; nothing or - after the sign leaves the column out. */
function readMap(text: string): { heading: string; field: string | null } {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new UsageError(`--map needs a heading and a field: --map "DOB=birth_date", not "${text}".`);
  const field = text.slice(at + 1).trim();
  return { heading: text.slice(0, at).trim(), field: field === "" || field === "-" ? null : field };
}

function readAnswers(values: { answer?: string[]; answers?: string }, cwd: string): Record<string, string> {
  const lines = values.answers === undefined ? [] : readFileSync(resolve(cwd, values.answers), "utf8").split(/\r?\n/);
  return Object.fromEntries(
    [...lines.map((line) => line.replace(/#.*$/, "").trim()).filter((line) => line !== ""), ...(values.answer ?? [])].map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UsageError(`An answer needs a question and a value: ID=VALUE, not "${text}".`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}
