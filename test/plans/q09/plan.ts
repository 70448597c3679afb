import type { Block, Cell, Pages, Row } from "../build/block.ts";

const shade = "C9D7EA";
const section = (name: string): Block => ({ table: [[{ has: `**${name}**`, shade }]] });
const both = (area: string, can: readonly Block[], hard: readonly Block[]): Block => ({ table: [
  [{ has: `**${area}**`, across: 2, shade: "EEF2F8" }],
  ["**What I am good at and what helps**", "**What I find difficult**"],
  [can, hard],
], widths: [46, 54] });
const row = (id: string, cells: readonly Cell[]): Row => ({ id, cells });
const provision = (rows: readonly Row[]): Block => ({ widths: [12, 44, 22, 22], table: [["**Meets need**", "**What will be provided**", "**Who by**", "**How much, how often**"], ...rows] });

/** Marnie, Year 8: one-cell tables as titles, strengths beside difficulties in two columns, F as a table that begins with the need. */
export const plan: Pages = {
  head: "HALLOWMERE COUNTY COUNCIL – CONFIDENTIAL",
  foot: "Education, Health and Care Plan: M. Oduya-Finch",
  font: "Calibri",
  blocks: [
    { banner: "EDUCATION, HEALTH AND CARE PLAN" },
    { banner: "AMENDED FINAL" },
    { table: [
      ["Child / young person’s full name", "Marnie Joy Oduya-Finch"],
      ["Likes to be called", "Marn"],
      ["Date of birth", "14/06/2013"],
      ["National Curriculum Year", "Year 8"],
      ["NHS number", "999 204 8158"],
      ["Unique pupil number", "X931204013007"],
      ["Primary type of need", "Autism Spectrum Disorder"],
      ["Secondary type of need", "Social, emotional and mental health"],
      ["Date of annual review meeting", "18/11/2025"],
      ["Date of amendment notice", "12/12/2025"],
      ["Date of this amended final plan", "30/01/2026"],
      ["Date of first plan", "17/05/2021"],
    ], widths: [42, 58] },

    section("SECTION A: THE VIEWS, INTERESTS AND ASPIRATIONS OF MARNIE AND HER PARENTS"),
    "Marnie typed her answers to six questions over three sessions with Jules Hartwood, learning mentor, in November 2025. Her answers are printed as she wrote them. Mum and Dad wrote their part at home.",
    "**Things I like and things I don’t**",
    "I like axolotls, digital art, being under my weighted blanket and the smell of printer ink. I don’t like people standing behind me, the canteen or when they say one minute and it is five.",
    "**My hopes**",
    "[a1: This year I want to eat my lunch without feeling sick.] [a2: When I am grown up I want to draw the pictures in books about sea animals and live by the sea with one friend.]",
    "**Mum and Dad’s hopes**",
    "[a3: By the summer we would like to see Marnie managing four whole days a week in school.] [a4: We want Marnie to have a place at Linden Grange School, where the classes are small.]",
    "**My story**",
    "Marnie lives with Mum, Dad and her older brother Teo. She talked early and could read before she was four. Nursery and infant school went well because she had one friend, Ottilie, and stayed with her. When Ottilie moved away in Year 4 Marnie stopped going out to play. Autism was diagnosed in March 2021. She moved to Castleway Academy in September 2024 and her attendance fell to 58% in the spring of Year 7. Since September 2025 she has had a reduced timetable. At home she can make pasta, look after her axolotl and take the dog to the corner on her own. She spends most evenings drawing with Teo and sees her cousins once a month. [d1: Marnie has fainted three times since September because she goes all day without eating or drinking, and her weight is being watched by the dietitian.]",
    "**How to talk with me**",
    "Marnie would rather type or use a card than talk when she is worried. Say her name first, ask one question at a time, give her ten seconds and do not make her look at you.",

    section("SECTION B: MARNIE’S SPECIAL EDUCATIONAL NEEDS"),
    "Marnie is autistic (ASC). The assessments are from the educational psychologist’s review in October 2025 unless it says otherwise.",
    both("Communication and interaction", [
      { bullets: ["Marnie has a rich vocabulary (91st centile) and writes beautifully about things she cares about.", "She will answer by typing when speech has gone.", "She gets on well with Ms Hartwood and with two girls in art club."] },
    ], [
      { bullets: [
        "B1. [n1: When she is anxious Marnie loses speech altogether, for anything from a few minutes to the whole day.]",
        "B2. [n2: She takes what people say literally and has been in trouble four times this year for doing exactly what she was told.]",
        "B3. [n3: She does not know how to join a conversation between other young people, and eats and spends every break alone.]",
      ] },
    ]),
    both("Cognition and learning", [
      { bullets: ["General ability is in the high average range.", "Working at grade 5 in English and art, grade 4 in maths and science.", "She remembers facts and pictures in great detail."] },
    ], [
      { bullets: [
        "B4. [n4: Marnie cannot start or plan a piece of work that has more than one step, and will sit in front of a blank page for the lesson.]",
        "B5. [n5: She works very slowly because everything has to be perfect, and rubs out or tears up most of what she writes.]",
      ] },
    ]),
    both("Social, emotional and mental health", [
      { bullets: ["She knows when she is becoming overwhelmed and can point to it on her own five-point scale.", "She is kind, funny and loyal."] },
    ], [
      { bullets: [
        "B6. [n6: Marnie’s anxiety about school is so great that she is sick or cannot leave the car on two mornings out of five.]",
        "B7. [n7: Any change that she has not been told about (a supply teacher, a room, a fire drill) leads to her hiding or running out of the building.]",
        "B8. [n8: She pulls out her hair and scratches her arms when she is distressed.]",
      ] },
    ]),
    both("Sensory and physical", [
      { bullets: ["Marnie is good at swimming and likes deep pressure.", "She will use ear defenders in the corridor."] },
    ], [
      { bullets: [
        "B9. [n9: She is over-sensitive to noise, smell and people touching her, so that the canteen, corridors and changing rooms are unbearable to her.]",
        "B10. [n10: Handwriting hurts: she presses so hard that her hand cramps after half a page.]",
      ] },
    ]),

    section("SECTION C: HEALTH NEEDS RELATED TO MARNIE’S SPECIAL EDUCATIONAL NEEDS"),
    "Marnie takes her own melatonin without being reminded. Her hearing and eyesight were tested in 2025 and are good.",
    { bullets: [
      "C1. [n11: Sleep: it takes Marnie two or three hours to fall asleep, even with melatonin, and she is exhausted by Thursday.]",
    ] },

    section("SECTION D: SOCIAL CARE NEEDS RELATED TO MARNIE’S SPECIAL EDUCATIONAL NEEDS OR TO A DISABILITY"),
    "An early help worker visited in October 2025. Marnie is safe and loved and joins in with family life. No social care needs were identified.",

    section("SECTION E: OUTCOMES"),
    "Targets for each half term are set by the SENCO, Marnie and her parents at a meeting in the first week, and looked at again in the last week. The whole plan is reviewed once a year, next in November 2026.",
    { table: [
      ["**Number**", "**By when**", "**What Marnie will be able to do**", "**Steps on the way**"],
      ["1", "By the end of Year 9", "[o1: Marnie will tell an adult that she needs to leave, by card, typing or speech, before she runs or hides, on at least nine out of ten occasions]", "By July 2026, five out of ten with a reminder"],
      ["2", "July 2027", "[o2: Marnie will begin a task of four steps within five minutes and finish it, using her planning sheet, in three lessons out of four]", "By July 2026, two steps with an adult"],
      ["3", "End of Key Stage 2", "[o3: Marnie will eat a snack and lunch with at least one other person every school day]", "By Easter, in the art room with Ms Hartwood"],
      ["4", "", "[o4: Marnie will feel less anxious and be more confident]", ""],
      ["5", "July 2026", "[o5: Marnie will have a daily check-in with a trusted adult]", ""],
    ], widths: [10, 18, 44, 28] },

    section("SECTION F: SPECIAL EDUCATIONAL PROVISION"),
    "This provision applies wherever Marnie is educated and for all 39 weeks of the school year.",
    { banner: "Communication and interaction" },
    provision([
      row("p1", ["B1", "Set of ten communication cards and a tablet with a typing app, carried by Marnie in every lesson and charged by school each night", "Learning mentor", "In use every day"]),
      row("p2", ["B1, B2", "Direct speech and language therapy on saying when something is wrong and on inferring what people mean", "Speech and language therapist (HCPC registered)", "45 minutes, once a fortnight (19 sessions a year)"]),
      row("p3", ["B3", "Shared-interest art group with no more than four pupils, led by an adult who has been trained by the therapist", "Learning mentor", "50 minutes every Tuesday"]),
      row("p4", ["B3", "Social skills support", "", "As and when needed"]),
    ]),
    { banner: "Cognition and learning" },
    provision([
      row("p5", ["B4", "One-page planning sheet filled in with Marnie before each extended task", "Teaching assistant", "5 minutes, every lesson with extended writing"]),
      row("p6", ["B4, B5", "Support in class from a teaching assistant who has had autism training", "Teaching assistant", "12 hours per week"]),
      row("p7", ["B5", "Extra time and rest breaks", "Exams officer", "All assessments"]),
      row("p8", ["B5", "Clear success criteria, praise for effort and scaffolded tasks", "Class teachers", "Ongoing"]),
    ]),
    { banner: "Social, emotional and mental health" },
    provision([
      row("p9", ["B6", "Meet and greet at the side gate, with five-point scale and visual timetable for the day", "Learning mentor (Jules Hartwood)", "15 minutes at 8.40 each morning"]),
      row("p10", ["B6, B8", "Cognitive behavioural therapy adapted for autistic young people", "Clinical psychologist", "One hour weekly for 16 weeks, then reviewed"]),
      row("p11", ["B7", "Written notice of changes", "", "The day before"]),
      row("p12", ["", "Participation in the Duke of Edinburgh scheme", "Castleway Academy", ""]),
      row("p13", ["B6", "Opportunities for a flexible approach to attendance where appropriate", "", ""]),
    ]),
    { banner: "Sensory and physical" },
    provision([
      row("p14", ["B9", "Sensory circuit and deep pressure, following the occupational therapist’s programme", "Teaching assistant", "20 minutes, twice a day"]),
      row("p15", ["B9", "Occupational therapist to write the programme, train two members of staff for half a day and check it", "Occupational therapist", "Once a term, 2 hours"]),
      row("p16", ["B9", "Pass to leave every lesson five minutes early and to eat lunch in the art room", "All teachers", "Every day"]),
      row("p17", ["B10", "Laptop", "", ""]),
      row("p18", ["B9", "Sensory circuit and deep pressure using the programme of the occupational therapist", "Teaching assistant", "10 minutes, daily"]),
    ]),
    "Monitoring: the SENCO will see Marnie’s teachers every six weeks, compare her work and attendance with the targets, and write to her parents within a week.",

    section("SECTION G: HEALTH PROVISION"),
    { table: [
      ["**Need**", "**Provision**", "**Who by**", "**How often**"],
      row("p19", ["C1", "Sleep clinic appointment, with a review of melatonin", "Community paediatrician", "Every six months, 30 minutes"]),
      row("p20", ["C1", "Sleep advice to parents", "School nurse", "As required"]),
    ], widths: [10, 44, 24, 22] },

    section("SECTION H1: SOCIAL CARE PROVISION UNDER THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970"),
    "None required.",
    section("SECTION H2: OTHER SOCIAL CARE PROVISION"),
    "None required.",

    section("SECTION I: PLACEMENT"),
    "Castleway Academy, Hallowmere. A mainstream secondary academy.",

    section("SECTION J: PERSONAL BUDGET"),
    "Marnie’s parents were told about personal budgets on 18/11/2025 and have not asked for one.",

    section("SECTION K: ADVICE AND INFORMATION"),
    { table: [
      ["**Advice from**", "**Name and role**", "**Date**"],
      ["Young person", "Marnie Oduya-Finch", "11/11/2025"],
      ["Parents", "Folake Oduya and Robin Finch", "14/11/2025"],
      ["Education", "Jules Hartwood, learning mentor", "12/11/2025"],
      ["Educational psychology", "Dr Leonie Strake, educational psychologist", "20/10/2025"],
      ["Speech and language therapy", "Wesley Amoah, speech and language therapist", "06/11/2025"],
      ["Occupational therapy", "Carys Penfold, occupational therapist", "09/09/2024"],
      ["Community paediatrics", "Dr Hamid Qureshi, consultant community paediatrician", "03/11/2025"],
      ["Social care", "Lynn Abbot, early help worker", "27/10/2025"],
      ["CAMHS", "Verity Noakes, CAMHS practitioner", "30/10/2025"],
    ], widths: [30, 48, 22] },
    "Signed on behalf of the council: P. Strand, SEND Manager, 30/01/2026",
  ],
};
