/** What an outcome's child is to do: the verbs of its aims, in their order ("read", "answer"), without what only says when, how or how well. */
export function aimsOf(outcome: string): string[] {
  const body = outcome.replace(/\([^)]*\)/g, " ").replace(/[“"][^”"]*[”"]/g, " ");
  const start = /\b(?:will|shall|should|can|could|to)\s+/i.exec(body);
  if (!start) return [];
  const rest = body.slice(start.index).split(leaves)[0] ?? "";
  const pieces = rest.split(/,\s*(?:and\s+|or\s+)?(?:then\s+)?|\s+and\s+(?:then\s+)?|;\s*/);
  const verbs = pieces.map((piece, at) => verbOf(piece, at === 0)).filter((verb) => verb !== undefined);
  return verbs;
}

/** From here on a sentence says when, why, how well or instead of what. */
const leaves = /\s(?:when|so that|because|instead of|without|which|that|who|if|before|after|unless|until|while|rather than|on at least|at least|in order)\s|\.\s/i;
const helpers = /^(?:(?:will|shall|should|can|could|to|also|always|usually|consistently|independently|be able to|be|have|learn to|start to|begin to|continue to|increasingly|confidently|regularly|not)\s+)+/i;
const lead = /^(?:(?:will|shall|should|can|could|to|also|always|usually|consistently|independently|be able to|learn to|start to|begin to|continue to|increasingly|confidently|regularly|then)\s+)+/i;

/** The verb that a piece begins with; a piece after the first is an aim only where it begins as aims do, and not with more of a list. */
function verbOf(piece: string, isFirst: boolean): string | undefined {
  const plain = piece.trim().replace(lead, "");
  const first = /^[a-z][a-z’'-]*/i.exec(plain)?.[0].toLowerCase();
  if (first === undefined) return undefined;
  if (isFirst) {
    const inner = first === "be" || first === "have" ? /^(?:be|have)\s+([a-z]+(?:ing|ed))\b/i.exec(plain)?.[1]?.toLowerCase() : undefined;
    return inner !== undefined && !states.test(inner) ? inner : first;
  }
  return verbs.has(first) || (helpers.test(piece.trim()) && /^(?:will|to|be|have)\s/i.test(piece.trim())) ? first : undefined;
}

const states = /^(?:improved|increased|reduced|developed|supported|given|offered|provided|interested|engaged|motivated|included|feeling|improving|developing|increasing)$/;

const verbs = new Set(("accept achieve act add answer apply approach arrive ask attend avoid be become begin blend brush build buy calm carry catch choose climb come communicate complete concentrate " +
  "contribute control cook cope copy count cross cut demonstrate describe develop dress draw eat engage enjoy explain express extend feed feel find finish follow form gain get give go greet grow handle have help hold " +
  "identify improve increase indicate initiate interact join keep know learn leave listen look maintain make manage match meet move name order organise pack participate pay persevere plan play point practise prepare produce put " +
  "reach read recall recognise record regulate remain remember request respond retell return ride run say score see share show sign sit sleep sort speak spell spend stand start stay stop strengthen swim take talk tell tolerate " +
  "transfer travel try type understand undress use volunteer wait walk wash watch wear work write zip").split(" "));
