/** The year in which the school year of a date began: 1 September (School Admissions Code). */
const schoolYearOf = (date: string) => Number(date.slice(0, 4)) - (date.slice(5, 7) < "09" ? 1 : 0);

/** Year group on a day; Reception is 0. */
export function yearGroup(birthDate: string, on: string): number {
  return schoolYearOf(on) - schoolYearOf(birthDate) - 5;
}
