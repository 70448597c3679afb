import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { blocks: [
    { banner: "SALT advice for EHCNA" },
    "Ezra Fontaine-Boyd d.o.b. 02/12/21. Seen at nursery 17/03/26. Bethany Orr, Speech & Language Therapist. 24/03/26.",
    "Lovely little boy who enjoyed my bubbles. [r1: Pre-verbal: no words, pointing or gesture.] [r2: Not yet responding to name; needs visual support to follow any instruction.]",
    "Recs:",
    { bullets: [
      "[r3: Intensive Interaction x2 per session, 10 min, key person]",
      "[r4: PECS phase 1, daily, five trials at each of two activities, by staff trained by SALT (2 hrs)]",
      "[r5: SALT visit to nursery/school every half term (1 hr) to review and model]",
      "[r6: Attention Autism stage 1–2, daily, 8 min]",
      "[r7: Parent workshop: 4 x 2 hr ‘More than words’ type sessions for Mum, summer 2026]",
    ] },
    "[r8: By July 2027 Ezra will exchange a picture for what he wants, with no prompt, 20 times a day.]",
  ] },
  "advice-ep.docx": { blocks: [
    { heading: "Advice of the Educational Psychologist", level: 1 },
    "Name: Ezra Fontaine-Boyd. Date of birth: 2 December 2021. Visit: 26 March 2026. Report: 1 April 2026. Author: Declan Frayne.",
    "Ezra completed a twelve-piece puzzle in under a minute. [r1: Ezra plays in a repetitive way and attends to an adult’s choice of activity for about one minute.] [r2: He is distressed by transitions about four times in a session.] [r3: He has limited awareness of danger and has twice left the garden by climbing the gate.]",
    { heading: "Recommended support", level: 2 },
    { numbered: [
      "[r4: An adult within arm’s reach for the whole of each session, for safety.]",
      "[r5: Sensory circuit at the start of each session for fifteen minutes.]",
      "[r6: Now and next board with objects, shown before each change of activity.]",
      "[r7: A tent for withdrawal that is his and is never used as a sanction.]",
      "[r8: Eight visits to Reception with his key person, one hour each.]",
    ] },
    { heading: "Outcomes", level: 2 },
    "[r9: By July 2027 Ezra will take four turns in a game with an adult and one child on three occasions a week.] [r10: By July 2027 Ezra will move from one activity to the next within two minutes when shown an object, on eight of ten occasions.]",
  ] },
};
