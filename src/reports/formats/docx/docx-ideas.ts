import { HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextWrappingType, VerticalPositionRelativeFrom } from "docx";
import { pictogram, pictogramNames } from "../../../ui/index.ts";
import type { ReportIdeas } from "../../document/report-document.ts";
import { press } from "../press/press.ts";
import { textRuns } from "./text-runs.ts";

/** Twentieths of a point: how far the words stand from the left, a line of them, and the picture's height. */
const [indent, lineHeight, pictureHeight] = [1_900, 540, 1_260];
/** Letters of 16 points that surely fit into a line. */
const lettersOfLine = 46;

/**
 * Ideas without a table: each is one paragraph, and its picture hangs to the left of it. Word lets such a picture reach below a short paragraph, so that much room
 * is left after it.
 */
export async function docxIdeas({ items }: ReportIdeas, number: number): Promise<Paragraph[]> {
  return Promise.all(items.map(async ({ picture, words }, index) => {
    const data = await press({ make: "png", svg: pictogram(picture).toString(), width: 288 });
    const lines = Math.max(1, Math.floor(words.length / lettersOfLine));
    return new Paragraph({
      style: "Idea",
      indent: { left: indent },
      spacing: { after: Math.max(0, pictureHeight - lines * lineHeight) + 360 },
      children: [
        new ImageRun({
          type: "png", data, transformation: { width: 84, height: 84 },
          altText: { id: String(number + index), name: `Picture ${number + index}`, title: "", description: pictogramNames[picture] },
          floating: {
            horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: 0 },
            verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
            wrap: { type: TextWrappingType.NONE }, allowOverlap: false, layoutInCell: false,
          },
        }),
        ...textRuns(words),
      ],
    });
  }));
}
