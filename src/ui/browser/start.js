import { initAll } from "./govuk-frontend.min.js";
import { forgetOnSignOut, warnOfKept } from "./audit-form-kept.js";
import { namedByContent } from "./named-by-content.js";
import { refreshParts } from "./refresh.js";
import { threadMaps } from "./thread-map.js";
import { withoutExpanded } from "./without-expanded.js";

initAll();
namedByContent();
withoutExpanded();
refreshParts();
threadMaps();
forgetOnSignOut();
warnOfKept();

// The audit form is large, and few pages have it.
const audit = document.querySelector("[data-audit]");
if (audit) import("./audit-form.js").then(({ auditForm }) => auditForm(audit));

// A filter's choices apply at once where the page says so; without scripts its button does the same.
for (const form of document.querySelectorAll("form[data-submit-on-change]")) {
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
}
