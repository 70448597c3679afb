import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import readXlsx from "read-excel-file/node";
import type { TestRole } from "../../../test/support/authority.ts";
import { assertGolden } from "../../../test/support/golden.ts";
import { storePackProgramme } from "../../../test/support/pack-programme.ts";
import { TODAY } from "../../../test/support/plans-to-sample.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { verifyTrail } from "../../access/index.ts";
import { run, sql } from "../../platform/index.ts";
import { readProof, verifyProof } from "../../sampling/index.ts";
import { printedDocument } from "../document/printed-document.ts";
import type { ReportDocument, ReportTable } from "../document/report-document.ts";
import { renderReport } from "../formats/index.ts";
import { reportsPaths } from "../paths.ts";
import { addRecommendation } from "../recommendations/write-recommendation.ts";
import { openReport } from "../use-cases/open-report.ts";

let site: TestSite;
let programmeId = "";
let sampleId = "";
let id = "";
let draft: ReportDocument;
const path = reportsPaths.make("inspection-pack");
const idOf = (location: string | undefined): string => location?.split("/").at(-1) ?? "";
const documentOf = async (of: string) => (await openReport(site.db, site.authority.id, of))?.document ?? assert.fail();
const table = (document: ReportDocument, of: string): ReportTable => {
  const found = document.blocks.find((block) => block.id === of);
  return found?.type === "table" ? found : assert.fail(`no table ${of}`);
};
const texts = (document: ReportDocument, of: string) => table(document, of).rows.map((row) => row.map((cell) => cell.text));
const words = (document: ReportDocument, of: string) => document.blocks.flatMap((block) => (block.type === "text" && block.id === of ? block.paragraphs : [])).join(" ");

before(async () => {
  site = await testSite({ authority: { name: "Northbridge Council", today: TODAY } });
  ({ programmeId, sampleId } = await storePackProgramme(site.db, site.authority));
});
after(() => site?.close());

test("whoever may make reports makes the pack, once; others and a wrong programme are refused", async () => {
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of ["manager", "auditor", "moderator", "viewer", "writer", "outside-auditor"] as const satisfies TestRole[]) {
    assert.equal((await site.as(role).get(path)).status, 403, role);
    assert.equal((await site.as(role).post(path, { programme: programmeId })).status, 403, role);
  }
  const qa = site.as("qa-officer");
  assert.equal((await qa.get(path)).status, 200);
  const none = await qa.post(path, { programme: "01890000-0000-7000-8000-000000000000" });
  assert.ok(none.status === 400 && none.body.includes("Choose a programme"));
  const made = await qa.post(path, { programme: programmeId, title: "" });
  assert.equal(made.status, 303);
  id = idOf(made.location);
  assert.equal(idOf((await site.as("administrator").post(path, { programme: programmeId })).location), id);
  const page = await qa.get(reportsPaths.report(id));
  assert.match(page.body, /Inspection pack: Programme 2021/);
  assert.doesNotMatch(page.body, /Invented|Test auditor|Test moderator/, "no child and nobody of the staff is named");
  draft = await documentOf(id);
});

test("the draw is shown with its rule, what it left out, what left it and why; its proof holds", () => {
  // Of twelve plans North gives 3 of 10 and South its 2; three families of North asked not to be audited.
  assert.deepEqual(texts(draft, "draws-table"), [["Cycle 1, Autumn", "Random", "15 October 2021", "12", "5", "1", "Holds"]]);
  const rule = new Map(texts(draft, `draw-${sampleId}-table`).map(([key = "", value = ""]) => [key, value]));
  assert.equal(rule.get("Groups, drawn of all"), "North: 3 of 10; South: 2 of 2 (1 fewer than wanted)");
  assert.equal(rule.get("Left out before the draw"), "The family asked not to be audited: 3");
  assert.deepEqual(texts(draft, `left-${sampleId}-table`), [["2021-C1-001", "The file could not be opened", "2021-C1-006"]]);
  const [attachment] = draft.attachments ?? [];
  const read = readProof(attachment?.data);
  assert.ok("proof" in read);
  assert.deepEqual([verifyProof(read.proof), read.proof.frame.hash], [[], rule.get("Hash of that list")]);
});

test("results, agreement, settlements and actions are what was put in", () => {
  // 20, 15, 10, 20 and 5 are 70: 14 on average; A 20, 20, 20, 20 and 10: 18; B 20, 10, 0, 20 and 0: 10.
  assert.deepEqual(texts(draft, "results-table")[0]?.slice(0, 3), ["New plan", "14.0", "14.0"]);
  assert.deepEqual(texts(draft, "new-table").map((row) => row.slice(0, 2)), [["Section A: Section A", "18.0"], ["Section B: Section B", "10.0"]]);
  // Two of twenty answers differ: 90% alike. Moderators give 15 for 20 twice: (−5 − 5) ÷ 5 = −2.
  const all = table(draft, "agreement-table").rows.at(-1) ?? assert.fail();
  assert.deepEqual([all[1]?.value, Math.round(all[2]?.value ?? 0), all[5]?.value], [5, 90, -2]);
  assert.match(words(draft, "moderation-words"), /^Five documents of 5 \(100%\) were rated a second time/);
  // Of 20 pairs: both Yes 12 … 18 alike; kappa by hand: first 14 Yes, second 12 Yes; alike by chance 0.7·0.6 + 0.3·0.4 = 0.54; (0.9 − 0.54) ÷ 0.46 = 0.78.
  assert.equal(all[4]?.value?.toFixed(2), "0.78");
  assert.deepEqual(texts(draft, "settlements-table").map(([, count]) => count), ["1", "4", "0", "0", "1", "0", "1"]);
  assert.deepEqual(texts(draft, "action-states-table").map(([, , audits]) => audits), ["1", "–", "1", "0", "1"]);
  assert.match(words(draft, "limits-words"), /Three families have asked that their plan is not audited/);
  assert.match(words(draft, "limits-words"), /One cycle is too few to show a trend, so none is claimed/);
  assert.match(words(draft, "access-words"), /verified when this pack is published/);
});

