/**
 * An expected failure, in words for people: what is wrong, where, and what to do.
 * `code` is stable (tests and scripts rely on it); `status` is the HTTP status of a page that meets it;
 * `details` are lines (one fault each, with its place). Never put personal data in any of them.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly cure: string;
  readonly details: readonly string[];

  constructor(
    code: string,
    message: string,
    options: { status?: number; cure?: string; details?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Problem";
    this.code = code;
    this.status = options.status ?? 400;
    this.cure = options.cure ?? "";
    this.details = options.details ?? [];
  }
}
