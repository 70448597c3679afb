import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalText } from "./canonical-text.ts";
import { checkLink, type LinkBefore, type LinkWithEntry } from "./check-link.ts";
import { linkHash, NO_HASH } from "./link-hash.ts";
import type { TrailEntry } from "./trail-entry.ts";
import { entryMac, linkMac, trailKeyOf } from "./trail-mac.ts";

const key = trailKeyOf(Buffer.alloc(32, 7));
const authorityId = "0190a7f0-0000-7000-8000-000000000001";

const entry: fc.Arbitrary<TrailEntry> = fc.record({
  authorityId: fc.constant(authorityId), id: fc.uuid(), at: fc.constant("2026-11-25T09:30:00.123000Z"), accountId: fc.option(fc.uuid()), act: fc.constantFrom("open-plan", "change-answer"),
  subjectKind: fc.constantFrom("plan", "assignment"), subjectId: fc.option(fc.uuid()), planId: fc.option(fc.uuid()),
  details: fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 })), { maxKeys: 4, noNullPrototype: true }),
});

function chain(entries: readonly TrailEntry[]): LinkWithEntry[] {
  let hash = NO_HASH;
  return entries.map((each, at) => {
    const [position, previousHash, mac] = [at + 1, hash, entryMac(key, each)];
    hash = linkHash(position, each, mac, previousHash);
    return { position, entryId: each.id, previousHash, hash, mac: linkMac(key, authorityId, position, hash), entry: { ...each, mac } };
  });
}

const faultsOf = (links: readonly LinkWithEntry[], with_: Uint8Array | null = key) => {
  let before: LinkBefore = { position: 0, hash: NO_HASH };
  return links.flatMap((link) => {
    const faults = checkLink(authorityId, before, link, with_);
    before = link;
    return faults.map(({ code, position }) => `${code} ${position}`);
  });
};

const entries = fc.uniqueArray(entry, { minLength: 2, maxLength: 8, selector: ({ id }) => id });

test("a chain that nobody touched has no fault, with the key or without", () => {
  fc.assert(fc.property(entries, (all) => {
    assert.deepEqual(faultsOf(chain(all)), []);
    assert.deepEqual(faultsOf(chain(all), null), []);
  }));
});

test("an entry taken out of the middle, two that changed places, or one put in are found without the key too", () => {
  fc.assert(fc.property(entries, fc.nat(), fc.nat(), (all, first, second) => {
    const links = chain(all);
    const at = first % (links.length - 1);
    assert.notDeepEqual(faultsOf(links.toSpliced(at, 1), null), [], "taken out");
    const other = (at + 1 + (second % (links.length - 1))) % links.length;
    const swapped = links.map((link, index) => (index === at ? links[other] : index === other ? links[at] : link) as LinkWithEntry);
    assert.notDeepEqual(faultsOf(swapped, null), [], "changed places");
    assert.notDeepEqual(faultsOf(links.toSpliced(at, 0, links[other] as LinkWithEntry), null), [], "put in");
  }));
});

test("any change of one letter of what is signed is found at its place, and nowhere else", () => {
  fc.assert(fc.property(entries, fc.nat(), fc.constantFrom("at", "act", "subjectKind", "id"), (all, which, field) => {
    const links = chain(all);
    const at = which % links.length;
    const altered = links.map((link, index) => (index === at && link.entry !== null ? { ...link, entry: { ...link.entry, [field]: `${link.entry[field as "at"]}x` } } : link));
    assert.deepEqual(faultsOf(altered), [`entry-altered ${at + 1}`]);
    assert.deepEqual(faultsOf(altered, null), [`hash-wrong ${at + 1}`]);
  }));
});

test("the order in which details are kept changes nothing: the database keeps another one", () => {
  fc.assert(fc.property(entry, (each) => {
    const turned = { ...each, details: Object.fromEntries(Object.entries(each.details).toReversed()) };
    assert.equal(canonicalText(turned), canonicalText(each));
  }));
});

test("a link's hash is the SHA-256 of a text that anybody can write down", () => {
  const known: TrailEntry = {
    authorityId, id: "0190a7f0-0000-7000-8000-000000000002", at: "2026-11-25T09:30:00.123000Z", accountId: null, act: "open-plan", subjectKind: "plan", subjectId: null, planId: null,
    details: { b: "2", a: ["1"] },
  };
  const text = `["goldenthread-trail-1","${authorityId}","${known.id}","2026-11-25T09:30:00.123000Z",null,"open-plan","plan",null,null,{"a":["1"],"b":"2"}]`;
  assert.equal(canonicalText(known), text);
  assert.equal(linkHash(1, known, "", NO_HASH), createHash("sha256").update(`[1,${JSON.stringify(text)},"","${"0".repeat(64)}"]`).digest("hex"));
});
