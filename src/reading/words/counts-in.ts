import type { Quantity } from "./quantities.ts";
import { everyMatch } from "./every-match.ts";

const number = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)`;
/** Those who share a thing are not how much of it is given: "a group of four pupils". */
const notPeople = String.raw`(?!(?:other\s+|more\s+|sighted\s+|known\s+|named\s+|trained\s+)?(?:pupils|children|peers|friends|adults|staff|members|people|students|others|classmates|years|terms|months|weeks|days|schools|teachers|meetings|words?\s+instruction))`;
const things = String.raw`(?:pieces?\s+of\s+work|tasks|activities|choices|pictures|photographs|photos|cards|turns|lengths|objects|items|instructions|steps|targets|exchanges|words|sentences|signs|sounds|spellings|questions|prompts|trials|repetitions|pages|books|symbols|pads|problems|transmitters|samples?|copies|examples|key\s+facts|places)`;

const pattern = new RegExp([
  String.raw`(?<![\w.])\d{1,3}\s*(?:%|per\s*cent)\s+(?:of\s+)?(?:extra|additional)\s+time`,
  String.raw`(?<![\w.])(?:extra|additional)\s+time\s+(?:of|\()\s*\d{1,3}\s*(?:%|per\s*cent)`,
  String.raw`(?<![\w.])(?:(?:at\s+least|no\s+more\s+than|up\s+to)\s+)?${number}(?:\s*(?:-|–|to|or)\s*${number})?\s+${notPeople}(?:[a-z-]+\s+){0,2}?${things}\b`,
  String.raw`(?<![\w.])(?:one|two|three|a)\s+(?:blood|urine|hearing|eye|sight)\s+(?:samples?|tests?)\b`,
  String.raw`(?<![\w.])(?:one|two|three|four|${number})-(?:square|step|part|point|picture)\s+\w+`,
  String.raw`\((?:usually\s+|about\s+|at\s+least\s+)?${number}(?:\s*(?:-|–|to|or)\s*${number})?\)`,
  String.raw`(?<![\w.])(?:each|every)\s+(?:room|classroom)\b`,
  String.raw`(?<![\w.])class\s+of\s+(?:no\s+more\s+than|up\s+to|at\s+most|fewer\s+than)\s+${number}\b`,
].join("|"), "gi");

/** How much, where it is counted in things and not in time: "ten new signs", "25 per cent extra time", "no more than two short sentences". */
export const countsIn = (text: string): Quantity[] => everyMatch(pattern, text).map((match) => ({ text: match[0].trim(), at: match.index }));
