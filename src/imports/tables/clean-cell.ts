// oxlint-disable-next-line no-control-regex -- control characters are what this takes out
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const SPACES = /[\s\u00a0]+/g;
const PLAIN = /^[!-~]+( [!-~]+)*$/;

/** A cell without the spaces and marks that nobody can see: they would make two equal names differ. */
export function cleanCell(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSEEN, "").replace(SPACES, " ").trim();
}
