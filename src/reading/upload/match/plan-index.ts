import { plainReference } from "../identity/references-in.ts";

export type PlanOfRegister = { planId: string; personId: string; reference: string; status: string; surname: string; forename: string; birthDate: string; nhsNumber: string | null; upn: string | null };
export type PlanOfChild = PlanOfRegister & { surnameWords: string[]; forenameWords: string[] };

type Lists = ReadonlyMap<string, readonly PlanOfChild[]>;
export type PlanIndex = { byReference: Lists; byNhsNumber: Lists; byUpn: Lists; byBirthDate: Lists; bySurname: Lists };

/** A name's words in small letters without accents: "Ní Bhriain-O’Shea" is ni, bhriain, oshea. */
export const nameWords = (name: string): string[] => name.normalize("NFKD").toLowerCase().replaceAll(/[\u0300-\u036f'’]/g, "").split(/[^a-z]+/).filter((word) => word !== "");

/** The register as matching asks it. Twenty thousand plans take some megabytes and a fifth of a second, once a batch. */
export function indexPlans(plans: readonly PlanOfRegister[]): PlanIndex {
  const all = plans.map((plan): PlanOfChild => ({ ...plan, surnameWords: nameWords(plan.surname), forenameWords: nameWords(plan.forename) }));
  const by = (keysOf: (plan: PlanOfChild) => readonly (string | null)[]): Lists => {
    const lists = new Map<string, PlanOfChild[]>();
    for (const plan of all) {
      for (const key of new Set(keysOf(plan))) {
        if (key === null || key === "") continue;
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [plan]);
        else list.push(plan);
      }
    }
    return lists;
  };
  return {
    byReference: by((plan) => [plainReference(plan.reference)]), byNhsNumber: by((plan) => [plan.nhsNumber]), byUpn: by((plan) => [plan.upn]), byBirthDate: by((plan) => [plan.birthDate]),
    bySurname: by((plan) => [...plan.surnameWords, plan.surnameWords.join("")]),
  };
}

/** Whether a document's name is a child's: all words of the surname, and the first or any forename, in whatever order. */
export function samePerson(name: string, plan: PlanOfChild): boolean {
  const words = new Set(nameWords(name));
  const joined = nameWords(name).join("");
  const surname = plan.surnameWords.every((word) => words.has(word)) || joined.endsWith(plan.surnameWords.join("")) || joined.startsWith(plan.surnameWords.join(""));
  return surname && plan.surnameWords.length > 0 && plan.forenameWords.some((word) => words.has(word));
}
