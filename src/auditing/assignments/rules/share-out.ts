import { createHash } from "node:crypto";
import { isOwnWork } from "./is-own-work.ts";

export type Candidate = {
  accountId: string;
  name: string;
  discipline: string;
  /** Groups that they belong to. */
  groups: readonly string[];
  /** What they have to do already, not yet handed in. */
  load: number;
};

export type WaitingAssignment = {
  id: string;
  itemId: string;
  groupId: string | null;
  role: "audit" | "moderation" | "panel" | "external";
  /** How many people it takes: one, two of different disciplines, or the whole group. */
  mode: "one" | "pair" | "panel";
  /** Who wrote the document, and who contributed to the plan. */
  authors: readonly string[];
  /** Accounts that rate the same document in another capacity. */
  takenBy: readonly string[];
};

export type Shared = {
  given: { assignmentId: string; accountIds: string[] }[];
  /** Nobody may take these, and why. */
  left: { assignmentId: string; why: string }[];
};

const orderOf = (seed: string, assignmentId: string, accountId: string) => createHash("sha256").update(`${seed}:${assignmentId}:${accountId}`).digest("hex");

/** Why somebody may not rate a document; undefined where they may. */
export function whyNot(candidate: Pick<Candidate, "accountId" | "name">, waiting: Pick<WaitingAssignment, "authors" | "takenBy">): string | undefined {
  if (isOwnWork(candidate.name, waiting.authors)) return "wrote it or contributed to it";
  if (waiting.takenBy.includes(candidate.accountId)) return "rates it already in another capacity";
  return undefined;
}

/**
 * Shares work out evenly: the assignment with the fewest possible people first, always to whoever has least to do; ties are broken by a seeded
 * hash, so that the same question has the same answer. Nobody gets what they wrote or contributed to, nor the same document twice.
 */
export function shareOut(waiting: readonly WaitingAssignment[], people: readonly Candidate[], seed: string): Shared {
  const load = new Map(people.map((person) => [person.accountId, person.load]));
  const taken = new Map<string, Set<string>>();
  const takenOf = (itemId: string) => taken.get(itemId) ?? taken.set(itemId, new Set()).get(itemId) ?? new Set<string>();
  const inGroup = (each: WaitingAssignment) => people.filter((person) => each.groupId !== null && person.groups.includes(each.groupId));
  const mayTake = (each: WaitingAssignment) => inGroup(each).filter((person) => whyNot(person, each) === undefined && !takenOf(each.itemId).has(person.accountId));
  const result: Shared = { given: [], left: [] };
  const give = (each: WaitingAssignment, chosen: readonly Candidate[]) => {
    for (const person of chosen) {
      load.set(person.accountId, (load.get(person.accountId) ?? 0) + 1);
      takenOf(each.itemId).add(person.accountId);
    }
    result.given.push({ assignmentId: each.id, accountIds: chosen.map((person) => person.accountId) });
  };
  const order = waiting.map((each) => ({ each, choices: mayTake(each).length }))
    .sort((a, b) => a.choices - b.choices || (orderOf(seed, a.each.id, "") < orderOf(seed, b.each.id, "") ? -1 : 1));
  for (const { each } of order) {
    const free = mayTake(each).sort((a, b) =>
      (load.get(a.accountId) ?? 0) - (load.get(b.accountId) ?? 0) || (orderOf(seed, each.id, a.accountId) < orderOf(seed, each.id, b.accountId) ? -1 : 1));
    const [first] = free;
    if (first === undefined) {
      const members = inGroup(each).length;
      result.left.push({ assignmentId: each.id, why: each.groupId === null ? "no group is set for this kind of document" : members === 0 ? "the group has no members" : "everybody in the group wrote it, contributed to it or rates it already" });
    } else if (each.mode === "one") {
      give(each, [first]);
    } else if (each.mode === "panel") {
      give(each, free);
    } else {
      const second = free.find((person) => person.discipline !== first.discipline);
      if (second === undefined) result.left.push({ assignmentId: each.id, why: "a pair needs two people of different disciplines" });
      else give(each, [first, second]);
    }
  }
  return result;
}
