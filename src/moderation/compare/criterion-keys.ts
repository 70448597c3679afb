import { criteriaOf, type Instrument } from "../../instruments/index.ts";

export type KeyedCriterion = { key: string; sectionId: string; sectionTitle: string; text: string; id: string; tool: string };

/**
 * The same question in several tools and versions: a key for each criterion of each tool, given as hash and tool. Criteria are the same that have one id in versions
 * of one tool, or that a tool says are the same (`maps`). The key's words are those of the first tool that has it.
 */
export function criterionKeys(tools: readonly { hash: string; instrument: Instrument }[]): { keyOf: (hash: string, criterion: string) => KeyedCriterion | undefined } {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    const above = parent.get(name);
    return above === undefined || above === name ? name : rootOf(above);
  };
  const nameOf = (instrument: Instrument, id: string) => `${instrument.id}/${id}`;
  for (const { instrument } of tools) {
    for (const { criterion } of criteriaOf(instrument)) {
      const name = nameOf(instrument, criterion.id);
      for (const mapped of criterion.maps) {
        // "dip-sample@2/E3" names the same question as "dip-sample/E3": an id keeps its question through versions.
        const other = rootOf(mapped.replace(/@\d+\//, "/"));
        if (other !== rootOf(name)) parent.set(rootOf(name), other);
      }
    }
  }
  const first = new Map<string, KeyedCriterion>();
  const keys = new Map<string, KeyedCriterion>();
  for (const { hash, instrument } of tools) {
    for (const { criterion, section } of criteriaOf(instrument)) {
      const key = rootOf(nameOf(instrument, criterion.id));
      const known = first.get(key) ?? { key, sectionId: section.id, sectionTitle: section.title, text: criterion.text, id: criterion.id, tool: instrument.title };
      first.set(key, known);
      keys.set(`${hash} ${criterion.id}`, known);
    }
  }
  return { keyOf: (hash, criterion) => keys.get(`${hash} ${criterion}`) };
}
