import assert from "node:assert/strict";
import { test } from "node:test";
import { readImports } from "./read-imports.ts";
import { doorsOf, joiners, rooms } from "./rooms.ts";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles("src/**/*.ts");
const imports = files.flatMap(readImports).filter((each) => each.isOurs);

/** "src/register/people/upn.ts" is "people/upn.ts" of the room "register"; undefined where it is in no room. */
function placeOf(path: string): { room: string; inside: string } | undefined {
  const [top, room = "", ...rest] = path.split("/");
  if (top !== "src" || rest.length === 0) return undefined;
  return { room, inside: rest.join("/") };
}

const isJoiner = (path: string) => joiners.some((joiner) => path === `src/${joiner}` || (joiner.endsWith("/") && path.startsWith(`src/${joiner}`)));
const isTest = (path: string) => path.endsWith(".test.ts");

test("every folder of src/ is a room of the table, and every room of the table is a folder", () => {
  const folders = new Set(files.map((file) => placeOf(file.path)?.room).filter((room) => room !== undefined && room !== "cli"));
  assert.deepEqual([...folders].sort(), Object.keys(rooms).sort());
});

test("every room that is entered has a door", () => {
  const entered = new Set(imports.map((each) => ({ from: placeOf(each.from)?.room, to: placeOf(each.to)?.room })).filter(({ from, to }) => to !== undefined && to !== "cli" && from !== to).map(({ to }) => to));
  assert.deepEqual([...entered].filter((room) => !files.some((file) => file.path === `src/${room}/index.ts`)), []);
});

test("a room is entered only by its door", () => {
  const inside = imports.filter((each) => {
    const to = placeOf(each.to);
    const from = placeOf(each.from);
    return to !== undefined && to.room !== "cli" && to.room !== from?.room && !doorsOf(to.room).includes(to.inside);
  });
  assert.deepEqual(inside.map((each) => `${each.from} reaches into ${each.to}`), []);
});

test("arrows between rooms point one way", () => {
  const against = imports.filter((each) => {
    const to = placeOf(each.to);
    const from = placeOf(each.from);
    // A test may build its scene with any room.
    if (isTest(each.from) || isJoiner(each.from) || to === undefined || from === undefined || to.room === from.room) return false;
    return !rooms[from.room]?.mayEnter.includes(to.room);
  });
  assert.deepEqual(against.map((each) => `${each.from} enters ${placeOf(each.to)?.room}`), []);
});

test("no room knows the start-up list, the command line or the tests", () => {
  const knows = imports.filter((each) => !isTest(each.from) && !isJoiner(each.from) && (isJoiner(each.to) || each.to.startsWith("test/")));
  assert.deepEqual(knows.map((each) => `${each.from} imports ${each.to}`), []);
});

test("what the table allows has no circle", () => {
  const seen = new Set<string>();
  const visit = (room: string, path: string[]): void => {
    assert.ok(!path.includes(room), `${[...path, room].join(" enters ")}`);
    if (seen.has(room)) return;
    for (const next of rooms[room]?.mayEnter ?? []) visit(next, [...path, room]);
    seen.add(room);
  };
  for (const room of Object.keys(rooms)) visit(room, []);
});
