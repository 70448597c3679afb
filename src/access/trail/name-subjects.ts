import type { Db } from "../../platform/index.ts";
import type { TrailLine } from "./list-trail.ts";
import type { TrailWords } from "./trail-words.ts";

/** What people call the subjects of these lines, by "kind id"; also their plans, as "plan id". */
export async function nameSubjects(db: Db, authorityId: string, lines: readonly TrailLine[], { subjects }: TrailWords): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, Set<string>>();
  const add = (kind: string, id: string | null) => {
    if (id !== null) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  };
  for (const { subjectKind, subjectId, planId } of lines) {
    add(subjectKind, subjectId);
    add("plan", planId);
  }
  const named = await Promise.all([...ids].map(async ([kind, of]) => [kind, (await subjects[kind]?.names?.(db, authorityId, [...of])) ?? new Map<string, string>()] as const));
  return new Map(named.flatMap(([kind, names]) => [...names].map(([id, name]): [string, string] => [`${kind} ${id}`, name])));
}
