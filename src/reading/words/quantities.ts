import { onceAText } from "./once-a-text.ts";
import { everyMatch } from "./every-match.ts";

/** A stretch of a text that says how much or how often. */
export type Quantity = { text: string; at: number };

const named = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:[ -]five)?|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty(?:[ -]five)?|sixty|seventy|ninety";
const number = String.raw`(?:\d+(?:[.,]\d+)?[½¼¾]?|[½¼¾]|half\s+an?|three[ -]quarters\s+of\s+an|a\s+quarter\s+of\s+an|an?|${named}|several)`;
const count = String.raw`(?:\d+|${named}|an?|each|every)`;
const unit = String.raw`(?:minutes?|mins?\.?|hours?|hrs?\.?|seconds?|secs?\.?|half[ -]days?|days?|half[ -]terms?|weeks?)`;
/** How long a thing is given is a dose; that it happens "within two minutes" or "every six weeks" is when. */
const notWhen = String.raw`(?<!\b(?:within|every|after|before|next|last|past|first|other|alternate)\s)`;
const duration = String.raw`(?!an?\s+(?:week|day|half[ -]?term|second))${notWhen}${number}(?:\s*(?:-|–|to|or)\s*${number})?(?:\s+and\s+a\s+half)?[ -]?${unit}(?:\s+and\s+a\s+half)?(?:['’]s?)?(?:\s+(?:and\s+)?\d+\s*${unit})?`;
const span = String.raw`(?:day|week|wk|fortnight|half[ -]?term|term|month|year|annum)`;
const period = String.raw`(?:school\s+|academic\s+|calendar\s+|working\s+)?(?:${span}|hour|morning|afternoon|evening|night|lesson|session|lunchtime|lunch\s+time|playtime|play\s+time|breaktime|break(?:\s+time)?|lunch|assembly|mealtime|meal|visit|incident|occasion|time|unit|topic|task|writing\s+task|quarter|weekend|holiday|(?:January|February|March|April|May|June|July|August|September|October|November|December)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:[A-Za-z]+\s+)?(?:lesson|session))`;
const days = String.raw`(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Mon|Tues?|Wed|Thurs?|Fri)\b`;
const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const often = "(?:daily|weekly|fortnightly|monthly|termly|half-termly|yearly|annually)";
/** What comes round again in a school's day, so that "in every …" says when. */
const events = String.raw`(?:lessons?|sessions?|assembl\w+|tasks?|days?|weeks?|terms?|classes|subjects?|lunch\w*|break\w*|playtimes?|transitions?|changes?|topics?|units?|meal\w*|exam\w*|tests?|assessments?|(?:group|carpet|circle|story|snack|register|registration|reading|tutor)[ -]?times?|registrations?|activit\w+|occasions?|times?|trips?|outings?|visits?|journeys?|incidents?|homeworks?|meetings?)`;

/** All of them begin where a word begins, which is asked once. */
const oneOf = (parts: readonly string[], others = "") => new RegExp(String.raw`(?<!\w)(?=[\w½¼¾])(?:${parts.join("|")})${others}`, "gi");

