const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", day: "numeric", month: "short", year: "numeric" });
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "numeric", minute: "2-digit", hour12: true });

/** "3 Jul 2020, 4:05pm", as the clocks of England show it: for the cells of a table. */
export const shortTime = (at: Date): string => `${day.format(at)}, ${clock.format(at).replace(/\s/u, "").toLowerCase()}`;
