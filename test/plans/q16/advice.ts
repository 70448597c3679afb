import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-tod.docx": { font: "Calibri", blocks: [
    { banner: "TEACHER OF THE DEAF: REPORT FOR ANNUAL REVIEW" },
    { table: [["Pupil", "Danyal Qureshi-Holt", "DOB", "30.10.2012"], ["Author", "Ms Gwen Ferris, QToD", "Date", "27.11.2025"]] },
    "I have taught Danyal since September 2024. He is good company and a natural leader of the younger deaf pupils.",
    { heading: "Present levels and needs", level: 2 },
    { bullets: [
      "[r1: In noise he discriminates 41% of speech, against 84% in quiet.]",
      "[r2: Tired from listening by mid-morning; aids out in the afternoon.]",
      "[r3: Asks for repetition about one time in twelve that he needs it.]",
      "[r4: Since September he has refused the radio aid in mainstream classes and says he is ashamed of it.]",
      "[r5: Reading comprehension 8 years 10 months (York).]",
    ] },
    { heading: "Recommended provision", level: 2 },
    { table: [
      ["What", "Who", "How much"],
      { id: "r6", cells: ["Direct teaching of English in base, small group", "QToD", "3 x 50 min weekly"] },
      { id: "r7", cells: ["Individual session: identity, repair, equipment", "QToD", "50 min weekly"] },
      { id: "r8", cells: ["CSW in all mainstream lessons", "CSW with BSL Level 3", "25 hrs weekly"] },
      { id: "r9", cells: ["Listening breaks", "supervised by base TA", "3 x 10 min daily"] },
      { id: "r10", cells: ["Meeting deaf adults", "deaf role model", "1 hr monthly"] },
      { id: "r11", cells: ["Phone and alarm skills: text relay, vibrating clock", "QToD", "6 x 50 min, summer 2026"] },
    ] },
    { heading: "Outcomes", level: 2 },
    "[r12: By July 2027 Danyal will ask for clarification on 8 of 10 occasions when he needs it.] [r13: By July 2026 Danyal will use his radio aid in 40 of 50 lessons in a fortnight.]",
  ] },
  "advice-salt.docx": { blocks: [
    { heading: "Speech and Language Therapy advice", level: 1 },
    "Danyal Qureshi-Holt, 30/10/2012. Seen 12/11/2025 at Saltmarsh base. Priyanka Dasgupta, specialist speech and language therapist (deafness). 19/11/2025.",
    "CELF-5 UK: core language 71, receptive 69, expressive 73. [r1: Danyal has a severe delay in understanding complex sentences, with particular difficulty with conjunctions.] [r2: His vocabulary is restricted, particularly for curriculum words.] [r3: Speech is intelligible to familiar listeners; final consonants are omitted.]",
    "I recommend:",
    { numbered: [
      "[r4: Direct therapy from a specialist speech and language therapist for 45 minutes weekly, 36 weeks a year.]",
      "[r5: Daily pre-teaching of vocabulary, 20 minutes, by a base TA, four days a week.]",
      "[r6: One hour of training for base TAs each term, by the therapist.]",
      "[r7: Termly review of the programme, two hours including report.]",
    ] },
    "[r8: By Easter 2027 Danyal will use 24 of 30 topic words correctly in his own sentences.]",
    "[r9: By July 2027 Danyal will understand sentences with although, unless and except in 9 of 10 trials.]",
  ] },
};
