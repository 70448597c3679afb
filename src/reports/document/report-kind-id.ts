/** Every kind of report that the program writes; a kind's id stands in addresses, commands and the database. */
export const reportKindIds = ["dip-sample", "programme-year", "quarterly-learning", "board", "timeliness", "inspection-pack", "families-summary", "easy-read"] as const;

export type ReportKindId = (typeof reportKindIds)[number];
