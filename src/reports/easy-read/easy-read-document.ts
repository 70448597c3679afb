import { dateInWords } from "../../platform/index.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { part } from "../document/part.ts";
import type { ReportBlock, ReportDocument, ReportIdeas } from "../document/report-document.ts";
import type { FamiliesContent } from "../families-summary/content.ts";
import { easyReadTexts } from "./easy-read-texts.ts";
import { slotIdeas } from "./ideas-of.ts";

/** What the council will do, each as an idea. */
const promised = ({ recommendations }: Pick<FamiliesContent, "recommendations">): ReportIdeas | undefined => (recommendations.length === 0 ? undefined : {
  type: "ideas", id: "recommendation-ideas", edited: false,
  items: recommendations.map(({ text, dueOn }) => ({ picture: "to-do", words: `${text.replace(/[.]?$/, ".")}${dueOn === null ? "" : ` We will do this by ${dateInWords(dueOn)}.`}` })),
});

/**
 * The families' summary in easy read: large letters, one idea a line with its picture, short words, and a list of words at the end. After the GOV.UK guide "Accessible
 * communication formats" (easy read: sentences of ten to fifteen words at most, one idea each, 14 points or larger, pictures beside the words).
 */
export function easyReadDocument(content: FamiliesContent): ReportDocument {
  const ideas = (id: keyof typeof easyReadTexts) => slotIdeas<FamiliesContent>(easyReadTexts, content, id);
  const heading = (id: keyof typeof easyReadTexts) => easyReadTexts[id].heading;
  const twin: ReportBlock | undefined = content.twin === null ? undefined : { type: "text", id: "twin", paragraphs: ["There is also a longer page with more numbers."], edited: false, links: [{ text: content.twin.words, href: content.twin.href }] };
  return {
    kind: "easy-read", title: content.title, subtitle: periodInWords(content), authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn, instrument: null,
    blocks: [
      ...part("about", heading("about-ideas"), 2, ideas("about-ideas")),
      ...part("did", heading("did-ideas"), 2, ideas("did-ideas")),
      ...part("found", heading("found-ideas"), 2, ideas("found-ideas")),
      ...part("do", heading("next-ideas"), 2, ideas("changed-ideas"), ideas("next-ideas"), promised(content)),
      ...part("get-help", heading("rights-ideas"), 2, ideas("contact-ideas"), ideas("rights-ideas")),
      ...part("word-list", heading("word-ideas"), 2, ideas("word-ideas"), twin),
    ],
  };
}
