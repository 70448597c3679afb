/** Where a hole of a template stands: in text or a quoted attribute, in a quoted address, or bare inside a tag. */
export type HoleKind = "text" | "address" | "tag";

const known = new WeakMap<TemplateStringsArray, readonly HoleKind[]>();
const addressStart = /\s(?:href|src|action|formaction|xlink:href)\s*=\s*["']$/i;
const unquotedValue = /=\s*$/;
const executed = /<(script|style)\b[^>]*>(?:(?!<\/\1)[\s\S])*$/i;

type State = "text" | "tag" | "double" | "single";

/** The state after a piece of markup, read character by character as a browser would. */
const stateAfter = (piece: string, before: State): State => {
  let state = before;
  for (let index = 0; index < piece.length; index += 1) {
    const character = piece[index];
    if (state === "text") {
      if (character === "<" && /[a-z/!]/i.test(piece[index + 1] ?? "h")) state = "tag";
    } else if (state === "tag") {
      if (character === ">") state = "text";
      else if (character === '"') state = "double";
      else if (character === "'") state = "single";
    } else if ((state === "double" && character === '"') || (state === "single" && character === "'")) {
      state = "tag";
    }
  }
  return state;
};

/** The kind of each hole, worked out once for a template. Throws TypeError for a hole that cannot be made safe. */
export const kindsOfHoles = (strings: TemplateStringsArray): readonly HoleKind[] => {
  const found = known.get(strings);
  if (found) return found;
  const kinds: HoleKind[] = [];
  let state: State = "text";
  let sofar = "";
  for (const piece of strings.slice(0, -1)) {
    state = stateAfter(piece, state);
    sofar += piece;
    if (state === "text" && executed.test(sofar)) throw new TypeError("A template may not fill in a script or a style");
    if (state === "tag" && unquotedValue.test(piece)) throw new TypeError("An attribute's value needs quotes around it");
    if (state === "text") kinds.push("text");
    else if (state === "tag") kinds.push("tag");
    else kinds.push(addressStart.test(piece) ? "address" : "text");
  }
  known.set(strings, kinds);
  return kinds;
};
