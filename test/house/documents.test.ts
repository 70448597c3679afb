import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { test } from "node:test";
import { commandNames } from "../../src/cli/frame/list-commands.ts";
import { rooms } from "./rooms.ts";
import { repository, sourceFiles } from "./source-files.ts";

const read = (path: string) => readFileSync(join(repository, path), "utf8");
const documents = sourceFiles("*.md", "docs/**/*.md");

/** The rows of the Markdown tables whose first heading is `first`, cell by cell, without code marks. */
function tableRows(text: string, first: string): string[][] {
  const rows: string[][] = [];
  let isOurs = false;
  for (const line of text.split("\n")) {
    if (!line.startsWith("|")) {
      isOurs = false;
      continue;
    }
    const cells = line.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", ""));
    if (cells[0] === first) isOurs = true;
    else if (isOurs && !/^-+$/.test(cells[0] ?? "")) rows.push(cells);
  }
  return rows;
}

const list = (cell: string | undefined) => (cell ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "" && word !== "–").sort();

test("ARCHITECTURE.md shows the same rooms, arrows and pure cores that the tests keep", () => {
  const shown = tableRows(read("docs/ARCHITECTURE.md"), "room").map(([room = "", may, pure]) => [room, list(may), list(pure)]);
  const kept = Object.entries(rooms).map(([room, { mayEnter, pure }]) => [room, [...mayEnter].sort(), [...pure].sort()]);
  assert.deepEqual(shown, kept);
});

test("ARCHITECTURE.md's tree names every room, and nothing that is not there", () => {
  const tree = /```\n(instruments\/[\s\S]*?)```/.exec(read("docs/ARCHITECTURE.md"))?.[1] ?? "";
  const folders: string[] = [];
  const named: string[] = [];
  for (const line of tree.split("\n").filter((each) => each.trim() !== "")) {
    const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
    const name = line.trim().split(/\s/)[0] ?? "";
    folders.length = depth;
    named.push(posix.join(...folders, name));
    if (name.endsWith("/")) folders[depth] = name;
  }
  assert.deepEqual(named.filter((path) => !existsSync(join(repository, path))), []);
  assert.deepEqual(Object.keys(rooms).filter((room) => !named.includes(`src/${room}/`)), []);
});

test("DEPENDENCIES.md names every package at its exact version, with a reason", () => {
  const json = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const used = Object.entries({ ...json.dependencies, ...json.optionalDependencies, ...json.devDependencies }).map(([name, version]) => `${name} ${version}`).sort();
  const rows = tableRows(read("docs/DEPENDENCIES.md"), "package");
  assert.deepEqual(rows.map(([name, version]) => `${name} ${version}`).sort(), used);
  for (const [name = "", , licence = "", why = ""] of rows) assert.ok(licence !== "" && why.length > 4, name);
  assert.deepEqual(used.filter((each) => /[\^~*]/.test(each)), [], "every version is exact");
});

test("GLOSSARY.md explains each word once, in order", () => {
  const words = tableRows(read("docs/GLOSSARY.md"), "word").map(([word = "", meaning = ""]) => {
    assert.ok(meaning.length > 8, word);
    return word.replace(/ \(.*\)$/, "").toLowerCase();
  });
  assert.ok(words.length > 40);
  assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
  assert.deepEqual(words, [...words].sort((a, b) => a.localeCompare(b, "en-GB")));
});

test("README.md names every setting, every command and every script", () => {
  const readme = read("README.md");
  const settings = [...read("src/platform/settings.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);
  assert.ok(settings.length >= 11);
  const inTable = tableRows(readme, "setting").map(([name]) => name);
  assert.deepEqual(settings.filter((name) => !inTable.includes(name)), []);
  assert.deepEqual(inTable.filter((name) => !settings.includes(name ?? "")), [], "no setting that is not there");
  const commands = tableRows(readme, "command").map(([name]) => name);
  assert.deepEqual([...commands].sort(), commandNames());
});

test("serve --help names every setting", () => {
  const settings = [...read("src/platform/settings.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);
  const help = read("src/cli/serve.ts");
  assert.deepEqual(settings.filter((name) => !new RegExp(`^ {2}${name}=`, "m").test(help)), []);
});

test("the container holds every folder that the program needs", () => {
  const notNeeded = ["bench", "docs", "node_modules", "test"];
  const folders = readdirSync(repository, { withFileTypes: true }).filter((each) => each.isDirectory() && !each.name.startsWith(".") && !notNeeded.includes(each.name)).map((each) => each.name);
  const copied = [...read("Dockerfile").matchAll(/^COPY (\w+) \1$/gm)].map(([, name = ""]) => name);
  const letIn = read(".dockerignore").split("\n").filter((line) => line.startsWith("!") && !line.includes(".")).map((line) => line.slice(1));
  assert.deepEqual(copied.sort(), folders.sort());
  assert.deepEqual(letIn.sort(), folders.sort());
});

test("every decision is in the list of decisions", () => {
  const listed = [...read("docs/adr/README.md").matchAll(/\]\((\d{4}-[a-z-]+\.md)\)/g)].map(([, file = ""]) => file);
  const there = documents.map(({ path }) => path).filter((path) => /^docs\/adr\/\d/.test(path)).map((path) => posix.basename(path));
  assert.deepEqual(listed, there);
});

test("every link between documents leads somewhere", () => {
  const broken = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g)].map(([, to = ""]) => to).filter((to) => !existsSync(join(repository, dirname(path), to))).map((to) => `${path}: ${to}`));
  assert.deepEqual(broken, []);
});

test("nothing names a folder of a developer's machine", () => {
  // With brackets, so that this file does not find itself.
  const own = /\/hom[e]\/[a-z]+\/|\/User[s]\/[a-z]+\/|\/wor[k]\/|\/tmp\/brie[f]|[CD]:\\+User[s]/;
  const everything = sourceFiles("*.md", "docs/**/*.md", "src/**/*.{ts,js,css}", "bin/*", "migrations/*", "instruments/*", "test/**/*.ts", "bench/*.ts", "Dockerfile", "compose.yaml", "package.json");
  const found = everything.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => (own.test(line) ? [`${path}:${at + 1}`] : [])));
  assert.deepEqual(found, []);
});
