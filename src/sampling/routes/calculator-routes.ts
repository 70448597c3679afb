import type { FastifyInstance } from "fastify";
import { may, showPage } from "../../access/index.ts";
import { readCalculator } from "../form/read-calculator.ts";
import { samplingPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { certaintyInWords } from "../size/certainty-in-words.ts";
import { certaintyOf } from "../size/certainty-of.ts";
import { calculatorView } from "../views/calculator-view.ts";

/** The calculator: its whole question is in its address, so that an answer can be shared. */
export const calculatorRoutes = (app: FastifyInstance): void => {
  app.get<{ Querystring: Record<string, unknown> }>(samplingPaths.calculator(), { preHandler: may(policy, "see samples") }, async (request, reply) => {
    const { typed, asked, faults } = readCalculator(request.query);
    const hasErrors = Object.keys(faults).length > 0;
    return showPage(request, reply, {
      title: "How many documents are enough?", ...(hasErrors && { hasErrors, status: 400 }),
      main: calculatorView({ typed, asked, faults, sentences: hasErrors ? [] : certaintyInWords(asked, certaintyOf(asked)) }),
    });
  });
};
