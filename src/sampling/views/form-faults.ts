import { errorSummary, html, type Html } from "../../ui/index.ts";
import type { Faults } from "../form/read-design.ts";

/** All faults of a form at its top, each leading to its field. */
export const faultList = (faults: Faults): Html => html`${Object.keys(faults).length > 0 && errorSummary({ errorList: Object.entries(faults).map(([id, text]) => ({ text, href: `#${id}` })) })}`;

/** What a field is told of its own fault. */
export const faultOf = (faults: Faults, id: string) => (faults[id] === undefined ? {} : { errorMessage: { text: faults[id] } });
