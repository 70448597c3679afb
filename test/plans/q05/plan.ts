import type { Pages } from "../build/block.ts";

/** Teddy, Year 4, cerebral palsy: each outcome is followed at once by its own piece of Section F; long sentences, in therapists' words. */
export const plan: Pages = {
  head: "Vale of Orrin Council: EHC plan: Teodor Blackwood",
  foot: "Final EHC plan 21 April 2026.",
  font: "Calibri",
  blocks: [
    { title: "Education Health and Care Plan" },
    "for **Teodor (Teddy) Blackwood**",
    { table: [
      ["Born", "22 March 2017", "NHS", "999 432 4454"],
      ["School year", "4", "Main need", "Physical disability"],
      ["Home", "9 Tanner's Yard, Orrinford", "Parents", "Katya and Luke Blackwood"],
      ["Assessment requested", "2 December 2025", "Draft", "16 March 2026"],
      ["Final plan", "21 April 2026", "Written by", "Jamie Orme, plan writer"],
    ], widths: [22, 30, 16, 32] },

    { heading: "Section A: Teddy's views and his family's", level: 1 },
    "Teddy made a film with his teaching assistant, Mr Okello, in January 2026; these are his words from it. \"My name is Teddy and I'm a wheelchair footballer. I support the Orrinford Otters. People talk to whoever is pushing me, and that is rude. [a1: I want to go on the Year 4 sleepover in June with everyone else.] [a2: One day I'm going to design wheelchairs that go upstairs, and live in a flat with a robot.] Physio hurts sometimes but Jo is funny. I get fed up missing art for it.\"",
    "Teddy's parents met the plan writer on 9 February 2026. [a3: By this time next year they would like him to be managing his own coat, zip and lunch box.] [a4: When he is a man they want him to decide for himself who helps him and how, and to have work that uses his imagination.] [a5: They ask that he be moved to Candlewick School, which has a hydrotherapy pool, from September.]",
    "Teddy was born at 27 weeks, was in hospital for eleven weeks, and was found to have cerebral palsy before his first birthday. He began to use a walker at three and a powered chair at six. He has been at Harrow Bank since Nursery. He is generally well, though tired after his hip operation last August. Outside school he plays wheelchair football on Sundays, and goes to his grandparents' farm. He feeds himself with a fork and needs help with everything that has a fastening. He has a best friend, Arlo. His parents have begun to ask about secondary schools with lifts.",
    "Teddy speaks in sentences. His speech is slow and slurred when he is tired. Be level with his face, don't finish his sentences, and if you have missed a word say which one.",

    { heading: "Section B: Special educational needs", level: 1 },
    { heading: "Physical and sensory", level: 2 },
    "Teddy drives his powered chair with skill, transfers to a classroom chair with one person steadying him, and can walk 30 metres in his walker on level ground. His vision and hearing are within normal limits.",
    "[n1: Teddy has spastic bilateral cerebral palsy, Gross Motor Function Classification System level III, with tight muscles in both legs, so that he cannot stand or walk without support and his hips are at risk of moving out of joint if he sits in one position for more than an hour.]",
    "[n2: He has limited rotation and finger isolation in both hands, the left being more affected, and as a result handwriting is laborious (four words a minute) and is illegible after the second line.]",
    "[n3: Teddy fatigues quickly: by the afternoon he is slumped, his speech deteriorates, and he attends for about half as long as in the morning.]",
    "[n4: He is dependent on an adult for toileting, dressing, and getting his lunch from the hatch to the table.]",
    { heading: "Cognition and learning", level: 2 },
    "Teddy's verbal reasoning is in the high average range (standard score 112). He read at the level of a ten year old in January 2026 and has a remarkable memory for football statistics.",
    "[n5: His visual perception is at the 3rd centile; he loses his place in columns of figures, cannot align digits, and misreads tables, maps and graphs.]",
    "[n6: Teddy has not had the practical experience of measuring, pouring and building from which others learn, and his understanding of shape, weight and length is about two years behind the rest of his mathematics.]",
    { heading: "Communication and interaction", level: 2 },
    "He is witty and likes to debate.",
    "[n7: Teddy has a dysarthria (weakness of the muscles for speech) and is understood by unfamiliar listeners about 60 per cent of the time.]",
    { heading: "Social, emotional and mental health", level: 2 },
    "Teddy is sociable, brave and good at making people laugh.",
    "[n8: He is left at the edge of the playground because the games that his friends play are on grass, and on three days a week he goes in early.]",
    "[n9: Teddy is anxious about hospital since his operation, wakes with nightmares, and becomes tearful in school in the days before an appointment.]",

    { heading: "Section C: Health needs", level: 1 },
    "Teddy takes his medicines without complaint and can describe how his muscles work. He has no other health needs, as the Integrated Care Board confirmed on 20 February 2026.",
    { bullets: [
      "[n10: Bilateral spastic cerebral palsy with hip migration (right hip 34 per cent), treated by surgery in August 2025 and by botulinum toxin.]",
      "[n11: Constipation, for which he takes a laxative every day.]",
    ] },

    { heading: "Section D: Social care needs", level: 1 },
    "The occupational therapist from children's social care visited on 5 January 2026. The family are resourceful, and Teddy can direct a helper clearly.",
    { bullets: [
      "[n12: Teddy cannot get into the bath or up to his bedroom, and is carried by his father, who has injured his back.]",
      "[n13: There is nobody outside the family who is able to look after Teddy, and his parents have not been out together for two years.]",
    ] },

    { heading: "Sections E and F: Outcomes, and the provision that will achieve each", level: 1 },
    "Everything under the words \"Provision\" below is Section F. For every outcome the SENCO will hold a 45 minute meeting with Teddy, his parents and Mr Okello in the fourth week of each term to set the next target; therapists send their measures a week before.",

    { heading: "Outcome 1", level: 2 },
    "[o1: By July 2027 Teddy will walk with his walker from his classroom to the hall (65 metres) in under six minutes, without a rest, on four days out of five.] Steps: 45 metres by December 2026.",
    { heading: "Provision for outcome 1", level: 3 },
    "[p1: A paediatric physiotherapist will treat Teddy in school, in the hall, for 45 minutes once every three weeks during term (13 sessions a year)] and [p2: will teach two named teaching assistants his stretching and walking programme in a two hour session each September.] [p3: One of those teaching assistants will carry out the stretches with him for 20 minutes at 9.00 each morning and walk with him to assembly and lunch.] [p4: Teddy will use a standing frame (supplied by Orrin Children's Therapies and re-measured by the physiotherapist every six months) for 40 minutes a day during a lesson chosen by him, never art.] [p5: He will have opportunities to change position.]",

    { heading: "Outcome 2", level: 2 },
    "[o2: By the end of Year 6 Teddy will produce a page (200 words) of typed or dictated writing in 40 minutes, and edit it by himself, in three subjects.] Steps: 80 words by July 2026; 140 by July 2027.",
    { heading: "Provision for outcome 2", level: 3 },
    "[p6: A laptop with word prediction and speech recognition, a keyguard and a tracker-ball mouse, mounted on a height-adjustable table in every room where he is taught, is to be Teddy's normal means of recording in all lessons.] [p7: An occupational therapist will visit for one hour each half term to adjust the equipment and set targets for its use;] [p8: a teaching assistant will teach keyboard skills for fifteen minutes four times a week;] [p9: scribing when necessary.] [p10: Staff will liaise with ICT as regards AT and the CALL framework.]",

    { heading: "Outcome 3", level: 2 },
    "[o3: Teddy will be more independent in his personal care, improve his maths, and have a good group of friends.]",
    { heading: "Provision for outcome 3", level: 3 },
    "[p11: A teaching assistant trained in moving and handling will assist Teddy at the toilet, with a second for the hoist, at 10.30, 12.15 and 2.15 daily, allowing twenty minutes each time.] [p12: The hygiene room will have a ceiling track hoist, a changing bench and a side-transfer toilet frame.] [p13: Practice in zips and buttons, as part of the normal day.] [p14: The specialist teacher for physical disability will model practical measuring tasks for one 50 minute lesson each fortnight, using equipment that he can operate one-handed.] [p15: His work will be set out on squared paper with one problem a row, enlarged to 18 point, by the class teacher, in every maths lesson.] [p16: A teaching assistant will support a game on the hard court which Teddy and Arlo have chosen.]",

    { heading: "Outcome 4", level: 2 },
    "[o4: By April 2027 unfamiliar adults will understand eight out of ten of Teddy's sentences first time, in a sample taken after lunch.] Steps: seven out of ten, before lunch, by October 2026.",
    { heading: "Provision for outcome 4", level: 3 },
    "[p17: A speech and language therapist will provide two blocks of eight weekly 30 minute sessions of breath and clarity work each year,] with [p18: ten minutes of practice a day led by Mr Okello or his successor.] [p19: Everybody in school should be encouraged to give Teddy time.]",

    { heading: "Outcome 5", level: 2 },
    "[o5: By Easter 2027 Teddy will tell an adult he trusts when he is worried about an appointment.]",
    { heading: "Provision for outcome 5", level: 3 },
    "[p20: A play specialist from the hospital will meet Teddy at school for an hour in the week before each admission.] [p21: Emotional support from his teaching assistant.]",

    { heading: "Provision that serves all of the outcomes", level: 3 },
    "[p22: The school will employ a teaching assistant for Teddy for 32.5 hours a week, including lunch.] [p23: All staff who move Teddy will be trained in moving and handling by the Council's trainer, for one day, and again every twelve months.]",

    { heading: "Section G: Health provision", level: 1 },
    { bullets: [
      "[p24: The orthopaedic team at Orrin General will X-ray Teddy's hips and see him every six months, for around half an hour.]",
      "[p25: Botulinum toxin by the neurodisability consultant, followed by a block of physiotherapy.]",
      "[p26: An orthotist, Marcus Feld, will see Teddy every three months for 20 minutes to renew his AFOs.]",
      "[p27: A physiotherapist will teach Teddy to use the stairs with a rail, in eight weekly lessons of 30 minutes.]",
      "[p28: The class teacher will give Teddy a five minute warning before each change of lesson.]",
    ] },

    { heading: "Section H1: Social care provision for a disabled child", level: 1 },
    "[p29: The Council will install a through-floor lift and a level-access shower at home by 30 September 2026, and lend a mobile hoist until then.]",
    { heading: "Section H2: Other social care provision", level: 1 },
    "[p30: The family can apply for short breaks.]",

    { heading: "Section I: Placement", level: 1 },
    "Harrow Bank, Orrinford.",
    { heading: "Section J: Personal budget", level: 1 },
    "[d1: Teddy's parents would like to find out more and this is under consideration.]",
    { heading: "Section K: Advice", level: 1 },
    { table: [
      ["Physiotherapist", "Joanna Quill", "28 January 2026"],
      ["Occupational therapist (Orrin Children's Therapies)", "Seb Marlowe", "4 February 2026"],
      ["Speech and language therapist", "Anneke Dray", "30 January 2026"],
      ["Educational psychologist", "Fiona Threlfall", "11 February 2026"],
      ["Specialist teacher, physical disability", "Rupert Oyelaran", "6 February 2026"],
      ["Community paediatrician", "Dr Leila Sand", "13 February 2026"],
      ["Social care occupational therapist", "Maeve Corrigan", "19 January 2026"],
      ["Harrow Bank (SENCO)", "Susan Petch", "12 January 2026"],
      ["Parents", "Katya and Luke Blackwood", "9 February 2026"],
      ["Educational audiologist", "Piotr Zawada", "2 February 2026"],
    ], widths: [46, 30, 24] },
  ],
};
