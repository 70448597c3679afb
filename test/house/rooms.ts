/**
 * The house: which rooms there are, which rooms each may enter, and what of each is pure (data in, data out: no
 * database, clock, file or network). docs/ARCHITECTURE.md shows the same tables, and a test holds the two together.
 */
export type Room = {
  mayEnter: readonly string[];
  /** Folders (ending in "/") and files of the pure core, within the room. */
  pure: readonly string[];
};

const ground = ["platform", "ui", "access"];
const base = [...ground, "imports", "register", "instruments"];

export const rooms: Readonly<Record<string, Room>> = {
  platform: { mayEnter: [], pure: ["problem.ts", "round.ts", "in-words.ts", "csv-text.ts", "suggest.ts", "is-id.ts", "read-filters.ts", "typed-date.ts"] },
  ui: { mayEnter: ["platform"], pure: ["html.ts", "attributes.ts", "components/", "parts/", "charts/", "pictograms/"] },
  access: { mayEnter: ["platform", "ui"], pure: ["trail/chain/"] },
  imports: { mayEnter: ground, pure: ["mapping/", "values/"] },
  register: { mayEnter: [...ground, "imports"], pure: ["people/", "plans/", "clock/", "import/read-register-row.ts", "import/names-alike.ts"] },
  instruments: { mayEnter: [...ground, "imports"], pure: ["instrument.ts", "criteria-of.ts", "instrument-hash.ts", "answers/", "check/", "conditions/", "scoring/", "words/", "mapping/"] },
  reading: { mayEnter: [...ground, "register", "instruments"], pure: ["sections/", "words/", "tidy/", "thread/", "findings/", "answers/", "person/", "advice/", "upload/match/", "read-plan.ts", "section-text.ts", "views/shape/", "views/thread/", "views/feedback/"] },
  statistics: { mayEnter: [], pure: ["estimates/", "control-charts/", "agreement/", "severity/", "whole-programme/"] },
  sampling: { mayEnter: [...base, "statistics", "reading"], pure: ["draw/", "proof/", "size/"] },
  auditing: { mayEnter: [...base, "reading", "sampling"], pure: ["rating-roles.ts", "rating-states.ts", "import-ratings/read-rating.ts", "programmes/rules/", "assignments/rules/", "form/rules/"] },
  moderation: { mayEnter: [...base, "statistics", "reading", "sampling", "auditing"], pure: ["compare/"] },
  insight: { mayEnter: [...base, "statistics", "reading", "auditing"], pure: ["dip-sample/dip-sample-figures.ts", "programme-year/figures/", "facts/catalogue/", "facts/estimate/", "facts/words/", "facts/address/", "questions/", "whole/figures/", "timeliness/figures/", "quality/figures/", "published/read/"] },
  reports: { mayEnter: [...base, "statistics", "sampling", "auditing", "moderation", "insight"], pure: ["document/", "dip-sample/", "programme-year/", "timeliness/", "inspection-pack/", "quality-parts/", "board/", "quarterly-learning/", "families-summary/", "easy-read/", "layout/", "published-data/suppress/", "published-data/data-set.ts", "check-figures/"] },
  home: { mayEnter: [...base, "auditing", "insight", "reports"], pure: [] },
  demo: { mayEnter: [...base, "reading", "sampling", "auditing", "moderation", "insight", "reports"], pure: ["random.ts", "england-mix.ts", "calendar.ts", "reach-target.ts", "identifiers.ts"] },
};

/**
 * A room is entered by its door. The platform has light ones beside it: the pure cores and most commands need its failures
 * only, and loading the database's packages for that would take a quarter of a second; few need its web server.
 */
export const doorsOf = (room: string): readonly string[] =>
  room === "platform" ? ["index.ts", "problem.ts", "suggest.ts", "web/index.ts", "web/app-context.ts", "web/make-web-server.ts"] : ["index.ts"];

/** Join the rooms, and may enter every one of them by its door: the start-up list and the command line. */
export const joiners = ["main.ts", "cli.ts", "cli/"];
