import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-ep.docx": { blocks: [
    { title: "Psychological advice: Marnie Okafor-Blythe" },
    "Date of birth 14 May 2011. Dr Simone Achebe, educational psychologist, 14 November 2025. I met Marnie twice at home, beside the rats, and once by email.",
    { heading: "Views of Marnie’s needs", level: 1 },
    "Marnie is an exceptionally able young woman who has been ill and is recovering. [r1: Her processing speed for spoken information is at the 4th centile, in contrast with verbal reasoning of 128.] [r2: She has marked difficulty in initiating tasks, including those that she wishes to do.] [r3: She experiences demands, including her own, as threat.] [r4: A school building is now a reliable trigger for panic and cannot be considered.]",
    { heading: "Outcomes", level: 1 },
    { bullets: [
      "[r5: By July 2027 Marnie will work for 50 minutes on a task set by another person, beginning within five minutes, with one reminder, in eight sessions of ten.]",
      "[r6: By July 2027 Marnie will stay in an unfamiliar public building for half an hour, with a known adult, on four of five attempts.]",
      "[r7: By July 2027 Marnie will tell a trusted adult that she is at amber before she reaches red, on three of four occasions.]",
    ] },
    { heading: "Provision", level: 1 },
    { bullets: [
      "[r8: A lead tutor, qualified as a teacher and experienced in autism, for five hours a week at home.]",
      "[r9: Planning of the week together each Monday for 20 minutes, with the first step of each task written down.]",
      "[r10: Graded exposure to public places, led by Marnie, for two hours a week.]",
      "[r11: Two hours a term from an educational psychologist with tutor, parents and Marnie.]",
      "[r12: A mentor who is an autistic adult, for an hour a fortnight.]",
    ] },
  ] },
  "advice-salt.docx": { blocks: [
    { heading: "Speech and language therapy report", level: 1 },
    "Marnie Okafor-Blythe (14.05.2011). Fraser Innes, speech and language therapist. 5 November 2025. We met on line with cameras off, and Marnie typed. She has a gift for dialogue.",
    "[r1: Situational loss of speech under anxiety, on several days a week.] [r2: Literal understanding of language, with difficulty inferring intention.]",
    { numbered: [
      "[r3: Individual therapy for 60 minutes each week in term time.]",
      "[r4: A communication app for use when she cannot speak, set up by the therapist in two one-hour sessions.]",
      "[r5: Training for all adults who work with Marnie, two hours, every September.]",
      "[r6: A shared activity with one young person with the same interest, for an hour each week, supported by an adult.]",
    ] },
    "[r7: By March 2027 Marnie will spend an hour a week with a peer in person, in three weeks of four.]",
  ] },
  "advice-camhs.docx": { blocks: [
    { banner: "Eastmarch CAMHS: contribution to annual review" },
    "RE: Marnie O-B, DOB 14/05/11. Dr Kit Rendall, clinical psychologist, 18/11/2025.",
    "[r1: ARFID, with eleven accepted foods, low ferritin and weight on the 9th centile.] [r2: Anxiety disorder with trauma symptoms relating to school, including nightmares.] [r3: Thoughts of self-harm approximately monthly, with a safety plan shared with parents.]",
    "Plan: [r4: Autism-adapted CBT, 20 sessions, weekly, 50 minutes.] [r5: ARFID clinic every three weeks, 45 minutes, with bloods and weight every eight weeks.] [r6: Medication review three-monthly.] [r7: Intensive home treatment team to respond within four hours if the safety plan is triggered.] [r8: Sleep work with parents, four sessions.]",
    "[r9: Marnie will eat five new foods and have a normal ferritin on two occasions by March 2027.]",
  ] },
  "advice-tutor.docx": { font: "Cambria", blocks: [
    { heading: "From Hetty Marchbanks, lead tutor, 10 November 2025", level: 1 },
    "I have taught Marnie since May 2024. She makes me laugh every week. In May she could do eight minutes; on a good day she now does forty.",
    "[r1: There are gaps in algebra and in writing to a set brief.] [r2: After a day with new people she needs a day, sometimes two, in bed.]",
    "What I think she needs. [r3: Two hours of English with me on a Monday and an hour of biology on a Friday.] [r4: Three hours a week of maths with a specialist, on line, camera off.] [r5: The print studio for four hours a week with someone in the building in case.] [r6: The farm for two and a half hours.] [r7: Exams in a small room with a reader pen and extra time.] [r8: Two terms’ notice of who will replace me if I go, with three meetings first.] [r9: By August 2027 Marnie will have grade 5 or better in maths and English language.]",
  ] },
};
