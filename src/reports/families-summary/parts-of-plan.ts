/** Parts of a plan (SEND Regulations 2014, regulation 12), as families are told them. */
const parts: Readonly<Record<string, string>> = {
  A: "what your child and you say and hope for", B: "what your child finds hard", C: "health needs", D: "social care needs", E: "goals for your child", F: "help at school or college",
  G: "help from health staff", H: "help from social care", H1: "help from social care for under 18s", H2: "other help from social care", I: "the school or college", J: "money you can choose how to use", K: "reports from experts",
};

/** "Part F (help at school or college)"; a part that is a tool's own keeps its name. */
export const partInWords = (section: string): string => (parts[section] === undefined ? section : `Part ${section} (${parts[section]})`);

export const partWords = (section: string): string => parts[section] ?? section;
