let plan = 0;
/** More texts than any plan with its advice has: what is read outside a plan is forgotten too. */
const MOST = 5000;

/** Forgets what was read of the last plan, so that ten thousand plans need no more memory than one. */
export const forgetTexts = (): void => {
  plan += 1;
};

/** A reading of a text that is done once a plan for the same text: the passes over a plan ask the same of its statements again and again. What it gives must not be changed. */
export function onceAText<T extends NonNullable<unknown>>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  let of = plan;
  return (text) => {
    if (of !== plan) [known, of] = [new Map(), plan];
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size >= MOST) known = new Map();
    known.set(text, made);
    return made;
  };
}
