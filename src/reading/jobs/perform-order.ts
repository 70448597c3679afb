import { Problem } from "../../platform/problem.ts";
import { criteriaOfInstrument } from "../answers/criteria-of-instrument.ts";
import { extractDocument } from "../extract/extract-document.ts";
import type { Extracted } from "../extract/extracted.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { readPlan } from "../read-plan.ts";
import { toldProblem } from "../store/told-problem.ts";
import { identifyFile } from "../upload/identity/identify-file.ts";
import { unpackZip } from "../upload/unpack-zip.ts";
import type { FileToRead, Order, OrderOptions, Outcomes, Reader } from "./order.ts";

const textOf = async (file: FileToRead): Promise<Extracted> => ("extracted" in file ? file.extracted : extractDocument(file.bytes, { name: file.name }));

async function read({ plan, advice, asked }: Extract<Order, { do: "read" }>): Promise<Outcomes["read"]> {
  const text = await textOf(plan);
  const unread: Outcomes["read"]["unread"] = [];
  const reports: { file: string; extracted: Extracted }[] = [];
  for (const [at, report] of advice.entries()) {
    try {
      reports.push({ file: report.name, extracted: await textOf(report) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unread.push({ at, problem: toldProblem(error) });
    }
  }
  return { reading: readPlan({ plan: text, advice: reports, ...(asked && { asked: criteriaOfInstrument(asked) }) }, loadLexicon(), loadReadingSettings()), unread };
}

const work: { [Kind in Order["do"]]: (order: Extract<Order, { do: Kind }>, options: OrderOptions) => Promise<Outcomes[Kind]> } = {
  read,
  recognise: async ({ bytes }, { onPage, signal }) => {
    const { ocrPdf } = await import("../extract/ocr-pdf.ts");
    return { extracted: await ocrPdf(bytes, { ...(onPage && { onPage }), ...(signal && { signal }) }) };
  },
  identify: async ({ name, bytes }) => ({ identity: await identifyFile(name, bytes) }),
  unpack: async ({ name, bytes }) => ({ files: unpackZip(name, bytes) }),
};

/** Carries an order out here and now. In the web service it is done in a thread instead (`readingThreads`), so that pages stay quick. */
export const performOrder: Reader = (order, options = {}) => (work[order.do] as (order: Order, options: OrderOptions) => Promise<never>)(order, options);
