/**
 * England's mix of children with plans, so that the demonstration council looks like a real one. Rounded from the
 * Department for Education's statistics "Education, health and care plans", reporting year 2025 (Open Government Licence v3).
 */

/** Children by age in years, in hundreds. */
export const byAge: Readonly<Record<string, number>> = {
  2: 5, 3: 43, 4: 225, 5: 308, 6: 319, 7: 341, 8: 364, 9: 384, 10: 414, 11: 468, 12: 472, 13: 474, 14: 471, 15: 449,
  16: 420, 17: 365, 18: 286, 19: 208, 20: 145, 21: 98, 22: 63, 23: 40, 24: 22,
};

/** Primary need by age band, in per cent. The published table has no Down syndrome yet: a little is taken from MLD and SLD. */
export const needByAge: readonly { upTo: number; needs: Readonly<Record<string, number>> }[] = [
  { upTo: 4, needs: { SLCN: 49, ASD: 29, PD: 5, MLD: 3.5, SEMH: 2.5, SLD: 2, PMLD: 2.5, HI: 1.5, VI: 1, OTH: 1, SPLD: 0.7, MSI: 0.4, DS: 1 } },
  { upTo: 10, needs: { SLCN: 32, ASD: 33, SEMH: 13, MLD: 7, PD: 3.6, SLD: 2.7, PMLD: 1.4, SPLD: 1.4, HI: 1.3, OTH: 1.1, VI: 0.7, MSI: 0.3, DS: 1 } },
  { upTo: 15, needs: { ASD: 32, SEMH: 25.5, SLCN: 15.5, MLD: 11.5, SLD: 3.5, PD: 3.5, SPLD: 3, HI: 1.3, PMLD: 1.1, OTH: 1.2, VI: 0.8, MSI: 0.2, DS: 1 } },
  { upTo: 25, needs: { ASD: 30.5, SEMH: 25, SLCN: 11.5, MLD: 12.5, SLD: 5.4, PD: 4.6, SPLD: 2.4, HI: 1.6, PMLD: 1.4, OTH: 1.1, VI: 1, MSI: 0.2, DS: 1 } },
];

/** Where children of an age are placed, in per cent. */
export const settingByAge: readonly { upTo: number; settings: Readonly<Record<SettingType, number>> }[] = [
  { upTo: 3, settings: { "early-years": 58, mainstream: 28, special: 7, unit: 2, "alternative-provision": 0, college: 0, elsewhere: 5, independent: 0 } },
  { upTo: 10, settings: { "early-years": 1, mainstream: 62, special: 27, unit: 5, "alternative-provision": 0.5, college: 0, elsewhere: 2.5, independent: 2 } },
  { upTo: 15, settings: { "early-years": 0, mainstream: 43, special: 38, unit: 4, "alternative-provision": 1.5, college: 0.3, elsewhere: 5.2, independent: 8 } },
  { upTo: 18, settings: { "early-years": 0, mainstream: 10, special: 19, unit: 1, "alternative-provision": 0.5, college: 48, elsewhere: 17.5, independent: 4 } },
  { upTo: 25, settings: { "early-years": 0, mainstream: 1.5, special: 4, unit: 0, "alternative-provision": 0, college: 66, elsewhere: 26.5, independent: 2 } },
];

export type SettingType = "early-years" | "mainstream" | "special" | "unit" | "alternative-provision" | "college" | "elsewhere" | "independent";

/** Boys are seven in ten. */
export const shareOfBoys = 0.706;

/** The entry of an age-banded list that an age falls into. */
export function atAge<T extends { upTo: number }>(bands: readonly T[], age: number): T {
  const band = bands.find((entry) => age <= entry.upTo) ?? bands.at(-1);
  if (band === undefined) throw new Error("no bands");
  return band;
}
