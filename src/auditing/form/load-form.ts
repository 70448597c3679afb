import type { FastifyRequest } from "fastify";
import { csrfField, viewerOf } from "../../access/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import type { Html } from "../../ui/index.ts";
import { instrumentOf } from "./store/instrument-of.ts";
import type { Audit } from "./store/load-audit.ts";
import { loadDraft } from "./store/load-draft.ts";
import { suggestionsToShow } from "./store/load-suggestions.ts";
import { loadText } from "./store/load-text.ts";
import { loadMemberAnswers, loadPanel } from "./store/panel.ts";
import { listThemes } from "./store/themes.ts";
import type { FormToShow } from "./views/form-view.ts";

/** Everything that the form of one audit shows. */
export async function loadForm({ db, settings }: AppContext, request: FastifyRequest, audit: Audit, faults: Readonly<Record<string, Html>> = {}): Promise<FormToShow> {
  const viewer = viewerOf(request);
  const { authorityId } = viewer;
  const [tool, draft, text, themes, members] = await Promise.all([
    instrumentOf(db, authorityId, audit.instrumentHash), loadDraft(db, authorityId, audit.ratingId), loadText(db, authorityId, settings.dataKey, audit), listThemes(db, authorityId),
    audit.role === "panel" ? loadPanel(db, viewer, audit.id, audit.accountId).then((panel) => loadMemberAnswers(db, authorityId, panel.members)) : [],
  ]);
  const answered = new Set(Object.entries(draft.answers).flatMap(([id, { value }]) => (value === "" ? [] : [id])));
  const suggestions = await suggestionsToShow(db, authorityId, audit, answered);
  return { audit, tool, draft, text, themes, members, suggestions, accountId: viewer.accountId, csrf: csrfField(request), mayAnswer: audit.may.answer, faults };
}
