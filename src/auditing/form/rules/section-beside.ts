/**
 * The section of the plan that a section of the tool asks about: the same letter, a wider one ("H" for "H1"), or the first of several ("CDGH").
 * Undefined where the tool's section is its own, such as its key themes.
 */
export function sectionBeside(toolSection: string, planSections: readonly string[]): string | undefined {
  const has = (id: string) => (planSections.includes(id) ? id : planSections.find((each) => /^H[12]?$/.test(id) && /^H[12]?$/.test(each)));
  if (/^[A-K][12]?$/.test(toolSection)) return has(toolSection);
  return /^[A-K]{2,}$/.test(toolSection) ? [...toolSection].map(has).find((id) => id !== undefined) : undefined;
}