const amountPattern = oneOf([
  String.raw`(?<![\w.])\d+\s*[x×]\s*${duration}`,
  String.raw`(?<![\w.:])${number}\s+(?:[a-z-]+\s+){0,3}?(?:sessions?|visits?|meetings?|appointments?|workshops?|blocks?)\s+(?:of|lasting)\s+(?:at\s+least\s+|up\s+to\s+|about\s+)?${duration}(?:\s+each)?`,
  String.raw`(?<![\w.:])(?:up\s+to\s+|at\s+least\s+|about\s+|no\s+(?:longer|more|less)\s+than\s+|a\s+(?:minimum|maximum|total)\s+of\s+)?${duration}`,
  String.raw`(?<!\d)\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:-|–|to|until)\s*\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?`,
  String.raw`(?<![\d.:])\d{1,2}\s*(?:[ap]\.?m\.?)?\s*(?:-|–|to|until)\s*\d{1,2}\s*(?:[ap]\.?m\b\.?|o['’]clock)`,
  String.raw`(?<![\w.])(?:one|an?|each|every)\s+(?:half\s+day|morning|afternoon|evening|lesson|night|overnight|weekend)(?=\s+(?:per|a|each|every|in)\s)`,
  String.raw`(?<![\w.])${count}\s+(?:[a-z-]+\s+)?(?:exchanges|words|pads|repetitions|occasions|places|nights|stays)(?=\s+(?:a|per|each|every)\s|\s+each)`,
  String.raw`(?<![\w.])\d*\.?\d+\s*(?:FTE|WTE)\b`,
  String.raw`(?<![\w.])\d+(?:\.\d+)?\s?h(?:\s?\d{1,2})?\b(?!\w)`,
  String.raw`(?<![\w.])\d+\s*[x×]\s*\d+\s?m\b|(?<=[,;|]\s)\d{1,3}\s?m(?=\s*(?:[,;.|]|$|each|daily|weekly|pw|per|a\s))`,
  String.raw`(?<![\w.])full[ -]time(?=\s+(?:(?:1:1|1-1|one[ -]to[ -]one|individual|adult|teaching|learning|support|TA|LSA)\b))`,
  String.raw`(?<![\w.])(?:for\s+)?the\s+(?:whole|full\s+length)\s+of\s+(?:every|each)\s+\w+`,
  String.raw`(?<![\w.])(?:all\s+day|the\s+(?:whole|whole\s+of\s+(?:the\s+)?|full)\s*(?:school\s+)?(?:day|lesson|session|lunch|lunchtime|morning|afternoon))\b`,
]);

