import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordsOf } from "../lexicon/phrase-finder.ts";
import type { NeedArea, ReadLink } from "../plan-reading.ts";
import { linkNeeds, type ThreadTopics } from "./link-needs.ts";
import { linkOutcomes } from "./link-outcomes.ts";
import type { NeedNode } from "./read-needs.ts";
import type { OutcomeNode } from "./read-outcomes.ts";
import type { ProvisionNode } from "./read-provisions.ts";
import { stem, topicsOf } from "./topics.ts";

export type Thread = { needs: readonly NeedNode[]; outcomes: readonly OutcomeNode[]; provisions: readonly ProvisionNode[] };

/** The topics of a thread's nodes and of what stands over them. `names`: the child's, which say nothing. */
export function topicsOfThread({ needs, outcomes, provisions }: Thread, lexicon: Lexicon, names: ReadonlySet<string>): ThreadTopics {
  const without = new Set([...names].map(stem));
  const about = provisions.map(aboutOf);
  return {
    needs: needs.map((node) => topicsOf(node.need.text, "need", lexicon, without)),
    outcomes: outcomes.map((node) => topicsOf(`${node.outcome.text} ${node.outcome.steps.join(" ")}`, "need", lexicon, without)),
    provisions: about.map((text) => topicsOf(text, "provision", lexicon, without)),
    headings: provisions.map((node) => topicsOf(headingOf(node), "provision", lexicon, without)),
    needsUnderHeadings: needs.map((node) => topicsOf(`${headingOf(node)} ${node.need.text}`, "need", lexicon, without)),
    areas: about.map((text) => areasOf(text, lexicon)),
  };
}

/** How often the words of a provision speak of each area of section B. */
function areasOf(text: string, lexicon: Lexicon): Map<NeedArea, number> {
  const counts = new Map<NeedArea, number>();
  for (const id of lexicon.concepts.inProvision(wordsOf(text)).keys()) {
    const area = lexicon.concepts.areas.get(id);
    if (area !== undefined && area !== "health" && area !== "social-care") counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return counts;
}

/** A heading that only names one of the four areas says nothing that the area does not say. */
const areaName = /\bcommunicat|\binteraction\b|\bcognition\b|\bemotional\b|\bsensory\b|\bphysical\b/i;

const headingOf = ({ statement }: NeedNode | ProvisionNode) => (areaName.test(statement.heading) ? "" : statement.heading);

/** Whose profession says what the provision is about; who else gives it says nothing. */
const speciality = /therap|elsa|emotional literacy|psycholog|physio|teacher of/i;

/** The words that tell what a provision is about: in a row, what is done and the row's label, and not who does it or how often. */
function aboutOf(node: ProvisionNode): string {
  const { what, who } = node.statement.columns;
  const words = what === undefined ? node.provision.text : `${what} | ${speciality.test(who ?? "") ? who : ""}`;
  return `${labelOf(node)} | ${words}`;
}

/** The label of a provision's row says what it is for ("Noise"); a heading over many says no more than their area. */
function labelOf({ statement }: ProvisionNode): string {
  const own = statement.columns.area ?? statement.label;
  return own.length < 60 && !areaName.test(own) ? own : "";
}

/**
 * Joins needs to provision and outcomes to provision: by the plan's own references first, then by its layout and by what they are about. Fills
 * `provisions` and `needs` of the nodes and gives the links with their reasons.
 */
export function linkThread({ needs, outcomes, provisions }: Thread, lexicon: Lexicon, names: ReadonlySet<string>): ReadLink[] {
  const topics = topicsOfThread({ needs, outcomes, provisions }, lexicon, names);
  const links: ReadLink[] = [];
  const met = linkNeeds(needs, provisions, outcomes, topics);
  for (const { need, provision, why, words } of met) {
    const [from, to] = [needs[need]?.need, provisions[provision]?.provision];
    if (from === undefined || to === undefined) continue;
    from.provisions.push(to.id);
    to.needs.push(from.id);
    links.push({ from: from.id, to: to.id, why, words });
  }
  for (const { outcome, provision, why, words } of linkOutcomes(outcomes, provisions, topics, met)) {
    const [from, to] = [outcomes[outcome]?.outcome, provisions[provision]?.provision];
    if (from === undefined || to === undefined) continue;
    from.provisions.push(to.id);
    links.push({ from: from.id, to: to.id, why, words });
  }
  return links;
}
