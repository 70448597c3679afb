import type { Pages } from "../build/block.ts";

/**
 * Miles, Year 9, autism: placement first, then one chapter for each area of need with its own needs (B), outcomes (E) and provision
 * (F); a lawyer's voice beside the young person's; notes and outcomes of earlier versions still in place.
 */
export const plan: Pages = {
  head: "City of Aldmere – Education, Health and Care Plan – M. Adeyemi-Hart – CONFIDENTIAL",
  foot: "Version 5.",
  font: "Times New Roman",
  blocks: [
    { title: "EDUCATION, HEALTH AND CARE PLAN" },
    "maintained by the City of Aldmere under section 37 of the Children and Families Act 2014 and amended under section 44",
    { table: [
      ["Young person", "Miles Adeyemi-Hart, born 14th June 2012", "NHS number", "999 237 4187"],
      ["National Curriculum Year", "Nine", "Category of need", "Autistic Spectrum Disorder"],
      ["Date of request", "11th April 2016", "Annual review meeting", "8th January 2026"],
      ["Notice of amendment", "3rd February 2026", "Date of amended plan", "27th March 2026"],
    ], widths: [22, 34, 20, 24] },

    { heading: "Placement (Section I)", level: 1 },
    "Type: mainstream academy with a specially resourced unit for pupils with autism. Name: The Beaufort Wharf Academy, Aldmere.",

    { heading: "Views (Section A)", level: 1 },
    "Miles typed this himself on 15 December 2025 and asked that nobody tidy it up.",
    "“Hi. I’m Miles. My main interests are deep sea fish, trams, and the history of the alphabet. People think I don’t want friends but actually I do, I just don’t want eleven of them talking at once. [a1: What I want this year is to go to ONE lesson of art without leaving, and to be allowed to wear my hoodie.] I hate group work, bells, being touched, the smell of the canteen and being told to ‘just try’. I am good at remembering things, drawing and spotting mistakes (there were four in the last version of this plan).”",
    "[a2: Dr Adeyemi and Mr Hart would like Miles to be in lessons for at least half of each week by the summer, and to sleep.] [a3: They consider that he should be provided with a full-time individual tutor.]",
    "Miles is an only child. He read at three, and was diagnosed at five. He was out of school for most of Year 6. He moved to the unit at Beaufort Wharf in September 2023. [d1: Since October he has eaten only four foods, has lost six kilograms and has been referred to the eating disorder clinic.] He walks the dog and goes to a drawing club in the library. He has an online friend in Norway. [d2: His parents say that he has hit his mother on five occasions this term, that they lock the kitchen knives away, and that they have asked for help with it.] He has begun to think about his options for Year 10, and would like to take art, geography and Latin.",

    { heading: "Part One: Communication and interaction", level: 1 },
    { heading: "Needs (Section B)", level: 2 },
    "Miles has an exceptional vocabulary and explains what interests him with precision. He uses writing and drawing well to tell adults what he thinks.",
    "[n1: Miles has ASD and understands language literally; he does not infer what is meant but not said, and disputes instructions that are ambiguous.] [n2: He cannot follow the conversation of more than one person at a time, and withdraws from any group of three or more.] [n3: He does not ask for help, and will sit for a whole lesson without starting work rather than do so.] A pupil with ASC will often need longer to process language. [d3: He requires a speech and language programme and should be given written instructions in every lesson.]",
    { heading: "Outcomes (Section E)", level: 2 },
    "[o1: By the end of the summer term 2027 Miles will ask for help in writing, by card or by message, within five minutes of being stuck, in four lessons out of five.]",
    "[o2: By the end of Key Stage 2 Miles will take turns in a game with two other pupils for fifteen minutes.]",
    "Review note, 2022: the outcomes above continue.",
    { heading: "Provision (Section F)", level: 2 },
    "[p1: A speech and language therapist with post-graduate training in autism shall work directly with Miles for one hour each fortnight in term time;] [p2: shall meet the unit’s staff for thirty minutes on each visit;] and [p3: shall review the programme in writing each July.] [p4: The teacher in charge of the unit shall write the tasks of each lesson as a numbered list, of no more than five lines, and place it on his desk before every lesson.] [p5: Visual supports shall be used.] [p6: Miles shall attend a lunchtime interest group with one other pupil, led by a higher level teaching assistant, for 25 minutes on Mondays and Wednesdays.] [p7: Pre-warning of group work.]",

    { heading: "Part Two: Cognition and learning", level: 1 },
    { heading: "Needs (Section B)", level: 2 },
    "His non-verbal reasoning is at the 98th centile and he is working at the level expected of a pupil in Year 11 in geography. At the end of Year 4 he was below the expected standard in writing. In the library in November he drew for Mr Voss, from memory and to scale, a cross-section of the ocean with thirty-two species at their proper depths, and corrected the book.",
    "[n4: Miles cannot plan or organise work which has several steps, loses equipment, and in the autumn term handed in two pieces of homework out of thirty-one.] [n5: Because he has attended 38 per cent of lessons there are large gaps in mathematics and science.] [n6: He abandons any piece of work that he considers imperfect.]",
    { heading: "Outcomes (Section E)", level: 2 },
    "[o3: By July 2027 Miles will plan and hand in, on the day that it is due, one piece of work of at least 500 words in each of four subjects in each half term.]",
    "[o4: Miles will fulfil his academic potential and be more organised.]",
    { heading: "Provision (Section F)", level: 2 },
    "[p8: A higher level teaching assistant shall go through his planner, his bag and his deadlines with Miles for fifteen minutes at 8.40 and ten minutes at 3.00 each day.] [p9: A qualified teacher of mathematics shall teach him individually for three sessions of 45 minutes a week, in the unit, until July 2027; a qualified teacher of science likewise for two.] [p10: His teachers shall differentiate the curriculum and set high expectations;] [p11: break tasks into chunks;] and [p12: give regular feedback.] [p13: An individual laptop with planning software and a scanner pen shall be for his sole use at school and at home.] [p14: Homework club, if he wishes.]",

    { heading: "Part Three: Social, emotional and mental health", level: 1 },
    { heading: "Needs (Section B)", level: 2 },
    "Miles is truthful, has a strong sense of justice and is gentle with younger children and animals.",
    "[n7: Miles is in a state of high anxiety at school, leaves two lessons in three, and on eleven days since September has been unable to come out of his bedroom.] [n8: Unexpected change, even a pleasant one, leads to panic that lasts for up to two hours, during which he cannot speak.] [n9: Miles tells adults that he is broken and that it would be better if he were not here.]",
    { heading: "Outcomes (Section E)", level: 2 },
    "[o5: By Easter 2027 Miles will attend at least fifteen of his thirty lessons each week for six weeks in succession, in the unit or the main school.]",
    "[o6: Miles to be less anxious.]",
    { heading: "Provision (Section F)", level: 2 },
    "[p15: The Council’s educational psychologist shall devise a plan for return to lessons, and shall review it with Miles, his parents and the unit for one hour every six weeks.] [p16: A named keyworker (Mr Osei) shall be at the unit door at 8.30 every morning and shall spend twenty minutes with Miles before lessons;] [p17: Miles shall have access to the unit’s quiet room;] [p18: he shall be told in writing of any change of room, teacher or timetable, by his keyworker, by 3.00 on the day before.] [p19: Cognitive behaviour therapy, adapted for autism, of one hour a week for twenty weeks, by a clinical psychologist, in the unit.] [p20: Staff shall be sensitive to his mood.] [p21: All staff who teach Miles shall have two hours’ training in autism and anxiety from the Aldmere Autism Team in each academic year.] [p22: Homework club.]",

    { heading: "Part Four: Sensory and physical", level: 1 },
    { heading: "Needs (Section B)", level: 2 },
    "Miles draws with great dexterity and is a strong swimmer.",
    "[n10: He is acutely sensitive to noise, fluorescent light and the smell of food, and is in physical pain in the corridor and canteen.] [n11: Miles does not notice hunger, thirst, cold or that he needs the lavatory.]",
    { heading: "Outcomes (Section E)", level: 2 },
    "[o7: By December 2026 Miles will move between the unit and the art room in the main building, at a quiet time, on four days out of five.]",
    { heading: "Provision (Section F)", level: 2 },
    "[p23: Miles shall leave each lesson five minutes before the bell, with a teaching assistant, every day.] [p24: One pair of noise-cancelling headphones and a desk with a side screen, away from the door and lit by a lamp, in every room in which he is taught.] [p25: An occupational therapist shall deliver sensory integration therapy for 45 minutes a week.] He becomes distressed by wet sleeves.",

    { heading: "How progress is watched", level: 1 },
    "The teacher in charge of the unit sets targets each half term from all of the outcomes, with Miles, and reports on them to his parents in writing within a week; the Council considers them at the annual review, which falls due by 7th January 2027.",

    { heading: "Health (Sections C and G)", level: 1 },
    { heading: "Needs (Section C)", level: 2 },
    "Miles is aware of what helps him to sleep. The Integrated Care Board has notified no need that is unrelated to his education.",
    "[n12: Autism, diagnosed in 2017.] [n13: Delayed sleep: he falls asleep at around 3 a.m. on most nights.]",
    { heading: "Provision (Section G)", level: 2 },
    "[p26: The community paediatrician shall review melatonin every six months, in an appointment of thirty minutes.] [p27: CAMHS shall offer support where clinically indicated.]",

    { heading: "Social care (Sections D, H1 and H2)", level: 1 },
    { heading: "Needs (Section D)", level: 2 },
    "[d4: The family is not known to social care. No social care needs have been identified.]",
    { heading: "Provision for a disabled child (Section H1)", level: 2 },
    "None.",
    { heading: "Other provision (Section H2)", level: 2 },
    "None.",

    { heading: "Personal budget (Section J)", level: 1 },
    "No request has been made for a personal budget. The Council wrote to Dr Adeyemi and Mr Hart about it on 3rd February 2026.",

    { heading: "Advice (Section K)", level: 1 },
    { bullets: [
      "Dr Sade Adeyemi and Mr Julian Hart, parents, 19 December 2025",
      "Miles Adeyemi-Hart, 15 December 2025",
      "Ms Carys Bevan, teacher in charge of the unit, The Beaufort Wharf Academy, 17 December 2025",
      "Mr Edmund Voss, educational psychologist, 2 December 2025",
      "Ms Tamara Linden, speech and language therapist, 10 December 2025",
      "Dr Kofi Larbi, community paediatrician, 21 June 2023",
      "Mrs Una Pryor, specialist teacher, Aldmere Autism Team, 5 December 2025",
    ] },
    "Signed on behalf of the City of Aldmere: H. Trevanion, Principal Officer, 27th March 2026.",
    { heading: "Appendix: Sections B and F as first written (2016), kept for information", level: 1 },
    "Miles is five and finds it hard to share. He would have a visual timetable and 15 hours of support at Saint Osmey’s Infants.",
  ],
};
