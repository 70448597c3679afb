export type TypedRecommendation = { text: string; owner: string; day: string; month: string; year: string };
export type RecommendationErrors = Partial<Record<"text" | "owner" | "due", string>>;

function readDue({ day, month, year }: TypedRecommendation): { dueOn: string | null } | { fault: string } {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === "")) return { dueOn: null };
  const example = "for example 30 11 2020";
  if (parts.some((part) => part === "")) return { fault: `The date must have a day, a month and a year, ${example}` };
  if (!parts.every((part) => /^\d{1,4}$/.test(part)) || !/^\d{4}$/.test(parts[2] ?? "")) return { fault: `Enter the date in numbers, ${example}` };
  const [d = 0, m = 0, y = 0] = parts.map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 2000 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return { fault: `There is no such date: check day, month and year, ${example}` };
  return { dueOn: date.toISOString().slice(0, 10) };
}

/** A recommendation as it was typed into a form, with what is wrong and how to mend it. */
export function readRecommendation(typed: TypedRecommendation): { errors: RecommendationErrors; text: string; owner: string; dueOn: string | null } {
  const text = typed.text.replaceAll(/\s+/g, " ").trim();
  const owner = typed.owner.replaceAll(/\s+/g, " ").trim();
  const due = readDue(typed);
  const errors: RecommendationErrors = {
    ...(text.length < 3 ? { text: "Say what is to be done" } : text.length > 1000 ? { text: "Use 1,000 characters at most" } : {}),
    ...(owner.length < 2 ? { owner: "Say who is to do it" } : owner.length > 120 ? { owner: "Use 120 characters at most" } : {}),
    ...("fault" in due ? { due: due.fault } : {}),
  };
  return { errors, text, owner, dueOn: "dueOn" in due ? due.dueOn : null };
}
