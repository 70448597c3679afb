import { contentOf, inWords, itemsOf, quotesOf, showQuotes, valueOf } from "./audit-form-items.js";
import { listenToKeys } from "./audit-form-keys.js";
import { keptFor } from "./audit-form-kept.js";
import { makeSaves } from "./audit-form-saves.js";
import { makeText } from "./audit-form-text.js";

// This file is long because it joins the parts of one page: the questions, the document beside them, the keys, and what is said about saving.

const TYPING_MS = 700;
const text = (tag, words, className = "") => {
  const element = document.createElement(tag);
  element.textContent = words;
  if (className !== "") element.className = className;
  return element;
};

export const auditForm = (root) => {
  const items = itemsOf(root);
  const criteria = items.filter((item) => item.isCriterion);
  const mayAnswer = root.dataset.answers !== undefined;
  const bar = root.querySelector("[data-bar]");
  const savedLine = root.querySelector("[data-saved]");
  const news = root.querySelector("[data-news]");
  let current;
  let lastNews = "";

  const say = (words) => {
    if (words === lastNews) return;
    lastNews = words;
    news.textContent = words;
  };
  const stateOf = (item) => item.element.querySelector("[data-state]");
  const mark = (item, words, kind = "") => {
    const line = stateOf(item);
    line.textContent = words;
    line.className = `gt-q__state${kind === "" ? "" : ` gt-q__state--${kind}`}`;
  };

  const countUp = () => {
    const asked = criteria.filter((item) => !item.element.hidden);
    const isDone = (item) => valueOf(item) !== "";
    root.querySelector("[data-done]").textContent = String(asked.filter(isDone).length);
    root.querySelector("[data-of]").textContent = String(asked.length);
    for (const link of root.querySelectorAll("[data-progress]")) {
      const own = asked.filter((item) => item.element.dataset.section === link.dataset.progress);
      const done = own.filter(isDone).length;
      link.parentElement.hidden = own.length === 0;
      link.classList.toggle("is-done", own.length > 0 && done === own.length);
      link.querySelector("[data-progress-words]").textContent = `${done}/${own.length}`;
      const section = root.querySelector(`#section-${CSS.escape(link.dataset.progress)}`);
      if (section) section.hidden = own.length === 0;
    }
    for (const item of criteria) {
      item.element.classList.toggle("is-answered", isDone(item));
      const clear = item.element.querySelector("[data-clear]");
      if (clear) clear.hidden = !isDone(item);
    }
  };

  const words = makeText(root, { onUse: (picked) => addQuote(current, picked) });
  const markWords = () => words.mark(criteria.map((item) => ({ id: item.id, quotes: quotesOf(item) })), current?.id);

  const setSuggestion = (item, html) => {
    const place = item.element.querySelector("[data-suggestion]");
    // Made by the server, which escapes whatever it quotes.
    if (place && html !== undefined) place.innerHTML = html;
  };

  const showStatus = () => {
    const { ended, stranger, signedOut, offline, waiting, conflicts, lastSaved, isKeeping } = saves.counts();
    savedLine.replaceChildren();
    savedLine.className = "gt-audit__saved";
    const bad = (line, ...more) => {
      savedLine.classList.add("gt-audit__saved--bad");
      savedLine.append(line, ...more);
      say(line);
    };
    const many = (count) => (count === 1 ? "1 answer is" : `${count} answers are`);
    const keeps = isKeeping ? "kept in this browser" : "only on this page: do not close it";
    if (ended !== "") bad(ended === "handed-in" ? "This audit was handed in meanwhile. Nothing more is saved." : "This audit is no longer yours to answer. Nothing more is saved.");
    else if (stranger) bad("Somebody else is signed in here now. Sign in as yourself: your answers are kept in this browser.");
    else if (signedOut) {
      const link = text("a", "Sign in again", "govuk-link");
      link.href = "/sign-in";
      link.target = "_blank";
      bad(`You are signed out. ${many(waiting)} ${keeps}. `, link, " (opens a new tab), then come back here.");
    } else if (offline) bad(`No connection. ${many(waiting)} ${keeps} and will be sent when it is back.`);
    else if (conflicts.length > 0) bad(`Somebody else answered ${conflicts.map(({ id }) => id).join(", ")} too: choose which answer stands.`);
    else if (waiting > 0) savedLine.append("Saving…");
    else {
      savedLine.append(lastSaved === "" ? "Answers save themselves" : `All answers saved ${lastSaved}`);
      if (lastNews !== "") say("All answers saved.");
    }
  };

  const conflictBox = (item) => {
    const box = text("div", "", "gt-conflict");
    box.append(
      text("p", `${item.conflict.by ?? "Somebody"} saved another answer ${item.conflict.at}: ${inWords(item, item.conflict)}.`, "gt-conflict__theirs"),
      text("p", `Yours, not saved: ${inWords(item, contentOf(item))}.`),
    );
    for (const [isMine, label] of [[true, "Keep mine"], [false, "Take theirs"]]) {
      const button = text("button", label, "govuk-button govuk-button--secondary gt-button--small");
      button.type = "button";
      button.addEventListener("click", () => {
        item.element.querySelector("[data-conflict]").replaceChildren();
        saves.choose(item, isMine);
        countUp();
        item.element.focus({ preventScroll: true });
      });
      box.append(button, " ");
    }
    return box;
  };

  const show = {
    status: showStatus,
    saving: (item) => mark(item, "Saving…"),
    waiting: (item) => mark(item, "Not sent yet, kept in this browser", "bad"),
    saved: (item, reply) => {
      mark(item, `Saved ${(reply.answer ?? reply.judgement).at}`);
      item.element.querySelector(".gt-q__fault")?.remove();
      item.element.classList.remove("gt-q--fault");
      setSuggestion(item, reply.suggestion);
      if (reply.asked) show.asked(reply.asked);
      countUp();
      markWords();
    },
    fault: (item, message, refused) => {
      let place = item.element.querySelector(".gt-q__fault");
      if (!place) {
        place = text("div", "", "gt-q__fault");
        item.element.querySelector(".gt-q__answer").after(place);
      }
      place.replaceChildren(text("p", message, "govuk-error-message"));
      mark(item, "Not saved", "bad");
      say(`${item.id}: ${message}`);
      const box = item.element.querySelector("[data-quote-box]");
      if (refused !== "" && box) {
        item.element.querySelector("[data-evidence]").open = true;
        box.value = refused;
      }
    },
    conflict: (item) => {
      mark(item, "Not saved: choose which answer stands", "bad");
      item.element.querySelector("[data-conflict]").replaceChildren(conflictBox(item));
    },
    changedElsewhere: (item, theirs, suggestion) => {
      mark(item, `${theirs.by ?? "Another window"} saved this ${theirs.at}`);
      setSuggestion(item, suggestion);
      countUp();
      markWords();
    },
    asked: (ids) => {
      const asked = new Set(ids);
      for (const item of criteria) item.element.hidden = !asked.has(item.id);
      countUp();
    },
  };

  const csrf = root.querySelector('input[name="_csrf"]')?.value ?? "";
  const saves = makeSaves({ root, items, kept: keptFor(root.dataset.account, root.dataset.audit), csrf, show });
  for (const item of items) item.quotesSaved = quotesOf(item);

  const itemOf = (target) => (target instanceof Element ? items.find((item) => item.element === target.closest("[data-q], [data-judgement]")) : undefined);

  const makeCurrent = (item) => {
    if (item === undefined || item === current) return;
    current?.element.classList.remove("is-current");
    current = item;
    item.element.classList.add("is-current");
    words.setCurrent(item.isCriterion ? item.id : "");
    words.show(item.element.closest("form")?.dataset.beside);
    markWords();
  };

  const go = (item) => {
    if (item === undefined) return false;
    makeCurrent(item);
    item.element.focus({ preventScroll: true });
    item.element.scrollIntoView({ block: "start" });
    return true;
  };
  const shownItems = () => items.filter((item) => !item.element.hidden && !item.element.closest("form").hidden);
  const step = (by) => {
    const list = shownItems();
    return go(list[current === undefined ? 0 : Math.min(list.length - 1, Math.max(0, list.indexOf(current) + by))]);
  };
  const nextUnanswered = () => {
    const list = shownItems().filter((item) => item.isCriterion);
    const from = current === undefined ? 0 : list.indexOf(current) + 1;
    const found = [...list.slice(from), ...list.slice(0, from)].find((item) => valueOf(item) === "");
    if (found === undefined) say("All questions are answered.");
    return go(found ?? items.find((item) => !item.isCriterion && item.type !== "facts" && valueOf(item).length === 0));
  };

  const answer = (item, input) => {
    input.checked = input.type === "radio" ? true : !input.checked;
    saves.changed(item);
    countUp();
  };
  const choose = (find) => {
    if (!mayAnswer || current === undefined) return false;
    const inputs = [...current.element.querySelectorAll(".gt-q__answer .gt-option input")];
    const input = find(inputs);
    if (input === undefined) return false;
    answer(current, input);
    return true;
  };

  const addQuote = (item, picked) => {
    if (item === undefined || !item.isCriterion) return;
    const quotes = quotesOf(item);
    if (quotes.some(({ quote }) => quote === picked.quote)) return;
    showQuotes(item, [...quotes, picked]);
    item.element.querySelector("[data-evidence]").open = true;
    words.closeSheet();
    say(`Kept as evidence for ${item.id}.`);
    saves.changed(item);
    markWords();
  };
  const openBox = (selector, field) => {
    const box = current?.element.querySelector(selector);
    if (!box) return false;
    box.open = true;
    box.querySelector(field)?.focus();
    return true;
  };
  const agree = (item) => {
    const suggested = item?.element.querySelector("[data-suggested]")?.dataset.suggested;
    const input = suggested === undefined ? undefined : [...item.element.querySelectorAll(".gt-q__answer .gt-option input")].find((each) => each.value === suggested);
    if (input === undefined || input.checked) return false;
    answer(item, input);
    return true;
  };

  root.classList.add("gt-audit--live");
  const setBar = () => root.style.setProperty("--gt-bar", `${Math.ceil(bar.getBoundingClientRect().height)}px`);
  setBar();
  new ResizeObserver(setBar).observe(bar);

  root.addEventListener("focusin", (event) => makeCurrent(itemOf(event.target)));
  root.addEventListener("pointerdown", (event) => makeCurrent(itemOf(event.target)));
  if (mayAnswer) {
    for (const form of root.querySelectorAll("form")) form.addEventListener("submit", (event) => { event.preventDefault(); saves.flush(); });
    root.addEventListener("input", (event) => {
      const item = itemOf(event.target);
      if (item === undefined || event.target.matches("[data-quote-box]")) return;
      const isTyped = event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && !["radio", "checkbox"].includes(event.target.type));
      saves.changed(item, isTyped ? TYPING_MS : 0);
      countUp();
    });
    root.addEventListener("focusout", () => saves.flush());
    root.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : root;
      const item = itemOf(target);
      if (item !== undefined && target.closest("[data-clear]")) {
        for (const input of item.element.querySelectorAll(".gt-q__answer input")) input.checked = false;
        saves.changed(item);
        countUp();
        item.element.focus({ preventScroll: true });
      } else if (item !== undefined && target.closest("[data-remove]")) {
        const gone = target.closest("[data-quote]").dataset.quote;
        showQuotes(item, quotesOf(item).filter(({ quote }) => quote !== gone));
        saves.changed(item);
        markWords();
        item.element.focus({ preventScroll: true });
      } else if (item !== undefined && target.closest("[data-add-quote]")) {
        const box = item.element.querySelector("[data-quote-box]");
        if (box.value.trim() !== "") addQuote(item, { quote: box.value.trim().replaceAll(/\s+/g, " "), section: item.element.closest("form").dataset.beside ?? null });
        box.value = "";
      } else if (item !== undefined && target.closest("[data-agree]")) agree(item);
      else if (target.closest("[data-next-unanswered]")) nextUnanswered();
    });
    // Leaving for the check waits for the last answer to be saved.
    for (const link of root.querySelectorAll(`a[href$="/check"]`)) {
      link.addEventListener("click", async (event) => {
        if (!saves.isUnsaved()) return;
        event.preventDefault();
        saves.flush();
        for (let turn = 0; turn < 50 && saves.isUnsaved(); turn += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
        location.href = link.href;
      });
    }
    listenToKeys(root, {
      next: () => step(1), previous: () => step(-1), nextUnanswered,
      choose: (index) => choose((inputs) => inputs[index]), chooseLetter: (letter) => choose((inputs) => inputs.find((input) => input.dataset.key === letter)),
      evidence: () => words.give() || openBox("[data-evidence]", "[data-quote-box]"), comment: () => openBox("[data-comment]", "textarea"), agree: () => agree(current),
    });
    if (saves.restore() > 0) say("Answers that were kept in this browser are being sent.");
  }
  countUp();
  markWords();
  showStatus();
  setBar();
  // From the check, or from an address that somebody sent.
  const fromAddress = () => {
    if (location.hash.startsWith("#q-")) go(items.find((item) => `#${item.element.id}` === decodeURIComponent(location.hash)));
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
};
