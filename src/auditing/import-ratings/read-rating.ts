import { readDate, readYesNo, readNumber, type ImportCheck, type ImportRow } from "../../imports/index.ts";
import { normaliseAnswer, type Instrument, type NormalisedAnswer, type Scale } from "../../instruments/index.ts";
import { readJudgement } from "./read-judgement.ts";
import { isRatingRole, ratingRoles, type RatingRole } from "../rating-roles.ts";

/** One audit as a file tells it, before teams, raters and plans are found. */
export type ReadRating = {
  row: ImportRow;
  reference: string;
  role: RatingRole;
  ratedOn: string;
  raterName: string;
  discipline: string;
  organisation: string;
  teamName: string | undefined;
  plan: string | undefined;
  nhsNumber: string | undefined;
  upn: string | undefined;
  documentKind: string | undefined;
  comment: string;
  facts: Record<string, number | string | boolean>;
  judgements: Record<string, string | string[]>;
  /** By the criterion's place in the instrument: a small array holds a large file better than an object an answer. */
  answers: (string | undefined)[];
  answerComments: Map<number, string>;
  evidence: Map<number, string>;
};

/** A criterion, and what its scale made of the words that came before: a file says the same few words many thousand times. */
export type CriterionColumn = { id: string; text: string; scale: Scale; seen: Map<string, NormalisedAnswer> };

/** What stands in for a column that the file does not have. */
export type Defaults = { role: string | undefined; rater: string | undefined; team: string | undefined; date: string | undefined };

const NOT_NAMED = "Auditor not named";
const rolesInWords = Object.keys(ratingRoles).filter((role) => role !== "program").join(", ");

function readMonthOrDate(text: string): ReturnType<typeof readDate> {
  const month = /^(\d{4})-(\d{2})$/.exec(text) ?? undefined;
  if (month) return readDate(`${text}-01`);
  const words = /^([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  return words ? readDate(`1 ${words[1]} ${words[2]}`) : readDate(text);
}

function readRole(row: ImportRow, check: ImportCheck, fallback: string | undefined): RatingRole {
  const text = (row.values["role"] ?? fallback ?? "audit").trim().toLowerCase().replace(/^external audit$/, "external").replace(/^self[- ]check$/, "self");
  if (isRatingRole(text) && text !== "program") return text;
  check.fault(row, "role", "this is not a role of a rating", `Write one of: ${rolesInWords}.`);
  return "audit";
}

function readFacts(row: ImportRow, check: ImportCheck, instrument: Instrument): ReadRating["facts"] {
  const facts: ReadRating["facts"] = {};
  const absent = row.values["absent"];
  if (absent !== undefined) {
    const read = readYesNo(absent);
    if (!("value" in read)) check.fault(row, "absent", read.what, read.cure);
    else if (read.value) facts["absent"] = true;
  }
  for (const fact of instrument.facts) {
    const text = row.values[`fact:${fact.name}`];
    if (text === undefined) continue;
    const read = fact.type === "number" ? readNumber(text) : fact.type === "yes-no" ? readYesNo(text) : { value: text };
    if ("value" in read) facts[fact.name] = read.value;
    else check.fault(row, `fact:${fact.name}`, read.what, read.cure);
  }
  return facts;
}

/** The row's own part of a rating: everything but the answers. Faults are told to `check`; what cannot be read is left empty. */
export function readRating(row: ImportRow, check: ImportCheck, instrument: Instrument, criteria: number, defaults: Defaults): ReadRating {
  const { values } = row;
  const reference = values["reference"] ?? "";
  if (reference === "") check.fault(row, "reference", "the audit has no reference", "Give each audit its own number or name, so that it is counted once.");
  if (reference.length > 60) check.fault(row, "reference", "the reference is longer than 60 characters", "Shorten it; put the rest in the comment.");
  const dateText = values["ratedOn"] ?? defaults.date;
  const date = dateText === undefined ? undefined : readMonthOrDate(dateText);
  if (date === undefined) check.fault(row, "ratedOn", "the audit has no date", "Add a column with the date of each audit, or give one date for the whole file.");
  else if (!("value" in date)) check.fault(row, "ratedOn", date.what, date.cure);
  const judgements: ReadRating["judgements"] = {};
  for (const judgement of instrument.judgements) {
    const text = values[`judgement:${judgement.id}`];
    const read = text === undefined ? undefined : readJudgement(judgement, text);
    if (read && "value" in read) judgements[judgement.id] = read.value;
    else if (read) check.fault(row, `judgement:${judgement.id}`, read.what, read.cure);
  }
  return {
    row, reference, judgements,
    role: readRole(row, check, defaults.role),
    ratedOn: date !== undefined && "value" in date ? date.value : "",
    raterName: (values["rater"] ?? defaults.rater ?? NOT_NAMED).replace(/\s+/g, " ").slice(0, 120),
    discipline: values["discipline"] ?? "",
    organisation: values["organisation"] ?? "",
    teamName: values["team"] ?? defaults.team,
    plan: values["plan"],
    nhsNumber: values["nhsNumber"]?.replace(/[ -]/g, ""),
    upn: values["upn"]?.toUpperCase().replaceAll(" ", ""),
    documentKind: values["documentKind"],
    comment: values["comment"] ?? "",
    facts: readFacts(row, check, instrument),
    answers: Array.from<string | undefined>({ length: criteria }),
    answerComments: new Map(),
    evidence: new Map(),
  };
}

/** An answer as the scale spells it, or undefined with a fault told. */
export function readAnswer(row: ImportRow, field: string, text: string, column: CriterionColumn, check: ImportCheck): string | undefined {
  let read = column.seen.get(text);
  if (read === undefined) {
    read = normaliseAnswer(column.scale, text);
    if (text.length < 40) column.seen.set(text, read);
  }
  if ("value" in read) return Array.isArray(read.value) ? read.value.join(" | ") : read.value;
  // A cell in the wrong column may hold anything; what it holds is not repeated.
  check.fault(row, field, `${column.id}: ${read.fault.what.replace(/^“[^”]*” is/, "this is")}`, read.fault.cure);
  return undefined;
}
