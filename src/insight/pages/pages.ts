import type { FastifyInstance } from "fastify";
import { may, mayI, showPage, type Viewer, viewerOf } from "../../access/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { registerPolicy } from "../../register/index.ts";
import { readQuestion } from "../facts/address/read-question.ts";
import { ask, type FactsAnswer } from "../facts/ask.ts";
import { dimensionOf } from "../facts/catalogue/dimensions.ts";
import { plainQuestion, type Question } from "../facts/catalogue/question.ts";
import { answerCsv } from "../facts/export/answer-csv.ts";
import { answerJson } from "../facts/export/answer-json.ts";
import { keyNames } from "../facts/sql/key-names.ts";
import { listBehind } from "../facts/sql/list-behind.ts";
import { usedDimensions } from "../facts/sql/where-sql.ts";
import { questionTitle } from "../facts/words/question-in-words.ts";
import { insightPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { readyQuestions } from "../questions/ready-questions.ts";
import { policy as timelinessPolicy } from "../timeliness/policy.ts";
import { answerView } from "./answer-view.ts";
import { behindView } from "./behind-view.ts";
import { commonestOf, withCommonest } from "./commonest-of.ts";
import { loadChoices } from "./load-choices.ts";
import { questionsView } from "./questions-view.ts";

type Query = { Querystring: Record<string, unknown> };

const mostBehind = 300;
/** What an address without a question shows. */
const usual: Question = { ...plainQuestion, by: ["month"] };

/** Whether the question sets single people against each other, for those who may not. */
function checkPeople(viewer: Viewer, question: Question): void {
  if (usedDimensions(question).some((id) => dimensionOf(id).people) && !mayI(viewer, policy, "compare single people")) {
    throw new Problem("not-allowed", "Your account may not compare single people.", { status: 403, cure: "Divide by team or by discipline instead." });
  }
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

/** The page of questions to the numbers, its downloads, and what stands behind each figure. */
export const insightPages = (app: FastifyInstance, { db }: AppContext): void => {
  const questionOf = (viewer: Viewer, query: Record<string, unknown>) => {
    const read = readQuestion(query);
    const asked = Object.keys(query).length === 0 ? { question: usual, ignored: [] } : read;
    checkPeople(viewer, asked.question);
    return asked;
  };

  app.get<Query>(insightPaths.ask(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const asked = questionOf(viewer, request.query);
    const { ignored } = asked;
    let { question } = asked;
    const isUsual = question === usual;
    let answer: FactsAnswer | undefined;
    let fault: string | undefined;
    try {
      answer = await ask(db, viewer.authorityId, question);
      // The first look shows the commonest tool rather than a choice; it says so among what the answer is narrowed to.
      if (isUsual && answer.scales.length > 1) {
        question = withCommonest(question, await commonestOf(db, viewer.authorityId));
        answer = await ask(db, viewer.authorityId, question);
      }
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "cannot-divide") throw error;
      fault = `${error.message} ${error.cure}`;
    }
    const [names, choices] = await Promise.all([keyNames(db, viewer.authorityId, question), loadChoices(db, viewer.authorityId)]);
    return showPage(request, reply, {
      title: questionTitle(question), wide: true, ...(fault !== undefined && { hasErrors: true, status: 400 }),
      main: answerView({
        question, answer, fault, ignored, names, choices, mayCompare: mayI(viewer, policy, "compare single people"), seesTimeliness: mayI(viewer, timelinessPolicy, "see timeliness"), compared: { a: textOf(request.query["a"]), b: textOf(request.query["b"]) },
      }),
    });
  });

  app.get(insightPaths.questions(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const short = new Map<string, FactsAnswer>();
    for (const { id, short: words, views: [first] } of readyQuestions.flatMap(({ questions }) => questions)) {
      if (words !== undefined && first !== undefined) short.set(id, await ask(db, viewer.authorityId, { ...first.question, by: [] }));
    }
    const commonest = await commonestOf(db, viewer.authorityId);
    const { tools } = await loadChoices(db, viewer.authorityId);
    return showPage(request, reply, {
      title: "Questions that families and inspectors ask", wide: true, breadcrumbs: [{ text: "Insight", href: insightPaths.ask() }, { text: "Questions" }],
      main: questionsView({ short, commonest, tools: tools.map((tool) => tool.value) }),
    });
  });

  app.get<Query>(insightPaths.csv(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const answer = await ask(db, viewer.authorityId, questionOf(viewer, request.query).question);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="insight.csv"').header("cache-control", "no-store").send(answerCsv(answer));
  });

  app.get<Query>(insightPaths.json(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const answer = await ask(db, viewer.authorityId, questionOf(viewer, request.query).question);
    return reply.header("cache-control", "no-store").send(answerJson(answer));
  });

  app.get<Query>(insightPaths.behind(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const asked = questionOf(viewer, request.query).question;
    const question = { ...asked, by: [], least: 1 };
    const answer = await ask(db, viewer.authorityId, question);
    const [names, rows] = await Promise.all([keyNames(db, viewer.authorityId, question), listBehind(db, viewer.authorityId, question, answer.level, mostBehind)]);
    return showPage(request, reply, {
      title: "Behind a figure", wide: true, breadcrumbs: [{ text: "Insight", href: insightPaths.ask() }, { text: "Behind a figure" }],
      main: behindView({ answer, names, rows, most: mostBehind, mayOpenPlans: mayI(viewer, registerPolicy, "see the register") }),
    });
  });
};
