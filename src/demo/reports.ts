import type { RecommendationState } from "../reports/index.ts";

/** What became of a recommendation, and when. */
export type DemoMove = { on: string; to: RecommendationState; note: string };
export type DemoRecommendation = { text: string; owner: string; dueOn: string | null; moves: readonly DemoMove[] };
/** A report of the demonstration: published on a day, or a draft where there is none. `texts` are people's words in place of the program's. */
export type DemoReport = {
  from: string; to: string; title?: string; madeOn: string; publishedOn: string | null;
  texts: Readonly<Record<string, string>>; recommendations: readonly DemoRecommendation[];
};

/** The council's reports. The first two ask for what the published pair asks for, in other words; the rest are invented. */
export const demoReports: readonly DemoReport[] = [
  {
    from: "2020-01", to: "2020-06", title: "EHCP dip-sampling report 1: January to June 2020", madeOn: "2020-07-20", publishedOn: "2020-09-07",
    texts: { "context-words": "This is the first report on dip sampling of education, health and care plans. The percentages were worked out in spreadsheets before the council kept its audits here, so the ratings behind them cannot be opened." },
    recommendations: [
      { text: "Go on with monthly dip sampling and report each quarter to the integrated assessment workstream, until the new managers can take it over.", owner: "Training and compliance team", dueOn: "2020-10-31", moves: [{ on: "2020-10-12", to: "done", note: "Handed over to the assessment team with this report." }] },
      { text: "Managers and senior officers dip-sample plans every month, and follow it up with training and support for the people who wrote them.", owner: "SEND team manager", dueOn: "2021-03-31", moves: [{ on: "2020-09-21", to: "in-progress", note: "Two senior officers have begun; a rota is being drawn up." }, { on: "2021-03-22", to: "done", note: "All five teams are on the rota." }] },
      { text: "Take the managers' quarterly report to the workstream and to the quality assurance group.", owner: "Assistant team manager", dueOn: "2020-12-31", moves: [{ on: "2020-12-14", to: "done", note: "First taken to both in December." }] },
      { text: "Train officers and SENCOs again on section A, so that it tells what the child and family hope for and not what provision they ask for.", owner: "Assistant team manager", dueOn: "2021-03-31", moves: [{ on: "2020-11-09", to: "in-progress", note: "Delivered to SENCOs of the north; three areas to come." }] },
      { text: "Check the quality of section G wherever a health service is involved.", owner: "Designated clinical officer and assistant team manager", dueOn: "2021-01-31", moves: [{ on: "2021-01-18", to: "in-progress", note: "Health now see drafts on request." }] },
      { text: "Say how amendments after an annual review are checked, and dip-sample some of them.", owner: "Assistant team manager", dueOn: "2021-01-31", moves: [{ on: "2021-01-25", to: "done", note: "Amended plans are part of every month's sample." }] },
      { text: "Decide whether plans say ASD or ASC, and keep to it in all of them.", owner: "Strategic manager", dueOn: "2020-11-30", moves: [{ on: "2021-02-08", to: "done", note: "Plans say ASD, after consulting the parent carer forum." }] },
    ],
  },
  {
    from: "2020-07", to: "2020-09", title: "EHCP dip-sampling report 2: July to September 2020", madeOn: "2020-10-05", publishedOn: "2020-10-19",
    texts: {
      "feedback-words": "The integrated assessment workstream asked for the multi-agency quality assurance group to meet again, and every partner agreed. The SEND health group asked that health staff see the draft of each plan that holds their advice, and that every plan carries the child's NHS number.",
    },
    recommendations: [
      { text: "Find out why plans within one team differ so much in quality.", owner: "Assistant team manager", dueOn: "2021-01-29", moves: [{ on: "2020-12-07", to: "in-progress", note: "Plans of Teams 1, 2 and 5 are being read side by side." }, { on: "2021-04-12", to: "done", note: "New writers without a second reader; each now has one." }] },
      { text: "Train everybody who gathers views for section A, for example at the SENCO forum.", owner: "Assistant team manager and senior educational psychologist", dueOn: "2021-02-26", moves: [{ on: "2021-02-01", to: "in-progress", note: "Forum of 27 January attended by 61 SENCOs." }] },
      { text: "Check section K of every plan before it goes out: all professionals are listed, and the advice of all who are listed is in the plan.", owner: "Casework and senior officers", dueOn: "2020-11-30", moves: [{ on: "2020-11-16", to: "in-progress", note: "A line in the checklist of the final plan." }] },
      { text: "Send the draft and the final plan to every professional who should have them.", owner: "SEND administration team", dueOn: "2020-12-18", moves: [{ on: "2021-01-11", to: "done", note: "Secure mail group set up with the health trust." }] },
      { text: "Write the child's NHS number into every plan.", owner: "Casework and senior officers", dueOn: "2020-11-30", moves: [{ on: "2020-11-23", to: "in-progress", note: "The case system now asks for it." }] },
      { text: "Bring the multi-agency quality assurance group together again.", owner: "Strategic manager", dueOn: "2020-11-30", moves: [{ on: "2020-11-18", to: "done", note: "First met on 18 November 2020." }] },
    ],
  },
  {
    from: "2020-10", to: "2020-12", madeOn: "2021-01-11", publishedOn: "2021-01-25",
    texts: { "feedback-words": "The quality assurance group met in November and December. Parents on it asked that section A names who spoke with the child." },
    recommendations: [
      { text: "Write into section A who spoke with the child, when and how.", owner: "Casework officers", dueOn: "2021-03-31", moves: [{ on: "2021-03-15", to: "in-progress", note: "Added to the template; older plans follow at review." }] },
      { text: "Give Team 3 a named senior officer for a term to read every draft.", owner: "SEND team manager", dueOn: "2021-02-05", moves: [{ on: "2021-02-05", to: "done", note: "Began on 1 February 2021." }] },
    ],
  },
  {
    from: "2021-01", to: "2021-03", madeOn: "2021-04-12", publishedOn: "2021-04-26",
    texts: {},
    recommendations: [
      { text: "Ask each health service for the least detail that section G needs: who, how long, how often, and when it is reviewed.", owner: "Designated clinical officer", dueOn: "2021-06-30", moves: [{ on: "2021-06-14", to: "in-progress", note: "Agreed with therapies; paediatrics to come." }] },
      { text: "Publish a one-page guide to long, medium and short-term outcomes with examples from every phase.", owner: "Senior educational psychologist", dueOn: "2021-06-18", moves: [] },
    ],
  },
  { from: "2021-04", to: "2021-06", madeOn: "2021-07-08", publishedOn: null, texts: {}, recommendations: [
    { text: "Look at the two plans of June in which section E had no outcome for the end of the key stage, with the people who wrote them.", owner: "Senior officers", dueOn: "2021-09-17", moves: [] },
  ] },
];
