const words = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });

/** "3 July 2020 at 14:05", as a clock in England shows it. */
export const momentInWords = (iso: string | null): string => (iso === null ? "" : words.format(new Date(iso)));
