/** Who does it, in which authority, and what day it is for them. A viewer is one; so is a loader that acts for nobody. */
export type Actor = { authorityId: string; accountId: string | null; today: string };
