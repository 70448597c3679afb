import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-physio.docx": { blocks: [
    { banner: "Physiotherapy advice for an EHC needs assessment" },
    { table: [["Child", "Delyth Marchbanks"], ["Date of birth", "22/11/2017"], ["Physiotherapist", "Lewis Hartigan"], ["Date", "21/07/2025"]], widths: [30, 70] },
    { heading: "Needs", level: 2 },
    { bullets: ["[r1: Walking is limited to around 40 metres with a frame, with several falls a day.]", "[r2: Delyth’s endurance is poor and by mid-afternoon she is exhausted.]", "[r3: She has pain in her calves at night.]"] },
    { heading: "Provision", level: 2 },
    { bullets: ["[r4: Weekly physiotherapy in school, 45 minutes, term time.]", "[r5: Stretches by a trained teaching assistant, 20 minutes twice daily.]", "[r6: Two timetabled rests of 15 minutes, at 10.45 and 1.45, lying down in a quiet room.]", "[r7: Hydrotherapy for 30 minutes once a fortnight.]", "[r8: Training for two teaching assistants, three hours twice a year.]"] },
    { heading: "Outcomes", level: 2 },
    "[r9: Delyth will walk 120 metres with her frame without a fall on four days out of five by July 2027.]",
  ] },
  "advice-ot.docx": { blocks: [
    { title: "Occupational Therapy Report" },
    "Delyth Marchbanks, 22/11/2017. Author: Padma Sethi, Occupational therapist. 25/07/2025. Seen at school and at home.",
    "[r1: The left hand is weak and stiff; Delyth cannot steady paper, cut or open food packets.] [r2: She records only about a quarter of what she is able to say because handwriting is slow.] [r3: She has difficulties with visual perception and loses her place on the page.]",
    "**What is needed**",
    { numbered: ["[r4: Occupational therapy for one hour every fortnight.]", "[r5: A laptop with word prediction and a big-key keyboard, page clamp, non-slip mat and loop scissors.]", "[r6: Typing lessons of 15 minutes, three days a week.]", "[r7: A sloping board, squared paper and a reading window.]", "[r8: Self-care practice (dressing for PE, fastenings) for 15 minutes, twice a week.]"] },
    "[r9: By July 2028 she will type a story of 100 words within 40 minutes.] [r10: By July 2027 she will put on her coat and shoes in five minutes.]",
  ] },
};
