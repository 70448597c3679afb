import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codes, criteria } from "./build/codes.ts";
import { docxWords } from "./build/docx-words.ts";

type Place = { heading: string; first: string; last: string };
type Statement = { id: string; text: string; section: string; provisions: string[]; needs: string[]; label: string; who: string | null; amount: string | null; frequency: string | null; vaguePhrases: string[] };
type Labels = {
  sections: Record<string, Place | Place[]>; aspirations: { text: string }[]; needs: Statement[]; outcomes: Statement[]; provisions: Statement[];
  advice: { role: string; name: string; file: string | null; listedInK: boolean; recommended: { text: string }[] }[]; defects: { code: string; section: string; quote: string | null }[]; answers: Record<string, string>;
};

/** The cells of a table row are joined by " | " in a label and by nothing in the document. */
const plain = (text: string) => text.replaceAll("|", " ").replaceAll(/\s+/g, " ").trim();
const read = (folder: string, file: string) => readFileSync(join(folder, file));

for (const id of readdirSync(import.meta.dirname).filter((name) => /^q\d\d$/.test(name))) {
  const folder = join(import.meta.dirname, id);
  const labels = JSON.parse(read(folder, "labels.json").toString("utf8")) as Labels;
  const words = docxWords(read(folder, "plan.docx"));
  const here = (text: string) => words.includes(plain(text));

  test(`${id}: every quote stands in the plan word for word`, () => {
    const quotes = [
      ...[...labels.aspirations, ...labels.needs, ...labels.outcomes, ...labels.provisions].map(({ text }) => text),
      ...labels.provisions.flatMap(({ who, amount, frequency, vaguePhrases }) => [who, amount, frequency, ...vaguePhrases]),
      ...labels.defects.map(({ quote }) => quote), ...labels.advice.filter(({ listedInK }) => listedInK).map(({ name }) => name),
    ].filter((quote): quote is string => quote !== null);
    assert.deepEqual(quotes.filter((quote) => !here(quote)), []);
  });

  test(`${id}: every section begins and ends as labelled, and holds its statements`, () => {
    const texts = Object.fromEntries(Object.entries(labels.sections).map(([section, places]) => [section, [places].flat().map((place) => {
      assert.ok(here(place.heading) && here(place.first) && here(place.last), `${section}: ${JSON.stringify(place)}`);
      const from = words.indexOf(plain(place.first));
      const to = words.indexOf(plain(place.last), Math.max(from, from + plain(place.first).length - plain(place.last).length));
      assert.ok(to >= 0, `${section} ends before it begins`);
      return words.slice(from, to + plain(place.last).length);
    })]));
    const statements = [...labels.needs, ...labels.provisions, ...labels.outcomes.map((each) => ({ ...each, section: "E" }))];
    assert.deepEqual(statements.filter(({ section, text }) => !texts[section]?.some((each) => each.includes(plain(text)))).map(({ id, section, text }) => `${id} is not in ${section}: ${text}`), []);
  });

  test(`${id}: links lead somewhere, both ways`, () => {
    const provisions = new Map(labels.provisions.map((each) => [each.id, each]));
    for (const each of [...labels.needs, ...labels.outcomes]) for (const other of each.provisions) assert.ok(provisions.has(other), `${each.id} > ${other}`);
    for (const each of labels.provisions) for (const other of each.needs) assert.ok(labels.needs.find((need) => need.id === other)?.provisions.includes(each.id), `${each.id} > ${other}`);
  });

  test(`${id}: specific, partly and vague are said by the one rule`, () => {
    for (const { id, text, label, vaguePhrases, who, amount, frequency } of labels.provisions) {
      for (const phrase of vaguePhrases) assert.ok(plain(text).includes(phrase), `${id}: ${phrase}`);
      if (label === "vague") assert.ok(vaguePhrases.length > 0, `${id} is vague: by which words?`);
      if (label === "partly") assert.ok(who ?? amount ?? frequency, `${id} says nobody, no amount and no frequency, and is not vague`);
      if (label === "partly") assert.ok(!(who && amount && frequency), `${id} says who, how much and how often, and is not specific`);
    }
  });

  test(`${id}: codes and criteria are those that there are`, () => {
    assert.deepEqual(labels.defects.filter(({ code }) => !codes.includes(code)), []);
    assert.deepEqual(Object.keys(labels.answers).sort(), [...criteria].sort());
  });

  test(`${id}: what advice recommends stands in it word for word`, () => {
    for (const { file, recommended } of labels.advice) {
      if (file === null) assert.equal(recommended.length, 0);
      else for (const { text } of recommended) assert.ok(docxWords(read(folder, file)).includes(plain(text)), `${file}: ${text}`);
    }
  });
}
