import type { Block, Cell, Pages, Row } from "../build/block.ts";

const head = "C9DDEB";
const group = (name: string): Row => [{ has: `**${name}**`, across: 5, shade: "E8F1F6" }];
const top = (...names: string[]): Row => names.map((name): Cell => ({ has: `**${name}**`, shade: head }));
const area = (name: string, can: string): Row => [{ has: [`**${name}**`, can], across: 3, shade: "E8F1F6" }];

const needs: Block = { widths: [8, 46, 46], table: [
  top("Ref", "Need", "What this looks like"),
  area("Sensory and physical", "Can do: puts his own aids in, changes batteries, does a listening check, knows his audiogram. Swims for the county deaf squad. Fine hand skills good."),
  ["B1", "[n1: Bilateral sensorineural deafness, severe; even with aids Danyal misses high speech sounds (s, f, t, th).]", "Hears “It’s ee-y” for “It’s easy”. Plurals and past tenses missed in speech and so in writing. Aided thresholds 35–45 dB (Sept 2025)."],
  ["B2", "[n2: Cannot follow speech in noise or at a distance of more than two metres, or when he can’t see the speaker’s face.]", "Speech discrimination 84% in quiet, 41% in classroom noise. Lost when teacher turns to the board; lost when pupils answer from the back."],
  ["B3", "[n3: Listening fatigue: concentration falls off sharply after about 20 minutes of listening.]", "Worst P3 and P5. Headaches. Takes aids out by 2 pm most days."],
  area("Communication and interaction", "Can do: speech clear to those who know him. Signs with two base friends (BSL Level 1 passed). Confident on stage. Asks good questions 1:1."),
  ["B4", "[n4: Understanding of spoken and written language about four years behind (CELF-5 core 71; age equivalent 8y 9m, Nov 2025).]", "Takes idioms literally. Can’t work out “unless”, “although”, “except”. Nods when he hasn’t understood."],
  ["B5", "[n5: Subject vocabulary very weak.]", "Knew 6 of 30 Year 8 science words before teaching, 11 after."],
  ["B6", "[n6: Repairs to conversation: doesn’t say when he has missed something.]", "4 requests to repeat in a week of lessons (ToD count), against about 50 occasions when one was needed."],
  area("Cognition and learning", "Can do: non-verbal ability above average (115). Maths: working at age-expected level in number and shape. DT and art strong. KS2 SATs: maths 103, reading 91, GPS 94."),
  ["B7", "[n7: Reading comprehension three years behind; reads the words, misses the meaning.]", "York 8y 10m comprehension, 11y 2m accuracy (Nov 2025)."],
  ["B8", "[n8: Writing leaves out joining words and word endings.]", "“Romans build road because army walk fast.”"],
  ["B9", "[n9: Can’t take notes and lip-read at once.]", "Leaves history with title and date."],
  area("Social, emotional and mental health", "Can do: popular in the base; good sense of humour; prefect for Year 7 deaf pupils; honest."),
  ["B10", "[n10: Low mood about being deaf; hides aids under hair, won’t use radio aid in mainstream since Sept.]", "Radio aid used in 9 of 50 lessons. Told ToD “I just want to be a hearing person till 3.15”."],
  ["B11", "[n11: On the edge of hearing groups; jokes and banter go past him.]", "Sits with base friends every lunch. Stopped football club Nov 2025. Group chats: misread twice, fell out."],
] };

