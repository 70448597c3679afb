import { allRoles, type Policy } from "../access/index.ts";

export const policy = { "see the home page": allRoles, "see the further rooms": allRoles } as const satisfies Policy;
