/**
 * A list's filters as an address holds them: each name with what it may be. What cannot be meant (a month 13, an id that is none) is left out and named in
 * `ignored`, so that a mistyped address shows a list and says what it did not use.
 */
export function readFilters<Filters extends object>(query: Record<string, unknown>, allowed: Readonly<Record<keyof Filters & string, (text: string) => boolean>>): { filters: Filters; ignored: string[] } {
  const filters: Partial<Filters> = {};
  const ignored: string[] = [];
  for (const name of Object.keys(allowed) as (keyof Filters & string)[]) {
    const value = query[name];
    if (typeof value !== "string" || value.trim() === "") continue;
    if (allowed[name](value.trim())) Object.assign(filters, { [name]: value.trim() });
    else ignored.push(name);
  }
  return { filters: filters as Filters, ignored };
}
