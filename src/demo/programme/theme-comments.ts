import type { DemoAnswer } from "../answer-criteria.ts";

/** What auditors wrote where advice was not, or only partly, carried into the plan, under the themes that such comments usually fall into. No child is named. */
const remarks: readonly (readonly [theme: string, text: string])[] = [
  ["needs", "The diagnosis is in the advice and nowhere in the plan."],
  ["provision", "The advice says twice a week; the plan says regularly."],
  ["outcomes", "Two of the five outcomes in the advice are in the plan; nothing says why the others were left out."],
  ["person-centred-planning", "The young person wrote a page about themselves. One line of it is in section A."],
  ["needs", "Section C says that there are no health needs, although the advice lists three that affect learning."],
  ["general", "The plan rests on last year's report. This year's was on file and was not used."],
  ["provision", "Advice on equipment is in the plan without who provides it and who checks that it still fits."],
  ["outcomes", "The outcome is worded as a lesson to attend, and not as something the child will be able to do."],
  ["needs", "Test scores were copied without a word on what they mean in class."],
  ["person-centred-planning", "How the child communicates is described in the advice and missing from section A."],
  ["provision", "The plan adds a programme that no professional recommended."],
  ["general", "The same paragraph stands in three sections, so a reader cannot tell which service is meant."],
  ["outcomes", "Two outcomes were joined into one, so neither can be measured."],
  ["needs", "Sensory needs are only hinted at; the advice gives clear examples from school and home."],
  ["provision", "Strategies for the classroom from section B are listed as provision, without how often or by whom."],
  ["person-centred-planning", "Parents' views were summed up by the school; their own form was not used."],
  ["outcomes", "The advice sets an outcome for the end of the key stage; the plan has only the steps for this term."],
  ["general", "A letter was used in place of a report, so needs and provision had to be guessed."],
  ["needs", "Speech is described as absent in one paragraph and as two-word phrases in another."],
  ["provision", "Hours of one-to-one help were lowered from those in the advice without a reason."],
  ["person-centred-planning", "Hopes for after school are in the young person's words in the advice, and rewritten as a request for a place in the plan."],
  ["outcomes", "Outcome and provision do not belong together: the outcome is about friendships, the provision about handwriting."],
  ["needs", "Toileting needs that the setting describes are left out altogether."],
  ["provision", "Training of staff is recommended by the therapist and is not in section F."],
  ["general", "Advice from the setting is hardly reflected; most of the plan comes from one assessment."],
  ["outcomes", "The time by which the outcome should be reached was taken out."],
];

export type Commented = DemoAnswer & { themes: string[] };

/** Gives answers their comments, where advice was not wholly carried into the plan: seven of ten have one, and none comes again before all have been used. */
export function commenting(): (answers: readonly DemoAnswer[]) => Commented[] {
  let [asked, told] = [0, 0];
  return (answers) => answers.map((answer) => {
    if (answer.criterionId !== "R1" || !["No", "Partly"].includes(answer.value)) return { ...answer, themes: [] };
    asked += 1;
    if ((asked * 7) % 10 >= 7) return { ...answer, themes: [] };
    const [theme, text] = remarks[told % remarks.length] ?? ["", ""];
    told += 1;
    return { ...answer, comment: text, themes: [theme] };
  });
}
