/** The columns that an answer's row fills, in order. */
export const answerColumns = "authority_id, rating_id, instrument_hash, criterion_id, value, points";

const RATING_AT = 2 + 4 + 16 + 4;

const field = (content: Buffer | null): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content === null ? -1 : content.length);
  return content === null ? length : Buffer.concat([length, content]);
};

/** A whole number below 10,000 as PostgreSQL sends a numeric: digits, weight, sign, scale, then the digit. */
const numeric = (value: number): Buffer => {
  const bytes = Buffer.alloc(value === 0 ? 8 : 10);
  bytes.writeInt16BE(value === 0 ? 0 : 1, 0);
  if (value !== 0) bytes.writeInt16BE(value, 8);
  return bytes;
};

/** A row of COPY's binary format with a gap for the rating's id: ready-made, so that forty million of them are copies of bytes. */
export function answerRow(authority: Buffer, hash: string, criterion: string, value: string, points: number | null): Buffer {
  return Buffer.concat([
    Buffer.from([0, 6]), field(authority), field(Buffer.alloc(16)), field(Buffer.from(hash)), field(Buffer.from(criterion)), field(Buffer.from(value)), field(points === null ? null : numeric(points)),
  ]);
}

/** COPY's binary frame, and rows joined into pieces of about 1 MB. `write` takes a ready-made row and the id of its rating. */
export class AnswerPieces {
  static readonly head = Buffer.concat([Buffer.from("PGCOPY\n\u00ff\r\n\0", "latin1"), Buffer.alloc(8)]);
  static readonly end = Buffer.from([0xff, 0xff]);
  #piece = Buffer.allocUnsafe(1_048_576);
  #length = 0;

  /** True where there is no room for `bytes` more: take the piece first. */
  isFull(bytes: number): boolean {
    return this.#length + bytes > this.#piece.length;
  }

  write(row: Buffer, rating: Buffer): void {
    row.copy(this.#piece, this.#length);
    rating.copy(this.#piece, this.#length + RATING_AT);
    this.#length += row.length;
  }

  take(): Buffer {
    const piece = this.#piece.subarray(0, this.#length);
    this.#piece = Buffer.allocUnsafe(1_048_576);
    this.#length = 0;
    return piece;
  }
}
