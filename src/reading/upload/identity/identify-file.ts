import { Problem } from "../../../platform/problem.ts";
import { isNhsNumber, isUpn } from "../../../register/index.ts";
import { reportFront } from "../../advice/report-front.ts";
import { extractDocument } from "../../extract/extract-document.ts";
import type { Extracted } from "../../extract/extracted.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { loadLexicon } from "../../lexicon/load-lexicon.ts";
import { readDates } from "../../person/read-dates.ts";
import { readPerson } from "../../person/read-person.ts";
import { findSections } from "../../sections/find-sections.ts";
import { tidyBlocks } from "../../tidy/tidy-blocks.ts";
import type { FileIdentity } from "./file-identity.ts";
import { kindOfFile, kindOfName } from "./kind-of-file.ts";
import { referencesIn } from "./references-in.ts";

/** Numbers further on may be a brother's or a friend's. */
const FRONT_BLOCKS = 60;

const bareName = (name: string) => name.replace(/\.[a-z0-9]{1,5}$/i, "");
const numbersIn = (text: string) => ({
  nhsNumbers: [...new Set([...text.matchAll(/(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g)].map((match) => match[0].replaceAll(/\D/g, "")).filter(isNhsNumber))],
  upns: [...new Set([...text.matchAll(/\b[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]\b/g)].map((match) => match[0]).filter(isUpn))],
});
const wordsOf = (name: string) => [...new Set(name.normalize("NFKD").toLowerCase().replaceAll(/[\u0300-\u036f'’]/g, "").split(/[^a-z]+/).filter((word) => word.length > 1))];

/** What a document's text and its file's name say: what it is and whose. Pure. */
export function identify(name: string, extracted: Extracted, lexicon: Lexicon): FileIdentity {
  const blocks = tidyBlocks(extracted.blocks);
  const { cover, sections } = findSections(blocks);
  const head = blocks.slice(0, FRONT_BLOCKS);
  // A cover of nothing but a title tells nothing; a report has no sections, and its head is its cover.
  const front = cover.length >= 3 ? cover.slice(0, FRONT_BLOCKS) : head;
  const text = `${bareName(name)}\n${head.map((block) => block.text).join("\n")}`;
  const person = readPerson(front, head);
  const { dates, planKind } = readDates(front);
  const report = reportFront(head, lexicon);
  const kind = kindOfFile({
    name: bareName(name), title: [extracted.title, ...head.slice(0, 3).map((block) => block.text)].join("\n"), front: head.slice(0, 14).map((block) => block.text).join("\n"),
    sections: new Set(sections.map((section) => section.id)), planAmended: planKind === "amended", role: report.role,
  }, lexicon);
  const isPlan = kind?.family === "plan";
  return {
    kind, isScan: false, ...numbersIn(text), references: referencesIn(text), name: person.name, birthDate: person.dateOfBirth, nameWords: wordsOf(bareName(name)),
    // The date of birth is the date that reports are fullest of.
    datedOn: isPlan ? (dates.final ?? dates.draft) : report.date === person.dateOfBirth ? null : report.date, author: isPlan ? "" : [report.name, report.role].filter((part) => part !== null && part !== "").join(", ").slice(0, 120),
  };
}

/** The same from a file's bytes; of a scan its name alone is asked. Throws a Problem where the file cannot be read at all. */
export async function identifyFile(name: string, bytes: Uint8Array): Promise<FileIdentity> {
  const lexicon = loadLexicon();
  try {
    return identify(name, await extractDocument(bytes, { name }), lexicon);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "plan-is-scan") throw error;
    const bare = bareName(name);
    return { kind: kindOfName(bare, lexicon), isScan: true, ...numbersIn(bare), references: referencesIn(bare), name: null, birthDate: null, nameWords: wordsOf(bare), datedOn: null, author: "" };
  }
}
