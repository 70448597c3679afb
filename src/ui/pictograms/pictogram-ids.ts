/** The pictures of easy-read pages, with what each shows in words: read out where a picture cannot be marked as decoration. */
export const pictogramNames = {
  people: "Two people", family: "A grown-up and a child", talking: "Two people talking", plan: "A plan on paper", pencil: "A pencil writing", magnifier: "A magnifying glass",
  dice: "A dice", clock: "A clock", calendar: "A calendar", ruler: "A ruler", "thumbs-up": "A thumb up", warning: "A warning sign", tick: "A tick", "to-do": "A list with ticks",
  steps: "Steps going up", phone: "A phone", letter: "A letter", school: "A school", health: "A health cross", home: "A home", lock: "A lock", question: "A question mark", book: "A book",
  "0-of-10": "0 of 10 plans", "1-of-10": "1 of 10 plans", "2-of-10": "2 of 10 plans", "3-of-10": "3 of 10 plans", "4-of-10": "4 of 10 plans", "5-of-10": "5 of 10 plans",
  "6-of-10": "6 of 10 plans", "7-of-10": "7 of 10 plans", "8-of-10": "8 of 10 plans", "9-of-10": "9 of 10 plans", "10-of-10": "10 of 10 plans",
} as const satisfies Readonly<Record<string, string>>;

export type PictogramId = keyof typeof pictogramNames;

export const isPictogram = (text: string): text is PictogramId => Object.hasOwn(pictogramNames, text);
