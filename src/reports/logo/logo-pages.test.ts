import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fiveTeams, storeDipSampleAudits } from "../../../test/support/dip-sample-audits.ts";
import { makeAuthority } from "../../../test/support/authority.ts";
import { pngOf, smallJpeg } from "../../../test/support/pictures.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { many, one, sql } from "../../platform/index.ts";
import { reportsPaths } from "../paths.ts";
import { makeReport } from "../use-cases/make-report.ts";
import { openReport } from "../use-cases/open-report.ts";
import { publishReport } from "../use-cases/publish-report.ts";
import { readPicture } from "./read-picture.ts";

let site: TestSite;
let reportId = "";
const path = reportsPaths.logo();
const actor = () => ({ authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-10-12" });
const send = (role: "qa-officer" | "administrator" | "manager", data: Uint8Array, filename = "logo.png") => site.as(role).post(path, {}, { logo: { filename, data } });
const logoOf = async (id = reportId) => (await openReport(site.db, site.authority.id, id))?.document.logo;
const file = async (format: "pdf" | "docx" | "html" | "json" | "csv") => site.as("qa-officer").get(reportsPaths.file(reportId, format));

before(async () => {
  site = await testSite({ authority: { teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
  reportId = (await makeReport(site.db, actor(), { from: "2020-07", to: "2020-09", instrument: "dip-sample" })).id;
});
after(() => site?.close());

test("whoever makes reports changes the logo, and nobody else", async () => {
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of ["manager", "auditor", "viewer", "writer"] as const) {
    assert.equal((await site.as(role).get(path)).status, 403, role);
    assert.equal((await site.as(role).post(path, {}, { logo: { filename: "logo.jpg", data: smallJpeg } })).status, 403, role);
    assert.equal((await site.as(role).post(reportsPaths.removeLogo())).status, 403, role);
  }
  for (const role of ["administrator", "qa-officer"] as const) assert.match((await site.as(role).get(path)).body, /There is no logo yet/);
});

test("what is no picture, is broken, or is too large or too small is refused in words, and nothing is kept", async () => {
  const png = await pngOf("#1d5c99");
  const bomb = Uint8Array.from(png);
  new DataView(bomb.buffer).setUint32(16, 60_000);
  const faults: [string, Uint8Array, RegExp][] = [
    ["nothing in it", new Uint8Array(), /The file is empty|Choose a file/],
    ["a text", Buffer.from("Invented words."), /is not a PNG or a JPEG/],
    ["an SVG with a script", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), /is not a PNG or a JPEG.*SVG/],
    ["a page that begins like a picture", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("<script>alert(1)</script>")]), /is not a PNG or a JPEG/],
    ["half a PNG", png.subarray(0, 60), /cannot be drawn/],
    ["half a JPEG", smallJpeg.subarray(0, smallJpeg.length / 2), /cannot be drawn/],
    ["more than 500 kB", Buffer.concat([png, Buffer.alloc(500_000)]), /larger than 500 kB/],
    ["as wide as a street", bomb, /too large: 60000 by/],
    ["a dot", await pngOf("#1d5c99", 12), /too small: 12 by 4 dots/],
  ];
  for (const [name, data, words] of faults) {
    const answer = await send("qa-officer", data);
    assert.equal(answer.status, 400, name);
    assert.match(answer.body, words, name);
    assert.doesNotMatch(answer.body, /<script>alert/, name);
  }
  assert.equal((await site.as("qa-officer").post(path, {})).status, 400, "no file");
  assert.equal((await many(site.db, sql`select sha256 from report_logo`)).length, 0);
});

test("a logo is drawn anew, previewed, and stands at the head of a report on its page and in its files", async () => {
  // Whatever follows the picture in the file is gone.
  const smuggled = Buffer.concat([await pngOf("#1d5c99", 1800), Buffer.from("Invented words after the end")]);
  assert.equal((await send("qa-officer", smuggled)).status, 303);
  const logo = (await logoOf()) ?? assert.fail();
  // 1,800 by 600 dots, and at most 900 wide are kept.
  assert.deepEqual([logo.width, logo.height], [900, 300]);
  const address = reportsPaths.logoFile(logo.sha256);
  assert.ok((await site.as("qa-officer").get(path)).body.includes(`src="${address}" alt="${site.authority.name}"`));
  const picture = await site.as("viewer").get(address);
  assert.deepEqual([picture.status, picture.headers["content-type"], picture.headers["x-content-type-options"]], [200, "image/png", "nosniff"]);
  assert.deepEqual(readPicture(picture.bytes), { mediaType: "image/png", width: 900, height: 300 });
  assert.ok(!picture.bytes.includes("Invented"));
  assert.equal((await site.nobody.get(address)).status, 302);
  assert.equal((await site.as("viewer").get(reportsPaths.logoFile("0".repeat(64)))).status, 404);
  const other = await makeAuthority(site.db, { name: "Othershire" });
  assert.equal((await site.as("administrator", other).get(address)).status, 404, "another authority's");

  assert.ok((await site.as("qa-officer").get(reportsPaths.report(reportId))).body.includes(`src="${address}"`));
  const html = (await file("html")).body;
  assert.match(html, /img-src data:/);
  assert.match(html, new RegExp(`<img class="logo" src="data:image/png;base64,[^"]+" alt="${site.authority.name}"`));
  const pdf = await readPdf((await file("pdf")).bytes);
  assert.equal(pdf.ua, "1");
  assert.ok(pdf.outline.some((line) => line.startsWith("Figure") && line.includes(site.authority.name)), pdf.outline.slice(0, 5).join("\n"));
  assert.match(readDocx((await file("docx")).bytes).lines[0] ?? "", new RegExp(`\\[picture\\] ${site.authority.name}`));
  assert.doesNotMatch((await file("csv")).body + (await file("json")).body, /base64/);
});

test("a published report keeps its logo when the council changes or removes its own", async () => {
  const published = await logoOf();
  await publishReport(site.db, actor(), reportId, { baseUrl: null });
  const bytes = (await file("pdf")).bytes;
  assert.equal((await send("administrator", smallJpeg, "logo.png")).status, 303, "its bytes say that it is a JPEG");
  const next = (await makeReport(site.db, actor(), { from: "2020-07", to: "2020-08", instrument: "dip-sample" })).id;
  const now = (await logoOf(next)) ?? assert.fail();
  assert.deepEqual([now.width, now.height], [64, 32]);
  assert.deepEqual(await logoOf(), published);
  assert.equal((await site.as("viewer").get(reportsPaths.logoFile(published?.sha256 ?? ""))).status, 200);
  assert.ok((await file("pdf")).bytes.equals(bytes));

  assert.equal((await site.as("qa-officer").post(reportsPaths.removeLogo())).status, 303);
  assert.equal(await logoOf(next), undefined);
  assert.equal((await site.as("qa-officer").get(reportsPaths.logoFile(now.sha256))).status, 404, "no report bears it");
  assert.equal((await site.as("viewer").get(reportsPaths.logoFile(published?.sha256 ?? ""))).status, 200);
  assert.equal((await site.as("qa-officer").post(reportsPaths.removeLogo())).status, 303, "twice");
});

test("the trail tells who changed the logo, by its fingerprint only", async () => {
  const entries = await many<{ act: string; keys: string[] }>(site.db, sql`
    select act, array(select jsonb_object_keys(details)) as keys from trail where authority_id = ${site.authority.id} and subject_kind = 'logo' order by at, id`);
  assert.deepEqual(entries, [{ act: "change-logo", keys: ["sha256"] }, { act: "change-logo", keys: ["sha256"] }, { act: "remove-logo", keys: [] }]);
  assert.equal((await one<{ count: number }>(site.db, sql`select count(*)::int as count from report_logo`)).count, 1);
  const body = (await site.as("administrator").get("/trail")).body;
  assert.match(body, /changed the council’s logo/);
});
