/** The sections of a plan (SEND Regulations 2014, reg 12; SEND Code of Practice 9.62). `H` is H1 and H2 in one. */
export const sectionIds = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "H", "I", "J", "K"] as const;

export type SectionId = (typeof sectionIds)[number];

/** Their place in the usual order, for weighing one heading against another. */
export const sectionPlace: Readonly<Record<SectionId, number>> = { A: 0, B: 1, C: 2, D: 3, E: 4, F: 5, G: 6, H: 7, H1: 7, H2: 8, I: 9, J: 10, K: 11 };
