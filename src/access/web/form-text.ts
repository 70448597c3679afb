import type { FastifyRequest } from "fastify";

const bodyOf = (request: FastifyRequest): Record<string, unknown> =>
  typeof request.body === "object" && request.body !== null ? (request.body as Record<string, unknown>) : {};

/** A field of the form as text; empty where it is missing or was sent several times. */
export function formText(request: FastifyRequest, name: string): string {
  const value = bodyOf(request)[name];
  return typeof value === "string" ? value : "";
}

/** All values of a field that may be chosen several times. */
export function formTexts(request: FastifyRequest, name: string): string[] {
  const value = bodyOf(request)[name];
  return [value].flat().filter((each): each is string => typeof each === "string");
}
