import { readDate, readYesNo, type ImportRow } from "../../imports/index.ts";
import { exceptionGroundOf } from "../clock/exception-grounds.ts";
import { isNhsNumber } from "../people/nhs-number.ts";
import { isUpn } from "../people/upn.ts";
import { familyInformedOf } from "../plans/family-informed.ts";
import { familyPartOf } from "../plans/family-parts.ts";
import { needCode } from "../plans/need-codes.ts";
import { planStatusOf } from "../plans/plan-statuses.ts";
import { preferredPlaceOf } from "../plans/preferred-place.ts";
import type { RegisterRow } from "./register-row.ts";
import { dateOrderFaults } from "./date-order-faults.ts";
import { statusFromOutcomes } from "./status-from-outcomes.ts";

/** A fault of one field (or of the row: null); what and cure never repeat a value. */
export type RowFault = { field: string | null; what: string; cure: string };

const DATES = [
  "birth_date", "requested_on", "decided_on", "assessment_decided_on", "started_on", "amended_on", "ceased_on", "signed_off_on", "last_review_on",
  "phase_transfer_due_on", "phase_transfer_final_on", "exception_on", "review_meeting_on", "review_decision_on", "amendment_notice_on",
] as const;
const YES_NO = ["looked_after", "lawful_exception", "personal_budget", "mediation", "tribunal", "out_of_area"] as const;
const WORDS = { delay_reason: 80, signed_off_by: 80, ethnicity: 60, area: 80, team: 80, writer: 120, request_source: 60, review_outcome: 200, exception_reason: 200, transferred_from: 80, setting_name: 200, setting_type: 60, reference: 40, surname: 100, forename: 100 } as const;

/** A row of the file as a child and a plan, with every fault in it. `today`: dates after it are faults. */
export function readRegisterRow(row: ImportRow, today: string): { row: RegisterRow; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const values = row.values;
  const fault = (field: string | null, what: string, cure: string) => faults.push({ field, what, cure });
  const read: Record<string, unknown> = {};

  for (const id of DATES) {
    const text = values[id];
    if (text === undefined) continue;
    const date = readDate(text);
    if ("value" in date) read[id] = date.value;
    else fault(id, date.what, date.cure);
  }
  for (const id of YES_NO) {
    const text = values[id];
    if (text === undefined) continue;
    const answer = readYesNo(text);
    if ("value" in answer) read[id] = answer.value;
    else fault(id, answer.what, answer.cure);
  }
  for (const [id, most] of Object.entries(WORDS)) {
    const text = values[id];
    if (text === undefined || isNothing(text)) continue;
    if (text.length > most) fault(id, `this is longer than ${most} letters`, "Shorten it, or check that the value is in the right column.");
    else read[id] = text;
  }
  readName(values["name"], read, fault);
  readIdentifiers(values, read, fault);
  readCodes(values, read, fault);
  readResidential(values["residential"], read, fault);

  const made: RegisterRow = { ...EMPTY, ...read };
  // An exception that is named is one, whether or not a column says so; and a file that knows only the meeting means it by the last review.
  if (made.exception_ground !== null || made.exception_on !== null) {
    if (made.lawful_exception === false) fault("lawful_exception", "this says that there was no exception, and the row names one", "Say yes, or take the exception out.");
    made.lawful_exception = true;
  }
  made.last_review_on ??= made.review_meeting_on;
  if (made.status === null) made.status = statusFromOutcomes(values["request_outcome"], values["assessment_outcome"], made);
  faults.push(...dateOrderFaults(made, today));
  const known = made.upn ?? made.nhs_number ?? made.reference;
  const missing = (["surname", "forename", "birth_date"] as const).filter((id) => made[id] === null && !faults.some((one) => one.field === id));
  if (known === null && missing.length > 0)
    for (const id of missing) fault(id, MISSING[id], "Fill it in, or give the child's UPN or NHS number if the register has it.");
  return { row: made, faults };
}

type Report = (field: string | null, what: string, cure: string) => void;

const MISSING = { surname: "there is no surname", forename: "there is no forename", birth_date: "there is no date of birth" };

