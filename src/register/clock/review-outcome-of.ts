/** What a review came to, written in a council's words or as SEN2's letter; null where the words do not say. */
export function reviewOutcomeOf(text: string | null): "amend" | "maintain" | "cease" | null {
  const words = (text ?? "").trim().toLowerCase();
  if (words === "m" || /maintain|continue|no (change|amend)|not (to )?amend|unchanged/.test(words)) return "maintain";
  if (words === "a" || words.includes("amend")) return "amend";
  return words === "c" || words.includes("ceas") ? "cease" : null;
}
