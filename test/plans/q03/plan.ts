import type { Block, Pages } from "../build/block.ts";

const shade = "DDE8CB";
const area = (name: string) => [{ has: `**${name}**`, across: 3, shade }] as const;

/** Poppy-Rae, Year 2: needs, outcomes and provision side by side in one landscape table, C beside G in another, H in one piece. */
const thread: Block = { widths: [34, 28, 38], table: [
  [{ has: "**Section B: What are Poppy-Rae’s special educational needs?**", shade }, { has: "**Section E: Outcomes**", shade }, { has: "**Section F: Provision**", shade }],
  area("Cognition and learning"),
  [
    [
      "Poppy-Rae tries hard and doesn’t mind being wrong. She knows 24 letter sounds, counts to 20 and writes her first name. Remembers songs after two or three goes. End of Year 1: working towards in everything (phonics screen 4/40).",
      { bullets: [
        "[n1: Learning is roughly two years behind across the board (BPVS and school baseline, Sept 2025: about a 4 and a half year old).]",
        "[n2: Can’t blend three sounds to read a word and doesn’t recognise the words the class learned in Reception.]",
        "[n3: Number is not secure beyond 10 and she loses count if objects aren’t in a line.]",
        "[n4: Forgets what she did yesterday: needs something about 20 times before it sticks, where the class needs five.]",
        "[n5: Can’t get started or keep going by herself – about two minutes, then she watches the others.]",
      ] },
      "[d1: Poppy-Rae needs to be in a small group with a TA for all core lessons and to have a phonics catch up every day.]",
    ],
    [
      "[o1: By July 2028 Poppy-Rae will read 50 common words and blend any three-letter word, correctly four times out of five, in a book she hasn’t seen before.]",
      "Step: 15 words and CVC words with the first ten sounds by July 2027.",
      "[o2: Poppy-Rae will make expected progress in Maths.]",
      "[o3: By the end of Key Stage 1 Poppy-Rae will do a task she has been shown by herself for ten minutes, with a picture list, in three lessons out of four.]",
      "Step: five minutes, by Christmas 2026.",
    ],
    [{ bullets: [
      "[p1: Phonics catch-up, one to one, 15 mins every day before break with the TA who has had the scheme’s training (Mrs Iqbal this year).]",
      "[p2: Number work with Numicon and a ten frame, in a three, 20 mins x 4 a week, taught by the class teacher.]",
      "[p3: Overlearning and repetition.]",
      "[p4: Picture task list made by the TA and gone through with her at the start of every lesson, 2 mins, and ticked off as she goes.]",
      "[p5: Quality First Teaching and a multi-sensory approach.]",
      "[p6: 15 hours a week of TA time, in a group of no bigger than four for English and Maths.]",
      "[p7: Memory games to be played with an adult.]",
    ] }],
  ],
  area("Communication and interaction"),
  [
    [
      "Chatty, friendly, will talk to anybody. Uses sentences of five or six words. Understands better if there’s something to look at.",
      { bullets: [
        "[n6: She follows the first bit of an instruction and guesses the rest from what the others do.]",
        "[n7: Vocabulary is thin (“thing”, “that one”) and she can’t tell you what a word means or how two things are the same.]",
        "[n13: Leaves the ends off words (“ca” for cat) so people who don’t know her lose about one word in four.]",
      ] },
    ],
    [
      "[o4: By July 2027 he will follow two instructions given one after the other to the class, without looking to see what others do, on eight out of ten goes.]",
      "Step: two instructions one to one by Easter 2027.",
    ],
    [{ bullets: [
      "[p8: Every adult in class to say her name, show her a picture or object and give one instruction at a time.]",
      "[p9: Pre-teaching of five topic words a week: 10 mins on Mon, Wed and Fri, class TA.]",
      "[p10: Direct speech and language therapy from a speech and language therapist, 30 minutes a week for two terms.]",
      "[p11: Language group, twice a week.]",
    ] }],
  ],
  area("Social, emotional and mental health"),
  [
    [
      "A kind, sunny girl. The little ones love her. She says sorry without being told.",
      { bullets: [
        "[n8: Plays with Reception children because her own class have moved on from the games she likes, and is on her own if they’re not out.]",
        "[n9: Has started saying “I’m rubbish” and cries when the reading books are given out (most days).]",
      ] },
    ],
    ["[o5: Poppy-Rae will have happy playtimes, feel good about herself and have friends of her own age.]"],
    [{ bullets: [
      "[p12: A play buddy scheme where possible.]",
      "[p13: ELSA, 30 mins every Thursday for ten weeks, on what she’s good at, then a ten min check-in once a fortnight till July 2027.]",
      "[p14: Lots of praise.]",
      "[p15: Access to a quiet area.]",
      "[p16: A music therapist will see Poppy-Rae for 30 minutes every week in the Den.]",
    ] }],
  ],
  area("Sensory and physical"),
  [
    ["Runs, climbs and loves PE. Toilet and dinner all fine. The OT watched her thread beads for ten minutes (she made the paediatrician one as well).", { bullets: ["[n10: Hypermobile fingers: pencil grip is weak, her hand aches after three or four lines and she can’t do buttons.]"] }],
    ["[o6: By Easter 2027 Poppy-Rae will do up five shirt buttons after PE by herself within three minutes, on four Tuesdays out of five.]"],
    [{ bullets: [
      "[p17: Finger gym, 10 mins daily, TA, from the OT’s sheet.]",
      "[p18: Sloping board, triangular pencils and spring scissors, in her tray for all lessons.]",
      "[p19: Number work with Numicon in a small group.]",
    ] }],
  ],
] };

