import type { ReportPart } from "./lay-out.ts";
import type { OwnPart, ReportLayout } from "./report-layout.ts";

export type LayoutFaults = Record<string, string>;
type Form = Readonly<Record<string, unknown>>;

const mostOwn = 10;
const text = (form: Form, name: string): string => (typeof form[name] === "string" ? form[name].trim() : "");

/** The council's own parts as they were typed: those without a heading are taken away. */
function ownParts(form: Form, faults: LayoutFaults): OwnPart[] {
  return Array.from({ length: mostOwn }, (_, index) => `own-${index + 1}`).flatMap((id) => {
    const [title, words] = [text(form, `${id}-title`), text(form, `${id}-text`)];
    if (title.length > 100) faults[`${id}-title`] = "Use 100 characters at most for the heading";
    if (words.length > 20_000) faults[`${id}-text`] = "Use 20,000 characters at most";
    if (title === "" && words !== "") faults[`${id}-title`] = "Give your text a heading";
    return title === "" ? [] : [{ id, title, text: words }];
  });
}

/** A form of the layout as a layout. Parts are ordered by the numbers that were typed; the same number twice leaves them as they were. */
export function readLayout(form: Form, parts: readonly Pick<ReportPart, "id">[]): { layout: ReportLayout; faults: LayoutFaults } {
  const faults: LayoutFaults = {};
  const own = ownParts(form, faults);
  const ids = [...new Set([...parts.map(({ id }) => id), ...own.map(({ id }) => id)])].filter((id) => !id.startsWith("own-") || own.some((part) => part.id === id));
  const places = ids.map((id, index) => {
    const typed = text(form, `place-${id}`);
    if (typed !== "" && !/^[0-9]{1,3}$/.test(typed)) faults[`place-${id}`] = "Enter a whole number, such as 3";
    return { id, index, place: typed === "" ? ids.length + index : Number(typed) };
  });
  const councilName = text(form, "council-name");
  if (councilName.length > 120) faults["council-name"] = "Use 120 characters at most";
  return {
    layout: {
      order: places.sort((a, b) => a.place - b.place || a.index - b.index).map(({ id }) => id),
      leftOut: ids.filter((id) => form[`show-${id}`] !== "yes"), own, councilName, tablesInPrint: text(form, "tables-in-print") === "beside" ? "beside" : "end",
    },
    faults,
  };
}
