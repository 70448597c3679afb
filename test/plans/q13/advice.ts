import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { blocks: [
    { title: "Annual review report: speech and language therapy" },
    "Zahra Iftikhar-Lowe (3 April 2011), Thornfield School. Bryony Acland, Speech and language therapist. 13 October 2025.",
    { heading: "Present level", level: 2 },
    "[r1: Zahra does not speak and has no means of telling others that she is in pain, hungry or worried.] She uses 12 photographs reliably. [r2: She does not yet grasp that pictures represent things that are absent.] [r3: She does not use eye contact or pointing to share interest.]",
    { heading: "Recommendations", level: 2 },
    { numbered: [
      "[r4: Direct therapy for 45 minutes every week to teach symbol exchange.]",
      "[r5: Object and photograph exchange before every activity, led by her key worker.]",
      "[r6: A full day of training for class staff twice a year by the therapist.]",
      "[r7: A voice output device on loan from the specialist hub, with a four-week trial and a report.]",
      "[r8: A communication passport, updated each term.]",
    ] },
    "[r9: By July 2027 Zahra will exchange 40 photographs or symbols with five adults to request things she cannot see.]",
  ] },
  "advice-ot.docx": { blocks: [
    { banner: "Occupational therapy advice" },
    { table: [["Name", "Zahra Iftikhar-Lowe"], ["Therapist", "Ngaio Tamati, Occupational therapist"], ["Report date", "15 October 2025"]], widths: [30, 70] },
    "**Needs**",
    "[r1: Zahra constantly seeks movement and deep pressure and cannot concentrate without it.] [r2: She is highly defensive about touch to her head, mouth and hands.] [r3: She depends on adults for all of her personal care.]",
    "**Provision**",
    { bullets: ["[r4: A sensory diet of 15 minutes five times a day, carried out by a teaching assistant.]", "[r5: The occupational therapist to revise the sensory diet and watch it in use for one hour each term.]", "[r6: A desensitisation programme for tooth-brushing, hair and nails: five minutes, twice a day, by a trained assistant.]", "[r7: A safe space with padded walls and a swing, within the classroom.]"] },
    "**Outcome**",
    "[r8: By July 2027 Zahra will prepare a sandwich and a drink independently using a five-step photograph strip.] [r9: By July 2026 Zahra will let an adult brush her teeth for one minute.]",
  ] },
};
