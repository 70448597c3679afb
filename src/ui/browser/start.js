import { initAll } from "./govuk-frontend.min.js";
import { refreshParts } from "./refresh.js";
import { withoutExpanded } from "./without-expanded.js";

// The words that are read out for a section's button then hold the words that are seen on it (WCAG 2.5.3).
initAll({ accordion: { i18n: { showSectionAriaLabel: "Show", hideSectionAriaLabel: "Hide" } } });
withoutExpanded();
refreshParts();

// A filter's choices apply at once where the page says so; without scripts its button does the same.
for (const form of document.querySelectorAll("form[data-submit-on-change]")) {
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
}
