import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import writeXlsx from "write-excel-file/node";
import { readTables } from "./read-tables.ts";
import { unpackFiles } from "./unpack-files.ts";

const known = new Set(["surname", "forename", "dob", "upn", "team"]);
const options = { isKnown: (heading: string) => known.has(heading.toLowerCase()) };
const text = (content: string, encoding: BufferEncoding = "utf8") => [{ name: "a.csv", content: Buffer.from(content, encoding) }];

async function read(files: { name: string; content: Uint8Array }[], more: { sheet?: string } = {}) {
  const [table] = await readTables(files, { ...options, ...more });
  assert.ok(table);
  const rows: { row: number; cells: string[] }[] = [];
  for await (const row of table.rows()) rows.push(row);
  return { table, headings: table.headings, rows };
}
const cells = async (files: { name: string; content: Uint8Array }[]) => (await read(files)).rows.map((row) => row.cells);

describe("a table of separated text", () => {
  test("may be parted by commas, semicolons, tabs or bars", async () => {
    for (const sign of [",", ";", "\t", "|"]) {
      const found = await read(text(["Surname", "Forename", "DOB"].join(sign) + "\n" + ["Archer", "Amy", "1/2/2012"].join(sign)));
      assert.deepEqual([found.headings, found.rows], [["Surname", "Forename", "DOB"], [{ row: 2, cells: ["Archer", "Amy", "1/2/2012"] }]], JSON.stringify(sign));
    }
  });

  test("may have quotation marks, with commas, line breaks and marks of their own inside", async () => {
    assert.deepEqual(await cells(text('Surname,Forename,DOB\r\n"O\'Dell, née Gale","Jo ""Jojo""","1/2\r\n2012"\r\n')), [["O'Dell, née Gale", 'Jo "Jojo"', "1/2 2012"]]);
    assert.deepEqual(await cells(text('Surname;Forename;DOB\n5" pipe;Amy;x\n')), [['5" pipe', "Amy", "x"]]);
  });

  test("may be UTF-8 or UTF-16, with or without its mark, or Windows-1252", async () => {
    const content = "Surname,Forename,DOB\nŻak,Zoë,1/2/2012\n";
    const plain = "Surname,Forename,DOB\nGrün,Zoë,1/2/2012\n";
    for (const files of [text(content), text(`\ufeff${content}`), text(`\ufeff${content}`, "utf16le"), text(content, "utf16le")]) assert.deepEqual((await cells(files))[0]?.slice(0, 2), ["Żak", "Zoë"]);
    const bigEndian = Buffer.from(`\ufeff${content}`, "utf16le").swap16();
    assert.deepEqual((await cells([{ name: "a.csv", content: bigEndian }]))[0]?.[0], "Żak");
    assert.deepEqual((await cells(text(plain, "latin1")))[0]?.slice(0, 2), ["Grün", "Zoë"]);
  });

  test("may have a title and notes over its headings, and its rows keep their numbers", async () => {
    const found = await read(text("EHC caseload 2026,,\nFor managers only,,\n,,\nSurname,Forename,DOB\nArcher,Amy,1/2/2012\n\nBarrow,Ben,3/4/2013\n"));
    assert.equal(found.table.headingRow, 4);
    assert.deepEqual(found.rows.filter((row) => row.cells.some((cell) => cell !== "")).map((row) => row.row), [5, 7]);
  });

  test("names a column without a heading by its letter, and tells equal headings apart", async () => {
    assert.deepEqual((await read(text("Surname,,Team,team\na,b,c,d\n"))).headings, ["Surname", "Column B", "Team", "team (2)"]);
  });

  test("loses spaces and marks that nobody sees", async () => {
    assert.deepEqual(await cells(text("Surname,Forename,DOB\n Archer ,\u200bAmy\u00a0 Jo,\u202a1/2/2012\u202c\n")), [["Archer", "Amy Jo", "1/2/2012"]]);
  });

  test("whose quotation mark never closes is refused with the row", async () => {
    await assert.rejects(read(text(`Surname,Forename,DOB\nArcher,Amy,x\n"Barrow,Ben,y\n${"z,z,z\n".repeat(30)}`)), { code: "import-unreadable", message: /cannot be read after row 2/ });
  });

  test("comes back as it was written, whatever it holds (property)", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "b", " ", ",", ";", '"', "\n", "é", "1"), maxLength: 8 }).map((value) => value.trim().replace(/\s+/g, " "));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const found = await cells(text(["Surname,Forename,DOB", ...rows.map((row) => row.map(quoted).join(","))].join("\n")));
      assert.deepEqual(found, rows.map((row) => [...row]));
    }));
  });
});