test("every table stands in every format as it is printed; the JSON file and the workbook carry the proof whole", async () => {
  const tables = draft.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
  const printed = printedDocument(draft).document.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
  assert.equal(printed.length, tables.length);
  const cells = printed.map((each) => [each.columns.map((column) => column.text), ...each.rows.map((row) => row.map((cell) => cell.text))]);
  const bytes = (format: Parameters<typeof renderReport>[1]) => renderReport(draft, format, { baseUrl: null });
  const pdf = await readPdf(await bytes("pdf"));
  assert.equal(pdf.ua, "1");
  const headings = new Set(cells.map(([first]) => first?.join(" | ")));
  const rows = (given: readonly string[][][]) => given.flatMap((each) => each.map((row) => row.join(" | "))).filter((row) => !headings.has(row));
  assert.deepEqual(rows(pdf.tables), rows(cells));
  assert.deepEqual(readDocx(await bytes("docx")).tables, cells);
  const sheets = await readXlsx(Buffer.from(await bytes("xlsx")));
  assert.equal(sheets.length, tables.length + 2, "the notes, a sheet a table, and the proof");
  const fromSheet = readProof(JSON.parse((sheets.at(-1)?.data ?? []).map(([line]) => String(line)).join("\n")));
  const json = JSON.parse(new TextDecoder().decode(await bytes("json"))) as { document: ReportDocument };
  const fromJson = readProof(json.document.attachments?.[0]?.data);
  assert.ok("proof" in fromSheet && "proof" in fromJson);
  assert.deepEqual([verifyProof(fromSheet.proof), verifyProof(fromJson.proof)], [[], []]);
  for (const [format, said] of [["html", "The file could not be opened"], ["csv", "Draws and their proofs,\"Cycle 1, Autumn\",Could be drawn,12"]] as const) assert.ok(new TextDecoder().decode(await bytes(format)).includes(said), format);
  // Ids and hashes are other ones in each run.
  const steady = (text: string) => text.replaceAll(/[0-9a-f]{64}/g, "(hash)").replaceAll(/\b[0-9a-f]{12}\b/g, "(hash)");
  const told = draft.blocks.map((block) => {
    if (block.type === "heading") return `${"#".repeat(block.level)} ${block.text}`;
    if (block.type === "text") return block.paragraphs.join("\n");
    if (block.type === "list") return block.items.map((item) => `- ${item}`).join("\n");
    if (block.type === "chart") return `[${block.chart.params.title}]`;
    if (block.type !== "table") return "";
    return [block.caption, block.columns.map(({ text }) => text).join(" | "), ...block.rows.map((row) => row.map((cell) => cell.text).join(" | ")), ...block.notes.map((note) => `(${note})`)].join("\n");
  });
  assertGolden("reports/inspection-pack.txt", `${steady(told.join("\n\n"))}\n`);
});

test("a proof that was changed in the database is told, in the table and before publishing", async () => {
  await run(site.db, sql`update sample set proof = jsonb_set(proof, '{seed}', '"another"') where authority_id = ${site.authority.id} and id = ${sampleId}`);
  const changed = await documentOf(id);
  assert.equal(texts(changed, "draws-table")[0]?.at(-1), "Does not hold");
  assert.match(words(changed, "summary-words"), /The proof of Cycle 1, Autumn does not hold/);
  assert.match((await site.as("qa-officer").get(reportsPaths.publish(id))).body, /One draw has no proof that holds/i);
  await run(site.db, sql`update sample set proof = jsonb_set(proof, '{seed}', '"4 1 6 6 2"') where authority_id = ${site.authority.id} and id = ${sampleId}`);
});

test("publishing verifies the trail and prints its head; recommendations are followed in the correction", async () => {
  const qa = site.as("qa-officer");
  const actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: TODAY };
  await addRecommendation(site.db, actor, id, { text: "Write outcomes that can be measured", owner: "QA board", dueOn: "2021-10-31" });
  const version = /name="version" value="([^"]+)"/.exec((await qa.get(reportsPaths.publish(id))).body)?.[1] ?? assert.fail();
  assert.equal((await qa.post(reportsPaths.publish(id), { version })).status, 303);
  const published = await documentOf(id);
  const trail = new Map(texts(published, "trail-table").map(([what = "", how = ""]) => [what, how]));
  assert.equal(trail.get("The chain"), "Holds");
  const head = trail.get("Hash of the head") ?? "";
  const verified = await verifyTrail(site.db, site.authority.id, { key: null, head });
  assert.deepEqual([verified.faultCount, head.length], [0, 64], "the head that was printed is in the chain");
  assert.match(words(published, "access-words"), /whole trail was verified, and it holds/);
  const correction = idOf((await qa.post(reportsPaths.correct(id), { reason: "A word was wrong." })).location);
  assert.deepEqual(texts(await documentOf(correction), "actions-table"), [["Write outcomes that can be measured", "QA board", "31 October 2021", "Not started", "–"]]);
});

test("another council's programme is not found", async () => {
  const other = await testSite({ connection: site.connection, authority: { name: "Otherbridge Council", today: TODAY } });
  assert.equal((await other.as("qa-officer").post(path, { programme: programmeId })).status, 400);
  assert.equal((await other.as("qa-officer").get(reportsPaths.report(id))).status, 404);
  await other.close();
});
