import { dateInWords } from "../../platform/index.ts";
import type { DesignNames } from "../draw/design-in-words.ts";
import type { Choice, DesignChoices } from "../form/load-choices.ts";

const mapOf = (choices: readonly Choice[]) => new Map(choices.map(({ value, text }) => [value, text]));

/** The words of a design's ids. */
export const designNames = ({ kinds, teams, needs, settings, statuses }: DesignChoices): DesignNames => ({
  kinds: mapOf(kinds), teams: mapOf(teams), needs: mapOf(needs), settings: mapOf(settings), statuses: mapOf(statuses), dayInWords: dateInWords,
});
