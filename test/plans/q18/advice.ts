import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { blocks: [
    { heading: "Speech and language therapy: advice for annual review", level: 1 },
    "Toby Lindqvist-Marsh, born 21 March 2009. Seen at Stanmere College on 12 January 2026. Written by Orla Keaveney, 19 January 2026.",
    "Toby met me in his whites, with a bun. [r1: Toby’s understanding of spoken language is at an eight-year level, and he loses sentences that carry more than two ideas.] [r2: He has word-finding difficulties that are worse under stress.] [r3: He says that he has understood when he has not.] [r4: He avoids the telephone altogether.]",
    { heading: "What Toby needs", level: 2 },
    { bullets: [
      "[r5: Individual therapy at college, 45 minutes every week in term time, on clarification and telephone skills.]",
      "[r6: One hour’s training on DLD for all his tutors and assistants, every September.]",
      "[r7: Two practice calls a week with an assistant and his cue card.]",
      "[r8: New instructions demonstrated first, in no more than eight words, and said back.]",
      "[r9: Word maps for new kitchen vocabulary, made with an assistant in two 15-minute sessions a week.]",
    ] },
    { heading: "What he could achieve", level: 2 },
    { bullets: [
      "[r10: By July 2027 Toby will arrange something by telephone with a cue card on four out of five calls.]",
      "[r11: By July 2027 Toby will ask someone to explain on 7 out of 10 occasions when he has not understood in the kitchen.]",
    ] },
  ] },
  "advice-college.docx": { font: "Verdana", blocks: [
    { title: "College report for EHCP annual review" },
    { table: [["Student", "Toby Lindqvist-Marsh"], ["Course", "Level 1 Catering and Hospitality"], ["Attendance", "94%"], ["Completed by", "Della Fairclough and Sanjay Mistry, 28 January 2026"]], widths: [30, 70] },
    "Toby has had a cracking first term.",
    { heading: "What is hard", level: 2 },
    "[r1: Walks out when it gets busy, about once a week.] [r2: Reads at about a nine-year level, stuck by a page of text.] [r3: Runs out of money by Tuesday and borrows.] [r4: There was a safeguarding concern in December about photos sent to somebody online.]",
    { heading: "What we provide and would like to keep", level: 2 },
    { table: [
      ["Support", "How much"],
      { id: "r5", cells: ["LSA with Level 2 catering in practical lessons", "14 hours a week"] },
      { id: "r6", cells: ["Going over new tasks in the training kitchen", "45 mins twice a week"] },
      { id: "r7", cells: ["Money meeting with tutor", "20 mins Mondays"] },
      { id: "r8", cells: ["Functional skills English in a group of six with a specialist", "2 hours a week"] },
      { id: "r9", cells: ["Functional skills maths, money and time, group of six", "2 hours a week"] },
      { id: "r10", cells: ["Counsellor, to talk through worries", "50 mins fortnightly"] },
      { id: "r11", cells: ["Placement with job coach, Lock Street bakery", "4 hours a week, April to July"] },
    ], widths: [68, 32] },
    { heading: "Targets", level: 2 },
    "[r12: Toby to complete a four-hour shift with two prompts or fewer by July 2027.] [r13: Toby to manage £40 a week with money left on a Thursday, eight weeks of ten, by July 2027.]",
  ] },
};
