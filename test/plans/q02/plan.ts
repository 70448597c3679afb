import type { Pages } from "../build/block.ts";

/**
 * Rhys, Year 10: "Part 1 – …" to "Part 12 – …" in an order of the council's own (advice first, placement before needs, provision
 * before outcomes), amended many times: tracked changes not yet accepted, and words of older versions and of another boy.
 */
export const plan: Pages = {
  head: "BRACKENSHAW BOROUGH COUNCIL   AMENDED FINAL PLAN   R APPLEYARD-NOWAK",
  foot: "v7 20/03/2026",
  blocks: [
    { banner: "Education, Health and Care Plan" },
    { banner: "Amended final plan following annual review" },
    { table: [
      ["Name", "Rhys Appleyard-Nowak", "Date of birth", "08/02/2011"],
      ["NC year", "10", "NHS No.", "9990388547"],
      ["Primary need", "Social, Emotional and Mental Health (SEMH)", "Gender", "Male"],
      ["Request received", "14/01/2019", "Original plan", "10/06/2019"],
      ["Annual review", "15/12/2025", "Amendment notice", "06/02/2026"],
      ["Amended plan", "20/03/2026", "Next review by", "14/12/2026"],
    ], widths: [22, 34, 20, 24] },

    { banner: "Part 1 – Advice and information on which the plan is based" },
    { table: [
      ["Author", "Role", "Date"],
      ["Mr Desmond Appleyard", "Parent", "01/12/2025"],
      ["Rhys Appleyard-Nowak", "Young person", "24/11/2025"],
      ["Dr Celia Hartnoll", "Educational Psychologist", "20/05/2019"],
      ["Sunil Raikes", "Speech and Language Therapist", "11/04/2019"],
      ["Dr A. Obuya", "Community Paediatrician", "02/05/2019"],
      ["Mrs P. Lockyer", "SENCO, Tanyard Lane High School", "28/11/2025"],
      ["Nadine Stroud", "Youth Justice Officer", "18/11/2025"],
    ], widths: [36, 40, 24] },

    { banner: "Part 2 – Placement" },
    "Tanyard Lane High School, Brackenshaw. Mainstream secondary academy.",
    "From 13 April 2026 Rhys will attend The Forge, the academy’s off-site workshop centre, on Thursdays and Fridays.",

    { banner: "Part 3 – Views, wishes and aspirations" },
    "Rhys met Ada Okoro, youth worker, at the boxing gym on 24 November 2025. She asked the questions, he talked, and she read it back to him.",
    "“I’m not thick. I just can’t sit there with everyone looking. I do all right when it’s something with my hands and there’s one person telling me straight. [a1: I want to get to the end of Year 10 without getting kicked out.] [a2: I want to get on the bricklaying course at college and earn proper money, and get me and my dad a house with a garden.] Boxing is the only place I feel normal. Nobody asks me stuff there.”",
    "[a3: Mr Appleyard wants Rhys to be in school every day between now and the summer and to stop coming home angry.] [a4: In the longer term he would like him to have a trade, stay out of trouble and still live nearby.]",
    "[d1: Rhys was the second of three children and was born at 36 weeks. There was domestic abuse in the home until he was four. He attended three primary schools. In Year 3 he was excluded on eleven occasions, was assessed by the Pupil Referral Unit and was found to score in the below average range on the BAS3.] He was moved to Tanyard Lane in Year 7 and boxes four evenings a week. He has one close friend, Tyler. He can cook, travels alone by bus and is reliable with his little sister. [d2: His dad has multiple sclerosis and since last winter Rhys has done the shopping, helped him up the stairs and got his sister to school, and he says this is why he is late.] [d3: He has asthma and was taken to hospital by ambulance in October 2025.]",
    "Rhys talks best walking, or side by side in the van. He wants adults to use short sentences and not to ask him why. He nods when he has not understood. Kieran may need adults to repeat instructions.",

    { banner: "Part 4 – Special educational needs" },
    "**Communication and interaction**",
    "Rhys is quick-witted, tells a good story in company that he trusts and is honest when he is asked privately. [n1: He understands spoken language at about the level of an eleven year old, so much of what is explained to a whole class is lost on him.] [n2: He takes correction literally and personally, and cannot tell when an adult is joking, which has led to four of his last six suspensions.]",
    "**Cognition and learning**",
    "In November 2025 his working-at grades were 2 in English, 3 in maths and 4 in design and technology; his practical and spatial skills are strong (84th centile in 2019). Watched in the workshop on 20 November, he cut and fitted a hinge in 55 minutes without looking up, and showed the boy beside him how to do it. [n3: Rhys reads slowly and inaccurately (reading age 9 years 2 months at 14 years 9 months) and cannot use a textbook on his own.] [n4: His spelling and punctuation are so weak that he cannot read back what he has written, and he will tear it up before anyone sees it.] [n11: Rhys cannot organise himself: he loses his planner, his bag and his timetable in the first week of every term.] [n5: Gaps from 126 sessions missed since Year 9 mean that he has no secure knowledge of fractions, ratio or algebra.]",
    "**Social, emotional and mental health**",
    "He is loyal, protective of younger pupils, and can now walk away about half of the time. He has kept every appointment with his boxing coach. [n6: Rhys is constantly on the look-out for threat and goes from calm to fighting in a matter of seconds when he feels cornered or shown up.] [n7: When he has lost control he needs around forty minutes before he can talk, and is deeply ashamed afterwards.] [n8: He does not trust adults in school until they have proved themselves over months and is unsettled by every change of teacher.] [n9: He avoids anything at which he might be seen to fail, and walks out of about one lesson in three.] [d4: Rhys should have a key worker for one hour each day and a pass to leave lessons.]",
    "**Sensory and/or physical**",
    "Rhys is fit and skilled with his hands. No needs identified.",

    { banner: "Part 5 – Special educational provision" },
    "**Communication and interaction.** [p1: All his teachers will give Rhys instructions in no more than two short sentences and ask him privately within two minutes what he is going to do first, in every lesson;] [p2: a teaching assistant trained by the Speech and Language Therapist will go over the vocabulary of the coming week’s lessons with him for {-20-}{+30+} minutes every Monday;] [p3: visual prompts as appropriate;] [p4: a Speech and Language Therapist will retest his understanding once in the autumn term of 2026, in one session of 90 minutes, and write to his teachers about it within three weeks.]",
    "**Cognition and learning.** [p5: A teacher with a specialist qualification in dyslexia will teach Rhys reading and spelling on his own for three sessions of 40 minutes a week;] [p6: a reading pen and a laptop with text-to-speech, with headphones, for his own use in every lesson, at home and in examinations;] [p7: a reader and 25 per cent extra time in all tests and examinations;] [p8: catch-up maths will be available;] [p9: small group work twice weekly;] [p10: work should be differentiated and chunked.] [p26: He should have access to a range of teaching styles suited to how Kieran learns best.]",
    "**Social, emotional and mental health.** [p11: {-Mr Dunn-}{+Miss Farrow+}, his key worker, will meet Rhys at the gate for fifteen minutes at 8.30 each morning, and see him for half an hour at the end of every Wednesday;] [p12: a counsellor with experience of trauma will see him for 50 minutes each week in term time, in a room away from the main corridor;] [p13: Rhys will be able to use a time-out pass;] [p14: on Thursdays and Fridays (ten hours a week) he will follow a Level 1 construction course at The Forge, taught by a qualified bricklaying tutor in a group of no more than six;] [p15: staff will follow his PSP and log SLEUTH points, with RJ where there is a breakdown;] [p16: the Inclusion Manager will lead a restorative meeting of up to 30 minutes between Rhys and the adult concerned, on the first school day after any incident;] [p17: regular mentoring from the Youth Justice Team;] [p18: all adults who teach Rhys, supply staff included, will have one hour of training on trauma and on his plan, from the Educational Psychologist, each September.]",
    "[p19: In Year 11 the careers adviser will go with Rhys on three half-day visits to the college between October 2026 and May 2027.] [p20: Rhys will have 20 hours a week of teaching assistant support, which will follow him to The Forge.] [p21: He will have PE with his class.]",

    { banner: "Part 6 – Outcomes" },
    "**Outcome 1**\n[o1: By the end of Year 11 Rhys will use an agreed way out (his pass, a walk with Miss Farrow or the bag in the gym) instead of fighting or leaving the site, on at least eight out of ten occasions when he feels threatened.]",
    "**Outcome 2**\n[o2: By the end of Key Stage 3 Rhys will read a page of text at his interest level aloud with no more than five mistakes.]",
    "**Outcome 3**\n[o3: Rhys will develop more positive relationships.]",
    "**Outcome 4**\n[o4: By July 2027 Rhys will write a paragraph of at least six sentences on his laptop, and check it with text-to-speech, so that another person can read it without help.]",
    "**Outcome 5**\n[o5: For Rhys to attend school.]",

    { banner: "Part 7 – Health needs" },
    "Rhys’s hearing and eyesight were normal when last tested (2019).",
    "[n10: Attention Deficit Hyperactivity Disorder (ADHD), diagnosed in 2018, for which he takes lisdexamfetamine 30 mg on school days.]",
    "[d5: Rhys has no other health needs and takes no other medication.]",

    { banner: "Part 8 – Health provision" },
    "[p22: The ADHD nurse will review Rhys’s medication, weight and blood pressure every six months in a clinic appointment of about 20 minutes.] [p23: School staff will give Rhys a ten minute movement break at the end of every lesson.] [p24: CAMHS to remain involved if needed.]",

    { banner: "Part 9 – Social care needs" },
    "{-The family has a Child in Need plan.-}{+There are no social care needs.+}",

    { banner: "Part 10 – Social care provision: Chronically Sick and Disabled Persons Act 1970, section 2" },
    "Not applicable.",

    { banner: "Part 11 – Any other social care provision" },
    "[p25: Nadine Stroud, Youth Justice Officer, will see Rhys for one hour each fortnight until his order ends on 31 August 2026.]",

    { banner: "Part 12 – Personal budget" },
    "No personal budget has been requested.",

    { banner: "Appendix – What was changed in this version" },
    { table: [
      ["Part", "Change", "Why"],
      ["Part 4", "Attainment brought up to date", "Annual review 15/12/2025"],
      ["Part 5", "Key worker changed; construction course at The Forge added", "Annual review 15/12/2025"],
      ["Part 9", "Child in Need plan removed (closed 2018)", "Information from social care"],
    ], widths: [14, 52, 34] },
    "Signed: K. Ellery, SEND Casework Manager, Brackenshaw Borough Council, 20/03/2026",
  ],
};
