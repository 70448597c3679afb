/** Sentences that plans of the invented council are put together from; NAME, HE, HIS and HIM are filled in. Some are good and some are not, as in real plans. */
export type NeedBank = {
  heading: string;
  strengths: readonly string[];
  needs: readonly string[];
  outcomes: readonly { good: string; weak: string }[];
  /** What, who, how much and how often; and the same provision as it is often written. */
  provision: readonly { good: string; weak: string }[];
};

const communication: NeedBank = {
  heading: "Communication and interaction",
  strengths: ["NAME listens well to short stories that have pictures and joins in with lines that come again.", "NAME greets adults whom HE knows and likes to tell them about HIS weekend."],
  needs: [
    "NAME follows instructions with two information-carrying words; longer ones have to be broken down and shown.",
    "NAME's speech is hard to follow for people who do not know HIM, and HE becomes upset when HE is not understood.",
    "NAME finds it hard to start and keep up a conversation with other children and often plays beside them, not with them.",
  ],
  outcomes: [
    { good: "By the end of Key Stage 2, NAME will follow instructions with four information-carrying words in class in four out of five attempts, without a visual prompt.", weak: "NAME will improve HIS understanding of language." },
    { good: "By the end of Key Stage 2, NAME will hold a conversation of five turns with another child, in three observed playtimes out of four.", weak: "To have a social skills group." },
  ],
  provision: [
    { good: "A speech and language therapist will see NAME in school for 45 minutes once a fortnight in term time, and will model the programme to the teaching assistant for 15 minutes of each visit.", weak: "NAME will have access to speech and language therapy as required." },
    { good: "A teaching assistant trained in the programme will give NAME a 20-minute individual language session four times a week, in a quiet room.", weak: "Regular small-group work to develop language." },
    { good: "The class teacher will pre-teach six new topic words to NAME each week, with symbols, in one 15-minute session.", weak: "Staff will use visuals where appropriate." },
  ],
};

const wellbeing: NeedBank = {
  heading: "Social, emotional and mental health",
  strengths: ["NAME is kind to younger children and is trusted to look after the school's rabbits.", "NAME knows when HE is becoming angry and can point to it on a scale."],
  needs: [
    "NAME becomes overwhelmed in noisy or unplanned times of the day and has left the classroom up to six times a week this term.",
    "NAME finds it hard to trust adults who are new to HIM and tests them with refusals.",
    "NAME worries about mistakes and tears up work that HE thinks is wrong.",
  ],
  outcomes: [
    { good: "By July of Year 6, NAME will use one of three agreed calming strategies when HE reaches 3 on HIS five-point scale, and stay in or come back to the lesson within ten minutes on four days out of five.", weak: "NAME will feel happier at school and manage HIS emotions better." },
    { good: "By July of Year 6, NAME will name two adults in school whom HE would go to when worried, and will have gone to one of them at least once in each half-term.", weak: "NAME will build positive relationships and increase HIS confidence." },
  ],
  provision: [
    { good: "A named key adult will meet NAME for 15 minutes at the start and 10 minutes at the end of every school day.", weak: "NAME would benefit from a key adult." },
    { good: "An emotional literacy support assistant, supervised by the educational psychologist each half-term, will give NAME a 40-minute individual session once a week for two terms.", weak: "Opportunities for ELSA support." },
    { good: "All staff who teach NAME will have a two-hour training on trauma-informed practice from the educational psychologist in the autumn term of each year.", weak: "Staff to be aware of NAME's needs." },
  ],
};

const learning: NeedBank = {
  heading: "Cognition and learning",
  strengths: ["NAME remembers what HE has done with HIS hands and explains it well.", "NAME enjoys number games and counts reliably to 50."],
  needs: [
    "NAME reads at the level expected of a child three years younger and does not yet blend sounds reliably.",
    "NAME holds two pieces of information in mind at once, and loses the thread of tasks with more than two steps.",
    "NAME needs new learning to be gone over many times, in the same words, before HE can use it elsewhere.",
  ],
  outcomes: [
    { good: "By the end of Year 6, NAME will read 150 of the first 200 high-frequency words on sight and read a page at HIS level aloud with no more than five errors.", weak: "NAME will make progress in reading." },
    { good: "By the end of Year 6, NAME will finish a four-step task with a written checklist and no adult prompt in three lessons out of four.", weak: "To be able to work more independently and to organise HIS belongings and to start tasks promptly." },
  ],
  provision: [
    { good: "A teacher with a qualification in specific learning difficulties will teach NAME a structured phonics programme for 30 minutes, individually, three times a week.", weak: "Additional literacy support." },
    { good: "A teaching assistant will work with NAME and at most two other children for 15 hours a week in English and mathematics.", weak: "Support from a teaching assistant in lessons, as available." },
    { good: "Instructions will be given one at a time and left written on a mini-whiteboard at NAME's place in every lesson, by the adult who teaches it.", weak: "A differentiated curriculum." },
  ],
};

const physical: NeedBank = {
  heading: "Sensory and physical",
  strengths: ["NAME swims 25 metres and is proud of it.", "NAME looks after HIS own equipment and asks when it needs mending."],
  needs: [
    "NAME tires after ten minutes of writing by hand and cannot keep up with copying.",
    "NAME covers HIS ears and leaves when several people speak at once; the dining hall is the hardest place.",
    "NAME needs an adult's help on stairs and uneven ground.",
  ],
  outcomes: [
    { good: "By the end of Year 8, NAME will type at 20 words a minute and use the laptop for every piece of writing over half a page.", weak: "NAME will develop HIS fine motor skills." },
    { good: "By the end of Year 8, NAME will eat lunch in the dining hall with ear defenders for 20 minutes on four days out of five.", weak: "NAME will cope better with noise." },
  ],
  provision: [
    { good: "An occupational therapist will assess NAME's seating and writing once a term, for one hour in school, and will review the programme with the SENCO in the same visit.", weak: "Occupational therapy input as advised." },
    { good: "A teaching assistant will carry out the occupational therapist's 15-minute movement programme with NAME every morning before lessons.", weak: "Movement breaks where necessary." },
    { good: "The school will provide a laptop with word prediction for NAME's sole use, and a touch-typing lesson of 20 minutes three times a week until HE types at 20 words a minute.", weak: "Access to ICT." },
  ],
};

const banks: Readonly<Record<string, readonly NeedBank[]>> = {
  ASD: [communication, wellbeing, physical], SLCN: [communication, learning], SEMH: [wellbeing, learning], MLD: [learning, communication], SLD: [learning, communication, physical],
  PMLD: [communication, physical, learning], SPLD: [learning, wellbeing], PD: [physical, learning], HI: [communication, physical], VI: [physical, learning], MSI: [physical, communication],
  DS: [learning, communication, physical], OTH: [learning],
};

export const banksOf = (need: string | null): readonly NeedBank[] => banks[need ?? "OTH"] ?? [learning];
