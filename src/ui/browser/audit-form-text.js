// The document beside the questions: it follows the question in hand, gives its selected words as evidence, and shows which are used already.
const leftOut = /[\s|]/;

/** Ranges of a quote in an element, whatever the white space and however it is cut into nodes. */
const rangesOf = (element, quote) => {
  const places = [];
  let letters = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (let index = 0; index < data.length; index += 1) {
      if (leftOut.test(data[index])) continue;
      letters += data[index];
      places.push([walker.currentNode, index]);
    }
  }
  const wanted = [...quote].filter((letter) => !leftOut.test(letter)).join("");
  const found = wanted === "" ? -1 : letters.indexOf(wanted);
  if (found < 0) return [];
  const range = document.createRange();
  range.setStart(...places[found]);
  const [node, at] = places[found + wanted.length - 1];
  range.setEnd(node, at + 1);
  return [range];
};

export const makeText = (root, { onUse }) => {
  const pane = root.querySelector("[data-text]");
  const words = pane.querySelector(".gt-text__words");
  const use = pane.querySelector("[data-use]");
  const useFor = pane.querySelector("[data-use-for]");
  const toggle = pane.querySelector("[data-toggle]");
  const toggleWords = pane.querySelector("[data-toggle-words]");
  const sections = [...pane.querySelectorAll("[data-text-section]")];
  let shown;
  let current = "";

  const selected = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    const home = (node) => (node instanceof Element ? node : node.parentElement)?.closest("[data-text-of]");
    const [from, to] = [home(range.startContainer), home(range.endContainer)];
    const quote = selection.toString().trim().replaceAll(/\s+/g, " ");
    return from && quote !== "" && (to === null || to === from || to === undefined) ? { quote, section: from.dataset.textOf || null } : undefined;
  };

  const offer = () => {
    const isOffered = current !== "" && root.dataset.answers !== undefined && selected() !== undefined;
    use.hidden = !isOffered;
    useFor.textContent = current;
  };

  const isSheet = () => getComputedStyle(pane).position === "fixed";
  const open = (isOpen) => {
    pane.classList.toggle("is-open", isOpen);
    toggle.setAttribute("aria-expanded", String(isOpen));
    name();
  };
  const name = () => {
    const section = sections.length > 1 && shown ? `section ${shown} of the document` : "the document";
    toggleWords.textContent = `${pane.classList.contains("is-open") ? "Hide" : "Show"} ${section}`;
  };

  const scrollTo = (element) => {
    if (!element) return;
    words.scrollTop += element.getBoundingClientRect().top - words.getBoundingClientRect().top - 6;
  };

  /** Brings a section into view, unless it was shown last: whoever reads on in it is not pulled back. */
  const show = (section) => {
    if (!section || section === shown) return;
    shown = section;
    for (const link of pane.querySelectorAll("[data-to-section]")) {
      if (link.dataset.toSection === section) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    name();
    scrollTo(sections.find((each) => each.dataset.textSection === section));
  };

  const mark = (items, chosen) => {
    if (!("highlights" in CSS)) return;
    const here = [];
    const others = [];
    for (const { id, quotes } of items) {
      for (const { quote, section } of quotes) {
        const place = pane.querySelector(`[data-text-of="${CSS.escape(section ?? "")}"]`);
        if (place) (id === chosen ? here : others).push(...rangesOf(place, quote));
      }
    }
    CSS.highlights.set("gt-evidence", new Highlight(...others));
    CSS.highlights.set("gt-evidence-here", new Highlight(...here));
  };

  const give = () => {
    const picked = selected();
    if (picked === undefined) return false;
    onUse(picked);
    document.getSelection()?.removeAllRanges();
    offer();
    return true;
  };

  document.addEventListener("selectionchange", offer);
  // The button must not take the selection away before it is used.
  use.addEventListener("mousedown", (event) => event.preventDefault());
  use.addEventListener("click", give);
  toggle.addEventListener("click", () => {
    open(!pane.classList.contains("is-open"));
    if (pane.classList.contains("is-open")) scrollTo(sections.find((each) => each.dataset.textSection === shown));
  });
  pane.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-to-section]") : null;
    if (!link) return;
    event.preventDefault();
    shown = undefined;
    show(link.dataset.toSection);
    words.focus({ preventScroll: true });
  });

  return {
    show, mark, give,
    setCurrent: (id) => { current = id; offer(); },
    closeSheet: () => { if (isSheet()) open(false); },
  };
};