const frequencyPattern = oneOf([
  String.raw`(?<![\w.])(?:at\s+least\s+|up\s+to\s+|about\s+)?(?:once|twice|thrice|${count}\s+times?|\d+\s*x)(?:\s+(?:in\s+)?(?:a|an|per|each|every)\s+${period}|\s+${often})`,
  String.raw`(?<![\w.])\d+\s*[x×]\s*(?:${duration}\s*)?(?:per\s+|a\s+|each\s+|every\s+|/\s*)?(?:${span}|${often}|pw|p/w)\b`,
  String.raw`(?<![\w.])[x×]\s*\d+\s*(?:times\s+)?(?:per\s+|a\s+|each\s+|every\s+|/\s*)?(?:${span}|${often}|pw|p/w)\b`,
  String.raw`(?<![\w.])${often}\s*[x×]\s*\d+`,
  String.raw`(?<![\w.])(?:at\s+least\s+)?${count}\s+(?:[a-z-]+\s+){0,2}?(?:sessions?|visits?|days?|mornings?|afternoons?|evenings?|lessons?|nights?|times?|meetings?|appointments?|reviews?|hours?|minutes?)\s+(?:in\s+)?(?:a|an|per|each|every|of\s+the|of\s+each)\s+${period}`,
  String.raw`(?<![\w.])on\s+(?:alternate\s+)?(?:an?\s+)?${days}(?:(?:,|\s+and(?:\s+(?:an?|on))?|\s+or)\s*${days})*(?:\s+(?:and\s+)?(?:a\s+)?${days})?`,
  String.raw`(?<![\w.])${days}(?:\s+and\s+${days})*\s+(?:after|before|at|from|between|morning|afternoon|evening|period|lunch|break|\d)`,
  String.raw`(?<![\w.])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b`,
  String.raw`(?<![\w.])${days}(?:\s*(?:,|&|and|/|-|–|to)\s*${days})+`,
  String.raw`(?<![\w.])(?:on\s+)?(?:school|week)[ ]?days\b`,
  String.raw`(?<![\w.])${days}(?=\s*[:–—|])`,
  String.raw`(?<![\w.])(?:every|each)\s+(?:other\s+|second\s+)?(?!time\b)(?:\w+\s+){0,2}?${period}s?(?:\s+(?:and|or)\s+${period}s?)?`,
  String.raw`(?<![\w.])(?:every|each)\s+time(?=\s)`,
  String.raw`(?<![\w.])every\s+${number}(?:\s*(?:-|–|to|or)\s*${number})?\s*(?:school\s+)?(?:${unit}|months?|terms?|years?|lessons?)`,
  String.raw`(?<![\w.])(?:per|a)\s+(?:school\s+|academic\s+|calendar\s+)?${span}(?![\w-])`,
  String.raw`(?<![\w.])per\s+(?:lesson|session|subject|visit|evening|night|weekend|morning|afternoon)(?![\w-])`,
  String.raw`(?<=\d\s?[\w.]{0,7}\s*)(?:pw|p/w|p\.w\.|pa|p\.a\.)(?![\w-])`,
  String.raw`(?<![\w.])(?:half[ -]?termly|half[ -]?yearly|twice[ -](?:daily|weekly|termly)|${count}[ -](?:weekly|monthly)|daily(?!\s+(?:living|life|routines?|lives|basics))|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|termly|yearly|annually|nightly|hourly)(?![\w-])`,
  String.raw`(?<![\w.])(?:in|for|during|at|before|after|throughout|across|with)\s+(?:all|every|each)\s+(?:\w+(?:,)?\s+){0,4}?${events}(?:\s+(?:and|or)\s+\w+)?`,
  String.raw`(?<![\w.])(?:before|after|following|within\s+[\w\s]{1,24}?\s+of)\s+(?:every|each|any)\s+(?:new\s+)?\w+(?:\s+of\s+\w+)?`,
  String.raw`(?<![\w.])all\s+(?:lessons|English\s+and\s+\w+\s+lessons|subjects|day|week|school\s+day)(?:\s*,?\s+(?:and\s+homework|every\s+day))?`,
  String.raw`(?<![\w.])(?:all|any|every)\s+(?:[A-Za-z]+\s+){0,3}lessons?`,
  String.raw`(?<![\w.])all\s+(?:(?:[a-z-]+\s+){0,2}(?:and|or)\s+)?(?:(?:formal|school|internal|external|public|timed|written)\s+){0,2}(?:tests|exams|examinations|assessments|mealtimes|transitions|trips|assemblies)\b`,
  String.raw`(?<![\w.])the\s+(?:day|night|evening|week|lesson|morning)\s+before\b`,
  String.raw`(?<![\w.])(?:at\s+all\s+times|full[ -]time(?=\s+(?:1:1|1-1|one|individual|adult|teaching|learning|support|TA|LSA)\b))`,
  String.raw`(?<![\w.])(?:in|for|during)\s+[A-Z]\w+(?:,\s*\w+){0,4}(?:,?\s+and\s+\w+)?\s+lessons`,
  String.raw`(?<![\w.])(?:on\s+arrival|(?:before|after)\s+lunch|at\s+(?:break\s+and\s+)?lunch[ -]?times?|morning\s+and\s+afternoon|(?:at|from|by)\s+the\s+(?:start|beginning|end)(?:\s+and\s+(?:the\s+)?end)?\s+of\s+(?:the|his|her|their)\s+(?:school\s+)?(?:day|week|morning|afternoon))\b`,
  String.raw`(?<![\w.])(?:once|twice)(?:,|\s+by|\s+before|\s+in\s+(?:the|each))`,
  String.raw`(?<![\w.])(?:in|during|before\s+the\s+end\s+of|throughout)\s+the\s+(?:first\s+half\s+of\s+the\s+)?(?:autumn|spring|summer)\s+(?:half[ -])?term(?:\s+of\s+(?:Year\s+\d+|20\d\d)|\s+20\d\d)?`,
  String.raw`(?<![\w.])(?:autumn|spring|summer)\s+term\s+(?:of\s+)?(?:Year\s+\d+|20\d\d)`,
  String.raw`(?<![\w.])(?:in\s+(?:March|April|May|June|July|September|October|November|December|January|February)|(?:before|by|between|on)\s+(?:\d{1,2}\s+)?${months}(?:\s+and\s+\w+)?(?:\s+20\d\d)?|(?:at|from)\s+the\s+start\s+of\s+(?:each|every)\s+\w+(?:\s+\w+)?|start\s+of\s+(?:each|every)\s+\w+)`,
  // "30 mins/week"
], String.raw`|(?<=\w)\s?/\s?${span}\b`);

const all = (pattern: RegExp, text: string): Quantity[] => everyMatch(pattern, text).map((match) => ({ text: match[0].trim(), at: match.index }));

/** How much or how long: "45 minutes", "3 x 20 mins", "22 hours", "12.00 to 12.30", "two meetings of one hour each". */
export const amountsIn = onceAText((text): readonly Quantity[] => all(amountPattern, text));

/** How often or when: "once a fortnight", "four times a week", "every morning", "in every lesson", "on a Monday and a Thursday". */
export const frequenciesIn = onceAText((text): readonly Quantity[] => all(frequencyPattern, text));