export const plan: Pages = {
  landscape: true,
  head: "EHC Plan  Poppy-Rae Lunt  30.6.19  Tolbeck Council",
  foot: "FINAL 17/07/2026",
  blocks: [
    { title: "EHC Plan: Poppy-Rae Lunt" },
    { table: [
      ["DOB", "30.6.19", "Year", "2", "School", "St Wendreth’s C of E Primary"],
      ["NHS no.", "", "UPN", "H305218119004", "Area of need", "MLD"],
      ["Request", "27.2.26", "Draft", "12.6.26", "Final", "17.7.26"],
    ], widths: [10, 22, 10, 24, 14, 20] },

    { heading: "Section A: All about me", level: 1 },
    "I like my cat Biscuit, Bluey, swimming and doing jobs for Mrs Iqbal. I’m good at singing. [a1: I want to read the book that Lacey has got.] I don’t like it when it’s noisy and people say hurry up.",
    "Poppy-Rae lives with Mum (Shelley), Nan and her baby brother. She was walking at 19 months and talking at two and a half. She came to our nursery class at three. She was ill a lot with tonsils till they were taken out last summer. She goes to Rainbows on a Monday and likes helping Nan bake. She gets herself dressed apart from buttons. She’ll be with the same class teacher in Year 3. Talk to her face to face, show her what you mean, and ask her to tell it back.",
    "[a2: Mum would like Poppy-Rae to enjoy coming to school and to read a bedtime story to her brother by next Christmas.] [a3: Mum wants her to stay at St Wendreth’s with one-to-one support.]",

    { heading: "Sections B, E and F", level: 1 },
    "Read across: each need, what we want Poppy-Rae to achieve, and what will be done. School sets targets from column E every half term, with Mum, on the pupil profile; the SENCO checks them against assessment data and reports at the annual review, due by 16 July 2027.",
    thread,

    { heading: "Sections C and G", level: 1 },
    { widths: [45, 55], table: [
      [{ has: "**Section C: Health needs related to SEN**", shade }, { has: "**Section G: Health provision**", shade }],
      [
        ["Hearing fine since tonsils and grommets, eats and sleeps well.", "[n11: Joint hypermobility, with aching hands and ankles at the end of the day.]", "[n12: Long sighted: glasses to be worn all day and she often leaves them at home.]"],
        ["[p20: Occupational Therapist to check the hand programme in school, 45 mins once a term, and train one TA for an hour in September 2026.]", "[p21: Orthoptist as and when.]"],
      ],
    ] },

    { heading: "Section D: Social care needs", level: 1 },
    "Social care wrote on 30 March 2026 that Poppy-Rae is not known to them and that they have no concerns. There are no social care needs.",
    { heading: "Section H: Social care provision (H1 and H2)", level: 1 },
    "None needed under the Chronically Sick and Disabled Persons Act 1970. No other social care provision.",
    { heading: "Section I: Placement", level: 1 },
    "St Wendreth’s C of E Primary School, Tolbeck. Mainstream voluntary aided primary.",
    { heading: "Section J: Personal budget", level: 1 },
    "Mum doesn’t want one.",
    { heading: "Section K: Advice", level: 1 },
    { table: [
      ["Who", "Name", "Date"],
      ["School", "Mrs T. Garland (SENCO)", "20.3.26"],
      ["EP", "Oliver Prewett", "21.4.26"],
      ["Paediatrician", "Dr Saira Mannan", "8.5.26"],
      ["OT", "Beth Calder", "1.5.26"],
      ["Social care", "Duty team", "30.3.26"],
      ["Mum", "Shelley Lunt", "11.3.26"],
    ], widths: [30, 45, 25] },
  ],
};
