import type { Upload, UploadLimits } from "../../platform/web/index.ts";
import type { Guard } from "../may.ts";
import type { Policy } from "../policy.ts";
import type { Viewer } from "../viewer.ts";

/** A room in the navigation, shown to whoever may do what the sentence says. */
export type NavigationEntry = {
  text: string; href: string; policy: Policy; sentence: string;
  /** Said on the page of further rooms, where the room then stands: the bar itself holds what people use every day. */
  about?: string;
};

declare module "fastify" {
  interface FastifyRequest {
    signedIn: { viewer: Viewer; tokenHash: Buffer } | null;
    uploads: Upload[] | null;
  }
  interface FastifyInstance {
    navigation: readonly NavigationEntry[];
    /** The page that lists the rooms with an `about`. */
    furtherRooms: string;
  }
  interface FastifyContextConfig {
    guard?: Guard;
    /** How much a form of this route may send, where that is more than usual. */
    uploads?: UploadLimits;
  }
}
