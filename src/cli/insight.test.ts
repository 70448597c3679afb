import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { goldenthread } from "../../test/support/programs.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-insight-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => goldenthread(["insight", ...args], { env: { DATA_DIR: join(folder, "data") } });

test("the measures, dimensions and ready questions are listed without a database", async () => {
  const list = await run("--list", "--json");
  assert.deepEqual([list.code, list.err], [0, ""]);
  const { measures, dimensions } = JSON.parse(list.out) as { measures: { id: string; means: string }[]; dimensions: { id: string }[] };
  assert.ok(measures.length >= 15 && dimensions.length >= 35);
  assert.ok(measures.every(({ means }) => means.length > 10));
  const questions = await run("--questions");
  assert.match(questions.out, /smart-outcomes\s+What share of outcomes is SMART\?/);
});

test("what is not known is told with the word that was probably meant, before anything is started", async () => {
  for (const [args, words] of [
    [[], /Say what to measure/], [["--measure", "percnt"], /no measure "percnt"\. Did you mean "percent"\?/], [["--measure", "percent", "--by", "tema"], /no dimension "tema"\. Did you mean "team"\?/],
    [["--measure", "percent", "--by", "team,month,need"], /two dimensions at the most/], [["--measure", "percent", "--where", "team"], /DIMENSION=KEY/], [["--measure", "percent", "--from", "2020-13"], /could not be understood: --from/],
    [["--measure", "percent", "--where", "team=north"], /could not be understood: --where team/], [["--question", "smart"], /no ready question "smart"/], [["hole"], /"hole" cannot be understood/], [["whole", "--measure", "percent"], /takes --programme, --tool and --cycle alone/],
    [["--measure", "percent", "--tool", "dip-sample"], /belong to: goldenthread insight whole/],
  ] as const) {
    const { code, out, err } = await run(...args);
    assert.deepEqual([code, out], [2, ""], err);
    assert.match(err, words);
  }
});
