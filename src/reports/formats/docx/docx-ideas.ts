import { HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextRun, TextWrappingType, VerticalPositionRelativeFrom } from "docx";
import { pictogram, pictogramNames } from "../../../ui/index.ts";
import type { ReportIdeas } from "../../document/report-document.ts";
import { press } from "../press/press.ts";
import { textRuns } from "./text-runs.ts";

/** Twentieths of a point: how far the words stand from the left. */
const indent = 1_900;
/** A picture is as high as three lines. */
const linesOfPicture = 3;
/** Letters of 16 points that surely fit into a line. */
const lettersOfLine = 46;

/**
 * Ideas without a table: each is one paragraph, and its picture hangs to the left of it. Word lets such a picture reach below a short paragraph, and
 * even below the page, so a short one is filled up with empty lines.
 */
export async function docxIdeas({ items }: ReportIdeas, number: number): Promise<Paragraph[]> {
  return Promise.all(items.map(async ({ picture, words }, index) => {
    const data = await press({ make: "png", svg: pictogram(picture).toString(), width: 288 });
    const lines = Math.max(1, Math.floor(words.length / lettersOfLine));
    return new Paragraph({
      style: "Idea",
      indent: { left: indent },
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
        ...textRuns(words), ...Array.from({ length: Math.max(0, linesOfPicture - lines) }, () => new TextRun({ break: 1 })),
      ],
    });
  }));
}
