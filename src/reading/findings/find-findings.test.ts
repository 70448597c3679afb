import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { planInText, quotesOf, readInText, type PlanInText } from "../../../test/support/plan-in-text.ts";

const codesOf = async (plan: PlanInText) => (await readInText(plan)).findings.map((finding) => finding.code);
const finds = async (code: string, plan: PlanInText) => quotesOf(await readInText(plan), code);

test("a quiet plan has no findings", async () => {
  assert.deepEqual(await codesOf({}), []);
});

test("a health need told elsewhere and denied in section C is left out, contradicted and without provision", async () => {
  const plan: PlanInText = { A: "Rowan told us that he likes maps. “When I am grown up I want to be a farmer.” He talks in sentences. Rowan uses an inhaler every morning for his asthma.", C: "There are no health needs." };
  const reading = await readInText(plan);
  assert.deepEqual(quotesOf(reading, "health-need-missing-from-C"), ["Rowan uses an inhaler every morning for his asthma."]);
  assert.deepEqual(quotesOf(reading, "contradiction-between-sections"), ["There are no health needs."]);
  assert.deepEqual(quotesOf(reading, "health-provision-missing-from-G"), [""]);
});

test("health that is past, normal or told in section C too is not left out", async () => {
  const asthma = "Rowan uses an inhaler every morning for his asthma.";
  assert.deepEqual(await finds("health-need-missing-from-C", { B: `Rowan finds listening hard. ${asthma}`, C: "Rowan has asthma, for which he uses an inhaler every day." }), []);
  assert.deepEqual(await finds("health-need-missing-from-C", { B: "Rowan finds listening hard. His hearing was tested last year and is normal, and there are no concerns about his sleep." }), []);
});

test("social care elsewhere is missing from section D unless it is over", async () => {
  assert.deepEqual(await finds("social-care-missing-from-D", { B: "Rowan finds listening hard. His social worker visits every fortnight." }), ["His social worker visits every fortnight."]);
  assert.deepEqual(await finds("social-care-missing-from-D", { B: "Rowan finds listening hard. Early help was involved in 2021 and has closed." }), []);
});

test("a plan that speaks for itself in two ways is contradicted", async () => {
  assert.deepEqual(await finds("contradiction-between-sections", { B: "Rowan is non-verbal.", A: "Rowan told his key worker this. Rowan says about twenty words when he is calm. “When I am grown up I want to be a farmer.”" }), ["Rowan is non-verbal."]);
  assert.deepEqual(await finds("contradiction-between-sections", { B: "Rowan finds it hard to listen and should have 20 hours a week of teaching assistant support.", F: "A teaching assistant will support Rowan to listen for 12 hours a week." }), ["A teaching assistant will support Rowan to listen for 12 hours a week."]);
  assert.deepEqual(await finds("contradiction-between-sections", { B: "Rowan finds it hard to listen. His non-verbal reasoning is average. He does not speak to adults in school." }), []);
});

test("another child's name is found, and a friend's, a teacher's or a place's is not", async () => {
  assert.deepEqual(await finds("wrong-name-or-pronoun", { B: "Rowan finds it hard to listen. Jasmine can become upset when her routine changes." }), ["Jasmine can become upset when her routine changes."]);
  assert.deepEqual(await finds("wrong-name-or-pronoun", { B: "Rowan finds it hard to listen. His friend Jasmine can help him. Mrs Lowe will remind him. Bramley Academy will have a place." }), []);
  const he = "Rowan finds it hard to listen. He looks away and he hums. His work suffers and he loses his place when he is tired.";
  assert.deepEqual(await finds("wrong-name-or-pronoun", { B: `${he} She needs to be reminded.` }), ["She needs to be reminded."]);
  assert.deepEqual(await finds("wrong-name-or-pronoun", { B: `${he} Miss Hart knows Rowan well. She finds that songs help.` }), []);
});

test("letters and terms that the plan explains nowhere are jargon", async () => {
  assert.deepEqual(await finds("jargon-unexplained", { B: "Rowan finds it hard to listen and his PSED and vestibular needs are low." }), ["Rowan finds it hard to listen and his PSED and vestibular needs are low."]);
  assert.deepEqual(await finds("jargon-unexplained", { B: "Rowan finds it hard to listen (PSED, personal, social and emotional development, is low). He has a TA for PE." }), []);
  assert.deepEqual(await finds("jargon-unexplained", { B: "Rowan finds it hard to listen. The Picture Exchange Communication System helps; he uses PECS." }), []);
});

