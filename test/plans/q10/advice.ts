import type { Pages } from "../build/block.ts";

export const advice: Record<string, Pages> = {
  "advice-salt.docx": { blocks: [
    { banner: "Eddle and District Children’s Therapies" },
    { banner: "Speech and language therapy report for EHC needs assessment" },
    "Tomos Bellingham-Rao, d.o.b. 2nd December 2020. Written by Rosalind Egerton, Speech and language therapist, on 20th October 2025.",
    "**Summary of needs.** [r1: Tomos has a significant delay in expressive language and uses one or two signs or words at a time.] [r2: His speech sounds are limited and he is very difficult to understand.] [r3: He has an unsafe swallow with hard or large pieces of food and is at risk of choking.]",
    "**Provision required**",
    { bullets: [
      "[r4: 40 minutes of direct speech therapy every week for 36 weeks of the year from a therapist who knows Down syndrome.]",
      "[r5: A teaching assistant to practise the programme for 15 minutes on five days a week.]",
      "[r6: Makaton training at foundation level for every member of staff who works with Tomos (two days).]",
      "[r7: An adult trained in the eating and drinking plan to sit with Tomos at snack and lunch every day.]",
    ] },
    "**Outcome.** [r8: By the end of Key Stage 1 Tomos will combine three signs or words to make requests and to talk about events.]",
  ] },
  "advice-physio.docx": { blocks: [
    { heading: "Physiotherapy advice", level: 1 },
    { table: [["Child", "Tomos Bellingham-Rao"], ["Author", "Hugo Stainforth, Children’s physiotherapist"], ["Date", "17th October 2025"]], widths: [30, 70] },
    "[r1: Tomos has low tone and hypermobile joints; he tires easily, sits with a rounded back and loses his balance on steps.]",
    "I recommend:",
    { numbered: [
      "[r2: A physiotherapist to work with Tomos on balance and stairs for 30 minutes every fortnight.]",
      "[r3: A daily exercise programme of 15 minutes carried out by his teaching assistant and reviewed by the physiotherapist each term.]",
      "[r4: Supportive boots, reviewed by orthotics every six months.]",
    ] },
    "[r5: By July 2027 Tomos will walk up and down a flight of ten steps with one hand on the rail and no adult help.]",
  ] },
  "advice-ep.docx": { blocks: [
    { title: "Advice of the educational psychologist" },
    { table: [["Name of child", "Tomos Bellingham-Rao"], ["Name of psychologist", "Dr Kwabena Toye, Educational psychologist"], ["Date of advice", "29th October 2025"]], widths: [35, 65] },
    { heading: "Needs", level: 2 },
    { bullets: ["[r1: Tomos’s learning is severely delayed and new skills take him at least twice as long as his peers.]", "[r2: He finds it hard to move from one activity to the next and will drop to the floor, throw or run.]", "[r3: Auditory memory is weak in comparison with visual memory.]"] },
    { heading: "Provision", level: 2 },
    { bullets: ["[r4: Teaching assistant support for 32.5 hours a week, including lunchtimes.]", "[r5: One-to-one whole-word reading twice a day for ten minutes.]", "[r6: A now-and-next board, with a timer, at each transition.]", "[r7: Half-termly visits from a specialist teacher for Down syndrome (six half days a year).]", "[r8: A quiet workstation away from the carpet for individual work.]"] },
    { heading: "Outcomes", level: 2 },
    { bullets: ["[r9: Tomos will recognise 50 sight words and count ten objects by July 2028.]", "[r10: By the end of Year 1 Tomos will stay with an activity chosen by an adult for ten minutes.]"] },
  ] },
};
