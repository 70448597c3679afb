import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { FeedbackToShow } from "./feedback-to-show.ts";

/** The writer's page as a Word file. */
export async function feedbackDocx({ plan }: FeedbackToShow): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`Feedback on the plan of ${plan.name}`)] })] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
