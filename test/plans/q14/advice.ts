import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { font: "Georgia", blocks: [
    { banner: "Speech and language therapy advice" },
    { table: [["Child’s name", "Rory McAllister-Dunne"], ["D.O.B.", "18-05-2020"], ["Therapist", "Elodie Marsh, speech and language therapist"], ["Report date", "06-10-2025"]], widths: [35, 65] },
    "**Difficulties**",
    "– [r1: Rory has developmental language disorder with scores below the second centile for both understanding and expression.]",
    "– [r2: He has a severe speech sound disorder with an inventory of eight consonants.]",
    "– [r3: He has word-finding difficulties.]",
    "– [r4: Rory does not understand question words such as who, where and when.]",
    "**Recommended provision**",
    "– [r5: Direct speech therapy for 45 minutes each week during term time.]",
    "– [r6: Daily speech sound practice of ten minutes with a trained teaching assistant.]",
    "– [r7: Colourful Semantics in a pair, 20 minutes, three times a week.]",
    "– [r8: Training for class staff in developmental language disorder, half a day each September, from the therapist.]",
    "– [r9: Word-finding work, 15 minutes a day.]",
    "**Outcomes**",
    "– [r10: Rory will talk in five-word sentences that include a verb by the end of Key Stage 1.]",
    "– [r11: By July 2027 Rory will use 14 consonants in single words.]",
  ] },
  "advice-ep.docx": { blocks: [
    { heading: "Educational psychology report", level: 1 },
    "Child: Rory McAllister-Dunne. Date of birth: 18-05-2020. Educational psychologist: Dr Sean Burbidge. Date: 20-10-2025.",
    { heading: "Strengths and needs", level: 2 },
    "Rory’s non-verbal reasoning is average. [r1: He cannot identify or blend the sounds in words and phonics lessons make no sense to him.] [r2: When he is not understood he becomes frustrated and hits out, around twice daily.] [r3: His attention for spoken information is limited to about three minutes.]",
    { heading: "Advice on provision", level: 2 },
    { bullets: ["[r4: Phonological awareness teaching in a small group of no more than four for 15 minutes, four times each week.]", "[r5: Zones of Regulation for 25 minutes weekly over 12 weeks with the learning mentor.]", "[r6: 15 hours of teaching assistant support each week.]", "[r7: To miss whole-school assembly and have a quiet job with a friend at that time.]"] },
    { heading: "Outcomes", level: 2 },
    { bullets: ["[r8: By July 2027 Rory will ask for help with a card or words in place of hitting, with two or fewer incidents each week.]", "[r9: By July 2026 Rory will play a board game with two others for ten minutes.]"] },
  ] },
};
