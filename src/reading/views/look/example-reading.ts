import type { PlanReading, ReadFinding } from "../../plan-reading.ts";
import type { ReadingToShow } from "../reading-to-show.ts";

const place = { page: 1, block: 0 };
const finding = (code: string, section: ReadFinding["section"], quote: string | null, why: string, better: string): ReadFinding =>
  ({ code, section, quote, place: quote === null ? null : place, why, better, rule: "SEND Code of Practice 9.69" });

const aspirations = ["I want to drive the big tractor like Grandad.", "We want Orla to have friends who ask for her.", "She must go to Larkhill Special School."];
const needs = [
  "Orla finds it hard to follow more than one instruction at a time.",
  "Her speech is clear to her family and hard to follow for others.",
  "Noise in the dining hall makes her cover her ears and leave.",
];
const outcomes = [
  "By the end of Year 6 Orla will follow three instructions given once to the class, four times out of five.",
  "Orla will be more confident.",
  "Orla will have weekly speech and language therapy.",
];
const provisions = [
  "A teaching assistant will teach Orla to repeat instructions back, for 15 minutes on three mornings a week.",
  "A speech and language therapist will see her for 30 minutes once a fortnight.",
  "Staff will offer regular support with noise where possible.",
  "Forest school | | Weekly",
];

const text = {
  A: `Orla told her class teacher in June:\n${aspirations[0]}\nHer mother says: ${aspirations[1]} ${aspirations[2]}`,
  B: `Orla is curious and kind.\n\nCommunication\n  ${needs[0]}\n  ${needs[1]}\n\nSensory\n  ${needs[2]} She has an EP report.`,
  E: `Outcome\tSteps\n${outcomes[0]}\tTwo instructions by July\n${outcomes[1]}\t\n${outcomes[2]}\tSee the therapist’s report`,
  F: `What\tWho\tHow often\n${provisions[0]}\nForest school\t\tWeekly\n\nTherapy\n  ${provisions[1]}\n  ${provisions[2]}`,
  I: "Type: mainstream primary school",
} as const;

