/** The codes of findings that a label may have. */
export const codes: readonly string[] = [
  "vague-provision", "unquantified-provision", "provision-without-who", "need-without-provision", "provision-without-need",
  "health-need-missing-from-C", "health-provision-missing-from-G", "social-care-missing-from-D", "education-provision-in-G", "therapy-that-trains-in-G-not-F",
  "provision-in-B", "needs-in-A-or-F", "background-not-views-in-A", "outcome-is-provision", "outcome-unmeasurable", "outcome-no-timeframe", "outcome-several-in-one",
  "outcome-wrong-timeframe", "no-steps-or-short-term-targets", "no-monitoring-arrangements", "aspiration-is-placement-request", "views-source-unclear",
  "first-person-not-own-voice", "no-communication-method", "no-long-term-aspiration", "no-pfa-outcome-year9plus", "professional-in-K-without-advice-in-plan",
  "professional-in-plan-missing-from-K", "advice-out-of-date", "nhs-number-missing", "asd-asc-mixed", "jargon-unexplained", "duplicate-provision",
  "wrong-name-or-pronoun", "section-missing", "placement-type-missing", "personal-budget-unclear", "therapy-not-recommended-by-therapist",
  "frequency-differs-from-advice", "contradiction-between-sections", "quality-first-teaching-as-provision",
];

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

/** The criteria of North Somerset's Quality Assurance Framework, Appendix 1, and its six key themes. */
export const criteria: readonly string[] = [
  ...numbered("A", 10), ...numbered("B", 5), ...numbered("C", 5), ...numbered("D", 5), ...numbered("E", 4), ...numbered("F", 8), ...numbered("G", 4), ...numbered("H1.", 4),
  ...numbered("H2.", 4), ...numbered("I", 2), ...numbered("J", 4), "K1", ...numbered("T", 6),
];
