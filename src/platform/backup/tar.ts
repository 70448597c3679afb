import { Problem } from "../problem.ts";

/**
 * The plain tar of POSIX.1-1988 ("ustar"), files only: every system's own `tar` opens it. Written here because a backup
 * needs one kind of entry and nothing else of the format.
 */
const BLOCK = 512;
const MAGIC = "ustar\u000000";

const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, "0")}\0`;

function sumOf(header: Buffer): number {
  let sum = 0;
  // The field of the sum itself counts as spaces.
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte;
  return sum;
}

/** The 512 bytes before a file of `size` bytes. `name` has at most 100 characters. */
export function tarHeader(name: string, size: number, madeAt: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`the name is too long for tar: ${name}`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(Math.floor(madeAt.getTime() / 1000), 12), 136);
  header.write("0", 156);
  header.write(MAGIC, 257, "latin1");
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** What fills the last block of a file of `size` bytes. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** What ends a tar. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK);

export type TarEntry = { name: string; content: Buffer };

const damaged = (what: string) => new Problem("backup-damaged", `The backup is damaged: ${what}.`, { cure: "Use another copy of it. Nothing was changed." });

function readHeader(header: Buffer, most: number): { name: string; size: number } {
  const text = (from: number, to: number) => header.toString("utf8", from, to).split("\0")[0] ?? "";
  if (header.toString("latin1", 257, 262) !== "ustar" || Number.parseInt(text(148, 156), 8) !== sumOf(header)) throw damaged("it is no archive");
  const size = Number.parseInt(text(124, 136), 8);
  const name = text(0, 100);
  if (!Number.isInteger(size) || size > most) throw damaged(`the part ${name} is larger than any part may be`);
  return { name, size };
}

/**
 * The files of a tar, one after the other, each whole in memory; `most` is the largest size that a file may have.
 * Throws a Problem where the tar is damaged or ends too early.
 */
export async function* readTar(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<TarEntry> {
  const waiting: Buffer[] = [];
  let held = 0;
  const source = chunks[Symbol.asyncIterator]();
  const take = async (count: number): Promise<Buffer> => {
    while (held < count) {
      const next = await source.next();
      if (next.done === true) throw damaged("it ends too early");
      waiting.push(next.value);
      held += next.value.length;
    }
    const all = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting);
    waiting.length = 0;
    if (all.length > count) waiting.push(all.subarray(count));
    held = all.length - count;
    return all.subarray(0, count);
  };
  for (;;) {
    const header = await take(BLOCK);
    if (header.every((byte) => byte === 0)) {
      // To the last byte, so that a fault of the compression after the end is seen as well.
      while ((await source.next()).done !== true);
      return;
    }
    const { name, size } = readHeader(header, most);
    const padded = await take(size + tarPadding(size).length);
    yield { name, content: padded.subarray(0, size) };
  }
}
