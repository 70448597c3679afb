import type { Block, Pages } from "../build/block.ts";

const goal = (heading: string): Block => ({ heading, level: 2 });
const why: Block = { heading: "Why this matters: Kezia’s needs (Section B)", level: 3 };
const what: Block = { heading: "What will be provided (Section F)", level: 3 };

/** Kezia, Year 6: each outcome is a chapter that holds the needs behind it and the provision for it; long, warm, careful sentences. */
export const plan: Pages = {
  head: "Hallowmere Borough Council – Education, Health and Care Plan – Kezia Marlowe-Dunne",
  foot: "Final plan, 14 November 2025.",
  font: "Georgia",
  blocks: [
    { title: "Education, Health and Care Plan" },
    { table: [
      ["Full name", "Kezia Marlowe-Dunne"],
      ["Date of birth", "9 January 2015"],
      ["School year", "Year 6"],
      ["NHS number", "999 453 3312"],
      ["Unique pupil number", "D883204415062"],
      ["Parents", "Rosalind Marlowe and Hugh Dunne (adoptive parents, with parental responsibility since June 2019)"],
      ["Kind of need", "Social, emotional and mental health"],
      ["When we were asked to assess", "23 June 2025, by her parents"],
      ["When the draft was sent", "10 October 2025"],
      ["When this final plan was made", "14 November 2025"],
    ], widths: [34, 66] },
    "Hallowmere arranges its plans around what the child wants to be able to do. Sections E, B and F are therefore not three chapters but one: each outcome is given first, then the needs that make it hard, then the provision that will make it possible. The remaining sections follow in their usual order.",

    { heading: "Section A: Kezia, and what she and her family hope for", level: 1 },
    { heading: "In Kezia’s words", level: 2 },
    "Kezia talked to Mrs Lacey, her key adult, on four mornings in September 2025 while they were feeding the school chickens. Mrs Lacey wrote down what she said, and Kezia chose which parts to keep. Her words are in italics in her own copy and in speech marks here.",
    "“I’m Kezia and I’ve got a dog called Pickle and two mums really, one that had me and one that’s got me. I am good at drawing horses and looking after things. I’m the chicken monitor and I’m not being big-headed but they come to me first. I don’t like it when people I don’t know are in charge, because I don’t know what they’re going to do. If I’m smiling it doesn’t mean I’m OK.”",
    "“[a1: This year I want to be able to stay in for a whole maths lesson and put my hand up and not care if it’s wrong.] [a2: I’d like to go to a sleepover at Ottilie’s and not have to be picked up.] [a3: When I’m big I want to work with horses that have had a bad time and get them to trust people.]”",
    { heading: "In her parents’ words", level: 2 },
    "Rosalind and Hugh wrote six pages, which are attached. They say: “Kezia is the funniest and bravest person in our house. What people at school see is a girl who copes. What we see at ten to four is a girl who has been holding her breath since twenty to nine. [a4: In the coming year we should like her to come out of school able to tell us one thing about her day before she falls apart, and to have a friend at home for tea that she has chosen.] [a5: In the longer term we hope that she will go on to the land-based college, find work with animals, live somewhere safe of her own and be able to rely on other people without waiting for them to leave.]”",
    { heading: "Her story so far", level: 2 },
    "Kezia lived with her birth mother until she was two years and nine months old, then with two foster families, and came to Rosalind and Hugh in November 2018. She has a younger brother, adopted elsewhere, whom she writes to twice a year. She has been at Plumtree Road Primary School since Reception. School noticed little until Year 3, when her class teacher left at Easter and Kezia stopped eating at school for three weeks. Since then there have been two periods on a reduced timetable, the second of which ended in May 2025. Kezia is physically well. [d1: She has always been a poor sleeper and for the last year has woken screaming on three or four nights a week, after which one of her parents has to stay with her until morning.] She plays well with one child at a time and best with animals. She washes, dresses and packs her own bag, to a list that she drew herself. Ottilie, who lives two doors away, is her one steady friend.",
    { heading: "How to talk with Kezia", level: 2 },
    "Kezia speaks clearly and has a wide vocabulary, but words leave her when she is frightened. Sit lower than she is, say what you can see (“your shoulders have gone up”) and not what she ought to do, and give her the choice of answering on paper. She likes to know who will be there, what will happen and how it will end. Please do not ask her to look at you.",

    { heading: "Sections E, B and F: what Kezia will achieve, why it is hard, and what will be provided", level: 1 },
    "These were agreed by Kezia, her parents, Plumtree Road and the professionals named in Section K at a planning meeting on 25 September 2025. The SENCO sets targets for the term with Kezia in the first fortnight of each, from the steps below, and looks at them with her parents in the last; Mrs Lacey keeps the record from which this is done. The Council reviews the plan by 13 November 2026, and will review it first in January 2026 so that her secondary school is named by 15 February 2026.",

    goal("Outcome 1 (Section E)"),
    "[o1: By July 2027 Kezia will stay in the room for the whole of a lesson taught by someone she knows, using her own plan to steady herself and with no more than one reminder, in nine lessons out of ten.]",
    "Steps: by Easter 2026 she stays for twenty minutes in six lessons out of ten; by July 2026 she stays for forty minutes in eight out of ten.",
    why,
    "Kezia reads the mood of a room faster than most adults can, remembers what keeps other people calm, and at her best can say “I’m wobbly” and walk to a place of safety by herself. She settled within five minutes on eleven of the nineteen occasions that school recorded in June 2025.",
    "[n1: Kezia lives in a state of alarm: she scans the door, the corridor and adults’ faces throughout a lesson and is unable to attend to the teaching while she does so.] [n2: When something frightens her (a raised voice, a stranger, a seat moved) she moves within seconds to running, hiding or kicking out, and in the summer term of 2025 this took her out of class for an average of 74 minutes a day.] [n3: She cannot yet recognise hunger, cold, tiredness or the need for the toilet before they are urgent, and she experiences all of them as fear.]",
    what,
    "[p1: Kezia will have one key adult, who is Mrs Lacey until July 2026, a teaching assistant who has completed the Council’s four-day attachment and trauma course; she will be with Kezia for the whole of the school week, 32.5 hours, of which no more than five hours a week may be shared with another child.] [p2: A second, named adult who has done the same course will know Kezia well enough to take over, and will spend 30 minutes with her each Wednesday so that this remains so.] [p3: Access to the Nest: a small room beside her classroom, with a door that she can close, a tent, a weighted blanket and her drawing things, which is Kezia’s alone from 8.30 to 3.30, opens with the key on her lanyard, and in which her key adult will join her within two minutes.] [p4: Opportunities to check her body’s signals are fixed at 9.45, 11.30 and 2.15 every day, when Mrs Lacey will go through Kezia’s body map with her for five minutes and offer a snack, water and the toilet.] [p5: Staff will adopt a calm, curious and accepting approach and de-escalate as needed.] [p6: All staff at Plumtree Road, including those at lunchtime, will receive three hours of training in developmental trauma from the Virtual School in January 2026, repeated for new staff each September.]",

    goal("Outcome 2 (Section E)"),
    "[o2: By July 2026 Kezia will attempt a piece of work that she believes she may get wrong, and leave it unspoiled for the teacher to see, on four days out of five.]",
    "Step: on two days out of five by February half-term.",
    why,
    "Kezia’s attainment at the end of Year 5 was at the expected standard in reading (scaled score 104) and just below it in writing. Her spelling is good, her drawings are exceptional and she can explain her reasoning to Mrs Lacey when nobody else is listening.",
    "[n4: Mathematics is about two years behind, with gaps in place value, times tables and fractions that match the terms when she was out of class.] [n5: Kezia believes that mistakes will be punished; she tears up work, copies from others or refuses to begin, and this happens in most written tasks.] [n6: Her handwriting speed is eleven words a minute, about half that of her class, and she presses so hard that her hand hurts.]",
    what,
    "[p7: The class teacher will teach Kezia mathematics with one other pupil for 25 minutes at 9.00 on Monday, Tuesday, Thursday and Friday, beginning from the gaps found in the October assessment.] [p8: Her teachers will mark with Kezia beside her, in pencil, naming one thing that went well before one thing to change, for five minutes in every English and mathematics lesson.] [p9: Kezia will be taught that mistakes are part of learning through modelling, stories and a growth mindset approach.] [p10: The class teacher will show her a finished example and a half-finished example of each written task before she begins.]",

    goal("Outcome 3 (Section E)"),
    "[o3: By the end of Year 5 Kezia will play with two or more children for fifteen minutes at break without taking over or leaving, on three days a week.]",
    "Steps: with an adult playing too, by February 2026; with an adult watching, by May 2026.",
    why,
    "Kezia is kind to younger children, is fair, and has kept one friendship for five years. She can wait for a turn when the game has rules that are written down.",
    "[n7: With more than one other child Kezia must be in control of the game and, when she is not, accuses the others of hating her and leaves; staff recorded this on 31 of 38 days.] [n8: She attaches herself to any adult who is new and kind, and will go with them and tell them private things, which makes her unsafe.]",
    what,
    "[p11: Mrs Lacey will run a game with written rules for Kezia and three children for 20 minutes at each morning break, and will talk through what happened with Kezia alone for five minutes afterwards.] [p12: A qualified play therapist, registered with a professional body, will work with Kezia individually for 45 minutes once a fortnight for 36 weeks, and will meet her parents for 30 minutes each half term.] [p13: An Emotional Literacy Support Assistant (ELSA) will follow a programme on trust and private information with Kezia, six sessions of 40 minutes, one each week in the spring term of 2026.] [p14: The pastoral lead will check in with Kezia daily.]",

    goal("Outcome 4 (Section E)"),
    "[o4: By the end of October 2026 Kezia will attend her secondary school for the whole of each day and will be able to name three adults there whom she would go to.]",
    "Steps: by May 2026 she has met her new key adult three times; by July 2026 she can draw the way to each of the five places that she has chosen.",
    why,
    "Kezia copes with change when she has seen the place, met the people and drawn the map. She has already made a list of questions for her new school.",
    "[n9: Endings feel to Kezia like being given away: changes of class, teacher or school have each been followed by weeks in which she did not eat, sleep or come in.]",
    what,
    "[p15: The key adult from the secondary school will visit Kezia at Plumtree Road for one hour in each of six weeks from 20 April 2026, and Mrs Lacey will take her on five visits of two hours each to the new school between May and July 2026.] [p16: Mrs Lacey will stay in touch by means of a letter or a call to Kezia once a week in the autumn term of 2026.] [p17: An educational psychologist will plan the move with both schools and her parents in two meetings of 90 minutes, in March and June 2026, and review it in October 2026.] [p18: There will be a carefully planned and supportive ending with staff at Plumtree Road.]",

    goal("Outcome 5 (Section E)"),
    "[o5: Kezia will feel secure in herself and in her relationships.]",
    "Step: her answers on the SDQ will be looked at each summer.",
    why,
    "Kezia can be proud of what she does for others: she keeps the chickens’ record book, trains Pickle and writes to her brother. She told the educational psychologist that she is “good at being needed”.",
    "[n10: Kezia’s view of herself is bleak; she describes herself as “the wrong sort of kid” and believes that her moves were her fault.]",
    what,
    "[p19: Mrs Lacey will help Kezia to keep her life story book up to date, with her parents’ agreement, for 30 minutes every other Friday.] [p20: Kezia will care for the school’s chickens, with a younger child whom she teaches, from 8.40 to 9.00 every morning with the site manager.]",

    { heading: "Section C: Health needs", level: 1 },
    "Kezia is active, rides once a week and eats well at home. Her hearing, sight and growth were normal when she was seen by the paediatrician on 30 July 2025, and she is up to date with her immunisations. She knows that she has an inhaler and can use it by herself.",
    "[n11: Kezia has developmental trauma disorder with marked anxiety, assessed by the child and adolescent mental health service (CAMHS) in May 2025, for which she and her parents need therapy together.] [n12: Mild asthma, brought on by running and by panic, for which she uses a blue inhaler.] The Integrated Care Board has no other health needs to report.",

    { heading: "Section G: Health provision", level: 1 },
    "[p21: The CAMHS clinic for adopted children will provide dyadic developmental psychotherapy, which is therapy for a child and her parents in the same room, for 60 minutes each fortnight from January 2026 for twelve months, towards outcomes 1 and 5.] [p22: The school nurse will write an asthma plan with Kezia’s parents by 12 December 2025, and go through it with her key adult and her teacher for 20 minutes then and each September.]",

    { heading: "Section D: Social care needs", level: 1 },
    "Kezia has devoted parents, grandparents who visit each month, a riding club and a neighbour’s child for a friend. She knows her address, her telephone numbers and what to do if she is lost.",
    "[n13: Caring for Kezia through broken nights and frequent violence at home has exhausted Rosalind and Hugh, and neither has had an evening away from her since March.] [n14: Contact by letter with her birth family is followed by weeks of distress, for which the family has no help.]",

    { heading: "Section H1: Provision under the Chronically Sick and Disabled Persons Act 1970", level: 1 },
    "Kezia has been assessed, and no provision is required under section 2 of the Act.",
    { heading: "Section H2: Other social care provision", level: 1 },
    "[p23: The post-adoption team’s social worker, Carys Munroe, will visit the family for one hour each month, and will be present to prepare for and follow each exchange of letters, in June and December.] [p24: A trained sitter, known to Kezia and paid by the Council, will be with her at home for four hours on two evenings a month, so that her parents may go out; this was agreed in the parents’ own needs assessment of 1 September 2025.]",

    { heading: "Section I: Placement", level: 1 },
    "Plumtree Road Primary School, Hallowmere: a mainstream community primary school. From September 2026 a mainstream secondary school, to be named by 15 February 2026.",
    { heading: "Section J: Personal budget", level: 1 },
    "The family has been told about personal budgets and on 2 October 2025 asked for one for the sitter in Section H2. A direct payment of £2,016 a year has been agreed (4 hours, twice a month, at £21 an hour). It supports outcome 5 by keeping Kezia’s parents well. Carys Munroe will look at receipts each quarter and the payment will be reviewed with the plan.",
    { heading: "Section K: Advice and information", level: 1 },
    { table: [
      ["Advice from", "Name", "Date of advice"],
      ["Parents", "Rosalind Marlowe and Hugh Dunne", "6 July 2025"],
      ["Child", "Kezia, with Mrs Joanne Lacey", "26 September 2025"],
      ["Plumtree Road Primary School", "Mr Vikram Sethi, SENCO", "18 July 2025"],
      ["Educational psychologist", "Dr Bronwen Astley", "22 August 2025"],
      ["Child and adolescent mental health service", "Dr Leo Farquhar, clinical psychologist", "12 August 2025"],
      ["Community paediatrician", "Dr Anita Bose", "30 July 2025"],
      ["Post-adoption social worker", "Carys Munroe", "4 September 2025"],
      ["Virtual School", "Gareth Illingworth", "1 September 2025"],
      ["Occupational therapist", "Fenella Stroud", "20 August 2025"],
    ], widths: [36, 40, 24] },
    "Made on behalf of Hallowmere Borough Council by Judith Okonjo, Head of Inclusion, on 14 November 2025.",
  ],
};
