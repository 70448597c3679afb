// Answers that the server has not said it keeps stay in this browser, so that a lost connection or a closed window loses nothing. Keyed by
// account and audit; one record a question and window: { entries: [{ saveId, content, basedOn }, newer content …], at }.
const PREFIX = "gt-audit:";
const LONGEST_DAYS = 14;

const store = () => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

const keys = (prefix) => {
  const from = store();
  return from === undefined ? [] : Array.from({ length: from.length }, (_, index) => from.key(index)).filter((key) => key?.startsWith(prefix));
};

const read = (key) => {
  try {
    return JSON.parse(store()?.getItem(key) ?? "null");
  } catch {
    return null;
  }
};

/** What is kept for one audit of one account. `isKeeping()` is false where this browser keeps nothing (private windows, a full disk). */
export const keptFor = (account, audit) => {
  const mine = `${PREFIX}${account}:${audit}:`;
  const here = `${mine}${Math.random().toString(36).slice(2)}:`;
  let works = store() !== undefined;
  return {
    isKeeping: () => works,
    put: (item, entries) => {
      try {
        store()?.setItem(here + item, JSON.stringify({ entries, at: Date.now() }));
      } catch {
        works = false;
      }
    },
    remove: (item) => store()?.removeItem(here + item),
    /** Takes over what windows before this one left, the oldest first. */
    adopt: () => {
      const found = keys(mine).filter((key) => !key.startsWith(here)).map((key) => ({ key, record: read(key) }));
      for (const { key } of found) store()?.removeItem(key);
      return found
        .filter(({ record }) => Array.isArray(record?.entries) && record.entries.length > 0 && Date.now() - record.at < LONGEST_DAYS * 86_400_000)
        .sort((a, b) => a.record.at - b.record.at)
        .map(({ key, record }) => ({ item: key.slice(key.indexOf(":", mine.length) + 1), entries: record.entries }));
    },
  };
};

/** On a shared computer nothing stays behind: signing out forgets what was kept, after a question where that loses answers. */
export const forgetOnSignOut = () => {
  for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
    form.addEventListener("submit", (event) => {
      const kept = keys(PREFIX);
      if (kept.length > 0 && !window.confirm("Some answers of an audit are only in this browser and were not sent yet. If you sign out they are lost. Sign out?")) {
        event.preventDefault();
        return;
      }
      for (const key of kept) store()?.removeItem(key);
      window.dispatchEvent(new Event("gt-signing-out"));
    });
  }
};

/** Before an audit is handed in: says when some of its answers are still only here. */
export const warnOfKept = () => {
  for (const place of document.querySelectorAll("[data-kept-warning]")) {
    const count = keys(PREFIX).filter((key) => key.includes(`:${place.dataset.keptWarning}:`)).length;
    if (count === 0) continue;
    const words = document.createElement("p");
    words.className = "govuk-inset-text";
    words.textContent = `${count === 1 ? "One answer is" : `${count} answers are`} only in this browser and not in what you see here. Go back to the questions: they are sent from there.`;
    place.append(words);
  }
};
