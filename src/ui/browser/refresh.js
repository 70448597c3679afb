// Parts marked data-refresh (seconds) are fetched again from their own page until they no longer carry the mark,
// so that long work shows its progress without the page jumping. Without scripts a meta refresh does it.
const later = (part) => {
  const seconds = Math.max(1, Number(part.dataset.refresh) || 5);
  setTimeout(() => void again(part), seconds * 1000);
};

const again = async (part) => {
  if (document.hidden) return later(part);
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" }, credentials: "same-origin" });
    if (!response.ok) return later(part);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!fresh) return location.reload();
    // Finished: the rest of the page (buttons, results) changes too, so show it whole.
    if (!fresh.dataset.refresh) return location.reload();
    part.replaceWith(document.adoptNode(fresh));
    later(fresh);
  } catch {
    later(part);
  }
};

export const refreshParts = () => {
  for (const part of document.querySelectorAll("[data-refresh][id]")) later(part);
};
