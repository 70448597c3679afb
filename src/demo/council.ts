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
  { key: "qa", name: "Priya Nair", email: "priya.nair@hartmere.example", jobTitle: "Senior SEND officer, quality assurance", roles: ["qa-officer"], discipline: "SEND team" },
  { key: "aud1", name: "Martin Oyelaran", email: "martin.oyelaran@hartmere.example", jobTitle: "SEND training and compliance officer", roles: ["auditor"], discipline: "SEND team", severity: 0.1 },
  { key: "aud2", name: "Helen Brightwell", email: "helen.brightwell@hartmere.example", jobTitle: "Senior educational psychologist", roles: ["auditor", "moderator"], discipline: "Educational psychology", severity: 0.5 },
  { key: "aud3", name: "Dr Samir Haddad", email: "samir.haddad@nhs-hartmere.example", jobTitle: "Designated clinical officer", roles: ["auditor"], discipline: "Health", severity: 0.25 },
  { key: "aud4", name: "Carol Pickersgill", email: "carol.pickersgill@hartmere.example", jobTitle: "Designated social care officer", roles: ["auditor"], discipline: "Social care", severity: -0.2 },
  { key: "aud5", name: "Tom Ellery", email: "tom.ellery@hartmere.example", jobTitle: "SENCO, Wenlow Primary", roles: ["auditor"], discipline: "School", severity: -0.35 },
  { key: "aud6", name: "Grace Adeyinka", email: "grace.adeyinka@hartmere.example", jobTitle: "SEND training and compliance officer", roles: ["auditor"], discipline: "SEND team", severity: -0.1 },
  { key: "mod", name: "Ruth Langford", email: "ruth.langford@hartmere.example", jobTitle: "Lead moderator", roles: ["moderator"], discipline: "SEND team", severity: 0.6 },
  { key: "coord1", name: "Imran Qureshi", email: "imran.qureshi@hartmere.example", jobTitle: "Plan coordinator", roles: ["auditor"], discipline: "SEND team", severity: -0.3 },
  { key: "coord2", name: "Beth Lawley", email: "beth.lawley@hartmere.example", jobTitle: "Plan coordinator", roles: ["auditor"], discipline: "SEND team", severity: -0.15 },
  { key: "lead", name: "Sandra Whitlock", email: "sandra.whitlock@hartmere.example", jobTitle: "Lead coordinator", roles: ["moderator"], discipline: "SEND team", severity: 0.05 },
  { key: "nurse", name: "Femi Alabi", email: "femi.alabi@nhs-hartmere.example", jobTitle: "Specialist health advisor for SEND", roles: ["auditor", "moderator"], discipline: "Health", severity: 0 },
  { key: "depep", name: "Dr Kate Rowntree", email: "kate.rowntree@hartmere.example", jobTitle: "Deputy principal educational psychologist", roles: ["moderator"], discipline: "Educational psychology", severity: 0.3 },
  { key: "sc2", name: "Nina Osei", email: "nina.osei@hartmere.example", jobTitle: "Social care quality officer", roles: ["auditor"], discipline: "Social care", severity: 0.1 },
  { key: "manager", name: "David Achterberg", email: "david.achterberg@hartmere.example", jobTitle: "SEND service manager", roles: ["manager"] },
  { key: "board", name: "Cllr Anne Whitfield", email: "anne.whitfield@hartmere.example", jobTitle: "SEND improvement board", roles: ["viewer"] },
  { key: "writer", name: "Lucy Dunmore", email: "lucy.dunmore@hartmere.example", jobTitle: "Plan writer, Team 1", roles: ["writer"] },
  { key: "outside", name: "Jonathan Larch", email: "jonathan@larch-vale.example", jobTitle: "Reviewer, Larch & Vale SEND Consulting", roles: ["outside-auditor"] },
] as const;

/** Plan writers of each team, in the order of the teams. */
export const writers: readonly (readonly string[])[] = [
  ["L. Dunmore", "S. Petrie", "A. Kowal", "J. Fairhurst"],
  ["B. Nightingale", "R. Osborne", "T. Achebe", "M. Lister"],
  ["C. Hollins", "D. Prentice", "N. Rafiq"],
  ["E. Wolstenholme", "F. Carrick", "G. Malik", "H. Thorne"],
  ["I. Bancroft", "K. Sellars", "P. Quayle", "V. Desai"],
];