/** An invented child's plan, small and with something of everything: what the views are looked at and tested with. */
export const exampleReading: PlanReading = {
  document: { kind: "plan", by: "word", words: 180, pages: 2, notes: ["tracked-changes"] },
  person: { name: "Orla Penhaligon", dateOfBirth: "2016-03-02", yearGroup: 4, phase: "primary", nhsNumber: null, primaryNeed: "SLCN" },
  planKind: "new-draft",
  dates: { request: null, draft: "2025-09-01", final: null, lastReview: null },
  sections: [
    { id: "A", heading: "Section A: what Orla and her family say", text: text.A },
    { id: "B", heading: "Section B: needs", text: text.B },
    { id: "C", heading: "Section C: health", text: "No health needs are known." },
    { id: "D", heading: "", text: "None." },
    { id: "E", heading: "Section E", text: text.E },
    { id: "F", heading: "Section F: provision", text: text.F },
    { id: "G", heading: "Section G", text: "None." },
    { id: "I", heading: "Section I", text: text.I },
  ],
  aspirations: [
    { id: "a1", by: "cyp", text: aspirations[0] ?? "", kind: "aspiration", term: "long", place },
    { id: "a2", by: "parent", text: aspirations[1] ?? "", kind: "aspiration", term: null, place },
    { id: "a3", by: "parent", text: aspirations[2] ?? "", kind: "placement-or-provision-request", term: null, place },
  ],
  needs: [
    { id: "n1", section: "B", area: "communication-interaction", text: needs[0] ?? "", provisions: ["p1"], place },
    { id: "n2", section: "B", area: "communication-interaction", text: needs[1] ?? "", provisions: ["p2"], place },
    { id: "n3", section: "B", area: "sensory-physical", text: needs[2] ?? "", provisions: [], place },
  ],
  outcomes: [
    { id: "o1", text: outcomes[0] ?? "", smart: "yes", fault: null, pfa: false, steps: [], provisions: ["p1"], aspirations: [], place },
    { id: "o2", text: outcomes[1] ?? "", smart: "no", fault: "unmeasurable", pfa: false, steps: [], provisions: [], aspirations: ["a2"], place },
    { id: "o3", text: outcomes[2] ?? "", smart: "no", fault: "is-provision", pfa: false, steps: [], provisions: ["p2"], aspirations: [], place },
  ],
  provisions: [
    { id: "p1", section: "F", text: provisions[0] ?? "", label: "specific", who: "A teaching assistant", amount: "15 minutes", frequency: "on three mornings a week", vaguePhrases: [], missing: [], needs: ["n1"], place },
    { id: "p2", section: "F", text: provisions[1] ?? "", label: "specific", who: "A speech and language therapist", amount: "30 minutes", frequency: "once a fortnight", vaguePhrases: [], missing: [], needs: ["n2"], place },
    { id: "p3", section: "F", text: provisions[2] ?? "", label: "vague", who: "Staff", amount: null, frequency: null, vaguePhrases: ["regular support", "where possible"], missing: ["amount", "frequency"], needs: [], place },
    { id: "p4", section: "F", text: provisions[3] ?? "", label: "partly", who: null, amount: null, frequency: "Weekly", vaguePhrases: [], missing: ["who", "amount"], needs: [], place },
  ],
  links: [
    { from: "n1", to: "p1", why: "words", words: ["instructions", "instruct"] },
    { from: "n2", to: "p2", why: "layout", words: [] },
    { from: "o1", to: "p1", why: "reference", words: [] },
    { from: "o3", to: "p2", why: "words", words: ["therapy"] },
  ],
  advice: [
    {
      role: "Speech and Language Therapist", name: "Wendell Oakes", date: "2025-05-06", file: "therapist.docx", listedInK: false, usedInPlan: true,
      recommended: [
        { text: "Therapy of 45 minutes once a week with a therapist.", kind: "provision", inPlan: "partly", matched: "p2" },
        { text: "Orla will follow three instructions given once, four times out of five.", kind: "outcome", inPlan: "yes", matched: "o1" },
        { text: "Ear defenders within her reach in the dining hall.", kind: "provision", inPlan: "no", matched: null },
      ],
    },
    { role: "Educational Psychologist", name: null, date: null, file: "psychologist.docx", listedInK: true, usedInPlan: false, recommended: [] },
  ],
  findings: [
    finding("aspiration-is-placement-request", "A", aspirations[2] ?? "", "It asks for a place.", "What the family hopes for."),
    finding("need-without-provision", "B", needs[2] ?? "", "A need is set out and nothing is provided for it.", "Provision in section F for this need."),
    finding("jargon-unexplained", "B", `${needs[2]} She has an EP report.`, "Families will not know the word.", "Plain words."),
    finding("outcome-unmeasurable", "E", outcomes[1] ?? "", "Nobody could say whether it was reached.", "What will be seen, how well and how often."),
    finding("outcome-is-provision", "E", outcomes[2] ?? "", "It says what is given.", "What the child will do that they cannot do now."),
    finding("vague-provision", "F", provisions[2] ?? "", "Nobody could say whether it was given.", "Who gives it, for how long and how often."),
    finding("provision-without-who", "F", provisions[3] ?? "", "Nobody is named to give it.", "The role and training of the person."),
    finding("provision-without-need", "F", provisions[3] ?? "", "It is not clear which need it meets.", "The need in section B."),
    finding("frequency-differs-from-advice", "F", provisions[1] ?? "", "The plan gives another amount than the advice.", "The amount that was advised."),
    finding("nhs-number-missing", null, null, "Health staff cannot find the child's records.", "The NHS number on the front page."),
    finding("section-missing", "K", null, "A section that the law requires is not there.", "The section."),
  ],
  answers: {
    F1: { answer: "Partly", confidence: 0.75, evidence: [needs[2] ?? ""] },
    F2: { answer: "No", confidence: 0.9, evidence: [provisions[2] ?? "", provisions[3] ?? ""] },
    A1: { answer: "Yes", confidence: 0.6, evidence: [] },
  },
};

export const exampleToShow: ReadingToShow = {
  reading: exampleReading,
  plan: { name: "Orla Penhaligon", reference: "EX-0042", href: "/register/plans/x" },
  document: { title: "Draft plan, September 2025", datedOn: "2025-09-01", href: "/register/plans/x/documents/y" },
  readOn: "2025-09-04",
  version: "0.1.0",
  instrument: null,
  links: { feedback: "/register/plans/x/feedback", feedbackDocx: "/register/plans/x/feedback.docx", findings: (code) => `/findings?code=${code}` },
};
