/**
 * A name as people type it to find somebody: small letters without accents and without apostrophes, whichever of the many kinds.
 * `plainNameSql` in list-plans.ts does the same to the names of the register.
 */
export function plainName(text: string): string {
  return text.normalize("NFD").replaceAll(/[\u0300-\u036f'’‘ʼ`´]/g, "").toLowerCase().replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("đ", "d");
}
