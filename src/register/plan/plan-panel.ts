import type { Viewer } from "../../access/index.ts";
import type { Html, TimelineItem } from "../../ui/index.ts";

/**
 * What another room shows on a plan's page (its ratings, later its findings). The register knows none of them: the start-up
 * list hands them in, so that the arrows between rooms keep pointing one way.
 */
export type PlanPanel = (viewer: Viewer, planId: string) => Promise<{ panel: Html; events: (TimelineItem & { isoDate: string })[] }>;
