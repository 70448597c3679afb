import type { FastifyRequest } from "fastify";
import { Problem } from "../problem.ts";

/** One file of a form, held in memory. */
export type Upload = { field: string; filename: string; data: Buffer };
export type ReadForm = { fields: Record<string, unknown>; uploads: Upload[] };
export type UploadLimits = { fileBytes: number; allBytes: number; files: number };

export const uploadLimits: UploadLimits = { fileBytes: 64 * 1024 * 1024, allBytes: 96 * 1024 * 1024, files: 20 };

const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;

/**
 * Reads a form with files: its fields as text (several of one name become a list), its files apart. Where something is too
 * large the rest is still read and thrown away, because a browser shows no answer before it has sent everything.
 */
export async function readMultipart(request: FastifyRequest, limits: UploadLimits = uploadLimits): Promise<ReadForm> {
  try {
    return await readParts(request, limits);
  } catch (cause) {
    if (cause instanceof Problem || (cause as { statusCode?: number }).statusCode !== undefined) throw cause;
    throw new Problem("cut-off", "The form arrived only in part, or could not be read.", { cure: "Send it again. Nothing was kept.", cause });
  }
}

async function readParts(request: FastifyRequest, limits: UploadLimits): Promise<ReadForm> {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const uploads: Upload[] = [];
  let bytes = 0;
  let fault: Problem | undefined;
  for await (const part of request.parts({ limits: { fileSize: limits.fileBytes, files: limits.files, fields: 2_000, fieldSize: 1024 * 1024 } })) {
    if (part.type === "field") {
      if (part.valueTruncated || part.fieldnameTruncated) fault ??= new Problem("text-too-long", "A text in the form is longer than 1 MB.", { status: 413, cure: "Shorten it, or send it as a file." });
      const before = fields[part.fieldname];
      fields[part.fieldname] = before === undefined ? part.value : Array.isArray(before) ? [...before, part.value] : [before, part.value];
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limits.allBytes) {
        fault ??= new Problem("upload-too-large", `The files are larger than ${megabytes(limits.allBytes)} together.`, { status: 413, cure: "Send them in several steps. Nothing was kept." });
      }
      if (fault === undefined) chunks.push(chunk);
      else chunks.length = 0;
    }
    if (part.file.truncated) fault ??= new Problem("file-too-large", `A file is larger than ${megabytes(limits.fileBytes)}.`, { status: 413, cure: "Send a smaller one, or split it. Nothing was kept." });
    // A browser sends a nameless, empty file for a field that was left empty.
    if (part.filename !== "" || chunks.length > 0) uploads.push({ field: part.fieldname, filename: part.filename, data: Buffer.concat(chunks) });
  }
  if (fault !== undefined) throw fault;
  return { fields, uploads };
}
