/**
 * What families ask of a plan, each with the part where it stands, the findings that a question of an audit tool bears on when it asks that, and what is said of plans
 * in which it is so ("7 in 10 plans say …"). A tool whose questions name no findings answers none of them, and the summary says so.
 */
export const topics = {
  "own-voice": { section: "A", checks: ["first-person-not-own-voice"], say: "let your child speak in their own way", about: "views" },
  "whose-views": { section: "A", checks: ["views-source-unclear"], say: "make clear who said what", about: "views" },
  "how-to-talk": { section: "A", checks: ["no-communication-method"], say: "tell staff how best to talk and listen to your child", about: "views" },
  "each-need": { section: "F", checks: ["need-without-provision"], say: "have help for each need", about: "help" },
  specific: { section: "F", checks: ["vague-provision"], say: "say clearly what the help is", about: "help" },
  amount: { section: "F", checks: ["unquantified-provision"], say: "say how much help there is, and how often", about: "help" },
  who: { section: "F", checks: ["provision-without-who"], say: "say who gives the help", about: "help" },
  "health-help": { section: "G", checks: ["unquantified-provision", "health-provision-missing-from-G"], say: "say clearly what help health staff give", about: "help" },
  measurable: { section: "E", checks: ["outcome-unmeasurable"], say: "have goals that anyone can check", about: "goals" },
  "by-when": { section: "E", checks: ["outcome-no-timeframe"], say: "say when each goal should be reached", about: "goals" },
  "adult-life": { section: "E", checks: ["no-pfa-outcome-year9plus"], say: "have goals for adult life, if your child is in Year 9 or above", about: "goals" },
  "all-reports": { section: "K", checks: ["professional-in-K-without-advice-in-plan"], say: "use what each expert wrote", about: "reports" },
  "new-reports": { section: "K", checks: ["advice-out-of-date"], say: "rest on reports that were not too old", about: "reports" },
} as const satisfies Readonly<Record<string, { section: string; checks: readonly string[]; say: string; about: string }>>;

export type TopicId = keyof typeof topics;
export type TopicAbout = (typeof topics)[TopicId]["about"];

export const topicIds = Object.keys(topics) as TopicId[];
