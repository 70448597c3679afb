import { isNhsNumber } from "../../src/register/people/nhs-number.ts";
import { isUpn } from "../../src/register/people/upn.ts";

const HEADINGS = ["Surname", "First name", "DOB", "Gender", "UPN", "NHS No", "Case reference", "SEN Team", "Coordinator", "Request date", "Decision to assess date",
  "Final plan date", "Last review", "Main need", "Need 2", "School", "URN", "Postcode"];
const SURNAMES = ["Archer", "Barrow", "Carter", "Dunmore", "Ellery", "Farrow", "Gale", "Harding", "Ingram", "Jessop", "Kember", "Lorimer", "Marden", "Nash", "Orchard", "Penrose", "Quill", "Radley", "Sefton", "Tarrant"];
const FORENAMES = ["Amy", "Ben", "Cal", "Dina", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jo", "Kit", "Lena", "Max", "Nell", "Omar", "Pia", "Rafe", "Suki", "Theo", "Una"];
const NEEDS = ["ASD", "SEMH", "SLCN", "MLD", "SPLD", "SLD", "PD", "HI"];
const ENDINGS = "ABCDEFGHJKLMNPQRTUVWXYZ";

const day = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10).split("-").toReversed().join("/");

function upn(number: number): string {
  const digits = `813${String(2_000_000_00 + number)}`.padEnd(12, "4").slice(0, 12);
  for (const letter of ENDINGS) if (isUpn(letter + digits)) return letter + digits;
  return "";
}

function nhsNumber(number: number): string {
  for (let at = 400_000_000 + number * 3; ; at += 1)
    for (let check = 0; check < 10; check += 1) if (isNhsNumber(`${at}${check}`)) return `${at}${check}`;
}

/** A register of invented children as rows of cells: eighteen columns, no two children alike, the same every time. */
export function makeRegisterRows(count: number, first = 0): string[][] {
  const rows = [HEADINGS];
  for (let at = first; at < first + count; at += 1) {
    // Letters spell the number, so that no surname comes twice with the same forename and birthday.
    const spelled = at.toString(26).replace(/./g, (sign) => String.fromCharCode(97 + Number.parseInt(sign, 26)));
    const asked = 14 + ((at * 7) % 2_600);
    rows.push([
      `${SURNAMES[at % 20]}${spelled}`, String(FORENAMES[(at * 7) % 20]), day("2002-01-01", (at * 13) % 5_800), at % 3 === 0 ? "F" : "M", upn(at), at % 4 === 0 ? "" : nhsNumber(at),
      `B-${String(at).padStart(6, "0")}`, `Team ${(at % 5) + 1}`, `Writer ${at % 40}`, day("2018-01-01", asked), day("2018-01-01", asked + 40), at % 9 === 0 ? "" : day("2018-01-01", asked + 139),
      "", String(NEEDS[at % 8]), String(NEEDS[(at + 3) % 8]), `School ${at % 120}`, String(100_000 + (at % 120)), `BS${(at % 9) + 1} ${(at % 8) + 1}AB`,
    ]);
  }
  return rows;
}