test("a need that nothing meets, and provision that meets nothing, are told", async () => {
  const need = "He cannot tie his laces or do up buttons.";
  assert.deepEqual(await finds("need-without-provision", { B: `The educational psychologist found that Rowan finds it hard to listen in a noisy room. ${need}` }), [need]);
  const alone = "An hour of chess every Friday, run by the librarian.";
  assert.deepEqual(await finds("provision-without-need", { F: `- A teaching assistant will sit with Rowan in a quiet room for 20 minutes every day to practise listening.\n- ${alone}` }), [alone]);
});

test("a word that the lexicon knows is told with plainer ones", async () => {
  const { findings } = await readInText({ B: "The educational psychologist found that Rowan finds it hard to listen and uses AAC." });
  const finding = findings.find(({ code }) => code === "jargon-unexplained");
  assert.match(finding?.better ?? "", /^“AAC”: other ways to communicate/);
});

test("help among the needs is provision in section B", async () => {
  const quote = "He should have a key worker for one hour a day.";
  assert.deepEqual(await finds("provision-in-B", { B: `Rowan finds it hard to listen. ${quote}` }), [quote]);
});

test("therapy that teaches and school staff's help do not belong in section G", async () => {
  const plan: PlanInText = { C: "Rowan has asthma.", G: "- An occupational therapist will teach Rowan a handwriting programme for 30 minutes a week.\n- School staff will give Rowan a rest break every morning.\n- The asthma nurse will see Rowan every six months for 20 minutes." };
  const reading = await readInText(plan);
  assert.deepEqual(quotesOf(reading, "therapy-that-trains-in-G-not-F"), ["An occupational therapist will teach Rowan a handwriting programme for 30 minutes a week."]);
  assert.deepEqual(quotesOf(reading, "education-provision-in-G"), ["School staff will give Rowan a rest break every morning."]);
});

test("therapy that nobody in section K could have advised is told", async () => {
  const quote = "A music therapist will see Rowan for 30 minutes every week to practise listening.";
  assert.deepEqual(await finds("therapy-not-recommended-by-therapist", { F: quote }), [quote]);
});

test("a loose provision that a fuller one says already is there twice", async () => {
  const plan: PlanInText = { F: "- A visual timetable on Rowan's desk, gone through with the teaching assistant for five minutes every morning to help him listen.\n- Visual timetable." };
  assert.deepEqual(await finds("duplicate-provision", plan), ["Visual timetable."]);
});

test("a personal budget is clear where it is declined or settled, and not where it is left for later", async () => {
  assert.deepEqual(await finds("personal-budget-unclear", { J: "A personal budget may be considered at a later date." }), ["A personal budget may be considered at a later date."]);
  for (const clear of ["Mum doesn't want one.", "A personal budget was requested and agreed: £1,200 a year for swimming.", "None."]) assert.deepEqual(await finds("personal-budget-unclear", { J: clear }), [], clear);
});

test("advice is out of date after twelve months, to the day", async () => {
  const listed = "School: Mrs Pat Lowe, 3 February 2025\nEducational Psychologist: Dr Kim Vale, ";
  assert.equal((await finds("advice-out-of-date", { K: `${listed}6 June 2024` })).length, 1);
  assert.equal((await finds("advice-out-of-date", { K: `${listed}7 June 2024` })).length, 0);
});

test("a professional who is named among the needs and not listed is missing from section K", async () => {
  const quote = "Mina Sorrel, occupational therapist, assessed his hands in May.";
  assert.deepEqual(await finds("professional-in-plan-missing-from-K", { B: `The educational psychologist found that Rowan finds it hard to listen. ${quote}` }), [quote]);
  assert.deepEqual(await finds("professional-in-plan-missing-from-K", { B: "Dr Kim Vale, educational psychologist, found that Rowan finds it hard to listen." }), []);
});

test("section A that tells whose views they are, in a child's words, is sound; an official voice is not the child's", async () => {
  assert.deepEqual(await finds("views-source-unclear", { A: "Rowan likes maps. Rowan would like to be happy. When he grows up he wants to be a farmer. He talks in sentences." }), [""]);
  const official = "I present with significant difficulties in attention and require a high level of adult support.";
  assert.deepEqual(await finds("first-person-not-own-voice", { A: `Rowan told his key worker this. ${official} I want to be a farmer when I am grown up. I talk in sentences.` }), [official]);
});

