import type { WrittenSlot } from "../kinds/slot-text.ts";
import { foundWords, readWords } from "../quality-parts/found-words.ts";
import { themesWords } from "../quality-parts/themes-parts.ts";
import type { BoardContent } from "./content.ts";
import { doneWords, issuedWords, limitsWords } from "./words/other-words.ts";
import { agreementWords, qualityWords, runWords, weakestWords } from "./words/quality-words.ts";
import { shortWords } from "./words/short-words.ts";

/** Every text of the board's report, by its id: each can be changed by a person before publishing. */
export const boardTexts = {
  "short-words": { heading: "In short", words: shortWords, hint: "Four to six sentences: what the board must know if it reads nothing else." },
  "decisions-words": { heading: "Decisions asked of the board", words: () => [], hint: "Say what the board is to decide, and by when. The program cannot know it." },
  "quality-words": { heading: "How good plans are", words: qualityWords },
  "run-words": { heading: "How good plans are", name: "What the months say", words: runWords },
  "agreement-words": { heading: "How sure this is", words: agreementWords },
  "weakest-words": { heading: "What goes wrong most", words: weakestWords, hint: "Say what is being done about it." },
  "read-words": { heading: "What the reading program sees", words: ({ read }) => [...readWords(read), ...foundWords(read)] },
  "issued-words": { heading: "Whether plans are on time", words: issuedWords },
  "limits-words": { heading: "Whether plans are on time", name: "Reviews, moves of phase and what waits", words: limitsWords },
  "themes-words": { heading: "What auditors wrote about", words: ({ quality }) => (quality.themes.length === 0 ? [] : themesWords(quality)) },
  "done-words": { heading: "What was done", words: doneWords, hint: "Say what changed because of it, and what shows it." },
  "risks-words": { heading: "Risks", words: () => [], hint: "Say what could go wrong, how likely and how bad that is, and who holds it." },
} as const satisfies Readonly<Record<string, WrittenSlot<BoardContent>>>;

export type BoardTextId = keyof typeof boardTexts;
