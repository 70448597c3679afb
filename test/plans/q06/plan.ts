import type { Block, Pages } from "../build/block.ts";

const bar = (letter: string, name: string): Block => ({ widths: [12, 88], table: [[{ has: `**${letter}**`, shade: "FCE4B0" }, { has: `**${name}**`, shade: "FCE4B0" }]] });
const provision = (rows: [string, string[]][]): Block => ({ widths: [50, 26, 24], table: [["What", "Who", "When and how long"], ...rows.map(([id, cells]) => ({ id, cells }))] });

/**
 * Leah, Year 13 at college, severe learning difficulties: a form whose fields are content controls, her own page in text boxes,
 * provision as tables inside the cells of another; words of her school years left behind.
 */
export const plan: Pages = {
  head: "Penbury and District Council – EHCP form 16-25 (rev. 4)",
  foot: "Leah Sorrell – amended final",
  font: "Verdana",
  blocks: [
    { banner: "My EHC Plan" },
    { table: [
      [[{ control: ["Leah Sorrell"], named: "Full name" }], [{ control: ["Date of birth 9/4/2008"], named: "Date of birth" }], [{ control: ["Year 13"], named: "Year" }]],
      [[{ control: ["NHS number: awaited"], named: "NHS number" }], [{ control: ["Main need: severe learning difficulty (SLD)"], named: "Need" }], [{ control: ["Lives at 3 Osier Walk, Penbury, with Mum"], named: "Address" }]],
      [[{ control: ["First request: 5/9/2013"], named: "Request" }], [{ control: ["Review meeting: 4/2/2026"], named: "Review" }], [{ control: ["Notice of changes: 3/3/2026. Amended plan: 28/4/2026"], named: "Dates" }]],
    ] },

    bar("A", "My views, interests and aspirations"),
    { textBox: [
      "**Leah did this page with her advocate, Corinne Lusby, using Talking Mats and her tablet, on 20 January and 27 January 2026. The words are Leah’s.**",
      "I am Leah. I am 17. I like horses. I like Greggs. I like my phone and my auntie Dee. I don’t like babies crying. I don’t like stairs.",
      "[a1: I want to go on the bus with Megan and no mum.] [a2: I want to work with horses and get money.] [a3: I want my own flat one day with a blue door.]",
    ] },
    { textBox: [
      "**What Mum says.** [a4: Over the next year I’d like Leah to be able to stay in the house for half an hour while I go to the shop.] [a5: After college I hope she’ll have her own front door with support, something to get up for, and people who aren’t paid to be with her.]",
    ] },
    { control: [
      "Leah was born with a chromosome difference (a deletion on 1p36). She had seizures as a baby, walked at three and went to Withybed School from five to sixteen. She has been on the Foundation Pathway at Penbury College since September 2024. She is well, sleeps with a nightlight and goes to a disco on Fridays. She can make toast, choose her clothes and use a washing machine with pictures. Megan is her best friend. She helps at Highfield Stables on Saturdays and hopes for a supported internship when she leaves college in 2027.",
      "Leah talks in short sentences and uses photos on her tablet. Say one thing at a time. Give her ten seconds. Ask “show me”. If she says “yeah yeah” she has not understood.",
    ], named: "My story" },

    bar("B", "My special educational needs"),
    { control: [
      "**Learning.** Leah reads about 40 words that matter to her, including bus, exit and her friends’ names, and counts to ten. She learns by doing, in the real place. She passed Entry 1 units in horse care and food in June 2025. When the yard manager asked her to fill the nets she did all nine and then told him that one horse was lame, which nobody else had seen.",
      { bullets: [
        "[n1: Leah has a severe learning difficulty and learns each new skill in very small steps over several months, losing it if it is not used every week.]",
        "[n2: She cannot tell the time or use money: she hands over her purse and does not know if she has had change.]",
        "[n3: Leah does not carry over what she has learned in one place to another.]",
      ] },
    ], named: "Learning" },
    { control: [
      "**Talking and understanding.** She greets people by name, tells jokes and will ask for help from staff that she likes.",
      { bullets: [
        "[n4: Leah understands sentences with two or three key words, and agrees with whatever is said to her rather than show that she is lost.]",
        "[n5: Strangers understand about half of what she says.]",
      ] },
    ], named: "Communication" },
    { control: [
      "**Feelings and other people.** Leah is warm, funny and brave.",
      { bullets: [
        "[n6: She trusts everybody, gives out her address and phone number, and last year sent photographs of herself to a man whom she had met online.]",
        "[n7: When plans change she shouts and sits down on the floor, wherever she is, for up to an hour.]",
      ] },
    ], named: "SEMH" },
    { control: [
      "**Body and senses.** She is strong and rides with good balance.",
      { bullets: ["[n8: Leah has weak muscle tone and poor depth perception, is frightened of stairs and escalators and cannot judge the speed of a car.]", "[n14: She is tired out by one o’clock and on most days falls asleep in her afternoon session.]"] },
      "Leah is in Year 10 and attends Withybed School full time.",
    ], named: "Sensory and physical" },

    bar("C", "My health needs"),
    { control: [
      "Leah goes to the dentist without fuss and knows what her tablets are for. There is nothing else that the health board has told us about.",
      { bullets: [
        "[n9: Epilepsy: one or two tonic-clonic seizures a year; she takes sodium valproate twice a day and has buccal midazolam for a seizure of over five minutes.]",
        "[n10: Scoliosis (a curve of the spine), which is watched every year.]",
        "[n11: Underactive thyroid, found last summer.]",
      ] },
    ], named: "Health" },

    bar("D", "My social care needs"),
    { control: [
      "Leah had an assessment from the Transitions Team, under the Care Act 2014, in December 2025. She is good at saying who she wants to help her.",
      { bullets: [
        "[n12: Leah cannot be left alone at home or out in town, for her safety.]",
        "[n13: Mrs Sorrell is a lone carer, works nights, and her own health is poor.]",
      ] },
    ], named: "Care" },

    bar("E", "My outcomes"),
    { control: [
      "Leah’s tutor sets three targets from this list each term with Leah and shows her progress with photographs. Her mum and the Transitions Team come to a review at college every February.",
      { numbered: [
        "[o1: By July 2027 Leah will travel from home to college and back by bus with Megan, with no member of staff on the bus, on nine days out of ten.] (Community)\nStep: with staff two rows behind, by December 2026.",
        "[o2: By July 2027 Leah will buy lunch for up to £5 in three different shops, using her card and keeping the receipt, without being helped, four times out of five.] (Independent living)\nStep: one shop, with a picture prompt, by October 2026.",
        "[o3: By the end of the spring term 2027 Leah will complete twelve weeks of work experience at Highfield Stables, arriving on time and doing four jobs on her list each shift.] (Employment)",
        "[o4: By the end of Key Stage 4 Leah will recognise all the letters of the alphabet.]",
        "[o5: Leah will be safe online.]",
        "[o6: By December 2026 Leah will take her own epilepsy tablets from a weekly box at the right time on 13 days out of 14, with a phone alarm.] (Health)",
      ] },
    ], named: "Outcomes" },

    bar("F", "My special educational provision"),
    "Penbury College arranges everything in this box, 38 weeks a year, four days a week.",
    { widths: [22, 78], table: [
      ["Outcome 1", [provision([
        ["p1", ["Travel training on the real route, starting with the stop outside home", "Travel trainer (Council’s Independent Travel Team)", "2 hours, 3 times a week for 20 weeks"]],
        ["p2", ["Crossing roads, and what to do when the bus is late, taught in town", "Learning support assistant", "45 minutes every Tuesday and Thursday"]],
        ["p3", ["Withybed School will provide a taxi with an escort", "School", "Daily"]],
      ])]],
      ["Outcome 2", [provision([
        ["p4", ["Functional maths: real money and a bank card, in shops", "Specialist SLD teacher and one assistant, group of four", "90 minutes, twice a week"]],
        ["p5", ["Cooking", "Tutor", "Weekly"]],
        ["p6", ["Picture prompts for shopping, on her tablet", "", ""]],
      ])]],
      ["Outcome 3", [provision([
        ["p7", ["Work experience with a job coach who withdraws step by step", "Job coach from Penbury Supported Employment", "Fridays, 4 hours, 12 weeks each year"]],
        ["p8", ["Careers advice", "Careers service", "When appropriate"]],
        ["p9", ["Horse care, Entry 1 and 2", "Land-based tutor", "5 hours a week"]],
      ])]],
      ["Outcome 4", [provision([
        ["p10", ["Access to phonics at a suitable level", "Tutor", "Regularly"]],
      ])]],
      ["Outcome 5", [provision([
        ["p11", ["Keeping safe course (friends, strangers, phone and photographs), with pictures and role play, repeated each year", "Safeguarding tutor trained in the programme", "1 hour a week for 15 weeks"]],
        ["p12", ["Staff to remind Leah about staying safe as the need arises", "All staff", ""]],
      ])]],
      ["All of my outcomes", [provision([
        ["p13", ["Learning support assistant, one to three in class and one to one in town", "College", "24 hours a week"]],
        ["p14", ["Speech and language therapist to set up the tablet, teach staff to use it with Leah and see her in class", "Speech and language therapist", "1 hour every half term"]],
        ["p15", ["Warning of a change to the day, by photograph on her tablet", "Personal tutor", "The day before and again at 9.00"]],
        ["p16", ["Cooking lessons", "Tutor", "Once a week"]],
        ["p17", ["Enrichment activities", "College", ""]],
      ])]],
    ] },

    bar("G", "My health provision"),
    { control: [{ bullets: [
      "[p18: The learning disability nurse will see Leah at college for 30 minutes every eight weeks to check seizures, tablets and weight, and will train four college staff to give midazolam, for two hours each September.]",
      "[p19: Spinal clinic once a year.]",
      "[p20: Hydrotherapy would be of benefit.]",
    ] }], named: "Health provision" },

    bar("H1", "Social care that I must have (1970 Act)"),
    { control: ["Leah turned 18 on 9 April 2026. Section H1 does not apply to her."], named: "H1" },
    bar("H2", "My other social care"),
    { control: [{ bullets: [
      "[p21: A personal assistant chosen by Leah, paid for through the direct payment in box J, for nine hours a week: three on Friday evening and six on Saturday.]",
      "[p22: 28 nights a year at Willowherb short breaks house, so that Mrs Sorrell has a break.]",
      "[p23: The Transitions Team will maintain contact.]",
    ] }], named: "H2" },

    bar("I", "My college"),
    { control: ["Penbury College, Foundation Pathway. A general further education college."], named: "Placement" },
    bar("J", "My personal budget"),
    { control: [
      "Yes. £6,318 a year (nine hours a week at £13.50, 52 weeks) is paid to Mrs Sorrell as a direct payment for the personal assistant in H2, for outcomes 1 and 2. She keeps receipts; the Direct Payments Team checks the account every six months and reviews the amount each February.",
    ], named: "Personal budget" },

    bar("K", "Who gave advice"),
    { table: [
      [[{ control: ["Corinne Lusby, advocate, with Leah"], named: "Advice" }], [{ control: ["27/1/2026"], named: "Date" }]],
      [[{ control: ["Gail Sorrell, parent"], named: "Advice" }], [{ control: ["30/1/2026"], named: "Date" }]],
      [[{ control: ["Stuart Hallam, personal tutor, Penbury College"], named: "Advice" }], [{ control: ["16/1/2026"], named: "Date" }]],
      [[{ control: ["Yasmin Brook, speech and language therapist"], named: "Advice" }], [{ control: ["19/1/2026"], named: "Date" }]],
      [[{ control: ["Imogen Tarrant, social worker, Transitions Team"], named: "Advice" }], [{ control: ["12/12/2025"], named: "Date" }]],
      [[{ control: ["Noel Ferrars, learning disability nurse"], named: "Advice" }], [{ control: ["8/1/2026"], named: "Date" }]],
      [[{ control: ["Dr Paul Winstone, educational psychologist"], named: "Advice" }], [{ control: ["3/10/2018"], named: "Date" }]],
      [[{ control: ["Kirsty Alder, dietitian"], named: "Advice" }], [{ control: ["14/1/2026"], named: "Date" }]],
    ], widths: [70, 30] },
  ],
};
