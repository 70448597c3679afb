import { Problem } from "../../platform/index.ts";
import { press } from "../formats/press/press.ts";
import { readPicture } from "./read-picture.ts";

/** PNG, with its size in dots. */
export type DrawnLogo = { content: Uint8Array; width: number; height: number };

export const mostLogoBytes = 500_000;
const smallest = 40;
/** Larger ones would take more memory than a logo is worth. */
const largest = 4_000;
/** At 300 dots to the inch as large as the head of a printed report has room for. */
const kept = { width: 900, height: 400 };

const refused = (message: string, cure: string) => new Problem("bad-logo", message, { cure });
const unreadable = () => refused("This picture cannot be drawn: it is broken, or nothing is in it.", "Save it again as a PNG with the colours of a screen (RGB), and choose that.");

/**
 * A picture as the program draws it anew, no larger than print needs: whatever else the file held (places, names of cameras, code) is gone. Throws "bad-logo",
 * with the cure, for whatever is not a PNG or JPEG that can be drawn.
 */
export async function drawLogo(bytes: Uint8Array): Promise<DrawnLogo> {
  if (bytes.length === 0) throw refused("The file is empty.", "Choose a PNG or a JPEG.");
  if (bytes.length > mostLogoBytes) throw refused("The file is larger than 500 kB.", "Save it smaller: 900 dots wide are enough.");
  const head = readPicture(bytes);
  if (head === undefined) throw refused("The file is not a PNG or a JPEG, whatever its name says.", "Save the logo as PNG in a drawing program (also where you have it as SVG), and choose that.");
  if (head.width < smallest || head.height < smallest / 2) throw refused(`The picture is too small: ${head.width} by ${head.height} dots.`, `Choose one that is at least ${smallest} dots wide and ${smallest / 2} high.`);
  if (head.width > largest || head.height > largest) throw refused(`The picture is too large: ${head.width} by ${head.height} dots.`, `Save it with ${largest.toLocaleString("en-GB")} dots at most each way; 900 wide are enough.`);
  const scale = Math.min(1, kept.width / head.width, kept.height / head.height);
  const width = Math.max(1, Math.round(head.width * scale));
  const data = `data:${head.mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${head.width}" height="${head.height}" viewBox="0 0 ${head.width} ${head.height}"><image href="${data}" width="${head.width}" height="${head.height}"/></svg>`;
  const content = await press({ make: "logo", svg, width });
  const drawn = readPicture(content);
  if (drawn === undefined) throw unreadable();
  return { content, width: drawn.width, height: drawn.height };
}
