import { listInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { inTen, rangeInTen, sentenceInTen, whichPlans } from "../in-ten.ts";
import { topics, type TopicAbout } from "../topics.ts";

type Content = Pick<FamiliesContent, "figures">;

/** Findings of things in the wrong part, as families are told them; others are left out. */
const wrongPart: Readonly<Record<string, string>> = {
  "provision-in-B": "put help into part B, where it is easy to miss", "needs-in-A-or-F": "tell of a need outside part B", "therapy-that-trains-in-G-not-F": "put therapy into part G, when it should be in part F",
  "education-provision-in-G": "put help from school staff into part G, when it should be in part F", "outcome-is-provision": "give help as a goal",
  "aspiration-is-placement-request": "give a wish for a school or for help as a hope", "background-not-views-in-A": "fill part A with history, and not with hopes and views",
  "health-need-missing-from-C": "leave a health need out of part C", "social-care-missing-from-D": "leave a social care need out of part D",
};

/** What auditors answered to what families ask, a sentence each. */
function topicSentences({ figures: { topics: asked } }: Content, about: TopicAbout): string[] {
  // What is told with the same numbers is told in one sentence, two things at most.
  const alike = Map.groupBy(asked.filter(({ id, figure }) => topics[id].about === about && figure.state === "figure"), ({ figure }) => `${whichPlans(figure)} ${rangeInTen(figure)}`);
  return [...alike.values()].flatMap((group) => Array.from({ length: Math.ceil(group.length / 2) }, (_, at) => group.slice(2 * at, 2 * at + 2)))
    .flatMap((pair) => (pair[0] === undefined ? [] : sentenceInTen(pair[0].figure, listInWords(pair.map(({ id }) => topics[id].say)))));
}

/** People's lowest number about help lies above all that the program's could be. */
function isFarApart({ figures: { topics: asked, read } }: Content): boolean {
  const lows = asked.filter(({ id, figure }) => topics[id].section === "F" && figure.state === "figure").map(({ figure }) => figure.low ?? 0);
  return lows.length > 0 && read.specific.high !== null && Math.min(...lows) > read.specific.high;
}

const notAsked = (what: string): string => `Our list of questions does not ask about ${what} in a way that we can count.`;

export function viewsWords(content: Content): string[] {
  const said = topicSentences(content, "views");
  return said.length === 0 ? [notAsked("your views")] : [said.join(" ")];
}

/** Whether help is written so that a family can hold somebody to it, by people and by the reading program. */
export function helpWords(content: Content): string[] {
  const said = topicSentences(content, "help");
  const { read } = content.figures;
  const program = whichPlans(read.specific, "pieces of help");
  return [
    "By law we must make sure that your child gets the help in part F (Children and Families Act 2014, section 42). So a plan must say what the help is, how much, how often and who gives it. Then you can check.",
    said.length === 0 ? notAsked("this") : said.join(" "),
    ...(program === "" ? [] : [
      `A computer program also read ${read.plans.toLocaleString("en-GB")} plans word by word. It looks at each piece of help in part F by itself. ${program} were clear in all these ways. It could be ${rangeInTen(read.specific)}.`,
      `The program is strict and can be wrong. People look at the plan as a whole.${isFarApart(content) ? " Here the two are far apart. So please treat the higher numbers with care. We should find out why." : ""} Help that the program found vague may be hard for you to check.`,
    ]),
  ];
}

/** Outcomes, adult life, and what stands in the wrong part. */
export function goalsWords(content: Content): string[] {
  const said = topicSentences(content, "goals");
  const { read } = content.figures;
  const smart = whichPlans(read.measurable, "goals");
  const misplaced = read.misplaced.filter(({ finding, figure }) => wrongPart[finding] !== undefined && figure.state === "figure").slice(0, 3);
  return [
    "A goal says what your child will be able to do, and by when. Plans call this an outcome.",
    said.length === 0 ? notAsked("goals") : said.join(" "),
    ...(smart === "" ? [] : [`The computer program looked at each goal by itself. ${smart} say what, how much and by when. It could be ${rangeInTen(read.measurable)}.`]),
    ...(misplaced.length === 0 ? [] : [
      "Some things stand in the wrong part of a plan. Then they are easy to miss.",
      `Of the plans that the program read: ${misplaced.map(({ finding, figure }) => `${inTen(figure.percent ?? 0)} ${wrongPart[finding]}`).join("; ")}.`,
    ]),
  ];
}

/** Whether a plan rests on all reports, and on new ones. */
export function reportsWords(content: Content): string[] {
  const said = topicSentences(content, "reports");
  return said.length === 0 ? [notAsked("the reports of experts")] : [said.join(" ")];
}
