import type { Pages } from "../build/block.ts";

/**
 * Noor, Year 5, profound and multiple learning difficulties: no heading lines at all, each section begins inside its first sentence,
 * in the order K, A, C, G, B, F, E, D, H1, I, J; lists three deep. H2 is not there. Other sections are spoken of throughout.
 */
export const plan: Pages = {
  head: "EHCP / Noor Fairweather / Stoneleigh Vale Children's Services",
  foot: "Amended final 20.04.26",
  font: "Calibri",
  blocks: [
    "**Education, Health and Care Plan (amended)**",
    "Child: Noor Fairweather. Date of birth: 23.11.2015. Year 5. NHS number 999 195 6832. Main need: profound and multiple learning difficulty (PMLD). First requested 01.10.2018; reviewed 29.01.2026; amendment notice 25.02.2026; amended final plan 20.04.2026. Noor lives with her mother, Hana Fairweather, and her grandmother.",
    "This plan follows the order in which we work: who told us (K), who Noor is (A), her health (C and G), what she needs to learn and how she will be taught (B and F), what we hope for (E), and care (D and H).",

    "**Section K, the advice.** The plan rests on reports from Rosemary Pugh, class teacher, Hollin Rise School (09.01.2026); Devika Nair, Physiotherapist (14.01.2026); Hugh Calloway, Speech and Language Therapist (12.01.2026); Dr Owen Marsh, Consultant Paediatrician (20.01.2026); Belle Ashdown, Children’s Community Nurse (15.01.2026); Keith Orrell, Qualified Teacher of Multi-Sensory Impairment (11.01.2024); and from Hana Fairweather, mother (22.01.2026). All are attached.",

    "**Section A, Noor and her family.** [d1: I have profound and multiple learning difficulties and am functioning at a pre-intentional level, which impacts on my ability to access all areas of the curriculum.] [a1: I would like to be happy and to have lots of sensory experiences.] I love my grandmother’s singing and the smell of oranges.",
    "Ms Fairweather says that Noor is the best company in the world. [a2: She hopes that by the summer Noor will be sleeping through and laughing more than she cries.] [a3: She wants Noor to live at home with her for ever, to be known and loved in her own street, and to have music in every day of her adult life.]",
    "Noor was born at term after a long labour and was cooled for three days. She came home at seven weeks. She has been at Hollin Rise since she was three, and shares a class with five other children. She has been in hospital four times this winter with her chest, and [d2: uses a suction machine at home several times a day and a BiPAP ventilator at night.] She goes to a sensory cinema with her grandmother on Sundays. Her friend Ellis lies next to her on the water bed and they make noises at each other. Noor will move to Hollin Rise’s secondary class in 2027.",
    "Noor has no words. She smiles, stills, turns towards or away, and makes an “ah” that goes up when she wants more. Touch her right shoulder, say your name, wait: she may take thirty seconds to answer.",

    "**Section C, her health.** Noor has good days when she is bright, pink and noisy, and she tolerates her splints well. Her needs are these:",
    { bullets: [
      "[n1: Four-limb dystonic cerebral palsy, with painful spasms, treated by an intrathecal baclofen pump.]",
      "[n2: Epilepsy, with up to six short seizures a day and occasional long ones.]",
      "[n3: Unsafe swallow: she is fed entirely by gastrostomy and takes nothing by mouth.]",
      "[n4: Osteopenia (thin bones), with one broken thigh in 2024.]",
    ] },

    "**Section G, what health services will do.** This answers the needs in Section C.",
    { bullets: [
      { has: "The Children’s Community Nursing Team will:", under: [
        "[p1: train and sign off four members of the class team in gastrostomy feeds and rescue medication, in two half-days each September, with a check of each person every six months;]",
        "[p2: supply feeds and giving sets for 31 days, delivered to home on the first of each month;]",
        "[p3: review the epilepsy care plan with Ms Fairweather for an hour once a term.]",
      ] },
      "[p4: The movement disorder clinic will refill the baclofen pump every ten weeks, in a half-day admission.]",
      "[p5: The Speech and Language Therapist will teach the class team and Noor to use intensive interaction, in six sessions of 45 minutes in the summer term.]",
      "[p6: Wheelchair services to be contacted if any concerns.]",
    ] },

    "**Section B, what she needs to learn and what gets in the way.** In looking and listening Noor knows her bus, her classroom and at least four voices. She turns to a bell on her right side, looks at a lit toy against black for up to ten seconds, and relaxes to low notes. On the Routes for Learning map in January she showed anticipation in two routines and a preference between two objects. In the film of 9 January Ellis laughs behind her; Noor stills, her mouth opens, and eleven seconds later she makes her “ah” and turns her head towards him by about the width of a hand. It was the third time that she had done so that week.",
    { bullets: [
      "[n5: Noor has a cerebral visual impairment and a moderate hearing loss on the left, and cannot make use of what she sees and hears at the same time.]",
      "[n6: She is very sensitive to touch on her face and left hand, and pulls away, stiffens and sometimes spasms.]",
      "[n7: Noor does not yet know that what she does makes things happen, and waits for the world to come to her.]",
      "[n8: Harvey needs a great deal of time to process what has happened, and is often moved on before he has responded.]",
      "[n9: Her signals are faint and change with her health, and people who do not know her miss nine in ten of them.]",
      "[n10: Noor has no way of asking for a thing that is not in front of her, of refusing, or of telling anyone that she is in pain.]",
      "[n11: She cannot sit, roll or hold her head up for more than a few seconds, and lies in the position in which she has been put.]",
      "[n12: When people change around her she cries or sleeps, and learns nothing until she knows them.]",
    ] },
    "[d3: She should have a sensory curriculum delivered by two adults and hydrotherapy twice a week.]",

    "**Section F, how she will be taught.** What follows meets the needs in Section B, all day and every school day, at Hollin Rise.",
    { bullets: [
      { has: "To look and listen", under: [
        { has: "A Qualified Teacher of Multi-Sensory Impairment will:", under: [
          "[p7: assess Noor and teach her with her class teacher for one hour every two weeks;]",
          "[p8: write a one-page guide to light, sound and touch for every room, renewed every September.]",
        ] },
        "[p9: A dark den with a lit panel, a resonance board and a switch-operated lamp, set up in the classroom at all times.]",
        "[p10: Sensory stories as appropriate.]",
      ] },
      { has: "To make things happen and to be understood", under: [
        { has: "Noor’s key person (a Level 3 teaching assistant) or the named deputy will:", under: [
          "[p11: do intensive interaction with her for 20 minutes at 9.30 and 20 minutes at 1.30 every day;]",
          "[p12: offer two objects by touch and wait 30 seconds for an answer, at least eight times a day;]",
          "[p13: film one session of ten minutes each week and write up what she did;]",
          "[p14: encourage choice.]",
        ] },
        "[p15: A Speech and Language Therapist will work with Noor and her key person for 45 minutes once a month, and keep the communication passport up to date.]",
        "[p16: One single-message switch on an adjustable arm on her right side, wherever she is, every day.]",
        "[p17: Staff to use PODD and OoRs.]",
      ] },
      { has: "To move and be comfortable", under: [
        "[p18: A physiotherapist will see Noor for 30 minutes every week in term, in the pool on alternate weeks.]",
        "[p19: Two members of the class team trained by the physiotherapist will change Noor’s position every 45 minutes between wheelchair, standing frame, side-lyer and floor, ten minutes being allowed each time.]",
        "[p20: Postural management programme.]",
        "[p21: Two adults to change Noor’s position.]",
        "[p22: Rebound therapy when staffing allows.]",
      ] },
      { has: "To feel safe with people", under: [
        "[p23: Noor will have a class of no more than six, with one teacher and four assistants, in every lesson.]",
        "[p24: A new adult will spend fifteen minutes a day alongside her key person for ten days before working with Noor.]",
        "[p25: Music therapy every week.]",
      ] },
    ] },
    "Noor has mashed banana at snack with her friends. Her individual education plan has further strategies.",

    "**Section E, what we hope for.** Nothing is too small to celebrate.",
    { numbered: [
      "[o1: By July 2027 Noor will press her switch to bring back a song that has stopped, within thirty seconds and without touch from an adult, on seven tries out of ten.]",
      "[o2: By July 2027 Noor will show which of two objects she wants by looking or turning, and show the same choice when they are swapped over, on four days out of five.]",
      "[o3: For Noor to experience a wide range of sensory activities.]",
      "[o4: Noor will have her position changed every 45 minutes.]",
      "[o5: By Easter 2027 Noor will hold her head up for twenty seconds in her standing frame, to watch a friend, three times in a session.]",
      "[o6: Noor’s wellbeing will be maximised.]",
    ] },

    "**Section D, her care at home.** Noor’s social worker is Femi Adewale, who reviewed her Child in Need plan in December 2025. Noor settles with people who sing. The home has a hoist and a wet room.",
    { bullets: [
      "[n13: Noor needs two people for every transfer and somebody awake in the house all night.]",
      "[n14: Ms Fairweather has slept for less than four hours on most nights since October and has hurt her shoulder.]",
    ] },

    "**Section H1, care under the 1970 Act.** These are for the needs in Section D and, by keeping Noor and her mother well, for all of the outcomes in Section E.",
    { bullets: [
      "[p26: Stoneleigh Homecare will send two carers for one hour at 7.00 each morning and one hour at 7.30 each evening, seven days a week.]",
      "[p27: Two waking nights a week, 10 p.m. to 7 a.m., from a carer trained by the community nurses.]",
      "[p28: 36 nights of respite a year at Pippin House, in stays of two or three nights.]",
    ] },

    "**Section I, her school.** Hollin Rise School, Stoneleigh: a maintained special school. **Section J, personal budget.** Ms Fairweather was told about personal budgets on 29.01.2026 and has not asked for one.",
    "Signed: L. Dauncey, SEND Plan Lead, for Stoneleigh Vale Council. 20.04.2026",
  ],
};