/** "-" and the like in a column of words. */
export const isNothing = (text: string) => /^(-+|–|—|n\/?a|nil|none|not known|unknown|tbc|blank|\.+|\?+)$/i.test(text);

function readName(text: string | undefined, read: Record<string, unknown>, fault: Report): void {
  if (text === undefined || (read["surname"] !== undefined && read["forename"] !== undefined)) return;
  const [surname = "", forename = ""] = text.includes(",") ? text.split(",").map((part) => part.trim()) : [text.split(" ").at(-1), text.split(" ").slice(0, -1).join(" ")];
  if (surname === "" || forename === "") return fault("name", "this holds one word where a forename and a surname are needed", "Write forename and surname, or surname, comma, forename.");
  read["surname"] ??= surname;
  read["forename"] ??= forename;
}

function readIdentifiers(values: ImportRow["values"], read: Record<string, unknown>, fault: Report): void {
  const nhs = given(values["nhs_number"])?.replace(/[\s-]/g, "").replace(/\.0$/, "");
  if (nhs !== undefined) {
    if (!/^[0-9]{10}$/.test(nhs)) fault("nhs_number", "an NHS number has ten digits", "Copy it again from the record, or leave it empty.");
    else if (!isNhsNumber(nhs)) fault("nhs_number", "the check digit is wrong, so a digit is mistyped", "Copy it again from the record, or leave it empty.");
    else read["nhs_number"] = nhs;
  }
  const upn = given(values["upn"])?.replace(/\s/g, "").toUpperCase();
  if (upn !== undefined) {
    if (!/^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) fault("upn", "a UPN is a letter (not I, O or S) and twelve digits", "Copy it again from the school's record, or leave it empty.");
    else if (!isUpn(upn)) fault("upn", "the check letter is wrong, so a sign is mistyped", "Copy it again from the school's record, or leave it empty.");
    else read["upn"] = upn;
  }
  const uln = given(values["uln"])?.replace(/\s/g, "").replace(/\.0$/, "");
  if (uln !== undefined) {
    if (/^[0-9]{10}$/.test(uln)) read["uln"] = uln;
    else fault("uln", "a unique learner number has ten digits", "Copy it again, or leave it empty.");
  }
  const urn = given(values["setting_urn"])?.replace(/\.0$/, "");
  if (urn !== undefined) {
    if (/^[0-9]{6}$/.test(urn)) read["setting_urn"] = urn;
    else fault("setting_urn", "a school's URN has six digits", "Look it up on Get information about schools, or leave it empty.");
  }
  const postcode = given(values["postcode"])?.toUpperCase().replace(/\s/g, "");
  if (postcode !== undefined) {
    if (/^([A-Z]{1,2}[0-9][0-9A-Z]?|GIR)[0-9][A-Z]{2}$/.test(postcode)) read["postcode"] = `${postcode.slice(0, -3)} ${postcode.slice(-3)}`;
    else fault("postcode", "this is not a UK postcode", "Write it as on a letter, such as BS1 5TR, or leave it empty.");
  }
}

function readCodes(values: ImportRow["values"], read: Record<string, unknown>, fault: Report): void {
  readWords(values, read, fault);
  const sex = given(values["sex"])?.toLowerCase();
  if (sex !== undefined) {
    const code = { f: "F", female: "F", girl: "F", "2": "F", m: "M", male: "M", boy: "M", "1": "M", u: "U", unknown: "U", "0": "U", "9": "U" }[sex];
    if (code) read["sex"] = code;
    else fault("sex", "this code for sex is not known", "Write F, M or U (unknown).");
  }
  const primary = given(values["primary_need"]);
  if (primary !== undefined) {
    const code = needCode(primary);
    if (code) read["primary_need"] = code;
    else fault("primary_need", "this type of need is not known", NEEDS);
  }
  const others = given(values["other_needs"])?.split(/\s*[;|/]\s*|,(?=\s*[A-Z]{2,4}\b)/).filter((part) => part !== "" && !isNothing(part));
  if (others !== undefined && others.length > 0) {
    const codes = others.map(needCode);
    if (codes.includes(undefined)) fault("other_needs", "a type of need is not known", NEEDS);
    else read["other_needs"] = [...new Set(codes)].filter((code) => code !== read["primary_need"]);
  }
  const reason = given(values["cease_reason"]);
  if (reason !== undefined) {
    const number = /^([1-9])(\.0)?(\b|$)/.exec(reason)?.[1];
    if (number !== undefined) read["cease_reason"] = Number(number);
    else fault("cease_reason", "this reason for ceasing is not known", "Write its number in the SEN2 return, 1 to 9.");
  }
  const ground = given(values["exception_ground"]);
  if (ground !== undefined) {
    const known = exceptionGroundOf(ground);
    if (known) read["exception_ground"] = known;
    else fault("exception_ground", "this is none of the lawful exceptions", "Write School closed, Early years closed, Personal circumstances or Away from the area, or the letter of regulation 10(4): a, b, c or d.");
  }
  const status = given(values["status"]);
  if (status !== undefined) {
    const known = planStatusOf(status);
    if (known) read["status"] = known;
    else fault("status", "this status is not known", "Write Requested, Assessing, Refused, Not issued, Active or Ceased, or leave the column out: the dates say it too.");
  }
}

