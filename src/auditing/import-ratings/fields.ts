import type { ImportField } from "../../imports/index.ts";
import { criteriaOf, type Instrument } from "../../instruments/index.ts";

/** Fields of every ratings file, whether a row is an audit (wide) or an answer (long). */
const common: ImportField[] = [
  {
    id: "reference", title: "Audit", type: "text", required: true,
    hint: "What the council calls this audit. The same audit by the same person is one rating.",
    synonyms: ["audit id", "audit reference", "audit number", "audit ref", "reference", "ref", "case", "case number", "audit no"],
  },
  { id: "ratedOn", title: "Date of the audit", type: "date", synonyms: ["date", "audit date", "date of audit", "rated on", "date audited", "completed", "date completed", "month"] },
  { id: "team", title: "Team", type: "text", synonyms: ["send team", "assessment team", "area team", "locality"] },
  { id: "rater", title: "Auditor", type: "text", synonyms: ["rater", "audited by", "auditor name", "reviewed by", "moderator", "completed by"] },
  { id: "discipline", title: "Auditor's discipline", type: "text", synonyms: ["discipline", "profession", "auditor role", "job title"] },
  { id: "organisation", title: "Auditor's organisation", type: "text", synonyms: ["organisation", "agency", "company"] },
  { id: "role", title: "Role of the rating", type: "text", hint: "audit, moderation, external, panel or self", synonyms: ["rating role", "type of rating", "audit type", "rating type"] },
  { id: "plan", title: "Plan reference", type: "text", synonyms: ["plan", "ehcp", "ehcp reference", "ehcp ref", "ehcp number", "ehcp id", "ehc plan", "plan ref", "plan id", "plan number"] },
  { id: "nhsNumber", title: "NHS number", type: "text", synonyms: ["nhs no", "nhs"], looksLike: (value) => /^\d{3}[ -]?\d{3}[ -]?\d{4}$/.test(value) },
  { id: "upn", title: "UPN", type: "text", synonyms: ["unique pupil number"], looksLike: (value) => /^[A-Z]\d{11}[0-9A-Z]$/i.test(value) },
  {
    id: "absent", title: "The document was not there", type: "yes-no",
    hint: "Yes where an auditor scored advice that nobody gave. Averages are then shown with it as 0 and without it.",
    synonyms: ["absent", "absent advice", "advice absent", "absent document", "not there"],
  },
  { id: "documentKind", title: "Kind of document", type: "text", synonyms: ["document kind", "document type", "type of document", "plan type", "kind"] },
];

const overallComment = (...synonyms: string[]): ImportField => ({ id: "comment", title: "Overall comment", type: "text", synonyms: ["overall comments", "summary", ...synonyms] });
const aComment = ["comments", "comment", "notes"];

/** Fields of a file with a row an answer. */
const long: ImportField[] = [
  { id: "criterion", title: "Criterion", type: "text", synonyms: ["question", "criterion id", "criteria", "standard", "item"] },
  { id: "answer", title: "Answer", type: "text", synonyms: ["rating", "response", "result", "score", "judgement"] },
  { id: "answerComment", title: "Comment on the answer", type: "text", synonyms: ["answer comment", "criterion comment", "reason", ...aComment] },
  { id: "evidence", title: "Evidence", type: "text", synonyms: ["quote", "evidence quoted"] },
];

/** A file is long when it names a criterion and an answer in each row; otherwise a row is an audit. */
export function isLong(headings: readonly string[]): boolean {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const names = (field: ImportField | undefined) =>
    field === undefined ? [] : [field.title, ...(field.synonyms ?? [])].map((name) => name.toLowerCase());
  return [long[0], long[1]].every((field) => names(field).some((name) => plain.includes(name)));
}

/** What a heading may mean in a file of ratings made with this instrument. */
export function ratingFields(instrument: Instrument, headings: readonly string[]): ImportField[] {
  const facts = instrument.facts.map((fact): ImportField => ({
    id: `fact:${fact.name}`, title: fact.question, type: fact.type === "yes-no" ? "yes-no" : fact.type,
    synonyms: [fact.name, fact.name.replaceAll(/([A-Z])/g, " $1").toLowerCase()],
  }));
  const judgements = instrument.judgements.map((judgement): ImportField => ({
    id: `judgement:${judgement.id}`, title: judgement.question, type: "text",
    synonyms: [judgement.id, judgement.id.replaceAll("-", " ")],
  }));
  if (isLong(headings)) return [...common, ...long, overallComment(), ...facts, ...judgements];
  const criteria = criteriaOf(instrument).flatMap(({ criterion }): ImportField[] => [
    { id: `criterion:${criterion.id}`, title: criterion.id, hint: criterion.text, type: "text", synonyms: [criterion.text, `${criterion.id} ${criterion.text}`] },
    { id: `comment:${criterion.id}`, title: `${criterion.id} comment`, type: "text", synonyms: [`${criterion.id} comments`, `comment ${criterion.id}`] },
  ]);
  return [...common, overallComment(...aComment), ...facts, ...judgements, ...criteria];
}
