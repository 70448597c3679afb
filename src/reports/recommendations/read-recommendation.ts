import { readTypedDate } from "../../platform/index.ts";

export type TypedRecommendation = { text: string; owner: string; day: string; month: string; year: string };
export type RecommendationErrors = Partial<Record<"text" | "owner" | "due", string>>;

/** A recommendation as it was typed into a form, with what is wrong and how to mend it. */
export function readRecommendation(typed: TypedRecommendation): { errors: RecommendationErrors; text: string; owner: string; dueOn: string | null } {
  const text = typed.text.replaceAll(/\s+/g, " ").trim();
  const owner = typed.owner.replaceAll(/\s+/g, " ").trim();
  const due = readTypedDate(typed, "30 11 2020");
  const errors: RecommendationErrors = {
    ...(text.length < 3 ? { text: "Say what is to be done" } : text.length > 1000 ? { text: "Use 1,000 characters at most" } : {}),
    ...(owner.length < 2 ? { owner: "Say who is to do it" } : owner.length > 120 ? { owner: "Use 120 characters at most" } : {}),
    ...("fault" in due ? { due: due.fault } : {}),
  };
  return { errors, text, owner, dueOn: "date" in due ? due.date : null };
}