test("a wish for a named place is no aspiration, and a wish for a trip is", async () => {
  const place = "Mum would like Rowan to go to Larch House in September.";
  const told = "Rowan told his key worker this. I want to be a farmer when I am grown up. I talk in sentences.";
  assert.deepEqual(await finds("aspiration-is-placement-request", { A: `${told} ${place}` }), [place]);
  assert.deepEqual(await finds("aspiration-is-placement-request", { A: `${told} Mum would like Rowan to go to Larch Farm with his class and to have a friend to tea.` }), []);
});

test("two terms for autism are each told once", async () => {
  assert.equal((await finds("asd-asc-mixed", { B: "Rowan has ASD and finds it hard to listen. His ASC makes noise painful." })).length, 2);
  assert.equal((await finds("asd-asc-mixed", { B: "Rowan has ASD and finds it hard to listen. His ASD makes noise painful." })).length, 0);
});

test("every quote stands in the plan word for word, and no text brings the rules down", async () => {
  const words = fc.constantFrom("Rowan", "She", "he", "is", "non-verbal", "needs", "20 hours a week", "Jasmine", "ASD", "ASC", "has", "asthma", "PECS", "(", "|", ":", ".", "“", "no", "health needs", "every 20 minutes", "social worker", "will", "a", "movement break", "therapist", "\n", "- ", "Dr Ann Hill", "once a day", "£", "…", "É");
  const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" "));
  const squeeze = (value: string) => value.replaceAll(/[\s|]+/g, "");
  await fc.assert(fc.asyncProperty(fc.record({ A: text, B: text, C: text, D: text, E: text, F: text, G: text, J: text, K: text }), async (plan) => {
    const whole = squeeze(planInText(plan));
    for (const { quote } of (await readInText(plan)).findings) if (quote !== null) assert.ok(whole.includes(squeeze(quote)), quote);
  }), { numRuns: 60 });
});

test("a very long text brings no rule to a halt", { timeout: 120_000 }, async () => {
  const long = "Rowan was tired and He requires support and She had had “ no needs was was every (PECS) Dr Ann Hill will be SENDO ".repeat(400);
  assert.ok((await readInText({ A: long, B: long, C: long, F: long, J: long, K: long })).findings.length > 0);
});

test("staff whom a nurse trains to give a medicine or a feed are trained in health care, and a child who is taught by a therapist is educated", async () => {
  assert.deepEqual(await finds("therapy-that-trains-in-G-not-F", { G: "The community nurse will train three staff for an hour each September to give rescue medication." }), []);
  assert.deepEqual(await finds("therapy-that-trains-in-G-not-F", { G: "A physiotherapist will teach Rowan to climb stairs for 30 minutes each week." }), ["A physiotherapist will teach Rowan to climb stairs for 30 minutes each week."]);
});

test("the very same provision twice is told once", async () => {
  const twice = "Small group work on vocabulary, 3 x 20 minutes a week";
  assert.deepEqual(await finds("duplicate-provision", { F: `- ${twice}\n- A teaching assistant will read with Rowan for ten minutes daily.\n- ${twice}` }), [twice]);
});

test("a place in capitals beside a profession is nobody who is missing from section K, nor is somebody in K", async () => {
  assert.deepEqual(await finds("professional-in-plan-missing-from-K", { B: "Rowan finds it hard to listen, and is seen by the speech and language therapist at the Royal Infirmary." }), []);
  assert.deepEqual(await finds("professional-in-plan-missing-from-K", { B: "Rowan finds it hard to listen, and is seen by Hester Gorringe, speech and language therapist." }), ["Rowan finds it hard to listen, and is seen by Hester Gorringe, speech and language therapist."]);
});

test("advice of which only the month is known is out of date a whole year after that month", async () => {
  const K = "School: Mrs Pat Lowe, 3 February 2025\nEducational Psychologist: Dr Kim Vale, March 2023\nSpeech and language therapist: Ada Finn, June 2024\nSocial care: duty team, 1 March 2025";
  assert.deepEqual(await finds("advice-out-of-date", { K }), ["Educational Psychologist: Dr Kim Vale, March 2023"]);
});

test("help that staff are told to give among the needs is provision", async () => {
  assert.deepEqual(await finds("provision-in-B", { B: "Rowan finds it hard to listen. A teaching assistant should check his aids every morning. He needs adult help for 20 hours a week." }), ["A teaching assistant should check his aids every morning.", "He needs adult help for 20 hours a week."]);
});

test("no section of views, needs, outcomes or provision is called missing", async () => {
  assert.equal((await codesOf({})).includes("section-missing"), false);
});
