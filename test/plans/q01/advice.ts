import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-tod.docx": { blocks: [
    { title: "Report of a Qualified Teacher of the Deaf" },
    "Child: Amara Tolliver-Eze, born 19 May 2022. Setting: Quillet Street Nursery School. Written by: Moira Fennimore, Qualified Teacher of the Deaf, Thornmere Sensory Support. Date: 9 January 2026.",
    "I have known Amara since she was nine weeks old. I visited nursery on 1, 8 and 15 December 2025, took sound level measurements and used the Listening Progress Profile with her key person.",
    { heading: "Hearing and how Amara uses it", level: 1 },
    "With both processors Amara has good access to quiet speech at close range. [r1: In background noise, or beyond two metres, she has access to very little of what is said.] [r2: She is visibly exhausted by late morning from the effort of listening.] She likes to be the one who switches the radio aid on.",
    { heading: "What I recommend", level: 1 },
    { bullets: [
      "[r3: One hour of direct teaching and coaching from a Qualified Teacher of the Deaf every week of the school year.]",
      "[r4: Two listening rests of 15 minutes in a quiet room, in the middle of the morning and of the afternoon.]",
      "[r5: A radio aid system with two transmitters to be used at all group times.]",
      "[r6: Acoustic treatment of every room that Amara uses, to reach a reverberation time of 0.4 seconds or less.]",
      "[r7: A communication support worker with BSL Level 3 for at least 12 of her 15 hours.]",
      "[r8: Contact with a deaf adult and with other deaf children at least once a month.]",
      "[r9: A written handover and two half-day visits to the new school in June and July 2026 with her key person.]",
    ] },
    { heading: "Outcome", level: 1 },
    "[r10: By Easter 2027 Amara will tell an adult within two minutes when a processor has stopped working, on nine out of ten occasions.]",
  ] },
  "advice-salt.docx": { blocks: [
    { banner: "Speech and Language Therapy advice" },
    { table: [["Name", "Amara Tolliver-Eze"], ["DOB", "19.05.22"], ["Therapist", "Tariq Benning, highly specialist speech and language therapist (deafness)"], ["Date of report", "18/12/2025"]], widths: [25, 75] },
    "Assessed at nursery over two sessions with the Preschool Language Scales, a signed vocabulary checklist and a language sample of 100 utterances. Receptive language age equivalent 1;10, expressive 1;6 (chronological age 3;7).",
    "[r1: Amara has a severe delay in understanding and in expressive language, in both speech and sign.] [r2: Her consonant inventory is limited to five sounds and final consonants are omitted.] She is a delightful, determined communicator.",
    "**Recommendations**",
    { numbered: [
      "[r3: Direct therapy at nursery from a therapist with a specialism in deafness, 45 minutes weekly in term time.]",
      "[r4: A daily language group of 20 minutes led by the key person, using my plan, with no more than three children.]",
      "[r5: Pre-teaching of story books with objects and signs the day before, twice weekly.]",
      "[r6: Video feedback sessions for parents: six, of one hour each, at home.]",
    ] },
    "**Outcomes**",
    "[r7: Within eighteen months Amara will combine three words or signs to talk about an event that has passed.]",
    "[r8: By July 2027 Amara will use ten different consonants, including two at the ends of words.]",
  ] },
  "advice-parent.docx": { blocks: [
    { title: "Our views – Mum and Dad" },
    "Amara Tolliver-Eze. Ngozi Eze and Peter Tolliver. 24 November 2025.",
    "She is a joy and she is stubborn, which will get her a long way. People think that because she has implants she can hear now. She can’t, not like Kofi can. [r1: When there is noise she just switches off.] [r2: We are scared about the road: she’s got out of the front door two times.]",
    "What we’d like: [r3: Somebody to come to the house and teach all of us to sign properly, Grandma included.] [r4: A door alarm and something to wake her if there’s a fire.] [r5: To meet other deaf families, a playgroup or something, once a month.] And [r6: that she can tell us one thing about her day.] She’s already asking for school by waving at Kofi’s bus.",
  ] },
};
