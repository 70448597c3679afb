import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-ep.docx": { font: "Georgia", blocks: [
    { title: "Psychological advice for Kezia Marlowe-Dunne" },
    "Date of birth 9 January 2015. Advice given by Dr Bronwen Astley, educational psychologist, on 22 August 2025, after two visits to school and one to the family in July 2025.",
    { heading: "Strengths", level: 1 },
    "Kezia’s reasoning is sound (verbal 102, non-verbal 108). She is observant, generous and an extraordinary artist. She was glad to be asked about the chickens.",
    { heading: "Needs", level: 1 },
    "[r1: Kezia’s hypervigilance takes up the attention that she would otherwise give to learning.] [r2: She has large gaps in mathematics arising from time out of class.] [r3: Kezia interprets an error as evidence that she is bad and will go to great lengths to avoid one.] [r4: She is indiscriminately friendly to unfamiliar adults.] [r5: Transitions re-enact earlier losses, and the move to secondary school must be regarded as a serious risk.]",
    { heading: "Outcomes", level: 1 },
    { bullets: [
      "[r6: By the end of Year 7 Kezia will remain in lessons with a familiar teacher for their full length on nine occasions in ten, with one prompt.]",
      "[r7: By July 2026 Kezia will have learned her multiplication tables to ten and be able to use them in written methods, scoring 16 of 20 in a weekly check.]",
      "[r8: By October 2026 Kezia will attend her new school full time and be able to name three safe adults.]",
    ] },
    { heading: "Provision", level: 1 },
    { bullets: [
      "[r9: A key adult trained in attachment and trauma, for the whole of the school week.]",
      "[r10: A private space adjoining the classroom, available at all times without asking.]",
      "[r11: Play therapy from a registered therapist, individually, for 45 minutes each week for a year.]",
      "[r12: Teaching in mathematics with one or two other children for 25 minutes, four times a week.]",
      "[r13: A laptop for written work of more than a paragraph.]",
      "[r14: Two planning meetings for the move of an hour and a half each, with a review once she has started, from this service.]",
      "[r15: Supervision of the key adult by an educational psychologist for one hour each half term.]",
    ] },
  ] },
  "advice-camhs.docx": { blocks: [
    { banner: "CAMHS – Adoption Clinic – report for EHC needs assessment" },
    "Re: Kezia Marlowe-Dunne. Dr Leo Farquhar, clinical psychologist. 12 August 2025.",
    "Kezia and her parents were seen four times between March and July. There is a great deal of love and humour in this family. [r1: Presentation in keeping with developmental trauma, with severe anxiety which Kezia conceals at school.] [r2: Night terrors three to four times per week for twelve months, with consequent sleep deprivation in the child and both parents.] [r3: A very negative view of herself, with self-blame for her placement moves.]",
    "Recommendations",
    { numbered: [
      "[r4: DDP with Kezia and her parents, fortnightly, 60 minutes, for a year.]",
      "[r5: A sleep clinic appointment for the family within three months and monthly telephone review.]",
      "[r6: Training in developmental trauma for the whole school staff, half a day.]",
      "[r7: Her interoception (noticing signals from the body) should be practised at set times daily with her key adult.]",
      "[r8: Kezia will be able to tell a trusted adult that she is frightened before she acts upon it, on three of four occasions, by July 2027.]",
    ] },
  ] },
  "advice-parents.docx": { blocks: [
    { heading: "Our contribution – Rosalind Marlowe and Hugh Dunne", level: 1 },
    "Sent by email, 6 July 2025. We have cut this down three times and it is still too long, for which we apologise.",
    "[r1: She holds it all in at school and at home she hits us, most days.] [r2: We are up with her three or four nights a week.] [r3: After the letters from her birth mum we lose her for a fortnight.]",
    "What would help? [r4: One person who is hers, and who does not change without warning.] [r5: Somebody to sit with her so that we can go out for one evening in a fortnight.] [r6: Someone from the adoption team to be there around the letters.] [r7: A handover at the gate at 3.30 every day so that we know what sort of afternoon we are in for.]",
    "What do we want for her? [r8: That she has a friend round for tea whom she has chosen.] [r9: That she gets through the whole of a school day because she feels safe, not because she is frightened.]",
  ] },
};
