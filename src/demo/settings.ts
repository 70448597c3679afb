import type { SettingType } from "./england-mix.ts";
import type { Random } from "./random.ts";

/** A school, college or early-years place of the invented county. URNs begin with 9, which no real one does. */
export type Setting = { name: string; urn: string | null; type: SettingType };

const places = ["Hartmere", "Wenlow", "Saltby", "Ashcombe", "Tarnside", "Millbeck", "Orchard Hill", "Priory Park", "Kingsmoor", "Brookfield", "Larkhall", "Stonegate", "Fernley", "Eastfield", "Northgate", "Riverside", "Copley", "Thornbury Lane"];
const kinds: Readonly<Record<SettingType, { endings: readonly string[]; count: number }>> = {
  "early-years": { endings: ["Nursery School", "Day Nursery"], count: 8 },
  mainstream: { endings: ["Primary School", "Church of England Primary", "Academy", "High School", "Junior School"], count: 46 },
  unit: { endings: ["Primary School (resourced provision)", "Academy (SEN unit)"], count: 6 },
  special: { endings: ["School", "Special Academy"], count: 9 },
  independent: { endings: ["House School", "Lodge School"], count: 6 },
  "alternative-provision": { endings: ["Pupil Referral Unit"], count: 2 },
  college: { endings: ["College", "Sixth Form College", "Specialist College"], count: 6 },
  elsewhere: { endings: [], count: 0 },
};

/** All settings, made once for a council. */
export function makeSettings(random: Random): Setting[] {
  const settings: Setting[] = [];
  for (const [type, { endings, count }] of Object.entries(kinds) as [SettingType, (typeof kinds)[SettingType]][]) {
    const names = new Set<string>();
    while (names.size < count) names.add(`${random.pick(places)} ${random.pick(endings)}`);
    for (const name of names) settings.push({ name, urn: String(900_000 + settings.length * 37 + 11), type });
  }
  return settings;
}

const elsewhere = ["Elective home education", "Tuition arranged by the council", "Not in education or training", "Arranged by parents"];

/** A setting of a type; whoever is educated elsewhere has none with a URN. */
export function pickSetting(random: Random, settings: readonly Setting[], type: SettingType): Setting {
  if (type === "elsewhere") return { name: random.pick(elsewhere), urn: null, type };
  return random.pick(settings.filter((setting) => setting.type === type));
}
