/** Year group on a day: Reception is 0; the school year begins on 1 September (School Admissions Code). */
export function yearGroup(birthDate: string, on: string): number {
  const startYear = (date: string) => Number(date.slice(0, 4)) - (date.slice(5, 7) < "09" ? 1 : 0);
  return startYear(on) - startYear(birthDate) - 5;
}
