// The map of a plan's golden thread: pointing at a node shows its lines, choosing one opens its words at the foot of the window without
// leaving the map. Without scripts the same links lead to the same words.
const partsOf = (map) => ({
  nodes: [...map.querySelectorAll("[data-node]")],
  lines: [...map.querySelectorAll("[data-from]")],
  panels: [...map.querySelectorAll(".gt-thread__panel")],
});

const enliven = (map) => {
  const { nodes, lines, panels } = partsOf(map);
  let chosen = "";

  const show = (id) => {
    const on = new Set(id === "" ? [] : [id]);
    for (const line of lines) {
      const isOn = id !== "" && (line.dataset.from === id || line.dataset.to === id);
      line.classList.toggle("is-on", isOn);
      if (isOn) on.add(line.dataset.from).add(line.dataset.to);
    }
    for (const node of nodes) node.classList.toggle("is-on", on.has(node.dataset.node));
    for (const node of nodes) node.classList.toggle("is-chosen", node.dataset.node === chosen);
    map.classList.toggle("gt-thread--choosing", id !== "");
  };

  const open = (id) => {
    chosen = id;
    for (const panel of panels) panel.classList.toggle("is-open", panel.id === `thread-${id}`);
    show(id);
    panels.find((panel) => panel.id === `thread-${id}`)?.focus({ preventScroll: true });
  };

  const close = () => {
    const node = nodes.find((each) => each.dataset.node === chosen);
    open("");
    node?.focus({ preventScroll: true });
    node?.scrollIntoView({ block: "nearest" });
  };

  map.classList.add("gt-thread--scripted");
  map.addEventListener("click", (event) => {
    const address = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") ?? "" : "";
    if (address.startsWith("#thread-") && nodes.some((node) => `#thread-${node.dataset.node}` === address)) {
      event.preventDefault();
      history.replaceState(null, "", address);
      open(address.slice("#thread-".length));
    } else if (address.startsWith("#node-")) {
      event.preventDefault();
      close();
    }
  });
  map.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && chosen !== "") close();
  });
  for (const node of nodes) {
    for (const comes of ["pointerenter", "focus"]) node.addEventListener(comes, () => show(node.dataset.node));
    for (const goes of ["pointerleave", "blur"]) node.addEventListener(goes, () => show(chosen));
  }
  // From elsewhere on the page, or from an address that somebody sent.
  const fromAddress = () => {
    const id = location.hash.slice("#thread-".length);
    if (location.hash.startsWith("#thread-") && nodes.some((node) => node.dataset.node === id)) {
      map.scrollIntoView({ block: "start" });
      nodes.find((node) => node.dataset.node === id)?.scrollIntoView({ block: "center" });
      open(id);
    }
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
};

export const threadMaps = () => {
  for (const map of document.querySelectorAll("[data-thread-map]")) enliven(map);
};
