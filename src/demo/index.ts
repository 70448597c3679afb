export { loadDemonstration, type DemonstrationOptions } from "./load-demonstration.ts";
