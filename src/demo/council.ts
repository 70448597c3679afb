/** The demonstration council: invented, and still on one day in July 2021, a year after its first audited month. */
export const council = {
  name: "Hartmere County Council",
  shortName: "Hartmere",
  leaCode: "999",
  today: "2021-07-12",
  teams: ["Team 1", "Team 2", "Team 3", "Team 4", "Team 5"],
} as const;

/** Who works there. `severity`: how much more often this auditor says No than the middle one, in logits. */
export const staff = [
  { key: "admin", name: "Joanna Tate", email: "joanna.tate@hartmere.example", jobTitle: "Systems and data manager", roles: ["administrator"] },
  { key: "qa", name: "Priya Nair", email: "priya.nair@hartmere.example", jobTitle: "Senior SEND officer, quality assurance", roles: ["qa-officer"] },
  { key: "aud1", name: "Martin Oyelaran", email: "martin.oyelaran@hartmere.example", jobTitle: "SEND training and compliance officer", roles: ["auditor"], discipline: "SEND team", severity: 0.1 },
  { key: "aud2", name: "Helen Brightwell", email: "helen.brightwell@hartmere.example", jobTitle: "Senior educational psychologist", roles: ["auditor", "moderator"], discipline: "Educational psychology", severity: 0.5 },
  { key: "aud3", name: "Dr Samir Haddad", email: "samir.haddad@nhs-hartmere.example", jobTitle: "Designated clinical officer", roles: ["auditor"], discipline: "Health", severity: 0.25 },
  { key: "aud4", name: "Carol Pickersgill", email: "carol.pickersgill@hartmere.example", jobTitle: "Designated social care officer", roles: ["auditor"], discipline: "Social care", severity: -0.2 },
  { key: "aud5", name: "Tom Ellery", email: "tom.ellery@hartmere.example", jobTitle: "SENCO, Wenlow Primary", roles: ["auditor"], discipline: "School", severity: -0.35 },
  { key: "aud6", name: "Grace Adeyinka", email: "grace.adeyinka@hartmere.example", jobTitle: "SEND training and compliance officer", roles: ["auditor"], discipline: "SEND team", severity: -0.1 },
  { key: "mod", name: "Ruth Langford", email: "ruth.langford@hartmere.example", jobTitle: "Lead moderator", roles: ["moderator"], discipline: "SEND team", severity: 0.6 },
  { key: "manager", name: "David Achterberg", email: "david.achterberg@hartmere.example", jobTitle: "SEND service manager", roles: ["manager"] },
  { key: "board", name: "Cllr Anne Whitfield", email: "anne.whitfield@hartmere.example", jobTitle: "SEND improvement board", roles: ["viewer"] },
] as const;

/** Plan writers of each team, in the order of the teams. */
export const writers: readonly (readonly string[])[] = [
  ["L. Dunmore", "S. Petrie", "A. Kowal", "J. Fairhurst"],
  ["B. Nightingale", "R. Osborne", "T. Achebe", "M. Lister"],
  ["C. Hollins", "D. Prentice", "N. Rafiq"],
  ["E. Wolstenholme", "F. Carrick", "G. Malik", "H. Thorne"],
  ["I. Bancroft", "K. Sellars", "P. Quayle", "V. Desai"],
];
