/** Who paid for a report. Families ask how many reports they had to pay for themselves. */
export const payers = { council: "The council", nhs: "The NHS", family: "The family", other: "Somebody else" } as const;

export type Payer = keyof typeof payers;

export const isPayer = (text: string): text is Payer => Object.hasOwn(payers, text);
