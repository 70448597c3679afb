// Answering by the keyboard. Single keys work on the question in hand, never in a field of text, and can be turned off (WCAG 2.1.4).
const OFF = "gt-audit-keys-off";

const isOff = () => {
  try {
    return localStorage.getItem(OFF) === "yes";
  } catch {
    return false;
  }
};

const types = (target) => target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type)) || (target instanceof HTMLElement && target.isContentEditable);

/** `acts`: next(), previous(), nextUnanswered(), choose(index), chooseLetter(letter), evidence(), comment(), agree(). */
export const listenToKeys = (root, acts) => {
  const dialog = root.querySelector("[data-keys]");
  const box = root.querySelector("[data-keys-on]");
  if (!dialog || !box) return;
  box.checked = !isOff();
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "yes");
    } catch {
      // It holds for this page.
    }
  });
  const help = () => dialog.showModal();
  root.querySelector("[data-show-keys]")?.addEventListener("click", help);
  root.querySelector("[data-close-keys]")?.addEventListener("click", () => dialog.close());

  const byKey = { j: acts.next, k: acts.previous, u: acts.nextUnanswered, e: acts.evidence, c: acts.comment, s: acts.agree, "?": help };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || dialog.open || !box.checked || types(event.target)) return;
    const key = event.key.toLowerCase();
    const isInField = event.target instanceof HTMLInputElement;
    // In a group of radios the arrows choose, and beside the document they scroll.
    const isFree = !isInField && !(event.target instanceof Element && event.target.closest("[data-text], button, a, summary, nav"));
    const act = byKey[key]
      ?? (isFree && key === "arrowdown" ? acts.next : isFree && key === "arrowup" ? acts.previous : undefined)
      ?? (/^[1-9]$/.test(key) ? () => acts.choose(Number(key) - 1) : /^[a-z]$/.test(key) ? () => acts.chooseLetter(key.toUpperCase()) : undefined);
    if (act !== undefined && act() !== false) event.preventDefault();
  });
};
