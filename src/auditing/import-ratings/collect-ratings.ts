import type { ImportCheck, ImportRow } from "../../imports/index.ts";
import { criteriaOf, type Instrument, type Scale } from "../../instruments/index.ts";
import { joinRows } from "./join-rows.ts";
import { readAnswer, readRating, type CriterionColumn, type Defaults, type ReadRating } from "./read-rating.ts";

/** What makes two rows the same rating: the audit, the capacity and the person, whatever the case of the letters. */
export function ratingKey(rating: { reference: string; role: string; raterName: string }): string {
  return [rating.reference, rating.role, rating.raterName].join("\u0000").toLowerCase();
}

/**
 * The ratings of a file, in its order: a row an audit (a column for each criterion) or a row an answer (criterion and answer
 * in their own columns). Blank cells are unanswered. The same audit twice in a wide file is a fault; in a long file, the
 * same criterion twice with another answer is.
 */
export async function collectRatings(rows: AsyncIterable<ImportRow>, check: ImportCheck, instrument: Instrument, defaults: Defaults): Promise<ReadRating[]> {
  const seen = new Map<Scale, CriterionColumn["seen"]>();
  const columns = criteriaOf(instrument).map(({ criterion, scale }): CriterionColumn => {
    seen.set(scale, seen.get(scale) ?? new Map());
    return { id: criterion.id, text: criterion.text, scale, seen: seen.get(scale) ?? new Map() };
  });
  const places = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    places.set(column.text.toLowerCase(), index);
    places.set(column.id.toLowerCase(), index);
  }
  const ratings = new Map<string, ReadRating>();
  let done = 0;
  for await (const row of rows) {
    done += 1;
    if (done % 1000 === 0) await check.progress(done);
    const isAnswer = row.values["criterion"] !== undefined || row.values["answer"] !== undefined;
    const read = readRating(row, check, instrument, columns.length, defaults);
    const key = ratingKey(read);
    const before = ratings.get(key);
    if (before !== undefined && !isAnswer) {
      check.fault(row, "reference", `this audit is already in row ${before.row.place.row}`, "Give each audit one row, or another reference or auditor.");
      continue;
    }
    if (before !== undefined && read.reference !== "") joinRows(before, read, check);
    const rating = before ?? read;
    ratings.set(key, rating);
    if (isAnswer) takeAnswer(row, rating, columns, places, check);
    else takeColumns(row, rating, columns, check);
  }
  await check.progress(done);
  for (const rating of ratings.values()) {
    // A document that was not there may be told without answers.
    if (rating.facts["absent"] === true) continue;
    if (rating.answers.every((answer) => answer === undefined) && check.faultCount() === 0) {
      check.fault(rating.row, null, "this audit has no answers", "Leave the row out, or check which headings mean the criteria.");
    }
  }
  return [...ratings.values()];
}

function takeColumns(row: ImportRow, rating: ReadRating, columns: readonly CriterionColumn[], check: ImportCheck): void {
  for (const [index, column] of columns.entries()) {
    const text = row.values[`criterion:${column.id}`];
    if (text !== undefined) rating.answers[index] = readAnswer(row, `criterion:${column.id}`, text, column, check);
    const comment = row.values[`comment:${column.id}`];
    if (comment !== undefined) rating.answerComments.set(index, comment);
  }
}

function takeAnswer(row: ImportRow, rating: ReadRating, columns: readonly CriterionColumn[], places: ReadonlyMap<string, number>, check: ImportCheck): void {
  const asked = row.values["criterion"];
  const index = asked === undefined ? undefined : places.get(asked.toLowerCase());
  const column = index === undefined ? undefined : columns[index];
  if (index === undefined || column === undefined) {
    check.fault(row, "criterion", asked === undefined ? "no criterion is named" : "the instrument has no such criterion", `Use a criterion's id, such as ${columns[0]?.id ?? "A1"}, or its exact words.`);
    return;
  }
  const text = row.values["answer"];
  const comment = row.values["answerComment"];
  const evidence = row.values["evidence"];
  if (comment !== undefined) rating.answerComments.set(index, comment);
  if (evidence !== undefined) rating.evidence.set(index, evidence);
  if (text === undefined) return;
  const answer = readAnswer(row, "answer", text, column, check);
  const given = rating.answers[index];
  if (given !== undefined && answer !== undefined && given !== answer) {
    check.fault(row, "answer", `${column.id} is answered twice in this audit, and not the same`, "Keep one of the two rows.");
    return;
  }
  rating.answers[index] = answer ?? given;
}
