type Statement = { id: string; text: string };
type Labels = {
  needs: readonly (Statement & { section: string; provisions: readonly string[] })[];
  outcomes: readonly (Statement & { fault: string | null })[];
  provisions: readonly (Statement & { section: string; label: string; who: string | null; amount: string | null; frequency: string | null; needs: readonly string[] })[];
  defects: readonly { code: string; section: string; quote: string | null }[];
};

const of = (code: string, statements: readonly { section?: string; text: string }[], section?: string) => statements.map((each) => ({ code, section: section ?? each.section ?? "", quote: each.text }));

/**
 * Adds the findings that follow from other labels, each by its one rule: outcome-… (the outcome's fault), vague-provision,
 * unquantified-provision, provision-without-who, need-without-provision, health-provision-missing-from-G, provision-without-need.
 */
export function completeLabels<T extends Labels>(labels: T): T {
  const { needs, outcomes, provisions } = labels;
  const unmet = needs.filter((need) => need.provisions.length === 0);
  const follow = [
    ...outcomes.filter(({ fault }) => fault !== null && fault !== "not-specific").flatMap((each) => of(each.fault === "is-provision" ? "outcome-is-provision" : `outcome-${each.fault}`, [each], "E")),
    ...of("vague-provision", provisions.filter(({ label }) => label === "vague")),
    ...of("unquantified-provision", provisions.filter(({ label, amount, frequency }) => label === "partly" && amount === null && frequency === null)),
    ...of("provision-without-who", provisions.filter(({ label, who }) => label !== "specific" && who === null)),
    ...of("need-without-provision", unmet.filter(({ section }) => section !== "C")),
    ...of("health-provision-missing-from-G", unmet.filter(({ section }) => section === "C"), "G"),
    ...of("provision-without-need", provisions.filter(({ section, needs }) => section === "F" && needs.length === 0)),
  ];
  const twice = follow.filter((one) => labels.defects.some((other) => other.code === one.code && other.quote === one.quote));
  if (twice.length > 0) throw new Error(`Labelled by hand and by rule: ${JSON.stringify(twice)}`);
  return { ...labels, defects: [...labels.defects, ...follow] };
}
