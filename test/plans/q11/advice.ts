import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-ep.docx": { font: "Times New Roman", blocks: [
    { banner: "Educational Psychologist’s advice for annual review" },
    "Young person: Kofi Larbey-Grant (27.10.2009). Psychologist: Dr Tilda Marchetti, educational psychologist. Date: 15.9.2025.",
    "I read the file, saw two lessons and worked with Kofi for an hour and a half.",
    "**What I think his needs are**",
    "[r1: Kofi’s working memory is at the 4th centile: instructions, steps in maths and his own ideas slip away from him.] [r2: He has panic attacks in tests and when made to read out loud.] [r3: He has difficulty working out what other people think of him and expects criticism.]",
    "**What I think he should have**",
    "(a) [r4: Weekly work with an emotional literacy assistant, 40 minutes for two terms, on breathing, graded exposure and a script for leaving.]",
    "(b) [r5: Movement breaks or errands of five minutes after every 15 minutes of listening.]",
    "(c) [r6: A named mentor, chosen by Kofi, for 30 minutes every week.]",
    "(d) [r7: Training for all of his teachers in dyslexia and ADHD: two hours each September by the educational psychologist.]",
    "(e) [r8: Six sessions of an hour with a travel and organisation coach on using phone reminders and timetables.]",
    "**Outcomes**",
    "[r9: In summer 2026 Kofi will stay in the room until the end of each examination, using breathing and his script.] [r10: By July 2026 he will name three things that he does well when asked.]",
  ] },
  "advice-specialist-teacher.docx": { blocks: [
    { heading: "Report from the specialist teacher", level: 1 },
    { table: [["Pupil", "Kofi Larbey-Grant"], ["Teacher", "Gwen Sackville, specialist teacher (dyslexia), AMBDA"], ["Date", "22.9.2025"]], widths: [25, 75] },
    { heading: "Assessment", level: 2 },
    "[r1: Reading accuracy and comprehension are at a nine-year level and reading is slow.] [r2: Spelling is at the 1st centile and his handwriting cannot be read by others.]",
    { heading: "Recommended", level: 2 },
    { bullets: [
      "[r3: Two lessons a week of 50 minutes with a teacher qualified to level 5 or above in dyslexia.]",
      "[r4: A laptop with speech recognition and text-to-speech, with a C-pen for examinations.]",
      "[r5: Four one-hour sessions of training in how to use the technology.]",
      "[r6: A reader, 25% extra time and a word processor in a small room for all examinations.]",
      "[r7: Maths in a group of four with a specialist teacher, 40 minutes three times a week.]",
      "[r8: All handouts on cream paper in 14 point, given out the day before.]",
    ] },
    "[r9: By June 2026 Kofi will read 400 words with a reader pen and answer 90% of questions about what he has read.]",
  ] },
};
