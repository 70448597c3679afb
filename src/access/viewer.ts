import type { FastifyRequest } from "fastify";
import { Problem } from "../platform/index.ts";
import type { Role } from "./role.ts";

/** Who asks. Every query takes its `authorityId` from here, and never from an address. */
export type Viewer = {
  authorityId: string;
  authorityName: string;
  accountId: string;
  name: string;
  email: string;
  jobTitle: string;
  roles: readonly Role[];
  teamId: string | null;
  /** YYYY-MM-DD: the day in England, or a demonstration's fixed day. */
  today: string;
  isDemo: boolean;
};

/** Whoever is signed in; undefined on pages that are open to all. */
export const viewerIfAny = (request: FastifyRequest): Viewer | undefined => request.signedIn?.viewer;

/** Whoever is signed in. Behind a guard there always is somebody. */
export function viewerOf(request: FastifyRequest): Viewer {
  const viewer = viewerIfAny(request);
  if (viewer === undefined) throw notSignedIn();
  return viewer;
}

export function notSignedIn(): Problem {
  return new Problem("not-signed-in", "You are not signed in.", { status: 401, cure: "Sign in and try again. Nothing was changed." });
}
