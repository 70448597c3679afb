/**
 * Invented provision statements with what a careful auditor says of them, for tests: S specific, P partly or V vague; then who (w), amount (a) and frequency (f)
 * where they are there, each with "?" where auditors may differ; the statement, with "||" between what, who and how of a table's row.
 * This file is long because one table is easier to judge whole: it is data.
 */
export const judgedProvisions = `
S waf | Noah will receive direct speech and language therapy from a qualified Speech and Language Therapist for 30 minutes per week throughout the academic year.
S waf | Speech and language therapy: 6 x 1 hour visits per year from a Highly Specialist Speech and Language Therapist, to include assessment, target setting and modelling.
S waf | The SaLT will visit once every half term for two hours to review the programme and model activities to the teaching assistant.
V w? | Ongoing speech and language therapy input.
V w? | SALT involvement as clinically indicated.
V - | The physiotherapy programme to be carried out in school.
P f | Hydrotherapy once a week.
V w | The therapist will liaise with school about Ada's targets.
S waf | 1:1 sessions x2 weekly, 30 mins each, with a trained LSA.
P af | Daily 10-minute precision teaching.
S waf | Daily 10-minute precision teaching session with the class TA.
S waf | The Council shall fund 25 hours per week of 1:1 support from a Learning Support Assistant during term time.
P wf | Visits from the Educational Psychologist, termly x 3.
V - | Opportunities to develop friendships with peers.
V w | Regular input from the speech and language therapist.
S waf | Two hours of direct teaching each week by a Qualified Teacher of the Deaf.
S waf | Weekly 1:1 counselling, 50 minutes, from a BACP registered counsellor.
S waf | A play therapist will see Jonah on a Tuesday at 1.15 pm for 40 minutes.
P wa | The ELSA will work with Hattie for six sessions of 30 minutes.
V w | ELSA support.
V - | Social skills group.
P af | A social communication group of up to six pupils for 30 minutes twice a week.
S waf | A social communication group of up to six pupils, run by the SENCO, for 30 minutes twice a week.
P wf | Aisha's form tutor will check her planner every afternoon before she goes home.
S waf | Aisha's form tutor will spend five minutes checking her planner with her every afternoon.
S waf | Her key worker shall meet Mei at the school gate at 8.45 each day and spend ten minutes settling her.
V - | A calm and nurturing environment.
V w | All staff to be mindful of Leo's attachment needs.
P w | Teachers will say Leo's name before they give him an instruction.
V - | Visual supports to be used where appropriate.
V - | Repetition and reinforcement.
P f | Movement breaks every hour.
P af | A five minute movement break every hour.
S - | A height-adjustable table with a cut-out, and a Smirthwaite chair with foot rest and side supports.
S - | Two pairs of ear defenders, one kept in the classroom and one in the hall.
V - | Specialist equipment as advised.
V - | Appropriate seating.
S - | A ground floor classroom with acoustic tiles, carpet and a hearing loop.
S - | A workstation facing a plain wall, screened on both sides, with a seat at least two metres from the door.
S w?- | A wheelchair-accessible toilet with a ceiling track hoist and a height-adjustable changing bench, within 30 metres of his classroom.
P f | Ear defenders in assembly every day.
S waf | Every member of staff who teaches Ben will have half a day of deaf awareness training from the Teacher of the Deaf each September.
S waf | Training on epilepsy and rescue medication, 2 hours, epilepsy specialist nurse, once a year.
V w? | Staff trained in the use of Makaton where possible.
P wf | The epilepsy nurse will update the seizure plan annually.
V w | CAMHS remain involved.
V w? | Referral to CAMHS to be considered.
P wf | The community paediatrician will see Priya every six months.
S waf | The community paediatrician will see Priya every six months in a clinic appointment lasting 30 minutes.
S waf | A children's community nurse shall spend 30 minutes a month reviewing the gastrostomy care plan with staff.
P wf | School nurse to check blood glucose before lunch every day.
S waf | Personal assistant for six hours a week in term time and ten hours a week in school holidays, paid by direct payment.
S w?af | 24 nights a year of overnight short breaks at Rowan Lodge.
P w?f | A Saturday club place once a fortnight.
S w?af | A place at the Kingfisher holiday scheme, five hours a day for 20 days a year, with one worker to two children.
V w | The social worker will continue to support the family.
P wf | The social worker will visit every six weeks.
V - | Respite may be considered following assessment.
P af | Tuition in maths for 4 hours per week.
S waf | Maths will be taught by a specialist maths teacher in a group of four for 3 hours 45 minutes a week.
P wa | Up to 20 hours of support from a teaching assistant.
S waf | Full-time 1:1 support from a teaching assistant, 32.5 hours a week, including lunch and breaks.
S wa f? | 0.5 FTE teaching assistant in term time.
V - | A high staff to pupil ratio.
P - w? a f? | A class of no more than eight pupils with one teacher and two teaching assistants.
V w? | Key adult.
V w? | A named key adult who Finn can go to when he feels anxious.
S waf | Mr Bello will check in with Finn for five minutes each morning and each afternoon.
S waf | Lunchtime club run by the librarian, 12:30-13:00, Mondays and Wednesdays.
V - | Praise and reward.
V - | Finn needs to be supported to manage his emotions.
V - | Extra time.
P af | 25% extra time in all assessments.
V - | Exam concessions may be applied for.
P f | Rest breaks in every examination.
S waf | The SENCO will hold a 45 minute meeting with Mrs Dale once every half term to look at what has worked.
P wf | The SENCO will meet with parents half-termly.
V w | School to seek advice from outside agencies if progress is not made.
S waf | During the summer term of Year 6 the transition lead at Hillview Academy will take Finn round the building on four visits of one hour.
V - | Careful planning for transition.
P wf | The two class teachers will exchange information before the end of each summer term.
P af | Work experience, one day a week.
V - | Careers guidance and advice.
V - | Support with independent travel.
V - | He requires a modified curriculum.
P w | Worksheets will be enlarged to 24 point by the teaching assistant.
S waf | A qualified teacher of vision impairment will visit for one session of an hour every fortnight
P wf | Pre-teaching of vocabulary || Class TA || Three times per week
P af | Cooking and shopping sessions ||  || 2 hours every Thursday
V - | Sensory breaks ||  || As required
S waf | Individual reading tuition || Specialist teacher || 3 x 30 minutes weekly
S wf | Writing slope and pencil grips on her table || Class teacher || Every lesson
V wf | Opportunities for social interaction || All staff || Daily
S waf | Bespoke PE programme || PE teacher and TA || 1 hour x 2 per week
V wf | Differentiated work || Class teacher || All lessons
S waf | Fine motor skills programme || TA trained by OT || 10 mins a day
P wf | Phone call home || Head of Year || Friday
P wa | Counselling || School counsellor || 50 minutes
P w | Home-school diary || TA and parents || 
S waf | It is the responsibility of the class teacher to spend at least 15 minutes a day working directly with Yusuf.
S waf | Yusuf must be supervised by a trained adult (the midday supervisor) for the whole of lunch, 12 to 1 o'clock, every day.
P wf | Transport: the escort will hand Yusuf over to his TA at the gate each morning.
S waf | Sessions of 20 mins are to be delivered 3 times weekly by Yusuf's LSA using the Talkabout scheme.
P f | Yusuf sits at the front in every lesson.
S waf | Twice a term the autism advisory teacher observes Yusuf in class for an hour and talks to his teachers for 30 minutes.
V - | Yusuf needs time to process.
P w a | Adults will wait ten seconds for Yusuf to answer.
V - | Modelling of appropriate language.
S waf | Forty minutes a fortnight with the school counsellor.
S waf | The college's learning support tutor will give Ama a one-hour tutorial every week.
V - | Ama can use the wellbeing hub at any time.
S waf | Braille teaching: QTVI, 5 hours per week (1 hour daily).
S waf | On four mornings in each week, from 9.00 to 9.30, Mrs Lowe will teach Ama touch typing.
V - | Consideration should be given to alternative methods of recording.
V w | Teachers will use a range of strategies to engage Ama.
S waf | The Virtual School will pay for ten hours of tuition in maths by a qualified teacher between January and March 2027.
V - | Ama will be encouraged to attend clubs.
P wf | A dietitian will see Ama at home twice a year.
P wf | Weekly weigh-in by the practice nurse.
S waf | Equine therapy with an accredited practitioner for ten weekly sessions of one hour.
S waf | Tutor from Bridge Education will teach Ama at home for 15 hours a week until she returns to school.
V - | Work will be pitched at the right level.
S waf | A trained Learning Support Assistant to deliver a Language Link group, 3x weekly, for 25 minutes.
S waf | Daily: 15 minutes of sensory circuits on arrival with Mrs Pugh, HLTA.
P wf | Mrs Pugh to run sensory circuits on arrival each day.
S waf | The Local Authority will secure 18 sessions of direct occupational therapy each academic year, each lasting 45 minutes and delivered by a therapist trained in sensory integration.
V - | Sensory diet.
V - | A sensory diet to be in place throughout the school day.
P wf | The class teacher will send home a list of spellings every Friday.
V - | A predictable routine with warnings of change.
S waf | The school's family liaison officer will phone Mr Grant for ten minutes each Friday afternoon.
V w | Teachers to have high expectations of Elsie.
V - | Elsie should be seated near the front.
P f | Elsie will be seated next to a talk partner in all lessons.
S waf | Elsie will have two 20 minute sessions of Rapid Reading each week with the reading volunteer co-ordinator.
S waf | An individual 45-minute lesson from a Qualified Teacher of the Vision Impaired on Tuesday and Thursday of each week.
P af | An individual 45-minute lesson on Tuesday and Thursday of each week.
P wa | 30 hours of Educational Psychologist time for staff supervision.
S waf | 3 hours per term of Educational Psychologist time for staff supervision.
V - | Advice and training from specialist services as needed.
V w | The Autism Team can be contacted by school for advice.
S waf | The Autism Outreach Team will train all teaching and lunchtime staff for 90 minutes in the first half of the autumn term.
P w | Staff will write the day's plan on a small whiteboard and cross off each activity.
P wf | At the start of every lesson the TA writes the steps of the task on a small whiteboard.
S waf | At the start of every lesson the TA spends three minutes writing the steps of the task with Elsie.
V - | Strategies to support emotional regulation.
V - | Elsie will have the support she needs to stay safe.
V - | Ensure Elsie understands what is expected.
V - | Staff training.
S - | Elsie will have her own tablet with a rugged case, Proloquo2Go and a wheelchair mount.
S - | A profiling bed with padded sides at school for changing, and an overhead hoist with two slings.
S w?f? | The Wheelchair Service will provide a powered wheelchair with tilt-in-space and a moulded seat.
V - | A wheelchair.
V - | Suitable toilet facilities.
P f | Elsie needs changing every three hours.
S waf | Two members of staff trained in moving and handling will change Elsie every three hours, allowing 20 minutes each time.
P wf | A one-to-one adult (her named TA) walks with Elsie at every lesson change.
V - | Consideration of a reduced timetable.
P af | Elsie will have an hour of outdoor learning twice a week.
V - | Encouraged to use her communication book.
V - | Communication friendly environment.
P wf | Physio: to see Elsie in school every half term.
S waf | Physio to see Elsie in school every half term, 1 hr.
P w | The physiotherapist will write a programme and show school staff how to carry it out.
S waf | School staff trained by the physiotherapist will carry out her stretches for 10 minutes, twice daily.
V w | Health visitor to be contacted if concerns arise.
V w | Under the care of the consultant neurologist.
P wf | Epilepsy nurse visits school once a year.
S waf | An outreach nurse will come to the family home for two hours each Wednesday evening.
V - | Parents to be signposted to local support groups.
P af | Short break: 6 hours per month at a club.
S waf | Ten hours a month with a befriender from Sunbeam Trust.
S waf | A support worker from Acorn Care will take Elsie swimming for two hours every Sunday.
V - | A package of short breaks will be agreed.
P wf | Her social worker will visit at least every four weeks.
S waf | Literacy intervention - Mr Hale (specialist teacher) - Mon/Wed/Fri - 35 mins.
S waf | Spelling || SpLD tutor || 1 x 50 mins weekly
P wf | Spelling || SpLD tutor || weekly
V w | Spelling || SpLD tutor || as appropriate
S waf | Circle of Friends || SENCo || Six sessions of half an hour, weekly from January
S waf | Adapted PE || Teaching assistant with physiotherapy training || Every PE lesson, 60 mins
P f | Now and next board ||  || Every lesson
V w | Emotional support || Pastoral team || When required
P wa | Art therapy || Art therapist || 10 sessions of 50 minutes
P wf | Emotional check-in || Form tutor || Morning and afternoon registration
S waf | Emotional check-in || Form tutor || 5 mins, morning and afternoon registration
V - | Promote self-esteem.
V - | Use of visuals.
P w | Each subject teacher will provide a glossary of the key words for the unit.
P wf | Each subject teacher will provide a glossary of key words before every unit.
V w | College staff will offer guidance around careers.
S waf | The careers lead will meet Elsie three times a year, for 40 minutes, to plan her next steps.
V - | It is recommended that Elsie has pre-teaching.
V - | Elsie may need more time to complete work.
P wf | A scribe (the HLTA) in every English assessment.
S waf | An interpreter qualified to BSL Level 6 will interpret for Elsie in all lessons, 25 hours a week.
V - | Regular breaks.
P w | All adults will use Elsie's signs for "more", "stop" and "help".
V w | Class staff to be familiar with Elsie's communication passport.
P wf | Twice a week, the lunchtime supervisor will set up a board game for Elsie and two friends.
S waf | Twice a week, for the whole of lunch (45 minutes), the play leader will run a board game for Elsie and two friends.
V - | Additional processing time.
V - | Where needed, 1:1 support with toileting.
`;