const outcomes: Block = { widths: [7, 43, 34, 16], table: [
  top("No.", "Outcome", "Steps", "Checked by"),
  ["E1", "[o1: By July 2027 Danyal will ask for repetition or clarification in a mainstream lesson on at least 8 of the 10 occasions when he has missed something, as counted by the Teacher of the Deaf in one week each term.]", "2 of 10 by Easter 2026. 5 of 10 by Dec 2026. Uses a card first if he likes.", "ToD"],
  ["E2", "[o2: By the end of Key Stage 3 Danyal’s reading comprehension will be at an age equivalent of at least 11 years on the York.]", "9y 6m by July 2026.", "Base teacher"],
  ["E3", "[o3: Danyal will use the right word endings and joining words in his written work.]", "Endings -s, -ed by July 2026.", "English teacher"],
  ["E4", "[o4: Danyal will have weekly direct teaching from a Teacher of the Deaf and a radio aid in all lessons.]", "–", "Base"],
  ["E5", "[o5: By July 2027 Danyal will wear aids all day and use the radio aid, join a club with hearing pupils, and be positive about his deafness.]", "Deaf role model met by Easter 2026.", "Base teacher, parents"],
  ["E6", "[o6: By Easter 2027 Danyal will know and use in his own sentences 24 of the 30 key words on each half-termly science, history and geography list.]", "15 of 30 by July 2026.", "Subject teachers"],
  ["E7", "[o7: By the end of Year 9 Danyal will book and go to an audiology appointment, with an interpreter that he has asked for, with his dad in the waiting room.]", "Emails audiology with help by Dec 2026.", "Parents"],
] };

const provision: Block = { widths: [16, 42, 19, 12, 11], table: [
  top("When", "What", "Who", "How long", "For"),
  group("EVERY LESSON"),
  { id: "p1", cells: ["All mainstream lessons with teaching from the front", "Communication support worker (BSL L3) signs, lip-speaks or notes, as Danyal chooses that lesson", "CSW", "25 hrs a week", "B2, B4, B9 / E1"] },
  { id: "p2", cells: ["Every lesson", "Faces him, stands still, repeats other pupils’ answers, writes the new word up", "All teachers", "–", "B1, B2"] },
  { id: "p3", cells: ["Every lesson", "Notes of the lesson typed live to his tablet", "CSW", "whole lesson", "B9"] },
  { id: "p4", cells: ["Every lesson", "Differentiated materials and subtitles where available", "–", "–", "B4, B7"] },
  group("EVERY DAY"),
  { id: "p5", cells: ["8.35, form time", "Checks aids and radio aid with him: stetoclip, Ling sounds, battery; logs it", "Base TA trained by ToD", "5 min", "B1"] },
  { id: "p6", cells: ["10.50 and 2.00", "Listening break in base, aids out if he likes, quiet activity", "–", "10 min", "B3"] },
  { id: "p7", cells: ["Tutor time Mon to Thu", "Pre-teach the next day’s key words: sign, picture, say, use in a sentence", "Base TA", "20 min", "B5 / E6"] },
  group("EVERY WEEK"),
  { id: "p8", cells: ["Mon P1, Wed P4, Fri P2", "English taught in base in a group of up to 5: comprehension, grammar of deaf writers", "QToD", "3 x 50 min", "B7, B8 / E2, E3"] },
  { id: "p9", cells: ["Tue P3", "1:1 with QToD: deaf identity, repair strategies, radio aid", "QToD", "50 min", "B6, B10 / E1, E5"] },
  { id: "p10", cells: ["Thu P5", "Speech and language therapy in base: understanding of complex sentences", "HCPC-registered SALT (specialist in deafness)", "30 min", "B4 / E2"] },
  { id: "p11", cells: ["Weekly", "Social group, mixed deaf and hearing", "Base staff", "–", "B11"] },
  { id: "p12", cells: ["Fri tutor time", "BSL Level 2 class with base friends", "Deaf instructor, Signpath", "25 min", "B10 / E5"] },
  { id: "p13", cells: ["As timetabled", "Homework club available in base", "–", "–", "B7"] },
  group("EVERY TERM OR HALF TERM"),
  { id: "p14", cells: ["Once each half term", "Mentoring by a deaf adult, in person or on video", "Deaf role model, Council sensory service", "1 hr", "B10 / E5"] },
  { id: "p15", cells: ["Once a term, first week", "Seating and acoustics check of each room he is taught in; report to site manager", "QToD", "half a day", "B2"] },
  { id: "p16", cells: ["Termly", "Speech and language programme reviewed", "SALT", "as required", "B4"] },
  { id: "p17", cells: ["Termly", "Reading comprehension and language tested; targets reset", "QToD", "2 hrs", "B4, B7 / E2"] },
  group("EVERY YEAR"),
  { id: "p18", cells: ["INSET day, Sept", "Deaf awareness for all staff who teach him; new staff within 2 weeks of starting", "QToD and a deaf pupil", "1.5 hrs", "B2, B6"] },
  { id: "p19", cells: ["Sept to July", "Form group deaf awareness", "Tutor", "1 assembly", "B11"] },
  { id: "p20", cells: ["Exams", "Extra time and a live speaker for listening", "Exams officer", "25%", "B7"] },
  group("ALWAYS THERE"),
  { id: "p21", cells: ["All rooms he is taught in", "Acoustic treatment to BB93 (0.4 s), carpet, soundfield, blinds, horseshoe seating", "School", "all rooms", "B2"] },
  { id: "p22", cells: ["All lessons, trips, assembly", "Radio aid: transmitter and two receivers, plus pass-round microphone; spare set in base", "Council sensory service", "1 set + spare", "B2 / E5"] },
  { id: "p23", cells: ["All day", "Access to the base and quiet areas", "–", "–", "B3"] },
  { id: "p24", cells: ["All day", "Promote self-esteem and positive deaf identity", "All staff", "–", "B10"] },
  { id: "p25", cells: ["Every lesson", "Face Danyal, say again what others say, new words on the board", "Teachers", "–", "B1, B2"] },
  { id: "p26", cells: ["Once a week", "Touch typing", "Base TA", "15 min", "–"] },
] };

