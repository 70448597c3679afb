import { matchesOf, type KeyStage, type Lexicon } from "../lexicon/lexicon.ts";

/** When something is to be reached: the words, and the school year by whose end it is meant (null where they do not say). */
export type Timeframe = { text: string; year: number | null; date: string | null };

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const monthAndYear = new RegExp(String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(${months.join("|")})\s+(20\d\d)\b`, "i");
const yearEnd = /\b(?:by|at|before|until|in)?\s*(?:the\s+)?(?:end|start|close|(?:autumn|spring|summer|easter|christmas|october|february|may)(?:\s+half)?(?:\s+term)?)\s+(?:of\s+)?(?:school\s+)?year\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b|\bof year\s+(\d{1,2})\b/i;
const within = /\b(?:within|in|over|after)\s+(?:the\s+next\s+)?(?:one|two|three|four|five|six|nine|twelve|eighteen|\d{1,2})\s+(?:school\s+|academic\s+)?(?:weeks?|months?|terms?|years?)\b|\bby\s+(?:the\s+)?(?:next|his next|her next)\s+(?:annual\s+)?review\b|\bby\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:academic|school)\s+year\b|\bby\s+(?:the\s+)?age\s+(?:of\s+)?\d{1,2}\b|\bby\s+\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bby\s+(?:christmas|easter|summer|the summer|the autumn|the spring)(?:\s+20\d\d)?\b|\b(?:end of|by)\s+(?:his|her|their)\s+(?:first|second|third|final)\s+year\b|\bby\s+(?:the\s+)?time\s+(?:he|she|they)\b/i;
const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13 };

/** The first timeframe of a text, or undefined. Key stages end with their last school year. */
export function timeframeIn(text: string, lexicon: Lexicon): Timeframe | undefined {
  const year = yearEnd.exec(text);
  if (year) {
    const named = (year[1] ?? year[2] ?? "").toLowerCase();
    return { text: year[0].trim(), year: words[named] ?? Number(named), date: null };
  }
  const stage = stageIn(text, lexicon);
  if (stage) return { text: stage.words, year: stage.stage.years[1], date: null };
  const date = monthAndYear.exec(text);
  if (date) {
    const month = months.indexOf((date[2] ?? "").toLowerCase()) + 1;
    return { text: date[0], year: null, date: `${date[3]}-${String(month).padStart(2, "0")}-${(date[1] ?? "28").padStart(2, "0")}` };
  }
  const soon = within.exec(text);
  return soon ? { text: soon[0], year: null, date: null } : undefined;
}

function stageIn(text: string, lexicon: Lexicon): { words: string; stage: KeyStage } | undefined {
  for (const stage of lexicon.keyStages) {
    const hit = matchesOf(stage.pattern, text)[0];
    if (hit && /\b(?:by|end of|before|during|at|in|until|throughout)\b/i.test(text.slice(Math.max(0, hit.at - 24), hit.at + hit.text.length))) return { words: hit.text, stage };
  }
  return undefined;
}
