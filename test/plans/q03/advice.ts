import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-ep.docx": { blocks: [
    { heading: "Educational Psychologist’s advice", level: 1 },
    "For: Poppy-Rae Lunt (30 June 2019), Year 2, St Wendreth’s. From: Oliver Prewett, HCPC registered Educational Psychologist. 21 April 2026.",
    "I watched Poppy-Rae in phonics and at play on 14 April and worked with her for an hour on the 16th. She sang the whole of a song she had learned that week. [r1: Poppy-Rae’s attainments and reasoning are even, and at about the level of a child two years younger.] [r2: She needs many more repetitions than other children before she retains a new word or number fact.] [r3: She is becoming aware of the gap and it has begun to harm what she thinks of herself.]",
    { heading: "What I suggest", level: 2 },
    { bullets: [
      "[r4: Precision teaching of common words for five minutes a day, on her own, in addition to phonics.]",
      "[r5: Phonics at her own level, individually, for 15 minutes every day.]",
      "[r6: Maths taught by her class teacher in a group of three with concrete materials, four times a week for 20 minutes.]",
      "[r7: A picture task list to be introduced at the start of each lesson and withdrawn over two years.]",
      "[r8: A structured lunchtime game with two classmates, run by an adult, three times a week for 15 minutes.]",
    ] },
    { heading: "What she might achieve", level: 2 },
    "[r9: By July 2028 Poppy-Rae will read 50 high frequency words and any consonant-vowel-consonant word.]",
    "[r10: By July 2028 Poppy-Rae will count out, add and take away within 20, using objects, nine times out of ten.]",
  ] },
  "advice-ot.docx": { blocks: [
    { banner: "OCCUPATIONAL THERAPY REPORT" },
    "Poppy-Rae Lunt, DOB 30/06/2019. Seen in school 24/04/2026. Therapist: Beth Calder. Report: 01/05/2026.",
    "Beighton score 7/9. [r1: Grip strength is below the 5th centile and handwriting causes pain after three to four lines.] Poppy-Rae used a sloping board with pleasure.",
    { numbered: [
      "[r2: Hand programme for ten minutes a day on five days a week with a TA whom I have trained.]",
      "[r3: I will review the programme in school once every half term (45 minutes).]",
      "[r4: Sloping board, triangular pencils, spring-loaded scissors.]",
      "[r5: A five minute rest for her hands after each ten minutes of writing.]",
      "[r6: By Easter 2027 Poppy-Rae will fasten five buttons on her school shirt, unaided, within three minutes.]",
    ] },
  ] },
};
