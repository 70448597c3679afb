import { applyContent, contentOf, quotesOf, showQuotes } from "./audit-form-items.js";

// This file is long because it holds the one promise of the form: nothing that somebody answered is lost, and nothing of anybody else's is
// overwritten unseen. Answers are sent one after another, in the order in which they were given; one that got no reply is sent again as the
// very same save, so that the server never takes it for two; an answer that somebody else changed meanwhile waits for a choice.

const newSaveId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const RETRY_SECONDS = [2, 4, 8, 15];
const TIMEOUT_MS = 20_000;
const SHARED_SECONDS = 15;

/** `show` is told what to show: saved(item, reply), fault(item, words), conflict(item), changedElsewhere(item, answer), asked(ids), status(). */
export const makeSaves = ({ root, items, kept, csrf, show }) => {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const queue = new Set();
  const state = { busy: false, offline: false, signedOut: false, stranger: false, ended: "", lastSaved: "", tries: 0 };
  let token = csrf;
  let timer;
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`gt-audit:${root.dataset.audit}`) : undefined;

  const keep = (item) => kept.put(item.key, [...(item.entry ? [item.entry] : []), ...(item.dirty || !item.entry ? [{ content: contentOf(item), basedOn: item.revision }] : [])]);

  const request = (method, body) => fetch(root.dataset.save, {
    method, credentials: "same-origin", signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: "application/json", ...(body && { "content-type": "application/json", "x-csrf-token": token }) }, ...(body && { body: JSON.stringify(body) }),
  });

  const bodyOf = (item, { content, basedOn, saveId }) => ({ ...(item.isCriterion ? { criterion: item.id } : { judgement: item.id }), ...content, basedOn, saveId });

  const tryLater = () => {
    clearTimeout(timer);
    const seconds = RETRY_SECONDS[Math.min(state.tries, RETRY_SECONDS.length - 1)];
    state.tries += 1;
    timer = setTimeout(() => void pump(), seconds * 1000);
    show.status();
  };

  /** A fresh token, where somebody signed in again; says whether sending may go on. */
  const renew = async () => {
    const response = await request("GET");
    state.signedOut = response.status === 401;
    if (!response.ok) return false;
    const now = await response.json();
    state.stranger = now.account !== root.dataset.account;
    if (state.stranger) return false;
    token = now.csrf;
    takeIn(now);
    return true;
  };

  const isSafe = (item) => !item.dirty && !item.entry && !item.conflict && !queue.has(item);

  /** What others saved meanwhile is shown where nothing of one's own is waiting. */
  const takeIn = (now) => {
    if (!now.mayAnswer) state.ended = now.state === "withdrawn" ? "withdrawn" : "handed-in";
    for (const item of items) {
      const theirs = (item.isCriterion ? now.answers : now.judgements)[item.id];
      if (theirs === undefined || theirs.revision <= item.revision || !isSafe(item)) continue;
      item.revision = theirs.revision;
      applyContent(item, theirs);
      show.changedElsewhere(item, theirs, now.suggestions[item.id] ?? "");
    }
    show.asked(now.asked);
    show.status();
  };

  const settle = (item, reply) => {
    item.entry = undefined;
    queue.delete(item);
    if (reply.status === "conflict") {
      item.conflict = reply.theirs;
      keep(item);
      return show.conflict(item);
    }
    const saved = reply.answer ?? reply.judgement;
    item.revision = saved.revision;
    state.lastSaved = saved.at;
    if (item.dirty) {
      queue.add(item);
      keep(item);
    } else {
      kept.remove(item.key);
      if (item.isCriterion) showQuotes(item, saved.evidence);
    }
    item.quotesSaved = saved.evidence ?? [];
    show.saved(item, reply);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel?.postMessage("saved");
  };

  const refuse = async (item, response) => {
    const { error } = await response.json().catch(() => ({ error: { code: "", message: "It could not be saved.", cure: "" } }));
    item.entry = undefined;
    queue.delete(item);
    if (["handed-in", "withdrawn", "no-such-audit", "not-yours"].includes(error.code)) {
      state.ended = error.code;
      keep(item);
      return;
    }
    // Words that do not stand in the document go back into their box; the rest of the answer is saved without them.
    if (error.code === "bad-evidence") {
      const before = new Set((item.quotesSaved ?? []).map(({ quote }) => quote));
      const refused = quotesOf(item).filter(({ quote }) => !before.has(quote));
      showQuotes(item, quotesOf(item).filter(({ quote }) => before.has(quote)));
      show.fault(item, error.message, refused.map(({ quote }) => quote).join("\n"));
      changed(item);
      return;
    }
    kept.remove(item.key);
    show.fault(item, `${error.message} ${error.cure}`, "");
  };

  const sendOne = async (item) => {
    if (item.entry === undefined) {
      item.entry = { saveId: newSaveId(), content: contentOf(item), basedOn: item.revision };
      item.dirty = false;
    }
    keep(item);
    show.saving(item);
    let response = await request("POST", bodyOf(item, item.entry));
    if (response.status === 403 && (await renew())) response = await request("POST", bodyOf(item, item.entry));
    if (response.status === 401) state.signedOut = true;
    if (response.status === 401 || response.status === 403 || response.status === 408 || response.status === 429 || response.status >= 500) return false;
    state.signedOut = false;
    if (response.ok) settle(item, await response.json());
    else await refuse(item, response);
    return true;
  };

  const pump = async () => {
    if (state.busy || state.ended !== "" || state.stranger) return;
    const [item] = queue;
    if (item === undefined) return;
    state.busy = true;
    clearTimeout(timer);
    let isSent = false;
    const wasAway = state.offline || state.signedOut;
    try {
      isSent = state.signedOut && !(await renew()) ? false : await sendOne(item);
      state.offline = false;
    } catch {
      // No connection, or no reply in time: it may or may not have arrived, so the very same save is sent again.
      state.offline = true;
    }
    state.busy = false;
    if (!isSent) {
      show.waiting(item);
      return tryLater();
    }
    state.tries = 0;
    if (wasAway && queue.size === 0) void sync();
    show.status();
    void pump();
  };

  /** Something was answered. `wait`: milliseconds until it is sent, for words that are still being typed. */
  const changed = (item, wait = 0) => {
    item.dirty = true;
    if (item.conflict) return keep(item);
    keep(item);
    clearTimeout(item.timer);
    const go = () => {
      queue.add(item);
      void pump();
      show.status();
    };
    item.go = go;
    if (wait === 0) go();
    else {
      item.timer = setTimeout(go, wait);
      show.status();
    }
  };

  /** Sends at once what still waits for its typing to end. */
  const flush = () => {
    for (const item of items) {
      if (!item.dirty || item.conflict || queue.has(item)) continue;
      clearTimeout(item.timer);
      item.go?.();
    }
  };

  const choose = (item, isMine) => {
    const theirs = item.conflict;
    item.conflict = undefined;
    item.revision = theirs.revision;
    item.dirty = false;
    if (isMine) return changed(item);
    applyContent(item, theirs);
    kept.remove(item.key);
    show.changedElsewhere(item, theirs, undefined);
    show.status();
  };

  const sync = async () => {
    if (state.ended !== "") return;
    try {
      await renew();
    } catch {
      // Shown when something is to be sent.
    }
    show.status();
  };

  const restore = () => {
    const adopted = kept.adopt();
    for (const { item: key, entries } of adopted) {
      const item = byKey.get(key);
      if (item === undefined) continue;
      const [oldest] = entries;
      const newest = entries.at(-1);
      applyContent(item, newest.content);
      item.entry = oldest.saveId ? oldest : undefined;
      item.dirty = item.entry === undefined || entries.length > 1;
      if (item.entry === undefined) item.revision = oldest.basedOn;
      queue.add(item);
      keep(item);
      show.waiting(item);
    }
    if (adopted.length > 0) void pump();
    return adopted.length;
  };

  const isUnsaved = () => queue.size > 0 || items.some((item) => item.dirty || item.entry || item.conflict);
  const counts = () => ({ ...state, waiting: items.filter((item) => item.dirty || item.entry).length, conflicts: items.filter((item) => item.conflict), isKeeping: kept.isKeeping() });

  let signingOut = false;
  window.addEventListener("gt-signing-out", () => { signingOut = true; });
  window.addEventListener("beforeunload", (event) => { if (!signingOut && isUnsaved() && state.ended === "") event.preventDefault(); });
  window.addEventListener("online", () => { state.tries = 0; void pump(); });
  window.addEventListener("offline", () => { state.offline = queue.size > 0; show.status(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); else void (queue.size > 0 ? pump() : sync()); });
  window.addEventListener("pagehide", flush);
  channel?.addEventListener("message", () => { if (queue.size === 0) void sync(); });
  if (root.dataset.shared !== undefined) setInterval(() => { if (!document.hidden && queue.size === 0) void sync(); }, SHARED_SECONDS * 1000);

  return { changed, flush, choose, restore, isUnsaved, counts };
};
