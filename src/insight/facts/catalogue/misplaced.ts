/** Findings of the reading program that say: this stands in the wrong section. Each from where to where; `{at}` is the section where it was found. */
export const misplaced: Readonly<Record<string, string>> = {
  "provision-in-B": "In B, belongs in F: provision among needs",
  "needs-in-A-or-F": "In {at}, belongs in B: needs",
  "therapy-that-trains-in-G-not-F": "In {at}, belongs in F: therapy that educates or trains",
  "education-provision-in-G": "In G, belongs in F: help by school staff",
  "outcome-is-provision": "In E, belongs in F: provision written as an outcome",
  "aspiration-is-placement-request": "In A, belongs in F or I: a request for help or for a place",
  "background-not-views-in-A": "In A, belongs in B or nowhere: history in place of views",
  "health-need-missing-from-C": "Elsewhere, belongs in C: health needs",
  "social-care-missing-from-D": "Elsewhere, belongs in D: social care needs",
};

/** The words of a part: a finding's code and, after a stroke, the section where it was found. */
export function misplacedInWords(part: string): string {
  const [code = "", at = ""] = part.split("/");
  return (misplaced[code] ?? code).replace("{at}", at === "" ? "another section" : at);
}
