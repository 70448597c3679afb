export { moderationPaths } from "./paths.ts";
export { policy as moderationPolicy } from "./policy.ts";
export { moderationStates, type ModerationState } from "./compare/moderation-states.ts";
export { moderationPages } from "./pages.ts";
export { moderationTrailWords } from "./trail-words.ts";
export { settleModeration } from "./settle/settle-moderation.ts";
export { saveSettlement } from "./settle/save-settlement.ts";
