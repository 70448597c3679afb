/** The year in which the school year (from 1 September) of a day began. */
const schoolYearOf = (day: string) => Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);

/**
 * A child's national-curriculum year group on a day, by age: Reception is 0, Year 9 is 9, years after 13 go on counting.
 * A child is in Reception in the school year in which they turn five (born 1 September to 31 August).
 */
export function schoolYearGroup(birthDate: string, day: string): number {
  return schoolYearOf(day) - schoolYearOf(birthDate) - 5;
}