/** Written at the same time by the same rules, and not looked at while the rules were made. */
export const unseenProvisions = `
S waf | An HCPC registered Occupational Therapist will deliver 12 x 45 min sessions per academic year.
P wf | The Occupational Therapist will review the sensory diet termly.
S waf | A physiotherapy assistant, supervised by the physiotherapist, shall carry out the stretching programme for 20 minutes every school day before lunch.
S waf | Hydrotherapy, 45 minutes weekly in term time, with two trained members of staff in the water.
P af | Touch typing programme, 30 mins pw.
S waf | For the duration of Key Stage 2 a specialist teacher of dyslexia shall teach Omar for one hour a week on a 1:1 basis.
V - | Access to a sensory room as and when required.
V - | Kyra would benefit from a high level of adult support.
P wf | Music therapist to see Jonah weekly.
S waf | The ELSA will work with Hattie for six sessions of 30 minutes, one each week from September 2026.
P f | Social skills group, weekly.
S waf | Reading with the learning mentor for a quarter of an hour at the start of each day.
P f | Homework to be checked daily.
V - | Staff should be aware of his sensory needs.
P wf | In every lesson the class teacher will check that Leo has understood by asking him to repeat the task.
V - | A consistent approach to behaviour across home and school.
S waf | The teaching assistant will take Leo for a five minute movement break every hour.
S f | A left-handed keyboard and a 14 inch laptop with Clicker 8 and a spell checker, for her sole use in all lessons.
V - | Access to a laptop.
V - | A quiet, low-distraction environment.
S wf | The SENCO will replace the batteries in Ben's radio aid and check that it is working at the start of every day.
V w? | Training for staff as required.
S waf | The epilepsy nurse will spend an hour each year going through the seizure plan with everyone who works with Priya.
V w | The paediatrician will review Priya as needed.
P wf | Priya's mother gives 5 ml of sodium valproate and the school nurse gives a second dose at lunchtime each day.
V w | School nurse available for advice.
S waf | Four hours of domiciliary care each weekday evening from Harbour Homecare.
V - | Short breaks via the Local Offer.
S waf | The family support worker will visit the home for 90 minutes once a fortnight for six months.
S waf | Fifteen minutes of supported reading four days a week by a teaching assistant trained in Reading Recovery.
P wf | Teaching assistant support in all core lessons.
V - | Support from an adult when needed.
V - | Small group work.
P wf | A named key adult, Mr Bello, will check in with Finn morning and afternoon.
V - | Encourage Finn to join in with others.
V - | Tasks to be broken down into small, achievable steps.
S waf | The exams officer will arrange 25% extra time and a separate room for every examination.
V - | Flexible approach to uniform.
V w | The SENCO will monitor progress.
V - | An enhanced transition will be put in place.
S waf | A job coach will accompany Tariq to his work placement for 2 hrs on Wednesdays and Fridays.
S waf | Travel training by the council's travel trainer, 1 hour a day for 15 days in July 2026.
V - | Curriculum to be differentiated by outcome.
S waf | Lego therapy in a group of three || Mrs Okoro (HLTA) || 40 mins, Tuesdays
V w | Mentoring || Pastoral team || Ongoing
S waf | Zones of Regulation programme || ELSA || Ten weekly sessions lasting 30 minutes
P wf | Meet and greet || Learning mentor || Each morning
P w | Emotion coaching after each incident || All staff || 
S waf | Phone call home || Head of Year || Friday, 10 minutes
S waf | Physiotherapy exercises || TA following the physiotherapist's programme || 15 minutes each morning
V - | Yusuf's anxiety should be reduced by a predictable routine.
S waf | Yusuf is to have 1:1 phonics teaching. This will be given by the teaching assistant, five times a week, for 15 minutes.
V - | A total communication environment.
V w? | Sensitive handling by staff.
P wf | Fortnightly sessions with the school counsellor.
V - | Ama will have the opportunity to access mentoring.
P wf | Mrs Lowe will teach Ama touch typing on four mornings in each week.
P w | Teachers will give Ama a printed copy of anything written on the board.
S waf | At least one hour per day of Intensive Interaction, delivered by two staff trained in the approach.
V w | GP to prescribe melatonin.
V - | Bespoke package of support.
`;
