const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit", hour12: false });
const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", day: "numeric", month: "long" });

/** When something was saved, in England: "at 14:02", or with its day where it was not today. */
export function momentWords(at: Date, now: Date = new Date()): string {
  return day.format(at) === day.format(now) ? `at ${time.format(at)}` : `on ${day.format(at)} at ${time.format(at)}`;
}
