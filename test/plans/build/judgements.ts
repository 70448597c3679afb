/** What a careful auditor says of one example plan. The words themselves come from the document, by the names of its marks. */
export type Judgements = {
  layout: string;
  person: { name: string; dateOfBirth: string; yearGroup: number | null; phase: string; nhsNumber: string | null; primaryNeed: string };
  planKind: "new-draft" | "new-final" | "amended";
  dates: { request: string | null; draft: string | null; final: string | null; lastReview: string | null };
  sections: Record<string, Place | readonly Place[]>;
  aspirations: Record<string, { by: "cyp" | "parent"; kind: "aspiration" | "placement-or-provision-request" }>;
  needs: Record<string, { section: "B" | "C" | "D"; area: Area }>;
  outcomes: Record<string, { smart: "yes" | "partly" | "no"; fault: OutcomeFault | null; pfa: boolean; provisions: readonly string[] }>;
  provisions: Record<string, Provision>;
  advice: readonly Advice[];
  /** Codes that follow from other labels are not repeated here (`completeLabels`). A quote is a mark's name or the words. */
  defects: readonly Defect[];
  answers: Record<string, "Yes" | "Partly" | "No" | "N/A">;
};

/** A section's exact heading, how its text begins and how it ends. */
export type Place = { heading: string; first: string; last: string };
export type Area = "communication-interaction" | "cognition-learning" | "semh" | "sensory-physical" | "health" | "social-care";
export type OutcomeFault = "unmeasurable" | "no-timeframe" | "is-provision" | "several-in-one" | "not-specific" | "wrong-timeframe";
export type Provision = { section: "F" | "G" | "H1" | "H2"; label: "specific" | "partly" | "vague"; who: string | null; amount: string | null; frequency: string | null; vaguePhrases: readonly string[]; needs: readonly string[] };
export type Advice = {
  role: string; name: string; date: string | null; file: string | null; listedInK: boolean; usedInPlan: boolean;
  recommended: Record<string, readonly ["outcome" | "provision" | "need", "yes" | "partly" | "no"]>;
};
export type Defect = { code: string; section: string; quote: string | null };

const names = (list: string): string[] => list.split(" ").filter((name) => name !== "");

export const need = (section: "B" | "C" | "D", area: Area) => ({ section, area });

/** `provisions` are names with spaces between. A fault goes with every outcome that is not SMART. */
export const outcome = (smart: "yes" | "partly" | "no", fault: OutcomeFault | null, provisions: string, pfa = false) => ({ smart, fault, pfa, provisions: names(provisions) });

type Parts = { who?: string; amount?: string; often?: string; vague?: readonly string[] };

/** `needs` are names with spaces between. */
export const provision = (section: Provision["section"], label: Provision["label"], needs: string, { who, amount, often, vague }: Parts = {}): Provision =>
  ({ section, label, who: who ?? null, amount: amount ?? null, frequency: often ?? null, vaguePhrases: vague ?? [], needs: names(needs) });

export const defect = (code: string, section: string, quote: string | null = null): Defect => ({ code, section, quote });

/** Answers, written as the criteria that have each: "A1 A2 C3". */
export function answers(by: Partial<Record<"Yes" | "Partly" | "No" | "N/A", string>>): Judgements["answers"] {
  const all = Object.entries(by).flatMap(([answer, ids]) => names(ids).map((id) => [id, answer as "Yes"] as const));
  if (new Set(all.map(([id]) => id)).size !== all.length) throw new Error("A criterion is answered twice");
  return Object.fromEntries(all);
}
