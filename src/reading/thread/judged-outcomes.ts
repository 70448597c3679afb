/**
 * Invented outcomes with what a careful auditor says of them, for tests: yes, partly or no; the first fault ("-" for none); the child's school year where it
 * matters; the outcome.
 */
export const judgedOutcomes = `
yes - | By the end of Year 6 Noah will read aloud a page from a Year 4 text with no more than three errors.
yes - | Within 12 months, Leo will follow a two-part instruction the first time he hears it in four lessons out of five.
yes - | By the end of Key Stage 3, Omar will write 200 words in 30 minutes using his laptop.
yes - | By her next annual review Mei will use five new signs to ask for food, drink or a toy, at least once a day each.
yes - | By July 2027 Hattie will attend school every day for a full half term.
yes - | By the time he leaves Year 11 Tariq will travel to college alone by bus, arriving on time 9 times out of 10.
yes - | By July 2028 Priya will tell an adult before a seizure (when she feels the warning) on 80% of occasions.
yes - | By September 2027, Jonah will speak to one adult outside his family at least twice a day.
yes - | By age 16 Kyra will cook three different meals for herself on her own.
yes - | By the end of Year 9 Ama will plan and pay for a weekly shop of ten items, unaided.
yes - | By the end of KS2 Lena will climb the stairs to the library with one rail, 5 times out of 5.
yes - | By the end of Year 2 Sol will write his first name so that a stranger can read it, 9 times in 10.
yes - | By July 2027, on 4 out of 5 occasions, Rosa will use her zones card to show how she feels.
no is-provision | Noah will have access to a quiet space.
no is-provision | Ada to receive weekly speech and language therapy.
no is-provision | Omar will be supported by an ELSA.
no is-provision | By the end of Year 4 staff will have had training in autism.
no is-provision | Mei will be given a differentiated timetable and movement breaks.
no is-provision | For Hattie to be in receipt of 20 hours of support each week.
no is-provision | School will provide Tariq with a mentor.
no unmeasurable | Priya will be more confident.
no unmeasurable | Aisha will make progress in maths.
no unmeasurable | Jonah will improve his self-esteem.
no unmeasurable | Yusuf will reach his full potential.
no unmeasurable | Ama will build positive relationships with peers.
no unmeasurable | To have better attention.
no unmeasurable | Kit will become a more independent learner.
no unmeasurable | Sol's communication will have improved.
partly unmeasurable | By the end of Key Stage 2 Rosa will write more neatly.
partly unmeasurable | By the end of Year 8 Noah will read more fluently.
partly not-specific | By July 2027 Ada will take part in group activities.
partly not-specific | By the end of Key Stage 4 Omar will travel to school by bus.
partly not-specific | By July 2027 Finn will talk to an adult when he is upset.
partly no-timeframe | Hattie will attend four out of five days each week.
partly no-timeframe | Ben will sit and listen to a story for ten minutes on four days out of five.
no several-in-one | Priya will improve her reading, writing and maths, make friends and be more independent.
no several-in-one | Aisha will develop her attention, increase her vocabulary and improve her confidence.
partly several-in-one | By the end of Year 2 Kyra will dress herself, follow instructions, share toys and sit at the table.
partly several-in-one | By July 2027 Yusuf will use the toilet, feed himself with a spoon, walk to school and sleep through the night.
partly wrong-timeframe 6 | By the end of Key Stage 2 Lena will tell three friends her news in four sentences, four days out of five.
partly wrong-timeframe 2 | By the end of Key Stage 4 Kit will count out ten objects correctly, nine times out of ten.
yes - | By the end of Year 5, Elsie will answer "why" questions about a picture correctly in 7 out of 10 trials.
yes - | Elsie will swallow a pureed meal within 30 minutes at every school lunch by December 2027.
yes - | In 12 months' time Sam will sit at the table for ten minutes during family meals, five days a week.
yes - | By the end of Key Stage 4 Will is able to prepare his own breakfast on school days without reminders.
yes - | By July 2027 Josh's attendance will rise from 62% to 90%.
yes - | By the end of Year 13, Nia will complete two days a week of work experience for a full term.
no is-provision | Sam will have 1:1 support.
no is-provision | By July 2027 Elsie will have been assessed by an occupational therapist.
no is-provision | Nia will benefit from a small class.
no is-provision | Will is to be provided with a laptop.
no is-provision | For staff to understand Josh's needs.
no is-provision | Sam will have opportunities to mix with other children.
no unmeasurable | Elsie will be able to regulate her emotions.
no unmeasurable | To increase independence.
no unmeasurable | Sam will have improved social interaction skills.
no unmeasurable | Nia will achieve the best she can.
no unmeasurable | Josh will feel he belongs.
partly unmeasurable | By the end of Year 4 Sam will speak in longer sentences.
partly not-specific | By July 2028 Will will use public transport.
partly not-specific | By the end of Year 6 Elsie will play with other children.
partly not-specific | By the end of Key Stage 3 Josh will stay in lessons.
partly no-timeframe | Nia will count out the right coins for a bus fare, nine times out of ten.
partly no-timeframe | Sam will dress himself for school every morning without help.
no several-in-one | Will will have improved his literacy, numeracy, behaviour and attendance, and be ready for college.
no several-in-one | Elsie will be happy, make friends, join in and learn to read.
partly several-in-one | By July 2027 Sam will sit at the table, use a spoon, put on his shoes and ask for a drink.
partly wrong-timeframe 10 | By the end of Year 9 Josh will read 100 words a minute.
`;

/** Written at the same time by the same rules, and not looked at while the rules were made. */
export const unseenOutcomes = `
yes - | By July 2027 Ada can put on her coat and zip it up without help on nine days out of ten.
yes - | Finn will stay in the classroom for the whole of a 50 minute lesson, in 8 out of 10 lessons, by Easter 2027.
yes - | By the end of the academic year Ben will say hello to three classmates each morning without being prompted.
yes - | Aisha will be able to count accurately to 20, four times out of five, by the end of Reception.
yes - | In two years' time Yusuf will hold a conversation of six turns with a classmate, in three out of four observations.
yes - | By summer 2027 Kit will sleep in his own bed for six hours on five nights a week.
yes - | Dev will go to the scout group every week and stay for the full hour, by July 2027.
no is-provision | By July 2027 Leo will have a full-time teaching assistant.
no is-provision | Finn will attend a social skills group.
no is-provision | Ben will continue to receive occupational therapy.
no unmeasurable | To develop her social skills.
no unmeasurable | For Kyra to feel safe and happy at school.
no unmeasurable | Lena will understand her emotions better.
no unmeasurable | To enjoy learning.
partly unmeasurable | By July 2027 Dev will speak more clearly.
partly not-specific | By the end of Year 6 Leo will ask for help.
partly no-timeframe | Mei will read 50 high frequency words without help.
partly no-timeframe | Tariq will make his own packed lunch, unaided, every school day.
no several-in-one | By July 2027 Jonah will be happier, have more friends, attend well and make progress in English.
partly wrong-timeframe 8 | By the end of Key Stage 2 Ama will read a page of a book at her level with fewer than three errors.
partly wrong-timeframe 9 | By the end of Year 6 Sol will stay in class for 30 minutes in four out of five lessons.
`;
