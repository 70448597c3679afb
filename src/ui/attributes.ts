import { escapeText, type Html, isHtml, raw, safeAddress } from "./html.ts";

export type AttributeValue = string | number | boolean | null | undefined;

/** Extra attributes of an element. `true` prints the bare name; false, null and undefined print nothing. */
export type Attributes = Readonly<Record<string, AttributeValue>> | Html;

const lawfulName = /^[a-z_:@][\w:.-]*$/i;
const handler = /^on/i;
const address = /^(?:href|src|action|formaction)$/i;

/** ` name="value"` for each attribute, ready to stand in a tag. Event handlers are refused: the pages allow no inline script. */
export const attributes = (given: Attributes | undefined): Html => {
  if (given === undefined) return raw("");
  if (isHtml(given)) return given;
  let printed = "";
  for (const [name, value] of Object.entries(given)) {
    if (!lawfulName.test(name) || handler.test(name)) throw new TypeError(`"${name}" cannot be an attribute`);
    if (value === true) printed += ` ${name}`;
    else if (value !== false && value !== null && value !== undefined) {
      const text = String(value);
      printed += ` ${name}="${escapeText(address.test(name) ? safeAddress(text) : text)}"`;
    }
  }
  return raw(printed);
};