/** Columns of a few codes, each written in words, and what to write where the words are not known. */
const CODED = {
  family_part: { find: familyPartOf, what: "this is not one of the parts that a family can have", cure: "Write none, views, draft or together, or leave it empty." },
  family_informed: { find: familyInformedOf, what: "this does not say how the family was kept informed", cure: "Write each step, some steps, when asked or not, or leave it empty." },
  preferred_place: { find: preferredPlaceOf, what: "this does not say whether the place that the family wanted was named", cure: "Write named, other or no preference, or leave it empty." },
} as const;

function readWords(values: ImportRow["values"], read: Record<string, unknown>, fault: Report): void {
  for (const [id, { find, what, cure }] of Object.entries(CODED)) {
    const text = values[id];
    // "None" is an answer here, and elsewhere an empty cell: so the codes are asked first.
    const known = text === undefined ? undefined : find(text);
    if (known !== undefined) read[id] = known;
    else if (given(text) !== undefined) fault(id, what, cure);
  }
  const missing = given(values["advice_missing"])?.replace(/\.0$/, "");
  if (missing === undefined) return;
  if (/^[0-9]{1,2}$/.test(missing) && Number(missing) <= 50) read["advice_missing"] = Number(missing);
  else fault("advice_missing", "this is not a number of pieces of advice", "Write a whole number from 0 to 50: how many were asked for and never came.");
}

const NEEDS = "Write a SEN2 code: SPLD, MLD, SLD, PMLD, SEMH, SLCN, HI, VI, MSI, PD, ASD, DS or OTH.";

/** SEN2 codes a residential place by its weeks: any code but N and 0 is one. */
function readResidential(text: string | undefined, read: Record<string, unknown>, fault: Report): void {
  const code = given(text);
  if (code === undefined) return;
  const answer = readYesNo(code);
  if ("value" in answer) read["residential"] = answer.value;
  else if (/^[A-Z0-9]{1,3}$/i.test(code)) read["residential"] = true;
  else fault("residential", answer.what, answer.cure);
}

const given = (text: string | undefined) => (text === undefined || isNothing(text) ? undefined : text);

const EMPTY: RegisterRow = {
  surname: null, forename: null, birth_date: null, sex: null, ethnicity: null, postcode: null, upn: null, uln: null, nhs_number: null,
  looked_after: null, area: null, reference: null, team: null, writer: null, status: null, requested_on: null, request_source: null,
  decided_on: null, assessment_decided_on: null, lawful_exception: null, exception_ground: null, exception_on: null, exception_reason: null, started_on: null, ceased_on: null, cease_reason: null,
  last_review_on: null, review_meeting_on: null, review_decision_on: null, review_outcome: null, amendment_notice_on: null, phase_transfer_due_on: null, phase_transfer_final_on: null, amended_on: null,
  personal_budget: null, mediation: null, tribunal: null, transferred_from: null, primary_need: null, other_needs: null,
  setting_urn: null, setting_name: null, setting_type: null, residential: null, out_of_area: null,
  delay_reason: null, signed_off_by: null, signed_off_on: null, family_part: null, family_informed: null, preferred_place: null, advice_missing: null,
};