const heading = (value: string) => ({ value });
const workbook = async (sheets: { sheet: string; data: ({ value?: string | number | Date; type?: unknown; format?: string; columnSpan?: number } | null)[][] }[]) =>
  [{ name: "book.xlsx", content: new Uint8Array(await writeXlsx(sheets as Parameters<typeof writeXlsx>[0]).toBuffer()) }];

describe("a workbook", () => {
  test("gives dates as days, numbers in digits and text as it stands", async () => {
    const files = await workbook([{ sheet: "Caseload", data: [["Surname", "DOB", "UPN"].map(heading), [{ value: "Archer" }, { value: new Date(Date.UTC(2012, 1, 3)), type: Date, format: "dd/mm/yyyy" }, { value: 9434765919 }]] }]);
    assert.deepEqual(await cells(unpackFiles(files)), [["Archer", "2012-02-03", "9434765919"]]);
  });

  test("with a merged title and several sheets gives the sheet that knows most headings, or the one named", async () => {
    const files = await workbook([
      { sheet: "Notes", data: [[heading("Read me first")], [heading("Ask the data team")]] },
      { sheet: "Children", data: [[{ value: "EHC caseload", columnSpan: 3 }, null, null], ["Surname", "Forename", "DOB"].map(heading), [heading("Archer"), heading("Amy"), heading("1/2/2012")]] },
    ]);
    const found = await read(files);
    assert.deepEqual([found.table.sheet, found.table.headingRow, found.headings, found.rows], ["Children", 2, ["Surname", "Forename", "DOB"], [{ row: 3, cells: ["Archer", "Amy", "1/2/2012"] }]]);
    assert.deepEqual(found.table.sheets, ["Notes", "Children"]);
    assert.equal((await read(files, { sheet: "notes" })).table.sheet, "Notes");
    await assert.rejects(read(files, { sheet: "Sheet9" }), { code: "import-sheet", cure: "Choose one of: Notes, Children." });
  });

  test("that is damaged is refused with words", async () => {
    const [file] = await workbook([{ sheet: "A", data: [[heading("Surname")]] }]);
    assert.ok(file);
    await assert.rejects(read([{ name: file.name, content: file.content.subarray(0, file.content.length - 200) }]), { code: "import-archive" });
  });
});

describe("files that hold no table", () => {
  const refused = async (content: Uint8Array, code: string, words: RegExp) => assert.rejects(async () => read(unpackFiles([{ name: "f", content }])), (error: { code: string; message: string; cure: string }) => {
    assert.equal(error.code, code);
    assert.match(error.message, words);
    assert.ok(error.cure.length > 10);
    return true;
  });

  test("are refused with what they are and what to do", async () => {
    await refused(new Uint8Array(), "import-file-type", /is empty/);
    await refused(Buffer.from("%PDF-1.7"), "import-file-type", /is a PDF/);
    await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "import-file-type", /old Excel workbook \(\.xls\) or is locked with a password/);
    await refused(Buffer.from([0x1f, 0x8b, 8, 0]), "import-file-type", /gzip/);
    await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 9, 8, 7, 6, 5, 4, 3, 2]), "import-file-type", /not a table/);
    await refused(Buffer.from("<html></html>"), "import-file-type", /XML file of a sort/);
    await refused(zipSync({ "photo.jpg": strToU8("x") }), "import-archive", /holds no tables/);
    await refused(zipSync({ "a.csv": strToU8("Surname\nArcher") }).subarray(0, 60), "import-archive", /damaged or only half there/);
    await refused(Buffer.from("\n\n\n"), "import-empty", /holds no table/);
  });

  test("a zip that unpacks to far more than it is, is stopped, also where it lies about its sizes", async () => {
    const bomb = zipSync({ "a.csv": new Uint8Array(20_000_000) }, { level: 9 });
    await refused(bomb, "import-archive", /unpacks to far more/);
    // The directory says ten bytes.
    const lying = Buffer.from(bomb);
    const at = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    lying.writeUInt32LE(10, at + 24);
    await refused(lying, "import-archive", /unpacks to far more/);
  });

  test("a zip locked with a password is refused", async () => {
    const locked = Buffer.from(zipSync({ "a.csv": strToU8("Surname\nArcher") }));
    const at = locked.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked.writeUInt16LE(locked.readUInt16LE(at + 8) | 1, at + 8);
    await refused(locked, "import-archive", /locked with a password/);
  });

  test("any bytes at all are read or refused with words, never a fault of the program (property)", async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 100 }).map((tail) => Buffer.concat([Buffer.from("PK\u0003\u0004"), tail, deflateRawSync(tail)])));
    await fc.assert(fc.asyncProperty(bytes, async (content) => {
      try {
        await read(unpackFiles([{ name: "f", content }]));
      } catch (error) {
        assert.match(String((error as { code?: string }).code), /^import-/, String(error));
      }
    }), { numRuns: 300 });
  });
});
