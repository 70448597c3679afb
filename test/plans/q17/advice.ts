import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-physio.docx": { blocks: [
    { heading: "Children’s Community Physiotherapy: Advice for EHCNA", level: 1 },
    "Re: Nell ABERNATHY-ROY. DOB 03/11/2018. NHS 999 880 4078. Author: Callum Strachan, Band 7. Date 05/02/2026.",
    "Dx: dyskinetic CP, GMFCS V, MACS V, CFCS III. Engaging, humorous, works hard in the frame.",
    { heading: "Findings", level: 2 },
    "[r1: R hip MP 34%, L 22% (X-ray Nov 2025): R hip at risk.] [r2: Requires full assistance and x2 hoist for all transfers.] [r3: Unable to tolerate static positioning >45 min due to pain and spasm.]",
    { heading: "Recommendations", level: 2 },
    { bullets: [
      "[r4: Daily programme in school by trained staff: standing frame 45 mins, stretches 20 mins, floor 20 mins.]",
      "[r5: Physio to train and competency-sign school staff, 2 hrs per half term.]",
      "[r6: Direct physio review in school every 4 weeks, 60 mins.]",
      "[r7: Hydrotherapy weekly, 30 mins in water, x2 trained staff.]",
      "[r8: Powered mobility training, 30 mins twice weekly with TA.]",
      "[r9: Hip X-ray every 6 months until MP stable.]",
    ] },
    { heading: "Outcomes", level: 2 },
    "[r10: By Apr 2027 Nell will drive her chair from classroom to hall with no more than two prompts on 4/5 occasions.]",
  ] },
  "advice-salt.docx": { blocks: [
    { banner: "Speech and Language Therapy (AAC) Report" },
    "Nell Abernathy-Roy, 3 November 2018. Yasmin Toller, AAC specialist. Report of 30 January 2026.",
    "Nell is a competent communicator who has outgrown her present vocabulary. [r1: No intelligible speech (severe dysarthria).] [r2: Joins up to three symbols, omitting function words that she demonstrably understands.] [r3: Output of two to three symbols per minute.]",
    { numbered: [
      "[r4: Direct therapy from an AAC specialist, 45 minutes weekly for 36 weeks.]",
      "[r5: Aided language modelling by all staff, at least ten symbols per lesson, with a 25 second wait.]",
      "[r6: Two hours of training per term for all who teach Nell.]",
      "[r7: Move to a 108-cell vocabulary with an on-screen keyboard by September 2026, through the AAC hub.]",
      "[r8: Thirty minutes of staff time per week to programme vocabulary.]",
      "[r9: Five-symbol sentences with a conjunction, ten times a day, by July 2028.]",
    ] },
  ] },
  "advice-social-care.docx": { blocks: [
    { heading: "Social care advice: Nell Abernathy-Roy", level: 1 },
    "From Temi Bankole, social worker, disabled children’s team, following the assessment finished on 12 February 2026.",
    "[r1: Ms Abernathy provides two-person care on her own before school on four days in the week.] [r2: Manual lifting on the stairs is unsafe for Nell and for her parents.] [r3: Fergus is a young carer and needs support of his own.] [r4: Nell is isolated from other children outside school.]",
    "I recommend the following. [r5: Eight hours a week of agency care in the mornings, 6 to 8 am on four days.] [r6: Two overnight short breaks a month with nursing cover.] [r7: Direct payment for a personal assistant, three hours a week.] [r8: Holiday play scheme with two-to-one staffing, two weeks in the summer.] [r9: A place for Fergus in the young carers’ group, fortnightly.] [r10: Six hours a month of sitting for the parents.]",
  ] },
  "advice-school.docx": { blocks: [
    { heading: "Marsh End Primary School: school advice", level: 1 },
    "Mrs Delphine Archer, SENCO, 20 January 2026.",
    "Nell is a full member of 2D. [r1: She misses about six hours a week of lessons for care and comes in half way through.] [r2: An adult is always next to her and the other children have stopped asking her to play.] [r3: She jumps and cries in assembly.]",
    "What works: [r4: Catch-up for twenty minutes each afternoon.] [r5: A group of three for phonics on four days a week.] [r6: Planning time for Nell’s team on Friday afternoons.] What we need: [r7: A second adult for every transfer.] [r8: An individual reading book each week in her device, made by the TA in one hour of non-contact time.] [r9: By July 2026 Nell will spell 60 common words on her keyboard.]",
  ] },
};
