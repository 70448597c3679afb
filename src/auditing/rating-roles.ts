/** In which capacity a rating was made. A comparison is always of two groups of ratings, so the role is on each one. */
export const ratingRoles = {
  audit: { label: "Audit", meaning: "An auditor's rating of a sampled plan or document" },
  moderation: { label: "Moderation", meaning: "A second rating, made to check the first" },
  settled: { label: "Settled", meaning: "What auditor and moderator agreed, or the moderator decided" },
  external: { label: "External audit", meaning: "Rated by an outside firm or another authority" },
  panel: { label: "Panel", meaning: "Agreed by several people together" },
  "panel-member": { label: "Panel member", meaning: "One panel member's own rating, before the panel agreed" },
  calibration: { label: "Calibration", meaning: "One of many ratings of the same document, made to see how auditors differ" },
  self: { label: "Self-check", meaning: "The writer's own check before the document goes out" },
  program: { label: "Reading program", meaning: "Suggested by the reading program; it never decides" },
} as const;

export type RatingRole = keyof typeof ratingRoles;

export function isRatingRole(text: string): text is RatingRole {
  return Object.hasOwn(ratingRoles, text);
}