/** Danyal, Year 8: a form of numbered sheets by a terse writer of tables; F is a timetable, in groups by how often. */
export const plan: Pages = {
  landscape: true,
  font: "Calibri",
  head: "BRACKENHAM COUNCIL  SEN SERVICE  EHC PLAN  D QURESHI-HOLT",
  foot: "Amended final 20.03.2026",
  blocks: [
    { banner: "EHC PLAN – FACE SHEET" },
    { widths: [18, 32, 18, 32], table: [
      ["Surname", "Qureshi-Holt", "First name", "Danyal"],
      ["DOB", "30.10.2012", "Yr", "8"],
      ["NHS no", "9994789325", "UPN", "M871240816033"],
      ["Parents", "Mr S Qureshi, Mrs A Holt", "Home lang", "English, Urdu, some BSL"],
      ["Main need", "HI", "School", "Saltmarsh Academy"],
      ["Plan first made", "11.05.2017", "Request for assessment", "09.12.2016"],
      ["Last review meeting", "12.12.2025", "Draft amended plan", "06.02.2026"],
      ["This plan", "20.03.2026 (amended final)", "Next review by", "11.12.2026"],
    ] },

    { banner: "SHEET 1 – SECTION A – VIEWS" },
    { widths: [24, 76], table: [
      ["**Question**", "**Answer**"],
      ["How were views got?", "Danyal signed and spoke his answers to Ms Ferris, Qualified Teacher of the Deaf (QToD), 04.12.2025. She wrote them in English. He checked them. Parents filled in the form before the review."],
      ["About me", "I’m Danyal. I’ve got deaf best mates and a hearing sister who nicks my stuff. I swim. Fastest in county deaf squad under 14s at 50 free. I make videos about deaf stuff, 212 subscribers."],
      ["What’s good", "Base. Ms Ferris. DT. Swimming. Eid. Being prefect."],
      ["What’s not", "When teachers say “never mind”. Supply teachers. Radio aid round a teacher’s neck when they go in the staff room and I can hear it, then forget to turn it on in class. People shouting. Lunch hall."],
      ["This year I want", "[a1: To get out of bottom set English.] [a2: To go to the swimming nationals in May.]"],
      ["When I’m older", "[a3: Video editor or deaf YouTuber, own flat in Manchester with my mates.]"],
      ["Parents want, this year", "[a4: Danyal to be as proud of being deaf at school as he is in the pool.] [a5: He needs a full-time CSW and more SALT.]"],
      ["History", "Deafness found at newborn screening. Aids at 10 weeks. Came to Saltmarsh base Sept 2024 from Wharf Lane Primary. [d1: Goes to the Council’s deaf children’s short break club two Saturdays a month, set up by his social worker when Mum was ill in 2024.] General health good. Home independence good: cooks rice and eggs, gets two buses to swimming. Friends: Yusuf and Cole from base."],
      ["How to communicate", "Get his eyes first. Face him, good light. Speech with sign in noise. Check by asking him to tell you, not “OK?”."],
      ["After school", "Will choose options in Year 9. Interested in creative media T level at Brackenham College."],
    ] },

    { banner: "SHEET 2 – SECTION B – NEEDS" },
    needs,

    { banner: "SHEET 3 – SECTION C – HEALTH" },
    { widths: [8, 46, 46], table: [
      top("Ref", "Health need", "Detail"),
      ["C1", "[n12: Moderate bilateral sensorineural hearing loss, hearing aids both sides (Connexin 26).]", "Under Brackenham audiology. Stable since 2019."],
      ["C2", "[n13: Glue ear on top of this most winters, with drops of 15 dB.]", "Grommets twice. Last drop Jan–Mar 2025."],
      ["C3", "[n14: Low mood, seen by Rory Benn, Deaf CAMHS nurse, Nov 2025.]", "On list for talking therapy in BSL/English."],
      [{ has: "Otherwise well. Eyes tested yearly (needed for lip-reading): normal July 2025. Fit and strong; manages own aids. ICB: nothing else to report.", across: 3 }],
    ] },

    { banner: "SHEET 4 – SECTION D – SOCIAL CARE" },
    "None identified. Not known to social care.",

    { banner: "SHEET 5 – SECTION E – OUTCOMES" },
    outcomes,
    "Targets: base teacher sets them each half term from the steps column, with Danyal, on his pupil passport; progress sent home same week. Review of plan: by 11.12.2026. Year 9 review to start preparing for adulthood.",

    { banner: "SHEET 6 – SECTION F – PROVISION" },
    "Times are for the 2025/26 timetable. School may move them, not shorten them.",
    provision,

    { banner: "SHEET 7 – SECTION G – HEALTH PROVISION" },
    { widths: [20, 50, 30], table: [
      top("When", "What", "Who"),
      { id: "p27", cells: ["Every 6 months", "Hearing test, aid check and reprogramming, 1 hr", "Brackenham audiology"] },
      { id: "p28", cells: ["Every Wed", "Auditory training in base: telling s, f, t and th apart in words, 15 min", "Base TA"] },
      { id: "p29", cells: ["When needed", "ENT for glue ear", "ENT"] },
      { id: "p30", cells: ["12 sessions from April 2026, weekly", "Talking therapy in BSL/English, 50 min, for C3 / E5", "Deaf CAMHS"] },
    ] },

    { banner: "SHEET 8 – SECTION H1 – SOCIAL CARE (CSDPA 1970)" },
    "None.",
    { banner: "SHEET 9 – SECTION H2 – OTHER SOCIAL CARE" },
    "None.",
    { banner: "SHEET 10 – SECTION I – SCHOOL" },
    "Saltmarsh Academy",
    { banner: "SHEET 11 – SECTION J – PERSONAL BUDGET" },
    "Offered at review 12.12.2025. Not wanted.",
    { banner: "SHEET 12 – SECTION K – ADVICE" },
    { widths: [34, 40, 26], table: [
      top("From", "Name", "Date"),
      ["QToD", "Ms Gwen Ferris", "27.11.2025"],
      ["SALT", "Priyanka Dasgupta", "19.11.2025"],
      ["School", "Mr D Oldroyd, SENCO", "03.12.2025"],
      ["Audiology", "Dr H Lindqvist", "22.09.2025"],
      ["EP", "Dr M Tranter", "08.02.2017"],
      ["Parents", "Mr S Qureshi, Mrs A Holt", "10.12.2025"],
      ["Danyal", "Danyal, with Ms Ferris", "04.12.2025"],
      ["Social care", "Duty desk", "15.12.2025"],
    ] },
    "Signed for Brackenham Council: T Wray, SEN Service Manager. 20.03.2026",
  ],
};
