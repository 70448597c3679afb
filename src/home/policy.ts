import { allRoles, type Policy } from "../access/index.ts";

export const policy = { "see the home page": allRoles } as const satisfies Policy;
