import assert from "node:assert/strict";
import { test } from "node:test";
import { readImports, type Import } from "./read-imports.ts";
import { rooms } from "./rooms.ts";
import { sourceFiles, type SourceFile } from "./source-files.ts";

const files = new Map(sourceFiles("src/**/*.ts").map((file) => [file.path, file]));

const pure = [...files.values()].filter(({ path }) =>
  !path.endsWith(".test.ts") && Object.entries(rooms).some(([room, { pure: places }]) =>
    places.some((place) => (place.endsWith("/") ? path.startsWith(`src/${room}/${place}`) : path === `src/${room}/${place}`))));

/** Packages that talk to a database, a network, a file or a clock. */
const edges = /^(fastify|@fastify\/.*|pg|pg-.*|kysely|graphile-worker|pino|openid-client|playwright-core|@myriaddreamin\/.*)$/;
const pureNode = new Set(["node:crypto", "node:util", "node:assert", "node:assert/strict", "node:buffer", "node:string_decoder", "node:url", "node:path"]);
const unpredictable = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.env\b|\bperformance\.now\(|\bsetTimeout\(|\bfetch\(|\brandom(?:Bytes|UUID|Int)\(/;

/** Where a name that a door gives out is made; undefined where the door does not give it out. */
function madeIn(door: SourceFile, name: string): string | undefined {
  for (const each of readImports(door).filter(({ isOurs }) => isOurs)) {
    if (each.values.includes(name)) return each.to;
    const next = files.get(each.to);
    if (!each.values.includes("*") || next === undefined) continue;
    if (new RegExp(`^export (async )?(const|function) ${name}\\b`, "m").test(next.text)) return each.to;
    const deeper = madeIn(next, name);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

const known = new Map<string, string[]>();

/** What of a file, or of the files that it needs, is no pure core; each with its place. */
function faultsOf(path: string): string[] {
  const before = known.get(path);
  if (before !== undefined) return before;
  known.set(path, []);
  const file = files.get(path);
  if (file === undefined) return [`${path} is not there`];
  const lines = file.text.split("\n").flatMap((line, at) => (unpredictable.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${path}:${at + 1} asks ${line.trim()}`] : []));
  const faults = [...lines, ...readImports(file).flatMap(faultsOfImport)];
  known.set(path, faults);
  return faults;
}

function faultsOfImport(each: Import): string[] {
  if (each.values.length === 0 || each.to.endsWith(".json")) return [];
  if (!each.isOurs) {
    const isEdge = each.to.startsWith("node:") ? !pureNode.has(each.to) : edges.test(each.to);
    return isEdge ? [`${each.from} imports ${each.to}`] : [];
  }
  const door = each.to.endsWith("/index.ts") ? files.get(each.to) : undefined;
  if (door === undefined) return faultsOf(each.to);
  return each.values.flatMap((name) => {
    const made = madeIn(door, name);
    if (made === undefined) return [`${each.from} imports ${name}, which ${each.to} does not give out`];
    return faultsOf(made).map((fault) => `${each.from} imports ${name}: ${fault}`);
  });
}

test("a pure core needs no edge: no database, file, network, clock or chance, also not through what it imports", () => {
  assert.deepEqual([...new Set(pure.flatMap((file) => faultsOf(file.path)))], []);
});

test("every place that the table calls pure is there", () => {
  const missing = Object.entries(rooms).flatMap(([room, { pure: places }]) =>
    places.map((place) => `src/${room}/${place}`).filter((place) => ![...files.keys()].some((path) => path === place || (place.endsWith("/") && path.startsWith(place)))));
  assert.deepEqual(missing, []);
});
