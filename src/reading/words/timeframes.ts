import { matchesOf, type KeyStage, type Lexicon } from "../lexicon/lexicon.ts";

/**
 * When something is to be reached: the words, and the school year by whose end it is meant (null where they do not say). `stage`: it is the end of a whole key
 * stage.
 */
export type Timeframe = { text: string; year: number | null; date: string | null; stage: boolean };

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const monthAndYear = new RegExp(String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(${months.join("|")}),?\s+(20\d\d)\b`, "i");
const yearEnd = /\b(?:by|at|before|until|in)?\s*(?:the\s+)?(?:end|start|close|(?:autumn|spring|summer|easter|christmas|october|february|may)(?:\s+half)?(?:\s+term)?)\s+(?:of\s+|in\s+)?(?:(?:his|her|their)\s+)?(?:school\s+)?year\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b|\b(?:of|leaves|leaving|finishes|in|during) year\s+(\d{1,2})\b/i;
const counted = String.raw`(?:one|two|three|four|five|six|nine|twelve|eighteen|\d{1,2}|a|the\s+coming|this)`;
const lengths = String.raw`(?:school\s+|academic\s+|calendar\s+)?(?:weeks?|months?|terms?|years?)`;
const within = new RegExp([
  String.raw`\b(?:within|in|over|after|during)\s+(?:the\s+)?(?:next\s+|coming\s+)?${counted}\s+${lengths}(?:['’]s?)?(?:\s+time)?\b`,
  String.raw`\b(?:by|before|at|until)\s+(?:the\s+time\s+of\s+)?(?:the\s+|his\s+|her\s+|their\s+|this\s+)?(?:next\s+|first\s+)?(?:annual\s+)?review\b`,
  String.raw`\b(?:by|at|before|until)\s+(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|this\s+|next\s+|his\s+|her\s+|their\s+)?(?:current\s+|next\s+|first\s+|second\s+|third\s+|final\s+|coming\s+)?(?:academic\s+|school\s+)?(?:year|phase|key\s+stage|nursery|reception|college|course|(?:autumn|spring|summer)\s+term)\b`,
  String.raw`\bby\s+(?:the\s+)?(?:academic|school)\s+year\b`,
  String.raw`\bby\s+(?:the\s+)?age\s+(?:of\s+)?\d{1,2}\b|\bby\s+(?:his|her|their)\s+(?:\d{1,2}(?:th|st|nd|rd)|\w+teenth|\w+th)\s+birthday\b`,
  String.raw`\bby\s+\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bby\s+20\d\d\b`,
  String.raw`\bby\s+(?:the\s+)?(?:christmas|easter|summer|autumn|spring|end\s+of\s+term)(?:\s+term)?(?:\s+20\d\d)?\b`,
  String.raw`\b(?:by|before|when|at)\s+(?:the\s+)?(?:point\s+|time\s+(?:that\s+)?)?(?:he|she|they|[A-Z][\w’'-]+)\s+(?:leaves?|moves?|transfers?|starts?|finishes|turns?|is|are)\b`,
].join("|"), "i");
const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13 };

/** The first timeframe of a text, or undefined. Key stages end with their last school year. */
export function timeframeIn(text: string, lexicon: Lexicon): Timeframe | undefined {
  const year = yearEnd.exec(text);
  if (year) {
    const named = (year[1] ?? year[2] ?? "").toLowerCase();
    return { text: year[0].trim(), year: words[named] ?? Number(named), date: null, stage: false };
  }
  const stage = stageIn(text, lexicon);
  if (stage) return { text: stage.words, year: stage.stage.years[1], date: null, stage: !/reception/i.test(stage.words) };
  const date = monthAndYear.exec(text);
  if (date) {
    const month = months.indexOf((date[2] ?? "").toLowerCase()) + 1;
    return { text: date[0], year: null, date: `${date[3]}-${String(month).padStart(2, "0")}-${(date[1] ?? "28").padStart(2, "0")}`, stage: false };
  }
  const soon = within.exec(text);
  return soon && !/^when\s/i.test(soon[0]) ? { text: soon[0], year: null, date: null, stage: false } : undefined;
}

function stageIn(text: string, lexicon: Lexicon): { words: string; stage: KeyStage } | undefined {
  for (const stage of lexicon.keyStages) {
    const hit = matchesOf(stage.pattern, text)[0];
    if (hit && /\b(?:by|end of|before|during|at|in|until|throughout|leaves|leaving|starts|starting|moves to)\b/i.test(text.slice(Math.max(0, hit.at - 24), hit.at + hit.text.length))) return { words: hit.text, stage };
  }
  return undefined;
}
