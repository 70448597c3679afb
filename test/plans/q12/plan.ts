import type { Block, Cell, Pages } from "../build/block.ts";

const shade = "E6E0F0";
const card = (title: string, rows: readonly (readonly [string, Cell])[]): Block => ({ widths: [22, 78], table: [
  [{ has: `**${title}**`, across: 2, shade }],
  ...rows.map(([name, cell]) => [{ has: `**${name}**`, shade: "F5F2FA" }, cell]),
] });
const bullets = (...items: readonly string[]): readonly Block[] => [{ bullets: items }];

/** Delyth, Year 3: a card for each need, with B, E and F one under another, their names in a left column; the same for C with G and D with H. */
export const plan: Pages = {
  head: "Fernleigh Metropolitan Borough Council",
  foot: "EHC plan – D. Marchbanks – final",
  blocks: [
    { banner: "Education, Health and Care (EHC) Plan" },
    { table: [
      [{ has: "**About the child**", across: 4, shade }],
      ["First name", "Delyth", "Family name", "Marchbanks"],
      ["Date of birth", "22/11/2017", "School year", "3"],
      ["NHS number", "999 425 3727", "Main need", "Physical disability"],
      ["Request received", "02/06/2025", "Draft issued", "13/10/2025"],
      ["Final issued", "14/11/2025", "To be reviewed by", "13/11/2026"],
    ], widths: [20, 30, 20, 30] },

    card("Section A: views, interests and aspirations", [
      ["How these views were gathered", "Delyth drew a comic strip with her teaching assistant, Miss Orrell, on 12 June 2025 and told her what to write in the bubbles. Mum and Mum’s partner filled in the family booklet."],
      ["What matters to Delyth", "“I am funny. I like unicorns, curry and beating Grandad at snap. I don’t like it when I am last. [a1: I want to go down the big slide at the park by myself this summer.] [a2: When I am big I am going to be a vet and drive a blue car.]”"],
      ["What her family hope for", "[a3: For this year: that Delyth gets through a whole morning without falling.] [a4: For later: that she passes her exams, learns to drive and never thinks that there is something she can’t do because of her legs.]"],
      ["Her history", "Delyth was one of twins born at 29 weeks; her brother died. She has cerebral palsy. She sat at 14 months and walked with a frame at three. She had botulinum injections in 2023 and splints since. She has been at St Wilfrid’s since Nursery. At home she can wash her face and chooses her clothes. She goes to Rainbows and has two best friends, Poppy and Ines."],
      ["How to communicate with her", "Delyth talks in full sentences but runs out of breath; give her time and don’t finish her sentences. Sit so that your eyes are level with hers."],
    ]),

    card("Need 1: moving about", [
      ["Strengths", "Delyth walks 40 metres with her frame, gets up from the floor when she can hold on to something and never gives up."],
      ["Section B: special educational need", bullets("[n1: Delyth has spastic diplegia, cannot walk further than 40 metres and falls four or five times a day.]", "[n2: She cannot manage stairs, kerbs or the climbing frame without an adult holding her.]", "[n3: She tires so much that by two o’clock she puts her head on the desk.]")],
      ["Section E: outcome", "[o1: By July 2027 Delyth will walk from the classroom to the hall and back (120 metres) with her frame, without falling, on four days out of five.]"],
      ["Steps", "60 metres by Easter 2026; 90 metres by December 2026."],
      ["Section F: provision", bullets(
        "[p1: A physiotherapist will treat Delyth in school for 45 minutes once a week in term time, to stretch, strengthen and practise walking.]",
        "[p2: The physiotherapist will train two teaching assistants for three hours every September and February.]",
        "[p3: A teaching assistant will do the stretching programme with her for 20 minutes every morning and after lunch.]",
        "[p4: She will have rest as and when she needs it.]",
        "[p5: Ramps at both doors of the Key Stage 2 building and a rail in the corridor, fitted by the council before 1 March 2026.]",
      )],
    ]),
    card("Need 2: using her hands", [
      ["Strengths", "She has a good grip with her right hand and can type her name."],
      ["Section B: special educational need", bullets("[n4: Delyth’s left hand is stiff and weak, so she cannot hold paper still, cut, or open packets.]", "[n5: Her handwriting is large, slow and tiring, and she writes about a quarter of what she can say.]")],
      ["Section E: outcome", "[o2: By July 2028 Delyth will write a story of 100 words in 40 minutes on her laptop, with no help but a spelling check.]"],
      ["Steps", "Ten words a minute by July 2026."],
      ["Section F: provision", bullets(
        "[p6: Occupational therapy input.]",
        "[p7: An occupational therapist will see her for one hour each half term to review her programme and her equipment.]",
        "[p8: Laptop with a large-key keyboard and word prediction, a non-slip mat, a page clamp and looped scissors, to stay with her.]",
        "[p9: Touch typing, taught by a teaching assistant, for 15 minutes on three days a week.]",
        "[p10: A scribe should be used where possible.]",
      )],
    ]),
    card("Need 3: learning", [
      ["Strengths", "Delyth listens well, loves books and has a good memory for stories. At the end of Year 2 she was at the expected standard in reading and working towards it in writing and mathematics."],
      ["Section B: special educational need", bullets("[n6: Delyth has poor visual perception: she loses her place, reverses numbers and cannot line up a sum.]", "[n7: She has lost 31 days to appointments and operations in two years and has gaps in number.]", "[n8: She works very slowly and does not finish.]")],
      ["Section E: outcome", "[o3: Delyth will make good progress in maths by the end of Key Stage 1.]"],
      ["Steps", "None set."],
      ["Section F: provision", bullets(
        "[p11: Squared paper with 2 cm squares, a reading window and a sloping board, in every lesson.]",
        "[p12: Maths intervention from a trained TA, three times a week.]",
        "[p13: Adults will break learning into small steps and repeat instructions.]",
        "[p14: A teaching assistant for 20 hours a week.]",
      )],
    ]),
    card("Need 4: feelings and friends", [
      ["Strengths", "Delyth makes people laugh and is the first to comfort someone who is hurt."],
      ["Section B: special educational need", bullets("[n9: She has begun to notice that she is different and hides her splints under trousers, even on hot days.]", "[n10: She gives up before she begins if there is a race, a time limit or a team to be picked.]", "[n11: She cannot keep up at playtime and spends most of it on the bench with an adult.]")],
      ["Section E: outcome", "[o4: Delyth will have improved self-esteem, resilience and friendships.]"],
      ["Steps", "Joins in one game a day by Easter 2026."],
      ["Section F: provision", bullets(
        "[p15: An emotional literacy support assistant will meet Delyth for 30 minutes a week for two terms to talk about her disability and what to say to others.]",
        "[p16: Adapted PE: the PE co-ordinator will plan each unit with the physiotherapist so that she takes part in every lesson (two of 50 minutes a week).]",
        "[p17: Playtimes to be supported.]",
        "[p18: Opportunities to meet other disabled children.]",
      )],
    ]),
    { table: [[{ has: "**Monitoring**", shade }], ["Targets for these outcomes are set and reviewed each term by the SENCO with the family and therapists. The council reviews the plan every year."]] },

    card("Health", [
      ["Strengths", "Delyth is well nourished and copes bravely with treatment."],
      ["Section C: health need", bullets("[n12: Cerebral palsy (spastic diplegia) with tight hamstrings and calves, needing splints and repeated injections.]", "[n13: Focal epilepsy, with a seizure every two or three months, for which she takes levetiracetam and has emergency midazolam.]")],
      ["Section G: health provision", bullets(
        "[p19: Orthotics will review and replace her splints every four months, in an appointment of 30 minutes.]",
        "[p20: The epilepsy nurse will train six members of staff in emergency medication for two hours each year and rewrite the care plan.]",
        "[p21: The consultant will see her as required.]",
        "[p22: A speech and language therapist will work on breath control for speech, 20 minutes each week for a term.]",
      )],
    ]),
    card("Social care", [
      ["Strengths", "Delyth has a wide and loving family."],
      ["Section D: social care need", bullets("[n14: Delyth cannot get up the stairs or into the bath at home and is carried, which is now hurting her mum’s back.]")],
      ["Section H1: provision under the Chronically Sick and Disabled Persons Act 1970", bullets("[p23: The council will fit a through-floor lift and a bath hoist by 31 May 2026, following the assessment of the community occupational therapist.]")],
      ["Section H2: other social care provision", "None."],
    ]),
    card("Section I: placement", [["School", "St Wilfrid’s Primary School"], ["Type of school", "Mainstream primary (voluntary aided)"]]),
    card("Section J: personal budget", [["Requested?", "No"]]),
    { table: [
      [{ has: "**Section K: advice and information**", across: 3, shade }],
      ["Given by", "Post", "On"],
      ["Catrin Marchbanks", "Mother", "30/06/2025"],
      ["Bernard Tolley", "SENCO, St Wilfrid’s Primary School", "04/07/2025"],
      ["Dr Fiona Abara", "Educational psychologist", "11/08/2025"],
      ["Lewis Hartigan", "Physiotherapist", "21/07/2025"],
      ["Padma Sethi", "Occupational therapist", "25/07/2025"],
      ["Dr Owen Rusk", "Consultant paediatric neurologist", "18/07/2025"],
      ["Maxine Foley", "Social worker", "28/07/2025"],
      ["Kate Irlam", "Speech and language therapist", "07/08/2025"],
    ], widths: [34, 44, 22] },
  ],
};
