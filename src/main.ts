import type { FastifyInstance, RouteOptions } from "fastify";
import { accessPages, accessPaths, accessPolicy, addAccess, csrfOwner, keepSealing, mayI, type NavigationEntry, showProblem, useTrailKey } from "./access/index.ts";
import { askForReminders, assignmentPages, auditingTrailWords, auditFormPages, formPaths, formPolicy, formTrailWords, cyclePages, groupPages, keepFolding, planRatingsPanel, programmePages, programmePaths, programmePolicy, reminderTasks, ratingsPages, ratingsPaths, ratingsPolicy, samplingHooks, storeProgramRating } from "./auditing/index.ts";
import { importKinds } from "./cli/import/import-kinds.ts";
import { homePages, homePaths, homePolicy } from "./home/index.ts";
import { importPages, importPaths, importPolicy, importTasks, importTrailWords, makeImportSetup } from "./imports/index.ts";
import { insightPages, insightPaths, insightPolicy, timelinessPages, timelinessPaths, timelinessPolicy, wholePages, wholePaths } from "./insight/index.ts";
import { instrumentPages, instrumentPaths, instrumentPolicy } from "./instruments/index.ts";
import { moderationPages, moderationPaths, moderationPolicy, moderationTrailWords } from "./moderation/index.ts";
import { mailTasks, makeLog, type Connection, type JobTask, type Settings } from "./platform/index.ts";
import { makeWebServer } from "./platform/web/make-web-server.ts";
import { makeReadingSetup, planReadingPanel, readAfterAdding, readingPages, readingPaths, readingPolicy, readingTasks, readingTrailWords } from "./reading/index.ts";
import { registerPages, registerPaths, registerPolicy, registerTrailWords } from "./register/index.ts";
import { reportsPages, reportsPaths, reportsPolicy, reportsTrailWords } from "./reports/index.ts";
import { samplingPages, samplingPaths, samplingTrailWords } from "./sampling/index.ts";
import { assets } from "./ui/index.ts";

/** What the navigation shows, to whoever may do what the sentence says. */
const navigation: readonly NavigationEntry[] = [
  { text: "Home", href: homePaths.home(), policy: homePolicy, sentence: "see the home page" },
  { text: "Register", href: registerPaths.list(), policy: registerPolicy, sentence: "see the register" },
  { text: "My audits", href: formPaths.mine(), policy: formPolicy, sentence: "see my audits" },
  { text: "Programmes", href: programmePaths.list(), policy: programmePolicy, sentence: "see programmes" },
  { text: "Ratings", href: ratingsPaths.list(), policy: ratingsPolicy, sentence: "see ratings", about: "Every audit, second rating and suggestion that was handed in, as a list that can be filtered and exported" },
  { text: "Moderation", href: moderationPaths.list(), policy: moderationPolicy, sentence: "see what waits for moderation" },
  { text: "Insight", href: insightPaths.ask(), policy: insightPolicy, sentence: "ask the numbers" },
  { text: "Timeliness", href: timelinessPaths.overview(), policy: timelinessPolicy, sentence: "see timeliness", about: "How time limits are kept, which cases breach next, and the council beside its region and England" },
  { text: "Findings", href: readingPaths.findings(), policy: readingPolicy, sentence: "see readings", about: "What the reading program found in all plans" },
  { text: "Imports", href: importPaths.list(), policy: importPolicy, sentence: "see imports", about: "Bring in the register, ratings and published figures, and undo it" },
  { text: "Audit tools", href: instrumentPaths.list(), policy: instrumentPolicy, sentence: "see audit tools", about: "The questions that audits ask, their versions and how they score" },
  { text: "Reports", href: reportsPaths.list(), policy: reportsPolicy, sentence: "see published reports" },
  { text: "Recommendations", href: reportsPaths.recommendations(), policy: reportsPolicy, sentence: "see recommendations", about: "What published reports asked for, and whether it is done" },
  { text: "Strictness", href: moderationPaths.severity(), policy: moderationPolicy, sentence: "see my own severity", about: "How strict each auditor is, beside raw and fair averages; auditors see their own" },
  { text: "Trail", href: accessPaths.trail(), policy: accessPolicy, sentence: "see the trail", about: "Who opened which plan and who changed what" },
  { text: "People", href: accessPaths.people(), policy: accessPolicy, sentence: "manage people", about: "Who has an account, with which roles" },
];

/** What the rooms' acts mean in the trail. */
const trailWords = [importTrailWords, registerTrailWords, readingTrailWords, samplingTrailWords, auditingTrailWords, formTrailWords, moderationTrailWords, reportsTrailWords];

/** The web service with all its rooms, not yet listening. `onRoute` is told of each route. */
export async function makeSite({ db }: Connection, settings: Settings, onRoute?: (route: RouteOptions) => void): Promise<FastifyInstance> {
  const context = { db, settings };
  useTrailKey(settings.dataKey);
  const app = await makeWebServer(context, { assets, showProblem, csrfOwner, ...(onRoute && { onRoute }) });
  addAccess(app, db, navigation, homePaths.more());
  accessPages(app, context, trailWords);
  homePages(app, context);
  registerPages(app, context, [planReadingPanel(db), planRatingsPanel(db)], readAfterAdding);
  programmePages(app, context, { figures: (viewer, programme) => (mayI(viewer, insightPolicy, "ask the numbers") ? wholePaths.page({ programme }) : null) });
  samplingPages(app, context, samplingHooks);
  cyclePages(app, context, { draw: samplingPaths.design, sample: samplingPaths.sample, moderation: (cycle) => moderationPaths.list({ cycle }), calibration: moderationPaths.calibration, outside: moderationPaths.outside, boardReport: (months) => reportsPaths.make("board", months) });
  moderationPages(app, context);
  groupPages(app, context);
  assignmentPages(app, context);
  auditFormPages(app, context);
  ratingsPages(app, context);
  readingPages(app, context, makeReadingSetup(settings, storeProgramRating));
  importPages(app, context, makeImportSetup(settings, importKinds));
  instrumentPages(app, context);
  insightPages(app, context);
  wholePages(app, context);
  timelinessPages(app, context);
  reportsPages(app, context);
  return app;
}

/** Serves the site at the address of the settings; `close` lets the running requests end. */
export async function startSite(connection: Connection, settings: Settings): Promise<{ address: string; close: () => Promise<void> }> {
  const app = await makeSite(connection, settings);
  const address = await app.listen({ host: settings.host, port: settings.port });
  await askForReminders(connection.db, new Date());
  const log = makeLog(settings.logLevel);
  const stops = [keepSealing(connection.db, log), keepFolding(connection.db, log)];
  return { address, close: async () => {
    await app.close();
    for (const stop of stops) await stop();
  } };
}

/** The long work of all rooms, by name. */
export function jobTasks(_connection: Connection, settings: Settings): Record<string, JobTask> {
  useTrailKey(settings.dataKey);
  return { ...mailTasks(settings), ...reminderTasks(settings), ...importTasks(makeImportSetup(settings, importKinds)), ...readingTasks(makeReadingSetup(settings, storeProgramRating)) };
}
