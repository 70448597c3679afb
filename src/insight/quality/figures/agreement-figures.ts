import { agreementWords, categoriesOf, documentScores, exactAgreement, gwetAc2, leastDocuments, pairedDifference, shareOfCommonest, weightedKappa, type Interval, type Judgement } from "../../../statistics/index.ts";

/** A judgement of an auditor or of a moderator. `criterion` is "tool/id": an id keeps its question through a tool's versions. */
export type SideJudgement = Judgement & { side: "auditor" | "moderator"; tool: string };

/** A share in per cent with its 95% interval. */
type Share = Interval & { value: number };

export type ToolAgreement = {
  tool: string; documents: number; answers: number; exact: Share;
  /** Mean percentages over the answers that both gave, and the moderator's less the auditor's; the interval is null with fewer than five documents. */
  auditor: number; moderator: number; difference: { value: number; low: number | null; high: number | null };
};

export type CriterionAgreement = { tool: string; criterion: string; documents: number; agreed: number; exact: Share };

export type AgreementFigures = {
  documents: number; answers: number;
  exact: Share | null;
  /** What the agreement means, allowing for chance; empty where nothing was rated twice. */
  words: string;
  tools: ToolAgreement[];
  /** Criteria that five or more documents were asked twice, the surest to differ first (by the upper end of the interval, so that a few documents by themselves put none at the head); those on which all agree are left out. */
  criteria: CriterionAgreement[];
};

const inPercent = ({ value, low, high }: Share): Share => ({ value: 100 * value, low: 100 * low, high: 100 * high });
const pairName = ({ document, criterion }: Judgement) => JSON.stringify([document, criterion]);

type Pair = { document: string; tool: string; criterion: string; auditor: SideJudgement; moderator: SideJudgement };

/** Answers that both gave. Where a side judged an answer twice, the later one counts. */
function pairsOf(judgements: readonly SideJudgement[]): Pair[] {
  const side = (which: SideJudgement["side"]) => new Map(judgements.filter((each) => each.side === which).map((each) => [pairName(each), each]));
  const second = side("moderator");
  return [...side("auditor")].flatMap(([name, auditor]) => {
    const moderator = second.get(name);
    return moderator === undefined ? [] : [{ document: auditor.document, tool: auditor.tool, criterion: auditor.criterion, auditor, moderator }];
  });
}

const unitsOf = (pairs: readonly Pair[]) => pairs.map(({ document, auditor, moderator }) => ({ cluster: document, ratings: [auditor.points / auditor.most, moderator.points / moderator.most] }));

function toolRow(tool: string, pairs: readonly Pair[]): ToolAgreement[] {
  const exact = exactAgreement(unitsOf(pairs));
  const [auditors, moderators] = [documentScores(pairs.map(({ auditor }) => auditor), 100), documentScores(pairs.map(({ moderator }) => moderator), 100)];
  const scores = [...auditors].map(([document, first]) => ({ first, second: moderators.get(document) ?? first }));
  const difference = pairedDifference(scores);
  if (exact === undefined || difference === undefined) return [];
  const mean = (of: (score: (typeof scores)[number]) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const interval = scores.length < leastDocuments ? null : difference.interval;
  return [{
    tool, documents: scores.length, answers: pairs.length, exact: inPercent(exact), auditor: mean(({ first }) => first), moderator: mean(({ second }) => second),
    difference: { value: difference.value, low: interval?.low ?? null, high: interval?.high ?? null },
  }];
}

/** How often documents are drawn again for the interval of a coefficient: enough for two decimals. */
const times = 200;

function wordsOf(pairs: readonly Pair[]): string {
  const units = unitsOf(pairs);
  const categories = categoriesOf(units, [0, 1]);
  const options = { categories, times };
  return agreementWords({ exact: exactAgreement(units), kappa: weightedKappa(units, options), ac2: gwetAc2(units, options), categories: categories.length, commonest: shareOfCommonest(units) });
}

/** How far auditors and moderators agree on the answers that both gave. */
export function agreementFigures(judgements: readonly SideJudgement[]): AgreementFigures {
  const pairs = pairsOf(judgements);
  const exact = exactAgreement(unitsOf(pairs));
  const criteria = [...Map.groupBy(pairs, ({ criterion }) => criterion)].flatMap(([criterion, own]): CriterionAgreement[] => {
    const agreed = own.filter(({ auditor, moderator }) => auditor.points / auditor.most === moderator.points / moderator.most).length;
    const share = exactAgreement(unitsOf(own));
    return share === undefined || own.length < leastDocuments || agreed === own.length ? [] : [{ tool: own[0]?.tool ?? "", criterion, documents: own.length, agreed, exact: inPercent(share) }];
  });
  return {
    documents: new Set(pairs.map(({ document }) => document)).size, answers: pairs.length, exact: exact === undefined ? null : inPercent(exact),
    words: pairs.length === 0 ? "" : wordsOf(pairs),
    tools: [...Map.groupBy(pairs, ({ tool }) => tool)].flatMap(([tool, own]) => toolRow(tool, own)).sort((a, b) => b.documents - a.documents || (a.tool < b.tool ? -1 : 1)),
    criteria: criteria.sort((a, b) => a.exact.high - b.exact.high || a.exact.value - b.exact.value || (a.criterion < b.criterion ? -1 : 1)),
  };
}
