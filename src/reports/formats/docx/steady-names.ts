const linkName = /( (?:r:id|Id)=")(rId[a-z0-9_-]{21})(?=")/g;
const placeNumber = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(?=")/g;

const counted = (names: Map<string, string>, old: string, prefix: string): string => {
  const name = names.get(old) ?? `${prefix}${names.size + 1}`;
  names.set(old, name);
  return name;
};

/**
 * The library names links at random, and numbers places on from the last file that it made. Word asks only that they differ: here
 * they are counted from one. The function given back is for one file, its parts one after the other.
 */
export function steadyNames(): (text: string) => string {
  const links = new Map<string, string>();
  const places = new Map<string, string>();
  return (text) => text
    .replace(linkName, (_, before: string, old: string) => before + counted(links, old, "link"))
    .replace(placeNumber, (_, before: string, old: string) => before + counted(places, old, ""));
}
