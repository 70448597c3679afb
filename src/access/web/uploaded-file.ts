import type { FastifyRequest } from "fastify";

/** A file as it was sent; what it really is, its content says. */
export type UploadedFile = { filename: string; data: Buffer };

/** The files that were chosen in a field; none where the field was left empty. */
export function uploadedFiles(request: FastifyRequest, name: string): UploadedFile[] {
  return (request.uploads ?? []).filter((upload) => upload.field === name).map(({ filename, data }) => ({ filename, data }));
}

export function uploadedFile(request: FastifyRequest, name: string): UploadedFile | undefined {
  return uploadedFiles(request, name)[0];
}
