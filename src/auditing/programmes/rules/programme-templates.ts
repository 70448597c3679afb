import type { Frequency } from "./plan-cycles.ts";

export type AuditorsMode = "one" | "pair" | "panel";

export type TemplateRule = { kinds: readonly string[]; instrumentId: string; auditors: string; moderators: string | null; moderationShare: number; mode: AuditorsMode };

export type ProgrammeTemplate = {
  title: string;
  means: string;
  tier: 1 | 2 | 3;
  frequency: Frequency;
  /** Groups by the name that rules use, with the discipline that they bring. */
  groups: Readonly<Record<string, string>>;
  rules: readonly TemplateRule[];
};

const plans = ["new-plan", "amended-plan-to-year-8", "amended-plan-from-year-9"] as const;
const third = 1 / 3;

/**
 * Programmes that councils run already, to begin from: everything can be changed afterwards. `yearly` is the table of who audits and who
 * moderates what of a published yearly programme (a third of advice rated twice, every plan rated twice); `team`, `pairs`, `weekly-panel`,
 * `deep-audit` and `board` are the tiers of a published three-tier framework; `dip-sample` is monthly dip sampling.
 */
export const programmeTemplates = {
  yearly: {
    title: "A year in cycles: plans, reviews, views and every kind of advice", means: "Each kind of document has its own auditors and moderators. Every plan and a third of advice is rated twice.", tier: 2, frequency: "termly",
    groups: {
      "Plan coordinators": "SEND team", "Lead coordinators": "SEND team", "Quality assurance team": "SEND team", "Health team of the DCO": "Health",
      "DCO team": "Health", "Educational psychologists": "Educational psychology", "Deputy principal educational psychologist": "Educational psychology", "Social care quality team": "Social care",
    },
    rules: [
      { kinds: plans, instrumentId: "programme-ehcp", auditors: "Plan coordinators", moderators: "Lead coordinators", moderationShare: 1, mode: "one" },
      { kinds: ["annual-review"], instrumentId: "programme-annual-review", auditors: "Quality assurance team", moderators: "Quality assurance team", moderationShare: third, mode: "one" },
      { kinds: ["family-views"], instrumentId: "programme-family-views", auditors: "Quality assurance team", moderators: "Quality assurance team", moderationShare: third, mode: "one" },
      { kinds: ["education-advice"], instrumentId: "programme-education-advice", auditors: "Quality assurance team", moderators: "Quality assurance team", moderationShare: third, mode: "one" },
      { kinds: ["specialist-teacher-advice"], instrumentId: "programme-specialist-teacher-advice", auditors: "Quality assurance team", moderators: "Quality assurance team", moderationShare: third, mode: "one" },
      { kinds: ["medical-advice"], instrumentId: "programme-medical-advice", auditors: "Health team of the DCO", moderators: "DCO team", moderationShare: third, mode: "one" },
      { kinds: ["mental-health-advice"], instrumentId: "programme-mental-health-advice", auditors: "Health team of the DCO", moderators: "DCO team", moderationShare: third, mode: "one" },
      { kinds: ["speech-and-language-advice"], instrumentId: "programme-speech-and-language-advice", auditors: "Health team of the DCO", moderators: "DCO team", moderationShare: third, mode: "one" },
      { kinds: ["occupational-therapy-advice"], instrumentId: "programme-occupational-therapy-advice", auditors: "Health team of the DCO", moderators: "DCO team", moderationShare: third, mode: "one" },
      { kinds: ["physiotherapy-advice"], instrumentId: "programme-physiotherapy-advice", auditors: "Health team of the DCO", moderators: "DCO team", moderationShare: third, mode: "one" },
      { kinds: ["educational-psychology-advice"], instrumentId: "programme-educational-psychology-advice", auditors: "Educational psychologists", moderators: "Deputy principal educational psychologist", moderationShare: third, mode: "one" },
      { kinds: ["social-care-advice"], instrumentId: "programme-social-care-advice", auditors: "Social care quality team", moderators: "Quality assurance team", moderationShare: third, mode: "one" },
    ],
  },
  "dip-sample": {
    title: "Monthly dip sample of plans", means: "A few plans of each team every month, with a short list of criteria.", tier: 1, frequency: "monthly",
    groups: { "Dip-sample auditors": "SEND team" },
    rules: [{ kinds: plans, instrumentId: "dip-sample", auditors: "Dip-sample auditors", moderators: "Dip-sample auditors", moderationShare: 0.2, mode: "one" }],
  },
  team: {
    title: "Tier 1: the SEND team's own checks", means: "Draft and proposed amended plans, and annual reviews before the meeting, by senior officers.", tier: 1, frequency: "monthly",
    groups: { "Senior SEND officers": "SEND team" },
    rules: [
      { kinds: plans, instrumentId: "north-somerset-ehcp", auditors: "Senior SEND officers", moderators: "Senior SEND officers", moderationShare: 0.2, mode: "one" },
      { kinds: ["annual-review"], instrumentId: "annual-review", auditors: "Senior SEND officers", moderators: null, moderationShare: 0, mode: "one" },
    ],
  },
  pairs: {
    title: "Tier 2: dip sampling in pairs", means: "A SEND officer with a colleague of health or social care look at advice and how the plan used it.", tier: 2, frequency: "monthly",
    groups: { "Pairs of officer with health or social care": "" },
    rules: [{ kinds: plans, instrumentId: "north-somerset-ehcp", auditors: "Pairs of officer with health or social care", moderators: null, moderationShare: 0, mode: "pair" }],
  },
  "weekly-panel": {
    title: "Tier 2: weekly panel of two plans", means: "The assessment panel judges one new draft and one proposed amended plan each week.", tier: 2, frequency: "weekly",
    groups: { "Multi-professional assessment panel": "" },
    rules: [{ kinds: plans, instrumentId: "north-somerset-ehcp", auditors: "Multi-professional assessment panel", moderators: null, moderationShare: 0, mode: "panel" }],
  },
  "deep-audit": {
    title: "Tier 2: monthly deep audit", means: "Senior managers of education, health and care discuss a child's whole journey. Every action has a named lead.", tier: 2, frequency: "monthly",
    groups: { "Senior managers of education, health and care": "" },
    rules: [{ kinds: plans, instrumentId: "north-somerset-ehcp", auditors: "Senior managers of education, health and care", moderators: null, moderationShare: 0, mode: "panel" }],
  },
  board: {
    title: "Tier 3: the board's report", means: "No audits of its own. Each cycle brings the audits, issues and actions of the other tiers to the board.", tier: 3, frequency: "quarterly", groups: {}, rules: [],
  },
  empty: { title: "Start from nothing", means: "Say yourself who audits what.", tier: 1, frequency: "own", groups: {}, rules: [] },
} as const satisfies Record<string, ProgrammeTemplate>;

export type TemplateId = keyof typeof programmeTemplates;

export const isTemplate = (text: string): text is TemplateId => Object.hasOwn(programmeTemplates, text);
