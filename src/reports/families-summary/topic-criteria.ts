import { topicIds, topics, type TopicId } from "./topics.ts";

export type PlacedQuestion = { id: string; section: string; checks: readonly string[] };

/**
 * Which question of a tool answers which topic: one of the topic's part that bears on the topic's findings, rather one that bears on few others, and each question for one
 * topic alone. A question that asks several things at once would say of each less than is so.
 */
export function topicCriteria(questions: readonly PlacedQuestion[]): { topic: TopicId; criterion: string }[] {
  const taken = new Set<string>();
  return topicIds.flatMap((topic) => {
    const { section, checks } = topics[topic];
    const wanted: readonly string[] = checks;
    const [best] = questions.filter((each) => each.section === section && !taken.has(each.id) && each.checks.some((check) => wanted.includes(check))).sort((a, b) => a.checks.length - b.checks.length);
    if (best === undefined) return [];
    taken.add(best.id);
    return [{ topic, criterion: best.id }];
  });
}
