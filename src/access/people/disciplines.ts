/** What somebody knows, as programmes share out audits by it: whoever audits health advice comes from health. */
export const disciplines = ["SEND team", "Education", "Educational psychology", "Health", "Social care", "Parent representative"] as const;
