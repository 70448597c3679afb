import type { IStylesOptions } from "docx";

/** Arial is on every machine that opens Word files, and close to the letters of the PDF. */
const font = "Arial";
const dark = "0B0C0C";

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: dark },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

/** Sizes in half points, spaces in twentieths of a point. Word's own styles, so that its navigation and contents list know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, color: dark, language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "ar-SA" } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: "auto" } },
    },
    title: { run: { font, size: 50, bold: true, color: dark }, paragraph: { spacing: { before: 60, after: 40 }, keepNext: true } },
    heading1: heading(32, 480),
    heading2: heading(25, 360),
    caption: { run: { font, size: 20, bold: true, italics: false, color: dark }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
    hyperlink: { run: { color: "1D5C99", underline: {} } },
  },
  paragraphStyles: [
    { id: "Authority", name: "Authority", basedOn: "Normal", run: { bold: true, color: "7A5600", size: 24 }, paragraph: { spacing: { after: 0 } } },
    { id: "ReportSubtitle", name: "Report subtitle", basedOn: "Normal", run: { size: 30 }, paragraph: { spacing: { after: 120 } } },
    { id: "ReportState", name: "Report state", basedOn: "Normal", run: { color: "484949" }, paragraph: { spacing: { after: 20 } } },
    { id: "Note", name: "Note", basedOn: "Normal", run: { size: 18, color: "484949" }, paragraph: { spacing: { before: 80, after: 80 } } },
    { id: "Idea", name: "Easy-read idea", basedOn: "Normal", run: { size: 32 }, paragraph: { spacing: { after: 160, line: 336, lineRule: "auto" }, keepLines: true } },
    { id: "ContentsEntry", name: "Contents entry", basedOn: "Normal", paragraph: { spacing: { after: 40 } } },
    { id: "TableText", name: "Table text", basedOn: "Normal", run: { size: 19 }, paragraph: { spacing: { after: 0, line: 252, lineRule: "auto" } } },
    { id: "SmallTableText", name: "Small table text", basedOn: "TableText", run: { size: 15 }, paragraph: { spacing: { after: 0, line: 228, lineRule: "auto" } } },
    { id: "Running", name: "Running header and footer", basedOn: "Normal", run: { size: 17, color: "484949" }, paragraph: { spacing: { after: 0 } } },
  ],
};
