import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-school.docx": { blocks: [
    { banner: "Annual review report of the school" },
    "Pupil: Rhys Appleyard-Nowak, Year 10, DOB 08.02.11. Completed by Mrs P. Lockyer, SENCO, Tanyard Lane High School. 28 November 2025.",
    "**Progress since last year.** Rhys was suspended six times last year and has been suspended twice this term. His attendance is 71%. He completed a bird box, a stool and half a wall.",
    "**Needs.** [r1: Rhys misses most of what is explained to the whole class and will not say so.] [r2: He leaves about a third of his lessons, nearly always at the point where he has to write.] [r3: He is often late because he takes his sister to school and helps his dad in the mornings, and we think he is a young carer.]",
    "**Provision that we ask to be written into the plan**",
    { bullets: [
      "[r4: Key worker to meet him at the gate for fifteen minutes every morning.]",
      "[r5: A place on the Level 1 construction course at The Forge for two days a week.]",
      "[r6: Specialist dyslexia teaching, one to one, three times a week for 40 minutes.]",
      "[r7: Catch-up maths with a qualified teacher for two hours a week until his GCSE.]",
      "[r8: A restorative meeting on the next school day after every incident.]",
      "[r9: 25 hours of teaching assistant time a week.]",
    ] },
    "**Outcomes that we suggest.** [r10: By July 2027 Rhys will have passed Level 1 construction and have an interview for a college course or an apprenticeship.] [r11: By the end of Year 11 Rhys’s attendance will be 90 per cent or better.]",
  ] },
  "advice-ep.docx": { blocks: [
    { title: "Psychological advice" },
    "Name: Rhys Appleyard-Nowak. School: Fallowgate Primary School (Year 3). Author: Dr Celia Hartnoll, Educational Psychologist. Date: 20 May 2019.",
    "Rhys, aged eight, was seen on three days in March and April 2019. He lost himself in a construction task for twenty-five minutes. [r1: Rhys’s difficulties with behaviour are best seen as those of a frightened child who expects to be hurt.] [r2: His spatial reasoning is a marked strength (84th centile), and his verbal understanding a marked weakness (9th centile).]",
    { heading: "Provision", level: 2 },
    { numbered: [
      "[r3: An adult whom Rhys trusts should greet him at the start of every day.]",
      "[r4: Therapeutic play or counselling from a practitioner who has experience of trauma, 50 minutes a week for at least a year.]",
      "[r5: Staff training on developmental trauma, for everyone who teaches him, once a year.]",
      "[r6: Ten minutes of movement before each literacy session.]",
    ] },
    { heading: "Outcome", level: 2 },
    "[r7: By the end of Key Stage 2 Rhys will read age-appropriate text with 95 per cent accuracy.]",
  ] },
};
