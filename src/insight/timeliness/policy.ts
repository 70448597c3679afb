import type { Policy } from "../../access/index.ts";

/** Who may see how time limits are kept. The cases themselves are for those who may see the register. */
export const policy = {
  "see timeliness": ["administrator", "qa-officer", "manager", "viewer"],
} as const satisfies Policy;
