/** A stretch of a text that says how much or how often. */
export type Quantity = { text: string; at: number };

const number = String.raw`(?:\d+(?:[.,]\d+)?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty(?:[ -]five)?|sixty|ninety|several)`;
const count = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|an?|each|every)`;
const unit = String.raw`(?:minutes?|mins?\.?|hours?|hrs?\.?|half[ -]days?|days?|half[ -]terms?|weeks?)`;
const duration = String.raw`(?!an?\s+(?:week|day|half[ -]?term))${number}(?:\s*(?:-|–|to|or)\s*${number})?(?:\s+and\s+a\s+half)?[ -]?${unit}(?:['’]s?)?(?:\s+(?:and\s+)?\d+\s*${unit})?`;
const period = String.raw`(?:school\s+|academic\s+|calendar\s+|working\s+)?(?:day|week|fortnight|half[ -]?term|term|month|year|morning|afternoon|evening|night|lesson|session|lunchtime|lunch\s+time|playtime|play\s+time|breaktime|break(?:\s+time)?|lunch|assembly|mealtime|meal|visit|incident|unit|topic|task|writing\s+task|quarter|weekend|holiday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:[A-Za-z]+\s+)?(?:lesson|session))`;
const days = String.raw`(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?)`;

/** All of them begin where a word begins, which is asked once. */
const oneOf = (parts: readonly string[]) => new RegExp(String.raw`(?<!\w)(?=\w)(?:${parts.join("|")})`, "gi");

const amountPattern = oneOf([
  String.raw`(?<![\w.])\d+\s*[x×]\s*${duration}`,
  String.raw`(?<![\w.:])${number}\s+(?:[a-z-]+\s+){0,3}?(?:sessions?|visits?|meetings?|appointments?|workshops?|blocks?)\s+of\s+(?:at\s+least\s+|up\s+to\s+|about\s+)?${duration}(?:\s+each)?`,
  String.raw`(?<![\w.:])(?:up\s+to\s+|at\s+least\s+|about\s+|no\s+(?:longer|more|less)\s+than\s+|a\s+(?:minimum|maximum|total)\s+of\s+)?${duration}`,
  String.raw`(?<!\d)\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:-|–|to|until)\s*\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?`,
  String.raw`(?<![\w.])(?:one|an|each|every)\s+(?:half\s+day|morning|afternoon|evening|lesson|night|overnight|weekend)(?=\s+(?:per|a|each|every|in)\s)`,
  String.raw`(?<![\w.])${count}\s+(?:exchanges|words|pads|repetitions|occasions|places|nights)(?=\s+(?:a|per|each|every)\s|\s+each)`,
]);

const frequencyPattern = oneOf([
  String.raw`(?<![\w.])(?:at\s+least\s+|up\s+to\s+|about\s+)?(?:once|twice|thrice|${count}\s+times?|\d+\s*x)(?:\s+(?:in\s+)?(?:a|an|per|each|every)\s+${period}|\s+(?:daily|weekly|fortnightly|monthly|termly|yearly|annually))`,
  String.raw`(?<![\w.])\d+\s*[x×]\s*(?:${duration}\s*)?(?:per\s+|a\s+|each\s+|every\s+)?(?:day|week|fortnight|term|month|year|daily|weekly|fortnightly|termly|monthly)`,
  String.raw`(?<![\w.])(?:at\s+least\s+)?${count}\s+(?:[a-z-]+\s+){0,2}?(?:sessions?|visits?|days?|mornings?|afternoons?|evenings?|lessons?|nights?|times?|meetings?|appointments?|reviews?|hours?|minutes?)\s+(?:in\s+)?(?:a|an|per|each|every|of\s+the|of\s+each)\s+${period}`,
  String.raw`(?<![\w.])on\s+(?:alternate\s+)?(?:an?\s+)?${days}(?:(?:,|\s+and(?:\s+(?:an?|on))?|\s+or)\s*${days})*(?:\s+(?:and\s+)?(?:a\s+)?${days})?`,
  String.raw`(?<![\w.])${days}(?:\s+and\s+${days})*\s+(?:after|before|at|from|between|morning|afternoon)`,
  String.raw`(?<![\w.])(?:every|each)\s+(?:other\s+)?(?:\w+\s+){0,2}?${period}s?(?:\s+(?:and|or)\s+${period}s?)?`,
  String.raw`(?<![\w.])every\s+${number}\s*(?:${unit}|months?|terms?|years?)`,
  String.raw`(?<![\w.])(?:per|a)\s+(?:school\s+)?(?:day|week|fortnight|half[ -]term|term|month|year)(?![\w-])`,
  String.raw`(?<![\w.])(?:half[ -]?termly|half[ -]?yearly|twice[ -](?:daily|weekly|termly)|daily|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|termly|yearly|annually|nightly|hourly)(?![\w-])`,
  String.raw`(?<![\w.])(?:in|for|during|at|before|after|throughout|across|at\s+the\s+(?:start|beginning|end)\s+of)\s+(?:all|every|each)\s+(?:\w+(?:,)?\s+){0,4}?(?:lessons?|sessions?|assembl\w+|tasks?|days?|terms?|classes|subjects?|lunch\w*|break\w*|playtimes?|transitions?|changes?|topics?|units?|meals?)(?:\s+(?:and|or)\s+\w+)?`,
  String.raw`(?<![\w.])(?:before|after|within\s+[\w\s]{1,24}?\s+of)\s+(?:every|each|any)\s+(?:new\s+)?\w+(?:\s+of\s+\w+)?`,
  String.raw`(?<![\w.])all\s+(?:lessons|English\s+and\s+\w+\s+lessons|subjects|day|week|school\s+day)(?:\s*,?\s+(?:and\s+homework|every\s+day))?`,
  String.raw`(?<![\w.])(?:all|any|every)\s+(?:[A-Za-z]+\s+){0,3}lessons?`,
  String.raw`(?<![\w.])at\s+all\s+times`,
  String.raw`(?<![\w.])(?:in|for)\s+English,?\s+[\w\s,]{1,40}\s+lessons`,
  String.raw`(?<![\w.])(?:once|twice)(?:,|\s+by|\s+before|\s+in\s+(?:the|each))`,
  String.raw`(?<![\w.])(?:in\s+(?:March|April|May|June|July|September|October|November|December|January|February)|(?:before|by|between|on)\s+(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+and\s+\w+)?(?:\s+20\d\d)?|(?:at|from)\s+the\s+start\s+of\s+(?:each|every)\s+\w+(?:\s+\w+)?|start\s+of\s+(?:each|every)\s+\w+)`,
]);

const all = (pattern: RegExp, text: string): Quantity[] => [...text.matchAll(pattern)].map((match) => ({ text: match[0].trim(), at: match.index }));

/** How much or how long: "45 minutes", "3 x 20 mins", "22 hours", "12.00 to 12.30", "two meetings of one hour each". */
export const amountsIn = (text: string): Quantity[] => all(amountPattern, text);

/** How often or when: "once a fortnight", "four times a week", "every morning", "in every lesson", "on a Monday and a Thursday". */
export const frequenciesIn = (text: string): Quantity[] => all(frequencyPattern, text);
