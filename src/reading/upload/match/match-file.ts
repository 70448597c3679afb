import type { FileIdentity } from "../identity/file-identity.ts";
import { samePerson, type PlanIndex, type PlanOfChild } from "./plan-index.ts";

export type MatchedBy = "reference" | "nhs-number" | "upn" | "name-and-birth";
export type Choice = { planId: string; why: string };
/** One plan without a doubt, or what to ask a person: the plans that it might be, the likeliest first; none where nothing fits. */
export type Match = { planId: string; by: MatchedBy } | { choices: Choice[] };

const MOST_CHOICES = 8;

/** Numbers alone may be a date or a page; a reference that stands for itself has letters too, or is long. */
const isDistinctive = (reference: string) => reference.length >= 5 && (/[a-z]/.test(reference) || reference.length >= 7);

const isOpen = (plan: PlanOfChild) => plan.status !== "refused" && plan.status !== "not-issued" && plan.status !== "ceased";

/**
 * Whose a document is. Sure only where everything that it says of itself (reference, NHS number, UPN, name with date of birth) leads to one and the same
 * plan; whatever contradicts itself, or hangs on a name alone, is for a person to decide.
 */
export function matchFile(file: FileIdentity, index: PlanIndex): Match {
  const sure: { by: MatchedBy; plans: readonly PlanOfChild[] }[] = [
    ...file.references.filter(isDistinctive).map((reference) => ({ by: "reference" as const, plans: index.byReference.get(reference) ?? [] })),
    ...file.nhsNumbers.map((number) => ({ by: "nhs-number" as const, plans: index.byNhsNumber.get(number) ?? [] })),
    ...file.upns.map((upn) => ({ by: "upn" as const, plans: index.byUpn.get(upn) ?? [] })),
    { by: "name-and-birth" as const, plans: file.birthDate === null || file.name === null ? [] : (index.byBirthDate.get(file.birthDate) ?? []).filter((plan) => samePerson(file.name ?? "", plan)) },
  ].filter((evidence) => evidence.plans.length > 0);

  const common = sure.reduce<readonly PlanOfChild[] | undefined>((left, { plans }) => (left === undefined ? plans : left.filter((plan) => plans.includes(plan))), undefined) ?? [];
  const open = common.length > 1 && new Set(common.map((plan) => plan.personId)).size === 1 ? common.filter(isOpen) : common;
  const [only] = open;
  if (only !== undefined && open.length === 1 && contradiction(file, only) === undefined) return { planId: only.planId, by: sure[0]?.by ?? "reference" };

  const words: Readonly<Record<MatchedBy, string>> = { reference: "The reference is in the document or its name", "nhs-number": "The NHS number is in the document", upn: "The UPN is in the document", "name-and-birth": "Name and date of birth are in the document" };
  const choices = new Map<string, string>();
  for (const { by, plans } of sure) for (const plan of plans) choices.set(plan.planId, [words[by], contradiction(file, plan)].filter(Boolean).join(", but "));
  const weak = (plan: PlanOfChild, why: string) => {
    if (!choices.has(plan.planId)) choices.set(plan.planId, [why, contradiction(file, plan)].filter(Boolean).join(", but "));
  };
  for (const plan of byNameAlone(file, index)) weak(plan, file.name !== null && samePerson(file.name, plan) ? "The name is in the document" : "The name is in the file’s name");
  for (const plan of file.birthDate === null ? [] : (index.byBirthDate.get(file.birthDate) ?? [])) weak(plan, "The date of birth is in the document");
  for (const reference of file.references.filter((each) => !isDistinctive(each))) for (const plan of index.byReference.get(reference) ?? []) weak(plan, "The number is in the document or its name");
  return { choices: [...choices].slice(0, MOST_CHOICES).map(([planId, why]) => ({ planId, why })) };
}

/** What of a document speaks against a plan, in words; undefined where nothing does. */
function contradiction(file: FileIdentity, plan: PlanOfChild): string | undefined {
  if (file.birthDate !== null && file.birthDate !== plan.birthDate) return "the date of birth is another";
  if (file.name !== null && file.name.trim().includes(" ") && !samePerson(file.name, plan)) return "the name is another";
  return undefined;
}

function byNameAlone(file: FileIdentity, index: PlanIndex): PlanOfChild[] {
  const inName = new Set(file.nameWords);
  const named = (file.name ?? "").split(/\s+/).flatMap((word) => index.bySurname.get(word.toLowerCase().replaceAll(/[^a-z]/g, "")) ?? []).filter((plan) => samePerson(file.name ?? "", plan));
  const inFile = file.nameWords.flatMap((word) => index.bySurname.get(word) ?? []).filter((plan) => plan.forenameWords.some((word) => inName.has(word)));
  return [...new Set([...named, ...inFile])];
}
