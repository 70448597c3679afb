import type { Pages } from "../build/block.ts";

/** Amara, three, deaf with two cochlear implants: questions as headings and no letter anywhere; provision as lists under a person. */
export const plan: Pages = {
  head: "Thornmere Council – Education, Health and Care Plan – Amara Tolliver-Eze",
  foot: "Final plan, 27 March 2026.",
  font: "Verdana",
  blocks: [
    { title: "Amara’s Education, Health and Care Plan" },
    { table: [
      ["Amara’s full name", "Amara Grace Tolliver-Eze", "Date of birth", "19 May 2022"],
      ["Stage", "Nursery (three-year-olds)", "NHS number", "999 110 6847"],
      ["Lives with", "Mum (Ngozi Eze), Dad (Peter Tolliver), Grandma Eze and brother Kofi, 7", "Languages", "English, Igbo, some British Sign Language (BSL)"],
      ["Main need", "Hearing impairment", "Plan coordinator", "Wendy Ashgrove"],
      ["We were asked for a plan", "3 November 2025", "Draft / final plan", "20 February 2026 / 27 March 2026"],
    ], widths: [20, 32, 18, 30] },
    "This plan is written for everybody who knows Amara. Where the law uses a particular name for a part of the plan, we have used a plain question in its place. Everything here has been read through with Mum and Dad.",

    { heading: "Who is Amara and what matters to her?", level: 1 },
    "Amara is three, so these are not her spoken words. Her key person, Bethan Rowe, spent four mornings following Amara’s lead, offered her photographs to sort into “like” and “don’t like” piles, and wrote down what she did and signed. Mum and Dad checked it.",
    "Amara put the water tray, the big slide, Kofi, and the drum on the like pile. She put the hand dryer, bobble hats and the hall on the other. She pulls Bethan to the door when she hears – or feels – the lorry come on bin day. [a1: When she was shown the photo of the two older girls playing shop she signed MORE and pointed to herself, and we think she is telling us that she wants to play with them.]",
    "**What Mum and Dad want.** [a2: This year we would love her to be able to tell us about one thing that happened at nursery.] [a3: When she is grown up we want her to be proud of being deaf, to have deaf and hearing friends and to do any job she sets her heart on – at the moment that is driving the bin lorry.]",
    "**Her story so far.** Amara was born at term. She did not pass her newborn hearing screen and was found to be profoundly deaf in both ears at seven weeks. She wore hearing aids from ten weeks, had her cochlear implant operation when she was fifteen months old and has worn both processors all day since her second birthday. She started at Quillet Street in September 2025. She has been healthy apart from a run of ear infections. She plays beside other children more than with them, is a fearless climber, uses a spoon and a cup by herself, and is dry in the day. Kofi is her best friend and her interpreter. Grandma looks after her on Mondays. She will move to Reception in September 2026, and Mum and Dad have been to see two schools.",
    "**How to talk with Amara.** She uses about forty spoken words and fifty signs, mostly one at a time. Get her attention by waving or tapping her shoulder, come within a metre and a half, let her see your face, say it and sign it, then wait. If she turns her back she is telling you she has had enough.",

    { heading: "What does Amara need help with?", level: 1 },
    { heading: "Hearing and listening", level: 2 },
    "Amara hears well for a child with implants when the room is quiet and the speaker is close: on 14 January she picked out all six sounds of a listening check from two metres. She notices at once when a processor stops and brings it to an adult. She loves music with a strong beat.",
    { bullets: [
      "[n1: Amara is profoundly deaf in both ears and hears nothing at all without her processors, so any day on which one is flat or broken is a day of missed learning.]",
      "[n2: Even with them she cannot follow speech in noise or from further than about two metres, and in the main nursery room (measured at 68 dB) she caught four words out of twenty.]",
      "[n3: Listening is hard work for her and she is worn out, tearful and rubbing her ears by about 11 o’clock.]",
    ] },
    { heading: "Talking, signing and understanding", level: 2 },
    "She copies new signs after seeing them two or three times and she is beginning to babble in long strings with a tune to them. She understands single words and signs for most of the things in her day. The therapist’s assessment in December 2025 put her understanding at the level of a child of 22 months and her talking at 18 months, when she was three years and seven months.",
    { bullets: [
      "[n4: Amara’s understanding of language is nearly two years behind her age and she cannot yet follow an instruction with two pieces of information in it.]",
      "[n5: She uses one word or sign at a time and does not yet put two together, so she cannot say who did what or ask a question.]",
      "[n6: Her speech is not clear to anyone outside the family: she uses five consonants and leaves off the ends of words.]",
      "[n7: Few of the people around her sign, and she has no deaf child or adult to talk to from one month to the next.]",
    ] },
    { heading: "Playing and learning", level: 2 },
    "She can complete a twelve-piece puzzle, sort by colour and by size and count out three. In the spring term she was within the expected band for her age in physical development and just below it in number.",
    { bullets: [
      "[n8: She looks away after a minute or so at story time and at any activity which depends on listening, and misses the new words that other children pick up there.]",
      "[n9: She has not yet worked out pretend play with a story to it, such as giving a doll a bath and then putting it to bed.]",
      "[n16: She holds a crayon in her fist and does not yet draw a line or a circle when she is shown one.]",
    ] },
    { heading: "Feelings and friends", level: 2 },
    "Amara is affectionate and persistent and laughs easily.",
    { bullets: [
      "[n10: She takes a toy or pushes instead of asking, because she has no words for it, and on most days another child cries as a result.]",
      "[n11: She panics when her processors are off for washing or swimming and cannot be told what is coming next.]",
    ] },

    { heading: "What do we know about Amara’s health?", level: 1 },
    "Amara is a well-grown, active child with good eyesight (tested in November 2025) whose vaccinations are up to date, including the extra one against pneumococcal infection that children with implants need. She can show an adult where it hurts.",
    { bullets: [
      "[n12: Bilateral profound sensorineural deafness, managed with two cochlear implants which need regular re-programming as she grows.]",
      "[n13: Repeated middle ear infections (five since last Easter), which must be treated the same day because of the implants.]",
    ] },
    "The Integrated Care Board has confirmed that there are no other health needs.",

    { heading: "What is life like at home and out and about?", level: 1 },
    "Amara’s family is close and busy, she knows her street and the park, and she is proud of helping Dad wash the car. A children’s social worker from the sensory team visited in December 2025 and carried out an assessment under section 17.",
    { bullets: [
      "[n14: Amara cannot hear traffic, an alarm or somebody calling her, and has twice got out of the front door without anyone in the house knowing.]",
      "[n15: Mum, Dad and Grandma are learning to sign from the internet and say that Amara now knows signs that they do not.]",
    ] },

    { heading: "What do we want Amara to be able to do?", level: 1 },
    "Bethan will break each of these into small steps for the half term, on the nursery’s one-page plan, and go through them with Mum and Dad at a half-hour meeting every six weeks. The council will look at the whole plan every six months until Amara is five, the first time by 27 September 2026.",
    { numbered: [
      "[o1: By July 2027 Amara will understand and carry out an instruction with three pieces of information, spoken and signed once (such as “put the big cup in the bag”), eight times out of ten.]\nFirst step: two pieces of information by December 2026.",
      "[o2: By July 2027 Amara will join three words or signs to tell a familiar adult about something that happened when that adult was not there, at least once a day.]\nFirst step: two together, about something in front of her, by October 2026.",
      "[o3: Amara will bring a processor to an adult, or put it back on herself, within two minutes of it stopping or coming off, nine times out of ten, by Easter 2027.]\nFirst step: brings it every time, with a reminder, by July 2026.",
      "[o4: Amara will improve her listening, develop her speech sounds, play alongside other children and grow in confidence.]",
      "[o5: Amara will have weekly visits from a Teacher of the Deaf.]",
      "[o6: By the end of Reception Amara will ask for a turn or a toy, by word or sign, in place of pushing, on at least four out of five occasions during a thirty minute watch.]\nFirst step: uses MY TURN when an adult shows her, by December 2026.",
      "[o7: By September 2027 Amara will stop at the kerb and hold an adult’s hand to cross without being told, on every one of five walks in a row.]",
    ] },

    { heading: "What help will Amara get to learn?", level: 1 },
    "All of this is special educational provision and must be arranged, at Quillet Street until July 2026 and at her Reception class after that.",
    { heading: "For hearing and listening", level: 2 },
    { bullets: [
      { has: "Amara’s key person, who has completed the two-day deaf awareness course, will:", under: [
        "[p1: check both processors with the five-sound test for five minutes on arrival every morning and again after lunch]",
        "[p2: sit with Amara in the Nest (a carpeted room with a door) for a 15 minute listening rest at 10.15 and at 1.30 every day]",
        "[p3: look after her spare batteries]",
      ] },
      { has: "The Teacher of the Deaf, who holds the mandatory qualification, will:", under: [
        "[p4: work with Amara and her key person for one hour once a fortnight (19 visits a year), half of it on listening skills]",
        "[p5: measure the noise in each room that Amara uses once a term and give the head teacher a written list of changes]",
        "[p6: train the whole nursery team on deaf children’s language for three hours, before 30 April 2026 and again in September with the Reception staff]",
      ] },
      "[p7: A radio aid with two transmitters, linked to both processors, kept on charge in the Nest and worn by whichever adult is leading, at every group time.]",
      "[p8: Acoustic panels on two walls, rubber feet on all chairs and a curtain across the wet area in every room where Amara is taught.]",
      "[p9: Good listening conditions should be provided wherever possible.]",
    ] },
    { heading: "For talking, signing and understanding", level: 2 },
    { bullets: [
      { has: "A communication support worker who holds BSL Level 3 will:", under: [
        "[p10: be with Amara for 12 hours a week of her 15 nursery hours, signing what is said to her and what other children say]",
        "[p11: teach ten new signs a week to the children in her group, in five minutes at the end of each morning]",
        "[p12: model language]",
      ] },
      "[p13: A speech and language therapist who specialises in deafness will see Amara at nursery for 45 minutes every week in term time, and leave one activity for the week with her key person.]",
      "[p14: A deaf role model will come and play with Amara for one hour every month.]",
      "[p15: Total communication approach throughout.]",
    ] },
    { heading: "For playing, learning and friends", level: 2 },
    { bullets: [
      { has: "The nursery teacher will:", under: [
        "[p16: show Amara the story book with objects and signs, one to one, for ten minutes on the day before it is read to the group, twice a week]",
        "[p17: encourage pretend play as appropriate]",
      ] },
      "[p18: A turn-taking game with two other children, led by the key person, daily.]",
      "[p19: Opportunities for messy play.]",
      "[p20: Visual support will be used to prepare her for the times when her processors are off.]",
      "[p21: LSLS-informed AVT strategies and the MSIP will be embedded.]",
    ] },

    { heading: "What help will health services give?", level: 1 },
    { bullets: [
      "[p22: The cochlear implant centre will re-programme both processors every four months, in an appointment of about 90 minutes with the same audiologist, and lend a spare the same day if one fails.]",
      "[p23: A therapist from the implant centre will teach Amara to listen for and say the sounds m, b and d, using toys, in six weekly sessions of 40 minutes.]",
      "[p24: The family’s doctor will see Amara for ear infections as needed.]",
    ] },

    { heading: "What must the council provide because Amara is disabled?", level: 1 },
    "This is help under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
    { bullets: [
      "[p25: The sensory team will fit a flashing doorbell, a vibrating pad under Amara’s mattress linked to the smoke alarm, and a contact alarm on the front door, by 30 April 2026, and test all three once a year.]",
    ] },

    { heading: "What other help will the family have from social care?", level: 1 },
    { bullets: [
      "[p26: A deaf tutor from the sensory team will teach family sign at home, one hour a week for 30 weeks from April 2026, to Mum, Dad, Grandma and Kofi together.]",
      "[p27: Information about activities for deaf children can be found on the Local Offer.]",
    ] },

    { heading: "Where will Amara go?", level: 1 },
    "Until July 2026 Amara will go to Quillet Street Nursery School, a maintained nursery school, for 15 hours a week. From September 2026 she will go to the Reception class of a mainstream primary school with a resourced provision for deaf children; the name will be added by 15 May 2026 when Mum and Dad have replied.",

    { heading: "Is any of this paid to the family as a personal budget?", level: 1 },
    "Mum and Dad asked about this on 12 January 2026 and decided that they do not want one.",

    { heading: "Who helped us to write this?", level: 1 },
    "Their reports are stapled to this plan.",
    { table: [
      ["Who", "Name", "When they wrote"],
      ["Mum and Dad", "Ngozi Eze and Peter Tolliver", "24 November 2025"],
      ["Qualified Teacher of the Deaf", "Moira Fennimore", "9 January 2026"],
      ["Speech and language therapist", "Tariq Benning", "18 December 2025"],
      ["Educational psychologist", "Lowri Peake", "5 January 2026"],
      ["Quillet Street Nursery School", "Bethan Rowe, key person", "2 December 2025"],
      ["Cochlear implant centre (audiology)", "Dr Ines Calloway", "12 December 2025"],
      ["Social worker, sensory team", "Joshua Teale", "22 December 2025"],
      ["Dietitian", "Hilary Crome", "15 December 2025"],
    ], widths: [38, 34, 28] },
    "For Thornmere Council: Wendy Ashgrove, 27 March 2026",
  ],
};
