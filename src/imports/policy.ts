import type { Policy } from "../access/index.ts";

/** Who may do what with imports. Whoever may see ratings does not see the files that they came in. */
export const importPolicy = {
  "see imports": ["administrator", "qa-officer"],
  "import files": ["administrator", "qa-officer"],
} as const satisfies Policy;
