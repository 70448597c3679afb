export { moderationPaths } from "./paths.ts";
export { policy as moderationPolicy } from "./policy.ts";
export { moderationStates, type ModerationState } from "./compare/moderation-states.ts";
export { moderationPages } from "./pages.ts";
