const abbreviation = /^(?:[A-Z&]{2,5}s?|ed\.? psych|toD|physio|senco|mums?|dads?|mum and dad|mother|father|special guardians?|foster carers?)$/i;
const office = /\b(SENCO|SENDCO|head ?teacher|principal|head of (?:year|sixth form|inclusion)|manager|class teacher)\b/i;

/**
 * Whose advice it is, in the plan's own words: what the name's column adds ("School", "Mrs Shah, SENCO") in brackets, and what an abbreviation
 * stands for, where the lexicon knows it.
 */
export function roleWording(wording: string, beside: string, role: string | null): string {
  const own = wording.replace(/\s+/g, " ").trim();
  const held = office.exec(beside)?.[1];
  if (held !== undefined && !own.toLowerCase().includes(held.toLowerCase())) return `${own} (${held})`;
  return role !== null && abbreviation.test(own) && own.toLowerCase() !== role.toLowerCase() ? `${own} (${role})` : own;
}
