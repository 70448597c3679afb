// govuk-frontend gives a section's button a label of its own, whose commas stand elsewhere than in the words that are seen. Speech
// control looks for the words that are seen (WCAG 2.5.3): without the label they are the name, and aria-expanded tells the rest.
export const namedByContent = () => {
  const watcher = new MutationObserver((changes) => {
    for (const { target } of changes) if (target.hasAttribute("aria-label")) target.removeAttribute("aria-label");
  });
  for (const button of document.querySelectorAll("button.govuk-accordion__section-button")) {
    button.removeAttribute("aria-label");
    watcher.observe(button, { attributeFilter: ["aria-label"] });
  }
};
