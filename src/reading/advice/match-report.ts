import { surnameOf } from "./person-in.ts";
import type { AdviceReport } from "./read-advice.ts";
import type { ListedAdvice } from "./section-k.ts";

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The entry of section K that is a report's: by the author's name in its first lines, else by its role. `child`: names that parents may share. */
export function entryOf(report: AdviceReport, listed: readonly ListedAdvice[], child: ReadonlySet<string>): ListedAdvice | undefined {
  const named = listed.filter(({ name }) => {
    if (name === null || isChild(name, child)) return false;
    if (report.front.includes(name)) return true;
    const surname = surnameOf(name);
    return surname.length > 2 && !child.has(surname.toLowerCase()) && new RegExp(String.raw`\b${escaped(surname)}\b`).test(report.front);
  });
  if (named.length === 1) return named[0];
  const sameRole = (entries: readonly ListedAdvice[]) => entries.find((entry) => entry.role === report.role) ?? entries.find((entry) => isSchool(entry.role) && isSchool(report.role)) ?? (report.role === "Child" ? entries.find((entry) => isChild(entry.wording, child) || isChild(entry.name ?? "", child)) : undefined);
  return sameRole(named) ?? named[0] ?? sameRole(listed);
}

const isSchool = (role: string | null) => role !== null && /^(?:School|School staff|SENCO|Teacher|Teaching Assistant)$/.test(role);
const isChild = (name: string, child: ReadonlySet<string>) => {
  const words = name.toLowerCase().match(/[\w’'-]{2,}/g) ?? [];
  return words.length > 0 && words.every((word) => child.has(word));
};
