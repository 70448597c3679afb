import { readDate, readYesNo, type ImportRow, type RowPlace } from "../../../imports/index.ts";
import { childrenOf, type Sen2Record } from "./sen2-record.ts";

/** Where a field is found: the record to look into, and its names there, newer before older. */
type Source = { record: Sen2Record | undefined; names: readonly string[] };

const from = (record: Sen2Record | undefined, ...names: string[]): Source => ({ record, names });

/** What each field of the register is called in a return. Faults name the column so. */
export const sen2Headings: Readonly<Record<string, string>> = {
  surname: "surname", forename: "forename", birth_date: "personbirthdate", sex: "sex", ethnicity: "ethnicity", postcode: "postcode", upn: "upn",
  uln: "uniquelearnernumber", requested_on: "receiveddate", request_source: "requestsource", decided_on: "requestoutcomedate",
  request_outcome: "requestoutcome", assessment_decided_on: "assessmentoutcomedate", assessment_outcome: "assessmentoutcome",
  lawful_exception: "week20", started_on: "startdate", personal_budget: "pb", ceased_on: "ceasedate", cease_reason: "ceasereason",
  last_review_on: "lastreview", review_meeting_on: "reviewmeeting", review_decision_on: "lastreview", review_outcome: "reviewoutcome", phase_transfer_due_on: "phasetransferduedate",
  phase_transfer_final_on: "phasetransferfinaldate", transferred_from: "transferla", setting_urn: "urn", setting_type: "sensetting",
  residential: "res", primary_need: "sentype", other_needs: "sentype", mediation: "mediation", tribunal: "tribunal", status: "activeplans",
};

/** The rows of one person: a row a request, for each leads to one plan or none. */
export function planRows(person: Sen2Record): ImportRow[] {
  const requests = childrenOf(person, "requests");
  if (requests.length === 0)
    return [{ place: person.place, values: {}, faults: [{ field: null, what: "this person has no request", cure: "Choose all files of the return together, or mend the return." }] }];
  return requests.map((request) => planRow(person, request));
}

function planRow(person: Sen2Record, request: Sen2Record): ImportRow {
  const assessments = childrenOf(request, "assessment");
  const assessment = latest(assessments, "assessmentoutcomedate");
  const plan = latest(assessments.flatMap((one) => childrenOf(one, "namedplan")), "startdate");
  const active = latest(childrenOf(request, "activeplans"), "lastreview");
  const named = first(childrenOf(plan, "plandetail"), "placementrank");
  const placements = childrenOf(active, "placementdetail");
  const placement = first(placements.filter((one) => one.values["leavingdate"] === undefined), "placementrank") ?? first(placements, "placementrank");
  const needs = ranked(childrenOf(active, "senneed"), "sentyperank");

  const row = { place: request.place, values: {} as Record<string, string>, places: {} as Record<string, RowPlace> };
  const give = (field: string, value: string | undefined, place: RowPlace) => {
    if (value === undefined) return;
    row.values[field] = value;
    row.places[field] = place;
  };
  const take = (field: string, ...sources: Source[]) => {
    for (const { record, names } of sources)
      for (const name of names) {
        const value = record?.values[name];
        if (record !== undefined && value !== undefined) return give(field, value, record.place);
      }
  };

  for (const field of ["surname", "forename", "ethnicity", "postcode", "upn"]) take(field, from(person, field));
  take("birth_date", from(person, "personbirthdate"));
  take("sex", from(person, "sex", "gendercurrent", "gender"));
  take("uln", from(person, "uniquelearnernumber"));
  take("requested_on", from(request, "receiveddate"));
  take("request_source", from(request, "requestsource"));
  take("decided_on", from(request, "requestoutcomedate"));
  take("request_outcome", from(request, "requestoutcome"));
  take("assessment_decided_on", from(assessment, "assessmentoutcomedate"));
  take("assessment_outcome", from(assessment, "assessmentoutcome"));
  take("lawful_exception", from(assessment, "week20"));
  take("started_on", from(plan, "startdate"));
  take("personal_budget", from(plan, "pb"));
  take("ceased_on", from(plan, "ceasedate"));
  take("cease_reason", from(plan, "ceasereason"));
  take("transferred_from", from(active, "transferla"));
  take("last_review_on", from(active, "lastreview", "reviewmeeting"));
  take("review_meeting_on", from(active, "reviewmeeting"));
  // The return's "last review" is the day on which the family was told what the review decided.
  take("review_decision_on", from(active, "lastreview"));
  take("review_outcome", from(active, "reviewoutcome"));
  take("phase_transfer_due_on", from(active, "phasetransferduedate"));
  take("phase_transfer_final_on", from(active, "phasetransferfinaldate"));
  // The placement as it is now says more than the one that the plan named when it was issued.
  take("setting_urn", from(placement, "urn"), from(named, "urn"));
  take("setting_type", from(placement, "sensetting"), from(named, "sensetting"));
  take("residential", from(placement, "res"), from(active, "res"), from(plan, "planres"));
  for (const [field, ending] of [["mediation", "mediation"], ["tribunal", "tribunal"]] as const)
    anyYes(give, field, [[request, `request${ending}`], ...assessments.flatMap((one): [Sen2Record, string][] => [[one, `assessment${ending}`], [one, `other${ending}`]])]);
  const [primary, ...others] = needs;
  if (primary) give("primary_need", primary.values["sentype"], primary.place);
  const other = others.flatMap((need) => need.values["sentype"] ?? []);
  if (other.length > 0 && others[0]) give("other_needs", other.join("; "), others[0].place);
  // A plan that is listed as active is in force, also where the return leaves out when it began.
  if (active && !plan?.values["ceasedate"]) give("status", "Active", active.place);
  return row;
}

const isYes = ([record, name]: [Sen2Record, string]) => {
  const answer = readYesNo(record.values[name] ?? "");
  return "value" in answer && answer.value;
};

function anyYes(give: (field: string, value: string | undefined, place: RowPlace) => void, field: string, asked: readonly [Sen2Record, string][]): void {
  const given = asked.filter(([record, name]) => record.values[name] !== undefined);
  const [record, name] = given.find(isYes) ?? given[0] ?? [];
  if (record && name !== undefined) give(field, record.values[name], record.place);
}

/** The record with the latest date; records without it come before all others. */
const latest = (records: readonly Sen2Record[], name: string) => records.toSorted((a, b) => dateKey(a.values[name]).localeCompare(dateKey(b.values[name]))).at(-1);

function dateKey(text = ""): string {
  const read = readDate(text);
  return "value" in read ? read.value : "";
}

const rank = (record: Sen2Record, name: string) => Number(record.values[name] ?? 99) || 99;
const ranked = (records: readonly Sen2Record[], name: string) => records.toSorted((a, b) => rank(a, name) - rank(b, name));
const first = (records: readonly Sen2Record[], name: string) => ranked(records, name)[0];
