import { strFromU8, unzipSync } from "fflate";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";
import { extractPdf } from "../src/reading/extract/extract-pdf.ts";
import { extractWord } from "../src/reading/extract/extract-word.ts";
import { smallPdf, tableLines, type SmallPage } from "../test/support/small-pdf.ts";

/**
 * How fast text is got out of plans, beside the least that any program must do: for Word unzipping and parsing the XML, for PDF pdf.js's own text without
 * lines, tables or fonts. `node bench/extract.ts`; the plans are made here, some 3,000 words each. Times are the processor's, so other work disturbs less.
 */
const words = "The teaching assistant will work with Rowan for fifteen minutes each day on reading with the phonics programme that the therapist has set and will keep a record of it".split(" ");
const sentence = (seed: number) => `${Array.from({ length: 24 }, (_, at) => words[(seed * 7 + at * (1 + (seed % 5))) % words.length]).join(" ")}.`;
const letters = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"];

const cell = (text: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
const word = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: letters.flatMap((letter, at) => [
  new Paragraph({ text: `Section ${letter}`, heading: HeadingLevel.HEADING_1 }), ...Array.from({ length: 6 }, (_, line) => new Paragraph({ children: sentence(at * 9 + line).split(" ").map((each) => new TextRun(`${each} `)) })),
  new Table({ rows: Array.from({ length: 4 }, (_, row) => new TableRow({ children: [cell(`${letter}${row}`), cell(sentence(at + row)), cell("weekly")] })) }),
]) }] })));

const page = (at: number): SmallPage => ({
  texts: [
    { text: `Section ${letters[at]}`, x: 60, y: 70, size: 16, bold: true },
    ...Array.from({ length: 28 }, (_, line) => ({ text: sentence(at * 30 + line).slice(0, 84), x: 60, y: 100 + line * 14 })),
    ...Array.from({ length: 12 }, (_, row) => [{ text: `${letters[at]}${row}`, x: 65, y: 514 + row * 20 }, { text: sentence(row).slice(0, 40), x: 125, y: 514 + row * 20 }, { text: "weekly", x: 405, y: 514 + row * 20 }]).flat(),
  ],
  lines: tableLines([60, 120, 400, 500], Array.from({ length: 13 }, (_, row) => 500 + row * 20)),
});
const pdf = smallPdf(letters.map((_, at) => page(at)));

async function bareWord(): Promise<void> {
  const xml = strFromU8(unzipSync(word, { filter: (file) => file.name === "word/document.xml" })["word/document.xml"] ?? new Uint8Array());
  new SaxesParser({ xmlns: false }).write(xml).close();
}

async function barePdf(): Promise<void> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) await (await document.getPage(number)).getTextContent();
  await task.destroy();
}

/** Milliseconds of the processor for one run: the best of five rounds, since a round is never faster than it can be. */
async function cost(run: () => Promise<unknown>, wanted: number): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const began = process.cpuUsage();
    let runs = 0;
    for (const until = performance.now() + wanted; performance.now() < until; runs += 1) await run();
    const used = process.cpuUsage(began);
    rounds.push((used.user + used.system) / 1000 / runs);
  }
  return Math.min(...rounds.slice(1));
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = Number(process.argv[2] ?? 1.5);
const line = (name: string, bare: number, full: number) => say(`${name.padEnd(8)}${`${(1000 / full).toFixed(0)}/s`.padEnd(16)}${`${(1000 / bare).toFixed(0)}/s`.padEnd(20)}1 to ${(full / bare).toFixed(2)}`);
say("         extracted       bare                ratio");
line("Word", await cost(bareWord, seconds * 1000), await cost(async () => extractWord(word), seconds * 1000));
line("PDF", await cost(barePdf, seconds * 1000), await cost(() => extractPdf(pdf), seconds * 1000));
