import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-college.docx": { font: "Verdana", blocks: [
    { banner: "College report for Leah’s annual review" },
    "Student: Leah Sorrell (9/4/2008). Completed by Stuart Hallam, personal tutor, Penbury College. 16/1/2026. Course: Foundation Pathway, year 2 of 3. Attendance 93%.",
    "Leah has made us all laugh this year, and passed Entry 1 horse care. [r1: She agrees with what is said to her rather than show that she has not understood.] [r2: What Leah learns in the classroom she does not use in a shop or at home unless we teach it there.] [r3: She can’t tell the time yet and is not aware of change from a note.]",
    "What she needs from us next year:",
    { bullets: [
      "[r4: 24 hours a week of learning support, one to three in college and one to one off site.]",
      "[r5: Functional maths in real shops, two sessions of 90 minutes a week.]",
      "[r6: Work experience of one day a week at the stables for twelve weeks, with a job coach.]",
      "[r7: Money skills to be practised by the personal assistant on Saturdays.]",
      "[r8: A photo board of the day on her tablet, gone through with her at nine every morning for ten minutes.]",
    ] },
    "[r9: By July 2027 Leah will pay for her own lunch in three shops without help.] [r10: By July 2027 Leah will have an interview for a supported internship.]",
  ] },
  "advice-salt.docx": { font: "Verdana", blocks: [
    { title: "Speech and language therapy update" },
    "Leah Sorrell. Seen at Penbury College on 13 January 2026. Yasmin Brook, speech and language therapist. 19 January 2026.",
    "[r1: Leah follows sentences with two or three information-carrying words.] [r2: About half of her speech is understood by people who do not know her.] She has taken to the new photo grid with enthusiasm.",
    { numbered: [
      "[r3: A speech and language therapist to visit college for one hour every three weeks, to work with Leah and staff.]",
      "[r4: Tablet with the photo grid to be with her all the time, and updated by her tutor each Monday.]",
      "[r5: Talking Mats to be used at every review by somebody trained in them.]",
      "[r6: A keeping-safe course adapted with symbols, of at least fifteen sessions.]",
    ] },
    "[r7: By Easter 2027 Leah will say or show “I don’t understand” in three settings, on four occasions out of five.]",
  ] },
};
