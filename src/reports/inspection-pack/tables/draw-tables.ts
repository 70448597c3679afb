import { dateInWords } from "../../../platform/index.ts";
import { purposes, type Draw } from "../../../sampling/index.ts";
import type { ReportBlock, ReportTable } from "../../document/report-document.ts";
import type { InspectionPackContent } from "../content.ts";
import { drawName } from "../draw-name.ts";
import { countCell, left, right } from "../../document/cells.ts";

const proofWords = ({ state, proof, changes }: Draw): string => (state === "withdrawn" ? "Withdrawn" : proof === null ? "Not kept" : changes.length === 0 ? "Holds" : "Does not hold");

/** Every draw with its frame, what it gave and whether its proof holds. */
export const drawsTable = ({ draws }: Pick<InspectionPackContent, "draws">): ReportTable => ({
  type: "table", id: "draws-table", caption: "Draws and their proofs",
  columns: [left("Draw", 1.7), left("How", 1.1), left("On", 1.3), right("Could be drawn"), right("In the sample"), right("Left it", 0.8), left("Proof", 1.1)],
  rows: draws.map((draw) => [
    { text: drawName(draw) }, { text: purposes[draw.purpose].words }, { text: dateInWords(draw.drawnOn) }, countCell(draw.frameSize), countCell(draw.documents), countCell(draw.left.length), { text: proofWords(draw) },
  ]),
  notes: ["“In the sample” has the advice that came with a drawn plan; “could be drawn” has not. Each proof was worked out anew for this pack: the frame’s hash, the order that follows from the seed, and every replacement."],
});

/** One draw as its rule set it, with what is needed to repeat it. */
export function drawTable(draw: Draw): ReportTable {
  const { proof } = draw;
  const rows: [string, string][] = [
    ...draw.rules.map(({ key, value }): [string, string] => [key, value]),
    ...(proof === null ? [] : [
      ["Groups, drawn of all", proof.strata.map((stratum) => `${stratum.name}: ${stratum.drawn} of ${stratum.frame}${stratum.short > 0 ? ` (${stratum.short} fewer than wanted)` : ""}`).join("; ")] as [string, string],
      ...(proof.takenOut.some(({ out }) => out > 0) ? [["Left out before the draw", proof.takenOut.filter(({ out }) => out > 0).map(({ rule, out }) => `${rule}: ${out.toLocaleString("en-GB")}`).join("; ")] as [string, string]] : []),
    ]),
    ["Documents that could be drawn", draw.frameSize.toLocaleString("en-GB")], ["Hash of that list", draw.frameHash], ["Seed", draw.seed],
    ...(proof === null ? [] : [["Seal of the proof", proof.seal] as [string, string]]),
    ...(draw.state === "withdrawn" ? [["Withdrawn because", draw.reason] as [string, string]] : []),
    ...draw.changes.slice(0, 10).map((change): [string, string] => ["Does not hold", change.words]),
  ];
  return {
    type: "table", id: `draw-${draw.id}-table`, caption: `The rule of the draw: ${drawName(draw)}`, columns: [left("What", 1), left("How", 3)],
    rows: rows.map(([key, value]) => [{ text: key }, { text: value }]), notes: [],
  };
}

/** Documents that left a sample, why, and what took their place. */
export const leftTable = (draw: Draw): ReportTable | undefined => (draw.left.length === 0 ? undefined : {
  type: "table", id: `left-${draw.id}-table`, caption: `Left the sample: ${drawName(draw)}`, columns: [left("Document", 1), left("Why", 3), left("In its place", 1)],
  rows: draw.left.map((item) => [{ text: item.reference }, { text: item.reason }, { text: item.replacedBy ?? "Nothing" }]), notes: [],
});

/** How to check a draw without trusting this council, or this program. */
export const checkingList: ReportBlock = {
  type: "list", id: "checking-list",
  items: [
    "Save this report as JSON: it holds every proof in full, with the list of what could be drawn. The lists name documents by number; they hold no names.",
    "Run “goldenthread sample verify” on that file. It needs no database, and says of each draw that its proof holds, or what was changed.",
    "Or do it by hand: each proof says how its hash and its order come about, so that sort and sha256sum give the same.",
    "A proof shows that the documents follow from the list and the seed. It cannot show what was left out of the list before the draw: compare the number that could be drawn with the register.",
  ],
};
