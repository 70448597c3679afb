import type { AnswerRule } from "../answer-context.ts";
import { closingRules } from "./closing-sections.ts";
import { healthAndCareRules } from "./health-and-care-provision.ts";
import { keyThemeRules } from "./key-themes.ts";
import { needsRules } from "./needs-sections.ts";
import { sectionARules } from "./section-a.ts";
import { sectionERules } from "./section-e.ts";
import { sectionFRules } from "./section-f.ts";

/** The rules of the 62 criteria (North Somerset Quality Assurance Framework, Appendix 1), by section. */
export const northSomersetRules: Readonly<Record<string, AnswerRule>> = { ...sectionARules, ...needsRules, ...sectionERules, ...sectionFRules, ...healthAndCareRules, ...closingRules, ...keyThemeRules };
