import description from "../../package.json" with { type: "json" };
import { type Html, html } from "./html.ts";

export const pageFooter = (): Html => html`<footer class="gt-footer"><div class="govuk-width-container">
<p>Goldenthread ${description.version}, under the ${description.license} licence</p>
</div></footer>`;
