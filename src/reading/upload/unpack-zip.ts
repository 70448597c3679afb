import { unzipSync } from "fflate";
import { Problem } from "../../platform/problem.ts";

/** The most files of one upload, and what they may unpack to together. */
export const MOST_FILES = 1000;
const MOST_BYTES = 400_000_000;
const MOST_RATIO = 400;

/** What operating systems put into archives beside the files that people chose. */
const isLitter = (path: string) => path.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** The files of a zip, each with its path as its name: folders are often named by the plan. Sizes are checked before anything is unpacked. */
export function unpackZip(name: string, bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  let [count, total] = [0, 0];
  let fault: Problem | undefined;
  const files = (() => {
    try {
      return unzipSync(bytes, {
        filter: (file) => {
          if (isLitter(file.name)) return false;
          count += 1;
          total += file.originalSize;
          if (count > MOST_FILES) fault ??= new Problem("upload-too-many", `The zip holds more than ${MOST_FILES.toLocaleString("en-GB")} files.`, { cure: "Divide it, and upload one after the other." });
          else if (total > MOST_BYTES || (file.originalSize > 1_000_000 && file.originalSize > file.size * MOST_RATIO)) fault ??= new Problem("upload-too-large", "The zip unpacks to far more than plans hold.", { cure: "Divide it, and upload one after the other." });
          return fault === undefined;
        },
      });
    } catch (cause) {
      throw new Problem("upload-zip", "The zip is damaged or locked with a password.", { cure: "Make it again without a password, or choose the files themselves.", cause });
    }
  })();
  if (fault !== undefined) throw fault;
  if (count === 0) throw new Problem("upload-zip-empty", "The zip holds no files.", { cure: "Choose another." });
  return Object.entries(files).map(([path, content]) => ({ name: path.slice(-300) || name, bytes: content })).sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
}
