import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-ep.docx": { font: "Times New Roman", blocks: [
    { title: "Psychological report for annual review" },
    "Miles Adeyemi-Hart, 14 June 2012. Mr Edmund Voss, educational psychologist, City of Aldmere. 2 December 2025.",
    "I met Miles on three occasions, twice by typed message and once, at his invitation, to look at his drawings. I spoke with his parents and with Ms Bevan. His wish to learn is not in doubt.",
    "[r1: Miles’s absence from lessons is the result of anxiety and sensory overload, and should not be treated as refusal.] [r2: His perfectionism leads him to abandon work that he regards as flawed.] [r3: He has expressed hopelessness, and all who work with him should take this seriously.]",
    { heading: "Provision", level: 2 },
    { numbered: [
      "[r4: A graded plan for return to lessons, drawn up by an educational psychologist and reviewed every three weeks for one hour.]",
      "[r5: Cognitive behaviour therapy adapted for autism from a clinical psychologist, weekly for an hour, for twenty weeks.]",
      "[r6: A keyworker to meet Miles for twenty minutes at the start of every day.]",
      "[r7: Individual teaching of mathematics by a qualified teacher, three times a week for 45 minutes.]",
      "[r8: A day each half term on what he might do as an adult, with visits to places of work that connect with his interests.]",
    ] },
    { heading: "Outcomes", level: 2 },
    "[r9: By Easter 2027 Miles will attend fifteen lessons in each week, for six weeks running.] [r10: By the end of Year 11 Miles will travel by tram on his own to a weekly placement.]",
  ] },
  "advice-salt.docx": { font: "Times New Roman", blocks: [
    { banner: "SPEECH AND LANGUAGE THERAPY REPORT" },
    "Miles Adeyemi-Hart. Ms Tamara Linden, speech and language therapist. 10 December 2025.",
    "Miles’s scores on formal tests of vocabulary and grammar are above average. [r1: He does not infer meaning that is implied, and takes what is said at face value.] [r2: He is unable to follow talk between two or more people.] He gave me a full account of the anglerfish.",
    { bullets: [
      "[r3: Direct therapy of one hour every fortnight from a therapist with post-graduate training in autism.]",
      "[r4: Thirty minutes of consultation with unit staff at each visit.]",
      "[r5: A written list of tasks, of five lines or fewer, on his desk for every lesson.]",
      "[r6: A conversation group of two pupils for 20 minutes each week, led by the therapist.]",
    ] },
    "[r7: By July 2027 Miles will ask for help by card or message within five minutes in four out of five lessons.]",
  ] },
};
