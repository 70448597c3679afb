/** A heading without case, accents, spaces and punctuation: "Date of Birth (dd/mm/yyyy)" and "date_of_birth" become alike. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/\((dd|mm|yy|y\/n|yes|required|optional)[^)]*\)/gi, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
