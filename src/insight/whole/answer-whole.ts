import type { Db } from "../../platform/index.ts";
import { wholeFigures } from "./figures/whole-figures.ts";
import { listWholeChoices, type WholeChoice } from "./load/list-whole-choices.ts";
import { loadWhole } from "./load/load-whole.ts";
import type { WholeQuery } from "./paths.ts";
import type { WholeAnswer } from "./whole-file.ts";

export type WholeFound = {
  choices: readonly WholeChoice[];
  /** Undefined where nothing can be asked yet, or the programme that was asked for has no audits of a random sample. */
  answer: WholeAnswer | undefined;
};

/** Whole-programme figures. A programme or cycle may be given by id or by its code or name; without one, that with most documents that have both; of a programme, the tool with most. */
export async function answerWhole(db: Db, authorityId: string, { programme, tool, cycle }: WholeQuery): Promise<WholeFound> {
  const choices = await listWholeChoices(db, authorityId);
  const isNamed = (word: string | undefined, ...names: readonly string[]) => word === undefined || names.some((name) => name.toLowerCase() === word.toLowerCase());
  const ofProgramme = choices.filter((choice) => isNamed(programme, choice.programmeId, choice.code));
  const choice = ofProgramme.find((each) => each.toolId === tool) ?? ofProgramme[0];
  if (choice === undefined) return { choices, answer: undefined };
  const chosen = cycle === undefined ? null : (choice.cycles.find(({ id, name }) => isNamed(cycle, id, name)) ?? null);
  const figures = wholeFigures(await loadWhole(db, authorityId, { programmeId: choice.programmeId, toolId: choice.toolId, cycleId: chosen?.id }));
  return { choices, answer: { choice, cycle: chosen, figures } };
}
