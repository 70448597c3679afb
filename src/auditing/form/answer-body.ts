import { z } from "zod";
import { Problem } from "../../platform/index.ts";

const revision = z.number().int().min(0).max(1_000_000_000);
const answer = z.object({
  criterion: z.string().min(1).max(40), value: z.string().max(20_000), comment: z.string().max(20_000),
  evidence: z.array(z.object({ quote: z.string().max(20_000), section: z.string().max(10).nullable() })).max(100), themes: z.array(z.string().max(80)).max(100),
  basedOn: revision, saveId: z.uuid(),
});
const judgement = z.object({
  judgement: z.string().min(1).max(80), value: z.union([z.string().max(20_000), z.array(z.string().max(200)).max(100), z.record(z.string().max(40), z.string().max(400))]),
  basedOn: revision, saveId: z.uuid(),
});

export type AnswerBody = z.infer<typeof answer> | z.infer<typeof judgement>;

/** One save as the page's script sends it. */
export function readAnswerBody(body: unknown): AnswerBody {
  const read = z.union([answer, judgement]).safeParse(body);
  if (!read.success) throw new Problem("bad-save", "This is not an answer that can be saved.", { status: 422, cure: "Load the page again." });
  return read.data;
}
