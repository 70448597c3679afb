import { plainQuestion, type Question } from "../catalogue/question.ts";

/** A question as the query of an address (without "?"), the same for the same question. What is as usual is left out. */
export function questionAddress(question: Question, more: Readonly<Record<string, string | undefined>> = {}): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== "") search.set(name, value);
  };
  put("measure", question.measure);
  put("by", question.by[0]);
  put("by2", question.by[1]);
  put("from", question.from);
  put("to", question.to);
  for (const [id, key] of Object.entries(question.where).sort(([a], [b]) => (a < b ? -1 : 1))) put(id, key);
  if (question.sample !== plainQuestion.sample) put("sample", question.sample);
  if (question.average !== plainQuestion.average) put("average", question.average);
  if (question.least !== plainQuestion.least) put("least", String(question.least));
  put("scale", question.scale);
  if (question.mixed) put("mixed", "yes");
  for (const [name, value] of Object.entries(more)) put(name, value);
  return search.toString();
}
