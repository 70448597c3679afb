import { addDays, daysBetween, onWorkingDay } from "./calendar.ts";
import { writers } from "./council.ts";
import { atAge, byAge, needByAge, settingByAge, shareOfBoys } from "./england-mix.ts";
import { testNhsNumber, testUpn } from "./identifiers.ts";
import { areas, boys, ethnicities, girls, postcodeOfArea, surnames } from "./names.ts";
import type { Random } from "./random.ts";
import { makeSettings, pickSetting, type Setting } from "./settings.ts";
import { yearGroup } from "./year-group.ts";

export type DemoPerson = {
  surname: string; forename: string; birth_date: string; sex: "F" | "M"; ethnicity: string; postcode: string;
  upn: string | null; nhs_number: string | null; looked_after: boolean; area: string;
};
export type DemoPlan = {
  reference: string; team: number; writer: string | null; status: string; requested_on: string; request_source: string;
  decided_on: string | null; assessment_decided_on: string | null; lawful_exception: boolean; started_on: string | null;
  ceased_on: string | null; cease_reason: number | null; last_review_on: string | null; review_outcome: string | null;
  personal_budget: boolean | null; mediation: boolean; tribunal: boolean; primary_need: string | null; other_needs: string[];
  setting_urn: string | null; setting_name: string | null; setting_type: string | null; residential: boolean; out_of_area: boolean;
};
export type DemoVersion = { number: number; kind: string; stage: "draft" | "final"; dated_on: string };
export type DemoChild = { person: DemoPerson; plan: DemoPlan; versions: DemoVersion[] };

/** How many of the children stand where. */
const shareOfStatus = { active: 86.5, requested: 1.8, assessing: 5.2, refused: 2.4, "not-issued": 0.6, ceased: 3.5 } as const;

/** `count` children with their plans as the council's system would hold them on `today`. */
export function makeRegister(random: Random, today: string, count: number): DemoChild[] {
  const settings = makeSettings(random);
  const used = { nhs: new Set<string>(), upn: new Set<string>() };
  const children = Array.from({ length: count }, () => makeChild(random, today, settings, used));
  // References are given in the order of the requests, as a case system does.
  children.sort((a, b) => (a.plan.requested_on < b.plan.requested_on ? -1 : 1));
  for (const [index, child] of children.entries()) child.plan.reference = `EHC-${String(index + 1).padStart(4, "0")}`;
  return children;
}

function unused(make: () => string, used: Set<string>): string {
  for (;;) {
    const value = make();
    if (used.has(value)) continue;
    used.add(value);
    return value;
  }
}

function makeChild(random: Random, today: string, settings: readonly Setting[], used: { nhs: Set<string>; upn: Set<string> }): DemoChild {
  const status = random.weighted(shareOfStatus);
  const ageNow = Number(random.weighted(byAge));
  const age = status === "active" || status === "ceased" ? ageNow : Math.min(ageNow, random.whole(3, 12));
  const birth = addDays(today, -Math.floor(age * 365.25) - random.whole(1, 364));
  const isBoy = random.chance(shareOfBoys);
  const area = random.weighted(areas);
  const person: DemoPerson = {
    surname: random.pick(surnames), forename: random.pick(isBoy ? boys : girls), birth_date: birth, sex: isBoy ? "M" : "F",
    ethnicity: random.weighted(ethnicities), postcode: `${postcodeOfArea[area] ?? "QM1"} ${random.whole(1, 9)}${random.pick([..."ABDEFGHJLNPQRSTUWXYZ"])}${random.pick([..."ABDEFGHJLNPQRSTUWXYZ"])}`,
    upn: age >= 4 ? unused(() => testUpn(random), used.upn) : null,
    // The council only began to write NHS numbers into every plan this year.
    nhs_number: random.chance(0.86) ? unused(() => testNhsNumber(random), used.nhs) : null,
    looked_after: random.chance(0.05), area,
  };
  const setting = pickSetting(random, settings, random.weighted(atAge(settingByAge, age).settings));
  const primary = random.weighted(atAge(needByAge, age).needs);
  const others = ["SEMH", "SLCN", "ASD", "MLD", "PD", "SPLD"].filter((need) => need !== primary);
  const team = teamOf(random, area, age);
  const plan: DemoPlan = {
    reference: "", team, writer: random.pick(writers[team] ?? []), status, ...timeline(random, today, status, birth), tribunal: random.chance(0.03),
    request_source: random.weighted({ "Education setting": 62, "Parent or young person": 30, Health: 5, "Social care": 3 }),
    mediation: random.chance(0.04), primary_need: primary, other_needs: random.chance(0.45) ? [random.pick(others)] : [],
    setting_urn: setting.urn, setting_name: setting.name, setting_type: setting.type, residential: random.chance(0.02),
    out_of_area: setting.type === "independent" ? random.chance(0.4) : random.chance(0.04), personal_budget: status === "active" ? random.chance(0.05) : null,
  };
  return { person, plan, versions: versionsOf(random, today, plan, birth) };
}

