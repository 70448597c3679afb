import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-qtvi.docx": { font: "Georgia", blocks: [
    { title: "Report for annual review: vision" },
    { table: [["Pupil", "Idris Penhallow (17 January 2014)"], ["Author", "Frances Ottaway, Qualified Teacher of Vision Impairment (QTVI), Lowmarsh Sensory Service"], ["Date", "3 November 2025"]], widths: [20, 80] },
    "Idris is a pleasure to teach, and has learned 60 contractions since Easter. I observed science, art and a lunch break in October and repeated the braille and print reading measures.",
    { heading: "Needs", level: 2 },
    { bullets: [
      "[r1: Idris reads large print at 38 words a minute and braille at 22, and neither is sufficient for the work of Year 7.]",
      "[r2: He loses his place on the page whenever he looks up.]",
      "[r3: Concepts that are usually learned by sight, such as scale, perspective and the reading of graphs, are missing.]",
    ] },
    { heading: "Provision required", level: 2 },
    { bullets: [
      "[r4: Three hours of QTVI time a week, to include direct teaching, planning with subject staff and checking of modified materials.]",
      "[r5: Individual braille lessons with a QTVI of 40 minutes, four times weekly.]",
      "[r6: Ten hours a week of a specialist teaching assistant’s time for modification and braille production.]",
      "[r7: An electronic braille notetaker with at least 32 cells.]",
      "[r8: Tactile diagrams taught one to one by the QTVI before the topic, 20 minutes a week.]",
      "[r9: A half-day’s training each September for staff.]",
    ] },
    { heading: "Outcomes", level: 2 },
    "[r10: By the end of Year 9 Idris will read contracted braille at 70 words a minute and write it at 20.] [r11: By the end of Year 8 Idris will interpret a tactile graph or map and answer four questions out of five about it.]",
  ] },
  "advice-social-care.docx": { blocks: [
    { banner: "Child and Family Assessment: summary for the EHC plan" },
    "Idris Penhallow, DOB 17/01/2014. Social worker: Tess Loveridge, Disabled Children’s Team. Completed 24/10/2025.",
    "[r1: Idris has a right to the ordinary Saturday that other twelve year olds have and cannot have one without a sighted companion.] [r2: Mrs Penhallow is caring for two people, sleeps five hours a night, and is at risk of exhaustion.]",
    "**To be provided**",
    "[r3: A personal assistant for four hours every Saturday for 48 weeks of the year, by direct payment.]",
    "[r4: A sitting service for two evenings of three hours each month, so that Mrs Penhallow has a break.]",
    "[r5: Equipment for the kitchen: talking scale, liquid level indicator, tactile markings.]",
  ] },
};
