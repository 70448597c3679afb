const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** "3 July 2020 at 14:05", in England. */
export const momentInWords = (moment: Date | null): string => (moment === null ? "" : words.format(moment));
