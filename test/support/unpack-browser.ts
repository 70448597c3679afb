import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";

/** Where the browser is, and what it has to be told about its libraries and fonts. */
export type BrowserFiles = { executable: string; env: Record<string, string> };

const modules = join(import.meta.dirname, "..", "..", "node_modules");
const source = join(modules, "@sparticuz", "chromium");

/** The files of a tar archive (POSIX ustar: blocks of 512 bytes, name at 0, mode at 100, size at 124 in octal, kind at 156). */
function unpackTar(archive: Buffer, folder: string): void {
  for (let at = 0; at + 512 <= archive.length; ) {
    const header = archive.subarray(at, at + 512);
    const text = (from: number, length: number) => header.toString("latin1", from, from + length).replace(/\0.*$/s, "");
    const name = text(0, 100);
    if (name === "") return;
    const size = Number.parseInt(text(124, 12), 8) || 0;
    const kind = text(156, 1);
    const target = join(folder, name);
    if (kind === "5") mkdirSync(target, { recursive: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      if (kind === "2") symlinkSync(text(157, 100), target);
      else writeFileSync(target, archive.subarray(at + 512, at + 512 + size), { mode: Number.parseInt(text(100, 8), 8) || 0o644 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

async function unpack(folder: string): Promise<void> {
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    unpackTar(brotliDecompressSync(readFileSync(join(source, "bin", `${name}.tar.br`))), folder);
  }
  await pipeline(
    createReadStream(join(source, "bin", "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
  );
}

// The package's own fonts.conf names a folder of the machine that it was made for.
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** Unpacks the browser once (some seconds); two at once do no harm. CHROMIUM_PATH names another one. */
export async function unpackBrowser(): Promise<BrowserFiles> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executable: given, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The browser in the packages runs on 64-bit Linux only: set CHROMIUM_PATH to a Chromium or Chrome of this machine.");
  }
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string };
  const folder = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const half = `${folder}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    await unpack(half);
    try {
      renameSync(half, folder);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const conf = join(folder, "own-fonts.conf");
  // Where the packages were moved since, it names a folder that is gone: the browser would find no font, show no word, and crash.
  const wanted = fontsConf(realpathSync(folder));
  if (!existsSync(conf) || readFileSync(conf, "utf8") !== wanted) {
    writeFileSync(`${conf}.${process.pid}`, wanted);
    renameSync(`${conf}.${process.pid}`, conf);
  }
  return { executable: join(folder, "chromium"), env: { LD_LIBRARY_PATH: `${join(folder, "lib")}:${folder}`, FONTCONFIG_FILE: conf } };
}
