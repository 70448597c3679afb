import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { checkImport, confirmImport, runImport, startImport, undoImport, type ImportKind } from "../../imports/index.ts";
import { loadInstrument, syncShippedInstruments } from "../../instruments/index.ts";
import { connect, many, newId, one, run, sql, transaction, type Db } from "../../platform/index.ts";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { backupRoom } from "../../../test/support/backups.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { csvFile, testImportSetup } from "../../../test/support/imports.ts";
import { ratingsImport } from "../import-ratings/ratings-kind.ts";
import type { RatingToSave } from "../rating-to-save.ts";
import { storeRatings } from "../store-ratings.ts";
import { foldAllRollups, foldRollups } from "./fold-rollups.ts";
import { rebuildRollups } from "./rebuild-rollups.ts";
import { verifyRollups } from "./verify-rollups.ts";

describe("the roll-up of ratings", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let db: Db;
  let authority: TestAuthority;
  let raterId: string;
  let instrument: NonNullable<Awaited<ReturnType<typeof loadInstrument>>>["instrument"];
  before(async () => {
    database = await freshDatabase();
    db = database.db;
    await syncShippedInstruments(db);
    const found = await loadInstrument(db, (await makeAuthority(db)).id, "dip-sample");
    assert.ok(found);
    instrument = found.instrument;
  });
  after(() => database.drop());

  const fresh = async () => {
    authority = await makeAuthority(db, { today: "2026-03-01" });
    raterId = newId();
    await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${raterId}, 'Auditor', 'person')`);
  };
  /** `yes` of ten criteria of section E are met: so many tens of per cent. */
  const rating = (reference: string, yes: number, more: Partial<RatingToSave> = {}): RatingToSave => ({
    reference, role: "audit", raterId, teamId: authority.teamIds[0] ?? null, ratedOn: "2025-09-10",
    answers: Array.from({ length: 10 }, (_, index) => ({ criterionId: `E${index + 1}`, value: index < yes ? "Yes" : "No" })), ...more,
  });
  const store = (...ratings: RatingToSave[]) => storeRatings(db, authority.id, instrument, ratings);
  const whole = () => many<{ month: string; ratings: number; mean: number; squares: number }>(db, sql`
    select to_char(month, 'YYYY-MM') as month, sum(ratings)::int as ratings, sum(percent_sum) / nullif(sum(scored), 0) as mean, sum(percent_squares) as squares
    from rating_rollup where authority_id = ${authority.id} and part_kind = 'whole' group by month having sum(ratings) <> 0 order by month`);
  const assertEqual = async (ratings?: number) => {
    const found = await verifyRollups(db, authority.id);
    assert.deepEqual(found.differences, []);
    if (ratings !== undefined) assert.equal(found.ratings, ratings);
  };

  test("adds up what is handed in, by month, section and grade", async () => {
    await fresh();
    await store(rating("A", 5), rating("B", 7), rating("C", 9, { ratedOn: "2025-10-01", teamId: null }), rating("D", 1, { state: "draft" }));
    // 50 and 70 per cent: mean 60, squares 2,500 + 4,900.
    assert.deepEqual(await whole(), [{ month: "2025-09", ratings: 2, mean: 60, squares: 7_400 }, { month: "2025-10", ratings: 1, mean: 90, squares: 8_100 }]);
    assert.deepEqual(await many(db, sql`
      select part, sum(ratings)::int as ratings, sum(score_sum) as score, sum(out_of_sum) as "outOf", sum(percent_sum) as percent from rating_rollup
      where authority_id = ${authority.id} and part_kind = 'section' and month = '2025-09-01' group by part having sum(scored) > 0`), [{ part: "E", ratings: 2, score: 120, outOf: 200, percent: 120 }]);
    const grades = await many<{ part: string; n: number }>(db, sql`select part, sum(ratings)::int as n from rating_rollup where authority_id = ${authority.id} and part_kind = 'grade' group by part`);
    const stored = await many<{ part: string; n: number }>(db, sql`select grade as part, count(*)::int as n from rating where authority_id = ${authority.id} and state = 'submitted' and grade is not null group by grade`);
    assert.deepEqual(grades.sort((a, b) => a.part.localeCompare(b.part)), stored.sort((a, b) => a.part.localeCompare(b.part)));
    await assertEqual(3);
  });

  test("follows a rating that is replaced, moved to another month, sent back, withdrawn and deleted", async () => {
    await fresh();
    const [a = "", b = ""] = await store(rating("A", 5), rating("B", 7));
    await store(rating("A", 10, { id: a, ratedOn: "2025-11-30" }));
    assert.deepEqual((await whole()).map(({ month, ratings, mean }) => [month, ratings, mean]), [["2025-09", 1, 70], ["2025-11", 1, 100]]);
    await run(db, sql`update rating set state = 'draft' where authority_id = ${authority.id} and id = ${a}`);
    assert.deepEqual((await whole()).map(({ month }) => month), ["2025-09"]);
    await run(db, sql`update rating set state = 'withdrawn' where authority_id = ${authority.id} and id = ${b}`);
    assert.deepEqual(await whole(), []);
    await store(rating("A", 4, { id: a }));
    await assertEqual(1);
    await run(db, sql`delete from answer where authority_id = ${authority.id}`);
    await run(db, sql`delete from rating where authority_id = ${authority.id}`);
    await assertEqual(0);
    await foldRollups(db, authority.id);
    assert.deepEqual(await many(db, sql`select 1 from rating_rollup where authority_id = ${authority.id}`), [], "what came to nothing is gone");
  });

  test("is back where it was after an import is undone", async () => {
    await fresh();
    await store(rating("A", 5));
    const before = await whole();
    const setup = testImportSetup([ratingsImport as ImportKind]);
    const rows = [["Audit ref", "Date of audit", "Audited by", "E1", "E2"], ["X-1", "14/09/2025", "M Field", "Yes", "No"], ["X-2", "15/10/2025", "M Field", "Yes", "Yes"]];
    const at = { authorityId: authority.id, id: await startImport(db, setup, { authorityId: authority.id, accountId: null, kind: "ratings", files: [csvFile("audits.csv", rows)], options: { instrument: "dip-sample" } }) };
    await checkImport(db, setup, at);
    assert.ok(await confirmImport(db, at));
    assert.equal((await runImport(db, setup, at)).state, "done");
    // September: 50 and 50 per cent; October: 100.
    assert.deepEqual((await whole()).map(({ month, ratings, mean }) => [month, ratings, mean]), [["2025-09", 2, 50], ["2025-10", 1, 100]]);
    await assertEqual(3);
    await undoImport(db, setup, at);
    assert.deepEqual(await whole(), before);
    await assertEqual(1);
  });

  test("is whole after a backup is restored, which leaves it out", async () => {
    const room = backupRoom();
    await fresh();
    await store(rating("A", 5), rating("B", 7), rating("C", 9, { state: "draft" }));
    await room.back(database, "all");
    const target = await room.database();
    await room.restore(target, "all");
    const found = await verifyRollups(target.db, authority.id);
    assert.deepEqual([found.ratings, found.differences], [2, []]);
    await room.close();
  });

  test("one that fails leaves nothing", async () => {
    await fresh();
    await assert.rejects(store(rating("A", 5), rating("a", 6)));
    await assertEqual(0);
    assert.deepEqual(await many(db, sql`select 1 from rating_rollup where authority_id = ${authority.id}`), []);
  });

  test("twenty people who hand in the same month at once, while others fold and verify, neither wait in a circle nor lose a rating", async () => {
    await fresh();
    const wide = connect(database.url, { max: 24 });
    const handIn = async (person: number) => {
      for (let each = 0; each < 5; each += 1) {
        const [id = ""] = await storeRatings(wide.db, authority.id, instrument, [rating(`R-${person}-${each}`, (person + each) % 11)]);
        if (each % 2 === 1) await storeRatings(wide.db, authority.id, instrument, [rating(`R-${person}-${each}`, person % 11, { id })]);
      }
    };
    const end = new AbortController();
    const watch = async (work: () => Promise<unknown>) => {
      while (!end.signal.aborted) await work();
    };
    const watchers = [watch(() => foldRollups(wide.db, authority.id)), watch(() => foldAllRollups(wide.db)), watch(async () => assert.equal((await verifyRollups(wide.db, authority.id)).differenceCount, 0)), watch(() => rebuildRollups(wide.db, authority.id))];
    await Promise.all(Array.from({ length: 20 }, (_, person) => handIn(person)));
    end.abort();
    await Promise.all(watchers);
    await assertEqual(100);
    await foldRollups(db, authority.id);
    await assertEqual(100);
    const { most } = await one<{ most: number }>(db, sql`
      select max(n)::int as most from (select count(*) as n from rating_rollup where authority_id = ${authority.id} group by month, instrument_hash, role, document_kind, team_id, part_kind, part) as keys`);
    assert.equal(most, 1, "one row a key once all is folded");
    await wide.close();
  });

  test("an open hand-in is not waited for, and counts when it ends", async () => {
    await fresh();
    await store(rating("A", 5));
    await transaction(db, async (tx) => {
      await storeRatings(tx, authority.id, instrument, [rating("B", 7)]);
      // On another connection: all of these would hang were they to wait for the open transaction.
      await store(rating("C", 9));
      assert.ok((await foldRollups(db, authority.id)) > 0);
      await rebuildRollups(db, authority.id);
      assert.deepEqual((await whole()).map(({ ratings, mean }) => [ratings, mean]), [[2, 70]]);
    });
    assert.deepEqual((await whole()).map(({ ratings, mean }) => [ratings, mean]), [[3, 70]]);
    await assertEqual(3);
  });

  test("what was tampered with is named by its key and put right by rebuilding; another authority's rows stay", async () => {
    await fresh();
    await store(rating("A", 5));
    const first = authority;
    await fresh();
    await store(rating("A", 5), rating("B", 7));
    await run(db, sql`update rating_rollup set percent_sum = percent_sum + 1 where authority_id = ${authority.id} and part_kind = 'section' and part = 'E'`);
    await run(db, sql`delete from rating_rollup where authority_id = ${authority.id} and part_kind = 'whole'`);
    const { differenceCount, differences } = await verifyRollups(db, authority.id);
    assert.equal(differenceCount, 2);
    assert.deepEqual(differences.map(({ partKind, part, kept, facts }) => [partKind, part, kept.ratings, facts.ratings, kept.percentSum, facts.percentSum]), [["section", "E", 2, 2, 121, 120], ["whole", "", 0, 2, 0, 120]]);
    const untouched = () => many(db, sql`select id from rating_rollup where authority_id = ${first.id} order by id`);
    const before = await untouched();
    await rebuildRollups(db, authority.id);
    await assertEqual(2);
    assert.deepEqual(await untouched(), before);
  });

  test("whatever happens to ratings in whatever order, with folding in between: the sums are those of the ratings (property)", async () => {
    await fresh();
    const act = fc.oneof(
      fc.record({ what: fc.constant("store" as const), at: fc.nat(5), yes: fc.nat(10), month: fc.integer({ min: 1, max: 3 }), team: fc.nat(2), state: fc.constantFrom("submitted" as const, "draft" as const) }),
      fc.record({ what: fc.constantFrom("withdraw" as const, "delete" as const), at: fc.nat(5) }),
      fc.record({ what: fc.constant("fold" as const) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      await fresh();
      const ids = Array.from({ length: 6 }, () => newId());
      for (const each of acts) {
        if (each.what === "fold") await foldRollups(db, authority.id);
        else if (each.what === "store") await store(rating(`R-${each.at}`, each.yes, { id: ids[each.at] ?? "", ratedOn: `2025-0${each.month}-15`, teamId: authority.teamIds[each.team] ?? null, state: each.state }));
        else if (each.what === "withdraw") await run(db, sql`update rating set state = 'withdrawn' where authority_id = ${authority.id} and id = ${ids[each.at]}`);
        else await run(db, sql`delete from rating where authority_id = ${authority.id} and id = ${ids[each.at]}`);
        await assertEqual();
      }
    }), { numRuns: 15 });
  });
});
