const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|cllr)\.?$/;

function partsOf(name: string): { initial: string; surname: string } {
  const words = name.normalize("NFKD").toLowerCase().replace(/[^a-z.\s'-]/g, "").split(/[\s.]+/).filter((word) => word !== "" && !titles.test(word));
  const surname = (words.at(-1) ?? "").replace(/[^a-z]/g, "");
  return { initial: words.length > 1 ? (words[0]?.charAt(0) ?? "") : "", surname };
}

/**
 * Whether somebody may have written or contributed to a document: their name against the names that stand on the plan and its advice, as people
 * write them ("L. Dunmore" is "Lucy Dunmore"). When in doubt it says yes: another auditor is easily found, an audit of one's own work is worth
 * nothing. `authors` may hold a job or a team beside a name, separated by commas.
 */
export function isOwnWork(name: string, authors: readonly string[]): boolean {
  const own = partsOf(name);
  if (own.surname === "") return false;
  return authors.flatMap((author) => author.split(/[,;&/]| and /)).some((author) => {
    const other = partsOf(author);
    return other.surname === own.surname && (other.initial === "" || own.initial === "" || other.initial === own.initial);
  });
}
