import { everyMatch } from "./every-match.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const pattern = /\b(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s./-]+(\d{4}|\d{2})\b|\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b|\b(20\d\d|19\d\d)-(\d{2})-(\d{2})\b/gi;

const iso = (year: number, month: number, day: number): string | undefined => {
  const full = year < 100 ? (year > 60 ? 1900 + year : 2000 + year) : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full >= 1980 && full <= 2100 ? date.toISOString().slice(0, 10) : undefined;
};

const dayWords = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
const spoken = /\b(?:the )?(?:(twenty|thirty)[- ])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?= (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi;

/** "The twenty-first of May" as "21 of May", filled with spaces so that everything stays in its place. */
const inFigures = (text: string) => text.replace(spoken, (whole, tens: string | undefined, day: string) => {
  const number = (tens === undefined ? 0 : tens.toLowerCase() === "twenty" ? 20 : 30) + (day.toLowerCase() === "thirtieth" ? 30 : dayWords.indexOf(day.toLowerCase()) + 1);
  return String(number).padStart(whole.length);
});

/** A month goes before its day in some systems' exports: "May 8, 2012". */
const monthFirst = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/gi;

/** The dates of a text as YYYY-MM-DD, day before month as in England, with where they begin. */
export function datesIn(text: string): { date: string; at: number }[] {
  const figures = everyMatch(pattern, inFigures(text)).flatMap((match) => {
    const date = match[2] !== undefined
      ? iso(Number(match[3]), months.indexOf(match[2].toLowerCase().slice(0, 3)) + 1, Number(match[1]))
      : match[7] !== undefined ? iso(Number(match[7]), Number(match[8]), Number(match[9])) : iso(Number(match[6]), Number(match[5]), Number(match[4]));
    return date === undefined ? [] : [{ date, at: match.index }];
  });
  if (figures.length > 0) return figures;
  return everyMatch(monthFirst, text).flatMap((match) => {
    const date = iso(Number(match[3]), months.indexOf((match[1] ?? "").toLowerCase()) + 1, Number(match[2]));
    return date === undefined ? [] : [{ date, at: match.index }];
  });
}
