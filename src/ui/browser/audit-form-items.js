// A question or a judgement of the audit form: what its fields hold, and how that is put into them.
const all = (item, selector) => [...item.element.querySelectorAll(selector)];
const first = (item, selector) => item.element.querySelector(selector);
const named = (item, name) => `[name="${name}-${CSS.escape(item.id)}"]`;

export const itemsOf = (root) => [...root.querySelectorAll("[data-q], [data-judgement]")].map((element) => {
  const isCriterion = element.dataset.q !== undefined;
  const id = isCriterion ? element.dataset.q : element.dataset.judgement;
  return { element, id, isCriterion, key: `${isCriterion ? "q" : "j"}/${id}`, type: element.dataset.type, revision: Number(element.dataset.revision), dirty: false, entry: undefined, conflict: undefined };
});

const ticked = (item, name) => all(item, `input[type=checkbox]${named(item, name)}:checked`).map((input) => input.value);

export const valueOf = (item) => {
  if (item.type === "facts") {
    const facts = {};
    for (const input of all(item, "[data-fact]")) {
      if (input.type !== "radio") facts[input.dataset.fact] = input.value;
      else if (input.checked) facts[input.dataset.fact] = input.value;
    }
    return facts;
  }
  if (item.type === "ticks") return ticked(item, "value").join(" | ");
  if (item.type === "choices") return ticked(item, "value");
  if (item.type === "choice") return first(item, `input[type=radio]${named(item, "value")}:checked`)?.value ?? "";
  return first(item, named(item, "value"))?.value.trim() ?? "";
};

export const quotesOf = (item) => all(item, "[data-quote]").map((line) => ({ quote: line.dataset.quote, section: line.dataset.quoteSection || null }));

export const contentOf = (item) => (item.isCriterion
  ? { value: valueOf(item), comment: first(item, named(item, "comment"))?.value.trim() ?? "", evidence: quotesOf(item), themes: ticked(item, "themes") }
  : { value: valueOf(item) });

export const showQuotes = (item, evidence) => {
  const list = first(item, "[data-quotes]");
  if (!list) return;
  list.replaceChildren(...evidence.map(({ quote, section }) => {
    const line = document.createElement("li");
    line.dataset.quote = quote;
    line.dataset.quoteSection = section ?? "";
    const words = document.createElement("blockquote");
    words.className = "gt-quote";
    words.textContent = `“${quote}”`;
    if (section) {
      const where = document.createElement("span");
      where.className = "gt-quiet";
      where.textContent = ` section ${section}`;
      words.append(where);
    }
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "gt-link-button";
    remove.dataset.remove = "";
    remove.append("Remove");
    const hidden = document.createElement("span");
    hidden.className = "govuk-visually-hidden";
    hidden.textContent = ` these words from ${item.id}`;
    remove.append(hidden);
    line.append(words, remove);
    return line;
  }));
  const count = first(item, "[data-evidence-count]");
  if (count) count.textContent = evidence.length > 0 ? `(${evidence.length})` : "";
};

const setTicks = (item, name, values) => {
  for (const input of all(item, `input[type=checkbox]${named(item, name)}`)) input.checked = values.includes(input.value);
};

const setValue = (item, value) => {
  if (item.type === "facts") {
    for (const input of all(item, "[data-fact]")) {
      const fact = value[input.dataset.fact];
      const text = fact === true ? "yes" : fact === false ? "no" : String(fact ?? "");
      if (input.type === "radio") input.checked = input.value === text;
      else input.value = text;
    }
  } else if (item.type === "ticks") setTicks(item, "value", value.split(" | "));
  else if (item.type === "choices") setTicks(item, "value", [value].flat());
  else if (item.type === "choice") for (const input of all(item, `input[type=radio]${named(item, "value")}`)) input.checked = input.value === value;
  else {
    const field = first(item, named(item, "value"));
    if (field) field.value = value;
  }
};

/** Puts what somebody else saved, or what was kept, into the fields. */
export const applyContent = (item, content) => {
  setValue(item, content.value);
  if (!item.isCriterion) return;
  const comment = first(item, named(item, "comment"));
  if (comment) comment.value = content.comment;
  setTicks(item, "themes", content.themes);
  showQuotes(item, content.evidence);
  if (content.comment !== "") first(item, "[data-comment]")?.setAttribute("open", "");
  if (content.evidence.length > 0) first(item, "[data-evidence]")?.setAttribute("open", "");
};

/** An answer in words, for showing two side by side. */
export const inWords = (item, content) => {
  const labelOf = (value) => all(item, ".gt-option input").find((input) => input.value === value)?.parentElement?.querySelector("span")?.firstChild?.textContent ?? value;
  const value = item.type === "facts" ? Object.entries(content.value).map(([name, fact]) => `${name}: ${fact}`).join(", ") : [content.value].flat().flatMap((each) => each.split(" | ")).filter((each) => each !== "").map(labelOf).join(", ");
  return [value === "" ? "no answer" : value, content.comment ? `comment “${content.comment}”` : "", content.evidence?.length ? `${content.evidence.length} quoted` : ""].filter((part) => part !== "").join("; ");
};
