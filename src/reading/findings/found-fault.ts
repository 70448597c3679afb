import type { Place } from "../plan-reading.ts";
import type { SectionId } from "../sections/section-ids.ts";

/**
 * A fault before its words are added. `quote` stands in the document word for word; null where the fault is that something is not there. `better`: plainer
 * words for just these, put before the general advice.
 */
export type FoundFault = { code: string; section: SectionId | null; quote: string | null; place: Place | null; better?: string };
