import { unzipSync } from "fflate";
import { Problem } from "../../platform/index.ts";

/** A part larger than this, or all wanted parts together, is a bomb or no plan: 300 pages are about 6 MB of XML. */
const MOST_BYTES = 80_000_000;
const MOST_RATIO = 400;

/** The wanted parts of a zip, unpacked. Sizes are checked before anything is unpacked. */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  let bomb = false;
  const parts = (() => {
    try {
      return unzipSync(bytes, {
        filter: (file) => {
          if (!wanted(file.name)) return false;
          total += file.originalSize;
          if (total > MOST_BYTES || (file.originalSize > 1_000_000 && file.originalSize > file.size * MOST_RATIO)) bomb = true;
          return !bomb;
        },
      });
    } catch (cause) {
      throw new Problem("plan-damaged", "The file is damaged: it is cut short or was changed on its way.", { cure: "Open it in Word, save it again, and choose the new file.", cause });
    }
  })();
  if (bomb) throw new Problem("plan-too-large", "The file unpacks to far more than any plan holds.", { cure: "Check where the file came from. If it is a plan, take out pictures and save it again." });
  return parts;
}
