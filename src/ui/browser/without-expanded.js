// govuk-frontend marks a radio that reveals a field as expanded or not, but a radio may not carry that mark (WAI-ARIA 1.2).
// The field follows the radio in the page, so nothing is lost without it.
export const withoutExpanded = () => {
  const radios = document.querySelectorAll("input[type=radio][aria-controls]");
  const watcher = new MutationObserver((changes) => {
    for (const { target } of changes) if (target.hasAttribute("aria-expanded")) target.removeAttribute("aria-expanded");
  });
  for (const radio of radios) {
    radio.removeAttribute("aria-expanded");
    watcher.observe(radio, { attributeFilter: ["aria-expanded"] });
  }
};
