import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { blocks: [
    { heading: "Speech and Language Therapy: advice for annual review", level: 1 },
    { table: [["Young person", "Marnie Oduya-Finch"], ["Date of birth", "14/06/2013"], ["Written by", "Wesley Amoah, speech and language therapist"], ["Date", "06/11/2025"], ["School", "Castleway Academy"]], widths: [30, 70] },
    { heading: "What I found", level: 2 },
    "I saw Marnie twice in the art room. Her vocabulary is a real strength. [r1: Marnie becomes situationally mute when anxious and may then be unable to speak for the remainder of the school day.] [r2: She interprets language literally and has difficulty with inference and sarcasm.] [r3: Her talk about things that interest her is fluent but one-sided, and she does not notice when a listener has lost the thread.]",
    { heading: "What Marnie needs", level: 2 },
    { bullets: [
      "[r4: Direct therapy from a speech and language therapist, 45 minutes every week, on self-advocacy and inference.]",
      "[r5: A set of communication cards and a tablet for typing, available in all lessons.]",
      "[r6: An interest-based group for art, with up to four pupils, for 50 minutes once a week.]",
      "[r7: A two-hour workshop on situational mutism for all teaching staff, delivered by the therapist each September.]",
    ] },
    { heading: "Outcome", level: 2 },
    "[r8: By the end of Year 9 Marnie will use a card, typing or speech to say that she needs to leave before she becomes overwhelmed, nine times out of ten.]",
  ] },
  "advice-ep.docx": { blocks: [
    { title: "Psychological advice" },
    "Marnie Oduya-Finch, Year 8. Dr Leonie Strake, Educational Psychologist, Hallowmere Educational Psychology Service. Report dated 20 October 2025.",
    "**Background.** I met Marnie at home on 6 October and in school on 13 October and spoke with her parents and Ms Hartwood.",
    "**Views.** She would like people to stop asking whether she is all right.",
    "**Needs**",
    { numbered: [
      "[r1: Marnie has significant difficulty with starting, planning and organising work that has several steps.]",
      "[r2: She is extremely anxious about attending, and on roughly two days out of five is physically sick or cannot get out of the car.]",
      "[r3: Perfectionism: she erases or destroys a great deal of her written work.]",
    ] },
    "**Provision**",
    { numbered: [
      "[r4: A key adult to meet Marnie at a quiet entrance each morning for 15 minutes and go through the day with her.]",
      "[r5: Planning sheets before any extended task.]",
      "[r6: At least 20 hours a week of support from a teaching assistant with training in autism.]",
      "[r7: Consultation between the educational psychologist and staff for one hour each half term.]",
      "[r8: Changes to be told to Marnie in writing the day before by her key adult.]",
    ] },
    "**Outcomes**",
    "[r9: By July 2027 Marnie will start a four-step task within five minutes and complete it with a planning sheet in three lessons out of four.] [r10: By July 2026 Marnie will attend for at least 80 per cent of her timetabled sessions.]",
  ] },
  "advice-ot.docx": { blocks: [
    { banner: "OCCUPATIONAL THERAPY REPORT" },
    "Name: Marnie Oduya-Finch. DOB: 14/06/2013. Assessed at: Castleway Academy. Therapist: Carys Penfold, Occupational Therapist. Date of report: 09/09/2024.",
    "[r1: Marnie’s sensory profile shows that she is highly over-responsive to sound, smell and unexpected touch.] [r2: She uses excessive pressure when writing and fatigues after half a page.]",
    "Recommendations:",
    { bullets: [
      "[r3: A sensory circuit with deep pressure for 20 minutes twice every day.]",
      "[r4: The occupational therapist to train staff and review the programme termly.]",
      "[r5: A laptop with a lightweight keyboard for all writing longer than half a page, with ten weekly touch-typing lessons of 20 minutes.]",
      "[r6: Weighted lap pad for use in class.]",
    ] },
  ] },
};
