// Runs first in the body, so that nothing flickers: the style sheet shows some parts only when scripts run.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");
