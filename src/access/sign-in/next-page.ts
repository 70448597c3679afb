/** Where to go after signing in: an address of this site, else the home page. Never another site's. */
export function nextPage(next: unknown): string {
  if (typeof next !== "string" || next.length > 2_000) return "/";
  // A browser reads "\" as "/", and drops tabs and line ends: "//evil.example" has many spellings.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes("\\")) return "/";
  return next.startsWith("/sign-in") || next.startsWith("/sign-out") ? "/" : next;
}
