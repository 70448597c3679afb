import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { font: "Calibri", blocks: [
    { banner: "Speech and Language Therapy: advice for annual review" },
    "Noor Fairweather, 23.11.2015. Hugh Calloway, Speech and Language Therapist. 12.01.2026.",
    "I have watched twelve films of Noor made by her key person since September. She is at her most communicative after physiotherapy and when Ellis is beside her. [r1: Noor’s signals are subtle and are missed by most people who do not know her well.] [r2: She has no means of refusing or of showing pain that is reliably understood.] Her swallow remains unsafe and she is nil by mouth.",
    "**Provision.**",
    { bullets: [
      "[r3: A Speech and Language Therapist to work with Noor and her key person in class for 45 minutes every fortnight.]",
      "[r4: Intensive interaction for 20 minutes twice every day with her key person.]",
      "[r5: Weekly ten minute film, written up by the key person.]",
      "[r6: A communication passport, kept up to date by me each term.]",
      "[r7: A pain profile to be completed with her mother and used by all staff every day.]",
    ] },
    "**Outcome.** [r8: By July 2027 Noor will choose consistently between two objects, when they are swapped, on four days out of five.]",
  ] },
  "advice-physio.docx": { font: "Calibri", blocks: [
    { title: "Physiotherapy" },
    "Noor Fairweather (23 November 2015). Devika Nair, Physiotherapist, 14 January 2026. Seen at Hollin Rise on 8 January.",
    "Noor’s hips are stable on X-ray. She enjoyed the pool very much and vocalised throughout. [r1: Noor cannot change her own position and is at risk of pain, sores and further spinal curve.]",
    { numbered: [
      "[r2: Physiotherapy once a week in term for 30 minutes, alternating pool and land.]",
      "[r3: A change of position every 45 minutes by two trained people.]",
      "[r4: Standing frame for 30 minutes twice a day.]",
      "[r5: Chest physiotherapy by trained staff before lunch each day for ten minutes.]",
      "[r6: By Easter 2027 Noor will hold up her head in standing for twenty seconds.]",
    ] },
  ] },
};