/** Teams follow areas, and the fifth has the young people over 16. */
function teamOf(random: Random, area: string, age: number): number {
  if (age >= 17 || random.chance(0.06)) return 4;
  if (area === "Hartmere") return random.chance(0.62) ? 0 : 1;
  return area === "Wenlow" ? (random.chance(0.7) ? 1 : 2) : area === "Ashcombe" ? 2 : 3;
}

function timeline(random: Random, today: string, status: keyof typeof shareOfStatus, birth: string) {
  const none = { decided_on: null, assessment_decided_on: null, started_on: null, ceased_on: null, cease_reason: null, last_review_on: null, review_outcome: null };
  const exception = random.chance(0.04);
  if (status === "requested") return { ...none, lawful_exception: exception, requested_on: onWorkingDay(addDays(today, -random.whole(3, 44))) };
  if (status === "assessing" || status === "refused" || status === "not-issued") {
    const requested = onWorkingDay(addDays(today, -random.whole(45, status === "assessing" ? 190 : 600)));
    const decided = onWorkingDay(addDays(requested, random.whole(24, 43)));
    return {
      ...none, lawful_exception: exception, requested_on: requested, decided_on: decided,
      assessment_decided_on: status === "not-issued" ? onWorkingDay(addDays(decided, random.whole(60, 100))) : null,
    };
  }
  // Plans are held for some years: most began lately, a few long ago, none before the child was two.
  const oldest = daysBetween(addDays(birth, 730), today) - 20;
  const held = sinceTheAct(today, Math.min(Math.max(10, Math.floor(-Math.log(1 - random.next()) * 1500)), Math.max(10, oldest)));
  const started = onWorkingDay(addDays(today, -held));
  const onTime = random.chance(0.6);
  const requested = onWorkingDay(addDays(started, -(onTime ? random.whole(112, 138) : random.whole(143, 320))));
  const decided = addDays(requested, random.whole(24, 44));
  const reviewed = held < 372 ? null : onWorkingDay(addDays(today, -(random.chance(0.8) ? random.whole(5, 350) : random.whole(366, 560))));
  const lastReview = reviewed !== null && reviewed > started ? reviewed : null;
  const ceased = status === "ceased" ? onWorkingDay(addDays(today, -random.whole(1, Math.max(1, Math.min(held - 5, 500))))) : null;
  return {
    lawful_exception: exception, requested_on: requested, decided_on: onWorkingDay(decided),
    assessment_decided_on: onWorkingDay(addDays(decided, random.whole(60, 80))), started_on: started,
    ceased_on: ceased, cease_reason: ceased === null ? null : Number(random.weighted({ 1: 30, 2: 25, 3: 10, 4: 12, 5: 14, 6: 9 })),
    last_review_on: lastReview !== null && (ceased === null || lastReview < ceased) ? lastReview : null,
    review_outcome: lastReview === null ? null : random.weighted({ Amend: 55, Maintain: 43, Cease: 2 }),
  };
}

/**
 * EHC plans began with the Children and Families Act in September 2014; older statements became plans until 2018. Days held that would
 * reach further back are spread over those years.
 */
function sinceTheAct(today: string, held: number): number {
  const most = daysBetween("2015-09-01", today);
  return held <= most ? held : most - (held % 700);
}

function versionsOf(random: Random, today: string, plan: DemoPlan, birth: string): DemoVersion[] {
  if (plan.started_on === null) return [];
  const versions: Omit<DemoVersion, "number">[] = [];
  if (plan.started_on > addDays(today, -500)) {
    versions.push({ kind: "new-plan", stage: "draft", dated_on: onWorkingDay(addDays(plan.started_on, -random.whole(18, 32))) });
  }
  versions.push({ kind: "new-plan", stage: "final", dated_on: plan.started_on });
  if (plan.last_review_on !== null) {
    for (let review = plan.last_review_on; review > addDays(plan.started_on, 330) && review > addDays(today, -1100); review = addDays(review, -random.whole(340, 380))) {
      const amended = onWorkingDay(addDays(review, random.whole(45, 95)));
      if (amended <= today && random.chance(0.62)) {
        const kind = yearGroup(birth, amended) >= 9 ? "amended-plan-from-year-9" : "amended-plan-to-year-8";
        versions.push({ kind, stage: "final", dated_on: amended });
      }
    }
  }
  return versions.sort((a, b) => (a.dated_on < b.dated_on ? -1 : 1)).map((version, index) => ({ number: index + 1, ...version }));
}
