import { tag } from "../components/tag.ts";
import { type Html, html } from "../html.ts";

export type TagColour = "grey" | "green" | "teal" | "blue" | "purple" | "magenta" | "red" | "orange" | "yellow";

/** A row of a status table. `words` are what people read; the colour never says more than the words do. */
export type StatusWords = { readonly words: string; readonly colour?: TagColour };

/** The tag of a state, from the table of states that its room keeps. A state outside the table is a mistake in the program. */
export const statusTag = <State extends string>(table: Readonly<Record<State, StatusWords>>, state: State): Html => {
  const row = table[state];
  return row ? tag({ text: row.words, classes: row.colour && `govuk-tag--${row.colour}` }) : html``;
};
