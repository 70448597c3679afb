import { csvText } from "../../platform/index.ts";
import { actInWords, actorInWords, detailsInWords } from "./line-in-words.ts";
import type { TrailLine } from "./list-trail.ts";
import type { TrailWords } from "./trail-words.ts";

/** The list as CSV, with the codes beside the words; moments are in UTC. */
export const trailCsv = (lines: readonly TrailLine[], words: TrailWords, names: ReadonlyMap<string, string>): string =>
  csvText([
    ["When (UTC)", "Who", "What", "Kind", "Of", "Plan", "Details", "Act", "Account", "Subject", "Entry"],
    ...lines.map((line) => [
      line.at.toISOString(), actorInWords(line), actInWords(line, words), words.subjects[line.subjectKind]?.words ?? line.subjectKind, names.get(`${line.subjectKind} ${line.subjectId}`) ?? "",
      names.get(`plan ${line.planId}`) ?? "", detailsInWords(line.details), line.act, line.accountId ?? "", line.subjectId ?? "", line.id,
    ]),
  ]);
