/** The day in England, `YYYY-MM-DD`, at `now`. A demonstration authority's fixed day takes its place (access). */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
