import type { ProvisionNode } from "../thread/read-provisions.ts";
import type { FoundFault } from "./found-fault.ts";

/** Words that any provision may share with any other. */
const common = new Set("a an the of to in on at by for with and or is are be will his her their he she they it this that as from has have had not but so into who which when there his hers its him them all any each every access use using used regular regularly support help session sessions daily weekly ongoing time times day days week weeks term minutes hour hours per where when possible required needed appropriate opportunities opportunity child pupil staff adult adults school class teacher teaching assistant ta would benefit should could small group one two three recognise provided given made available work".split(" "));
const stem = (word: string) => word.replace(/['’]s?$/, "").replace(/(?:ings?|ed|es|s|ly|e)$/, "");
const wordsIn = (text: string) => (text.toLowerCase().match(/[a-z][a-z’'-]+/g) ?? []).filter((word) => !common.has(word)).map(stem).filter((word) => word.length > 2);

const MOST_WORDS = 6;
/** The very same words, where there are enough of them to be no heading. */
const LEAST_SAID = 4;

/** The same provision twice: a short and loose statement all of whose own words stand in a longer one of the section. The loose one is told; the other is worth keeping. */
export function repeatedProvision(provisions: readonly ProvisionNode[]): FoundFault[] {
  const all = provisions.map(({ provision, statement }) => ({
    provision, own: wordsIn(statement.columns.what ?? provision.text), whole: new Set(wordsIn(provision.text)), spoken: (statement.columns.what ?? provision.text).toLowerCase(),
  }));
  return all.flatMap((one, at) => {
    const isSaidAgain = one.spoken.trim().split(/\s+/).length >= LEAST_SAID && all.findIndex((other) => other.provision.section === one.provision.section && other.provision.text.toLowerCase() === one.provision.text.toLowerCase()) < at;
    if (isSaidAgain) return [{ code: "duplicate-provision", section: one.provision.section, quote: one.provision.text, place: one.provision.place }];
    const own = [...new Set(one.own)];
    if (one.provision.label === "specific" || own.length < 2 || own.length > MOST_WORDS) return [];
    const isTwice = all.some((other, place) => place !== at && other.provision.section === one.provision.section && (other.provision.label !== "vague" || place < at) && other.own.length >= own.length
      && own.every((word) => other.whole.has(word)) && (own.length >= 3 || standTogether(one.own, other.own)));
    return isTwice ? [{ code: "duplicate-provision", section: one.provision.section, quote: one.provision.text, place: one.provision.place }] : [];
  });
}

/** Two words say the same only where they follow one another: "visual timetable". */
const standTogether = (short: readonly string[], long: readonly string[]) => ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
