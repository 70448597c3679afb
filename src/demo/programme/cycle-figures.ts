/** What a cycle of the demonstration's yearly programme holds: how many documents of each kind, and their mean score out of 20. */
export type CycleFigures = { position: number; auditedFrom: string; auditedTo: string; kinds: Readonly<Record<string, { count: number; mean: number }>> };

// Counts and averages are those of a published first year of such a programme (a London borough, November 2021), so that its report can be
// compared; the ratings that give them are invented. Amended plans have one published average for both kinds.
export const closedCycles: readonly CycleFigures[] = [
  { position: 1, auditedFrom: "2020-09-14", auditedTo: "2020-11-27", kinds: {
    "new-plan": { count: 18, mean: 17.8 }, "amended-plan-to-year-8": { count: 18, mean: 17.4 }, "amended-plan-from-year-9": { count: 18, mean: 17.4 }, "annual-review": { count: 36, mean: 12.6 },
    "family-views": { count: 15, mean: 15 }, "education-advice": { count: 17, mean: 16 }, "medical-advice": { count: 13, mean: 12 }, "mental-health-advice": { count: 3, mean: 9 },
    "speech-and-language-advice": { count: 11, mean: 18 }, "educational-psychology-advice": { count: 18, mean: 19 }, "occupational-therapy-advice": { count: 6, mean: 15 },
    "physiotherapy-advice": { count: 5, mean: 17 }, "social-care-advice": { count: 1, mean: 11 },
  } },
  { position: 2, auditedFrom: "2021-03-08", auditedTo: "2021-05-28", kinds: {
    "new-plan": { count: 18, mean: 18.7 }, "amended-plan-to-year-8": { count: 18, mean: 18 }, "amended-plan-from-year-9": { count: 17, mean: 18 }, "annual-review": { count: 35, mean: 13.6 },
    "family-views": { count: 16, mean: 17 }, "education-advice": { count: 16, mean: 15 }, "medical-advice": { count: 7, mean: 16 }, "mental-health-advice": { count: 7, mean: 13 },
    "speech-and-language-advice": { count: 7, mean: 18 }, "educational-psychology-advice": { count: 18, mean: 19 }, "specialist-teacher-advice": { count: 3, mean: 14 },
    "occupational-therapy-advice": { count: 2, mean: 19 }, "social-care-advice": { count: 3, mean: 13 },
  } },
];

/** The cycle that is going on: what it draws. */
export const openCycle = { position: 3, fixed: { "new-plan": 8, "amended-plan-to-year-8": 6, "amended-plan-from-year-9": 6 } } as const;

/** Whoever belongs to which group of the yearly pattern, by the keys of the staff list. */
export const groupMembers: Readonly<Record<string, readonly string[]>> = {
  "Plan coordinators": ["coord1", "coord2", "aud1", "aud6"], "Lead coordinators": ["lead", "mod"], "Quality assurance team": ["mod", "aud1", "aud6"],
  "Health team of the DCO": ["aud3", "nurse"], "DCO team": ["aud3", "nurse"], "Educational psychologists": ["aud2"], "Deputy principal educational psychologist": ["depep"],
  "Social care quality team": ["aud4", "sc2"],
};
