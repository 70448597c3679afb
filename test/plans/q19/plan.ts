import type { Block, Pages, Row } from "../build/block.ts";

const part = (heading: string): Block => ({ heading, level: 2 });
const outcome = (text: string): Row => [{ has: text, across: 3, shade: "FFF2CC" }];

const rows: Block = { widths: [54, 24, 22], table: [
  [{ has: "**What will be done**", shade: "D9D9D9" }, { has: "**By whom**", shade: "D9D9D9" }, { has: "**How often**", shade: "D9D9D9" }],
  outcome("**Outcome 1.** [o1: For Ezra to improve his communication skills.]"),
  { id: "p1", cells: ["Intensive interaction on the floor, copying his sounds and play, 10 minutes", "Key person (Shanice)", "Twice every session"] },
  { id: "p2", cells: ["Use of visuals throughout the day", "Nursery staff", ""] },
  { id: "p3", cells: ["Attention Autism, stages 1 and 2, group of four, 8 minutes", "SENCO", "Mon, Wed, Thurs"] },
  { id: "p4", cells: ["Speech and language therapy input", "SALT", "As and when needed"] },
  { id: "p5", cells: ["Nursery rhymes and singing", "", "Lots"] },
  { id: "p6", cells: ["Picture exchange: swapping one picture for a snack or toy, five tries at each of snack and bubbles", "Key person, after two hours’ training by the SALT in May 2026", "Daily"] },
  outcome("**Outcome 2.** [o2: By July 2027, Ezra will sit with an adult and one other child and take four turns each in a game, three times in a week.] Step: two turns each with an adult by Christmas 2026."),
  { id: "p7", cells: ["Turn taking games with another child", "Adult", "Regularly"] },
  { id: "p8", cells: ["1:1 support", "Reception TA", "Full time"] },
  { id: "p9", cells: ["Early Years Inclusion Worker to model play to staff, 2 hours", "Early Years Inclusion Worker", "Once a half term"] },
  outcome("**Outcome 3.** [o3: Ezra will have a sensory diet in place to help him feel calm.]"),
  { id: "p10", cells: ["Sensory circuit: trampoline, crash mat, weighted lap pad, 15 minutes", "Key person", "Start of each session"] },
  { id: "p11", cells: ["Access to sensory room", "", "When dysregulated"] },
  { id: "p12", cells: ["Pop-up tent with cushion and ear defenders in the corner of the room, never used by other children or as a punishment", "Nursery", "Always there"] },
  { id: "p13", cells: ["Sensory integration therapy, 45 minutes", "OT", "Weekly"] },
  outcome("**Outcome 4.** [o4: By the end of Year 1 Ezra will use the toilet at school with a reminder, be dry all day, eat a packed lunch and put his coat on.]"),
  { id: "p14", cells: ["Toileting programme", "Staff", "Daily"] },
  { id: "p15", cells: ["Backward chaining for coat and shoes: key person does all but the last step, 5 minutes", "Key person", "Each time he goes out"] },
  outcome("**Outcome 5.** [o5: To have a successful transition to Reception.]"),
  { id: "p16", cells: ["Enhanced transition", "Nursery and school", "Summer term"] },
  { id: "p17", cells: ["Six visits to Reception class with key person, 1 hour each, and photo book to take home", "Key person", "June and July 2026, weekly"] },
  { id: "p18", cells: ["Sing nursery rhymes with actions", "", ""] },
] };

/** Ezra, nursery: a short, hurried, vague draft; E and F in one table, each outcome a full row with its provision under it. */
export const plan: Pages = {
  font: "Arial",
  head: "DRAFT – Porthallow Council EHCP",
  foot: "DRAFT",
  blocks: [
    { banner: "Porthallow Council" },
    { banner: "DRAFT EDUCATION HEALTH & CARE PLAN" },
    "Child’s name: Ezra Fontaine-Boyd\nDOB: 02/12/2021\nGender: M\nNHS No: awaiting\nSetting: Little Gulls Day Nursery\nMain need: ASD\nDate of request: 03/02/2026\nDate of this draft: 27/05/2026\nDate final: ",
    "Parents have 15 days to comment on this draft. Parts A to K are set out below.",

    part("Part A: Views"),
    "Ezra likes bubbles, spinning lids, Hey Duggee and being outdoors. He doesn’t like hand dryers, having his nails cut or other children touching his trains. Ezra is happy at nursery.",
    "[d1: Ezra was assessed by SALT at 2y 4m when he had no words. He was referred to Portage, and moved to Little Gulls from Busy Bees in September 2025. The family have moved twice. Dad works offshore.] [d2: Ezra is pre-verbal and finds it hard to understand what people want from him.] [d3: He only eats beige foods (toast, plain crisps, one brand of nuggets) and he’s had Movicol since last summer for his tummy.]",
    "[a1: Mum wants him to be happy and to talk.] [a2: Mum would like Ezra to go to a specialist provision with small classes.]",

    part("Part B: Special Educational Needs"),
    "**Communication & Interaction** Ezra makes lots of sounds and will pull an adult to what he wants. He looks when bubbles come out. [n1: He has no words and doesn’t point or use gesture.] [n2: Does not respond to his name or follow an instruction unless there is something to see.] [n3: Plays alone and moves away if another child comes near.]",
    "**Cognition & Learning** Ezra can do a 12 piece puzzle and finds all the numbers to 10 round the room. He is in birth to 3 range for all areas of the EYFS (April 2026). [n4: His play is repetitive: lines up trains, spins lids, and it’s hard to move him on; attention to adult-led activity is about one minute.] Ezra needs 1:1.",
    "**SEMH** He gives mum and Shanice a squeeze when he’s happy. [n5: Becomes very distressed at changes (e.g. room moves, coat on) with crying, dropping to the floor and headbanging, about four times a day.] [n6: Finds separation from mum difficult and cries for up to 40 mins.]",
    "**Sensory/Physical** Climbs, runs, no worries with gross motor. [n7: Over-responsive to noise and touch.] [n8: Mouths everything, incl. stones and sand.] [n9: In nappies and not aware when wet or soiled.] [n11: She needs adult help for dressing.]",

    part("Part C: Health Needs"),
    "Ezra is under the community paediatrician. [n10: Awaiting ASD assessment (on pathway since Oct 2025).] Hearing test satisfactory. No other health needs known.",
    part("Part D: Social Care Needs"),
    "No needs identified. Family can self-refer to Early Help.",

    part("Part E and Part F: Outcomes and Provision"),
    rows,

    part("Part G: Health Provision"),
    "[p19: To be seen by paediatrician in line with the pathway.] [p20: Health Visitor to offer support to Mum re diet as appropriate.]",
    part("Part H1: Social Care Provision (CSDPA)"),
    "N/A",
    part("Part H2: Social Care Provision (Other)"),
    "N/A",
    part("Part I: Placement"),
    "Left blank at draft stage in line with the regulations.",
    part("Part J: Personal Budget"),
    "See Local Offer for details of personal budgets.",
    part("Part K: Advice"),
    "Mum – Chantelle Boyd, 16/02/2026\nLittle Gulls – Shanice Pool (key person) and Kim Hardy (SENCO), 23/02/2026\nEducational Psychologist – Declan Frayne, 01/04/2026\nSALT – Bethany Orr, 24/03/2026\nPaediatrician – Dr O. Adeyinka, 11/03/2026\nPortage – Liz Tremain, 10/01/2025",
    "Plan writer: T. Gadd, EHC Co-ordinator",
  ],
};
