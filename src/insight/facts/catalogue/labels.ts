import { ageBands, familyInformed, needCodes, preferredPlace, settingTypes } from "../../../register/index.ts";
import type { DimensionId } from "./dimensions.ts";

type Labels = Readonly<Record<string, string>>;

const yesNo = (yes: string, no: string): Labels => ({ yes, no });

const textOf = (codes: Readonly<Record<string, { text: string }>>): Labels => Object.fromEntries(Object.entries(codes).map(([code, { text }]) => [code, text]));

/** What the keys of a dimension mean, in the order in which they are shown. A dimension that is not here has its labels and its order from the database. */
export const labels: Readonly<Partial<Record<DimensionId, Labels>>> = {
  need: textOf(needCodes),
  "any-need": textOf(needCodes),
  age: textOf(ageBands),
  "setting-type": settingTypes,
  phase: { "early-years": "Early years", primary: "Primary (Reception to Year 6)", secondary: "Secondary (Years 7 to 11)", "post-16": "Post-16" },
  "from-year-9": yesNo("Year 9 and above", "Up to Year 8"),
  "looked-after": yesNo("Looked after", "Not looked after"),
  "out-of-area": yesNo("Setting out of area", "Setting in the area"),
  "since-review": { "0-6": "Up to 6 months", "6-12": "6 to 12 months", "12-18": "12 to 18 months", "18+": "More than 18 months" },
  "newest-report": { "0-6": "Up to 6 months old", "6-12": "6 to 12 months old", "12-24": "1 to 2 years old", "24+": "More than 2 years old" },
  payer: { council: "Council or NHS paid for all", family: "Family paid for at least one", other: "Somebody else paid for at least one" },
  services: {
    ehc: "Education, health and social care", eh: "Education and health", ec: "Education and social care", hc: "Health and social care",
    e: "Education only", h: "Health only", c: "Social care only",
  },
  appeal: { tribunal: "Appeal to the tribunal", mediation: "Mediation, no appeal", neither: "Neither" },
  oversight: { before: "Signed off before it was sent", after: "Signed off on the day or later" },
  "family-part": { together: "Wrote it with the writer", draft: "Gave views and commented on the draft", views: "Gave views only", none: "Took no part" },
  "family-informed": textOf(familyInformed),
  "preferred-place": textOf(preferredPlace),
  "advice-missing": { "0": "All advice came", "1": "One piece never came", "2+": "Two or more never came" },
  timeliness: { yes: "Within 20 weeks", excepted: "Later, with a lawful exception", no: "Later than 20 weeks" },
  "provision-kind": {
    staffing: "Hours of an adult", therapy: "Given by a therapist", health: "Given by health staff", education: "Given by education staff", "social-care": "Given by social care staff",
    equipment: "Equipment and places", other: "Nobody named, or other",
  },
  role: {
    audit: "Audit", moderation: "Moderation", settled: "Settled", external: "External audit", panel: "Panel", "panel-member": "Panel member", calibration: "Calibration",
    self: "Self-check", program: "Reading program",
  },
  purpose: { random: "Random sample", risk: "Risk-led sample", chosen: "Chosen by hand", calibration: "Calibration set" },
};
