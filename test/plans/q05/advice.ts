import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-physio.docx": { font: "Calibri", blocks: [
    { banner: "Physiotherapy report for EHC needs assessment" },
    "Re: Teodor Blackwood, DOB 22/03/2017. Joanna Quill, specialist paediatric physiotherapist, Orrin Children's Therapies. 28 January 2026.",
    "Teddy was assessed in school and at clinic using the GMFM-66 and goniometry. He is motivated by anything that involves a ball. Range at both ankles has reduced by five degrees since surgery.",
    "**Clinical summary.** [r1: Teddy cannot stand or walk without support, and remaining in one position for over an hour places his hips at risk.] [r2: Fatigue has a marked effect on posture, speech and attention after midday.]",
    "**Recommendations**",
    { bullets: [
      "[r3: Physiotherapy in school from a paediatric physiotherapist, 45 minutes, once a week for the first two terms after surgery and fortnightly after that.]",
      "[r4: Stretches of 20 minutes every school morning by a teaching assistant whom I have trained.]",
      "[r5: Standing frame for 40 minutes each day.]",
      "[r6: A change of position every 45 minutes, recorded on a chart.]",
      "[r7: Hydrotherapy, 30 minutes a week, in a pool at 34 degrees.]",
    ] },
    "**Outcome.** [r8: By July 2027 Teddy will walk 65 metres with his walker in less than six minutes without resting.]",
  ] },
  "advice-ot.docx": { font: "Calibri", blocks: [
    { title: "Occupational Therapy Advice" },
    { table: [["Child", "Teddy Blackwood"], ["Therapist", "Seb Marlowe, Orrin Children's Therapies"], ["Report date", "4 February 2026"]], widths: [24, 76] },
    "I saw Teddy twice in class and once at home. On the Detailed Assessment of Speed of Handwriting he wrote four words a minute. [r1: Handwriting is not a functional means of recording for Teddy.] [r2: Visual perception is at the 3rd centile and affects number work in particular.]",
    { heading: "Provision", level: 2 },
    { numbered: [
      "[r3: Laptop with word prediction, speech recognition, keyguard and tracker-ball, on a height-adjustable table.]",
      "[r4: Occupational therapy visit of one hour every half term.]",
      "[r5: Touch typing practice with a teaching assistant, fifteen minutes, four times a week.]",
      "[r6: A dressing programme of ten minutes each day, before and after PE and play, with a named adult.]",
      "[r7: Squared paper and enlarged print for mathematics.]",
    ] },
    { heading: "Outcomes", level: 2 },
    "[r8: By the end of Year 6 Teddy will type or dictate 200 words in 40 minutes and correct them himself.] [r9: By July 2027 Teddy will put on and zip up his own coat in four minutes.]",
  ] },
  "advice-salt.docx": { font: "Calibri", blocks: [
    { banner: "Speech and language therapy" },
    "Teodor Blackwood (22.3.17). Report by Anneke Dray, 30 January 2026.",
    "[r1: Teddy has a moderate dysarthria and is about 60 per cent intelligible to a stranger.] His language is age-appropriate and he enjoys puns.",
    "I recommend [r2: two blocks a year of eight weekly sessions, each of 30 minutes, with a speech and language therapist;] [r3: practice for ten minutes each school day with a trained teaching assistant;] and [r4: one training session of 90 minutes for all staff on listening to a speaker with dysarthria.]",
    "The outcome should be that [r5: by Easter 2027 eight out of ten of his sentences are understood by an unfamiliar listener the first time.]",
  ] },
};
