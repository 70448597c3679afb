import type { ImportCheck } from "../../imports/index.ts";
import type { ReadRating } from "./read-rating.ts";

const once = { ratedOn: "date", teamName: "team", plan: "plan", nhsNumber: "NHS number", upn: "UPN", documentKind: "kind of document", comment: "overall comment" } as const;
const columns = { ratedOn: "ratedOn", teamName: "team", plan: "plan", nhsNumber: "nhsNumber", upn: "upn", documentKind: "documentKind", comment: "comment" } as const;

/**
 * Where a row is an answer, what is said of the audit as a whole stands in one of its rows or in all of them. Takes into `rating` what
 * an earlier row did not say; what says otherwise is a fault, for the program cannot know which row is right.
 */
export function joinRows(rating: ReadRating, later: ReadRating, check: ImportCheck): void {
  const differs = (column: string, what: string, cure: string) =>
    check.fault(later.row, column, `this audit has another ${what} in row ${rating.row.place.row}`, cure);
  for (const name of Object.keys(once) as (keyof typeof once)[]) {
    const said = later[name];
    if (said === undefined || said === "" || said === rating[name]) continue;
    if (rating[name] === undefined || rating[name] === "") Object.assign(rating, { [name]: said });
    else differs(columns[name], once[name], name === "comment"
      ? "Write it in one row of the audit, or take the column to mean “Comment on the answer”."
      : "Give all rows of an audit the same, or give different audits different references.");
  }
  for (const [kind, before, said] of [["fact", rating.facts, later.facts], ["judgement", rating.judgements, later.judgements]] as const) {
    for (const [id, value] of Object.entries(said)) {
      if (before[id] === undefined) Object.assign(before, { [id]: value });
      else if (JSON.stringify(before[id]) !== JSON.stringify(value)) differs(`${kind}:${id}`, "answer to this", "Give all rows of an audit the same, or leave all but one empty.");
    }
  }
}
