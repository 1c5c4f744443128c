/**
 * Filters the finder's channels in place. The choice is kept in the address, so that it can be
 * linked, gone back from and reloaded. Without this script the page is the whole list.
 */

/** @typedef {"audience" | "level" | "kind"} Filter */
/** @typedef {Readonly<Record<Filter, string>>} Choice An empty text where nothing is chosen. */

/** @type {readonly Filter[]} */
const filters = ["audience", "level", "kind"];

/**
 * The choice in an address; what the page does not know counts as not chosen.
 * @param {string} search query of the address, e.g. "?audience=guardians"
 * @param {(filter: Filter, value: string) => boolean} isKnown
 * @returns {Choice}
 */
export function choiceIn(search, isKnown) {
  const query = new URLSearchParams(search);
  /** @param {Filter} filter */
  const value = (filter) => {
    const chosen = query.get(filter) ?? "";
    return isKnown(filter, chosen) ? chosen : "";
  };
  return { audience: value("audience"), level: value("level"), kind: value("kind") };
}

/**
 * The query that keeps a choice; empty where nothing is chosen.
 * @param {Choice} choice
 * @example queryOf({ audience: "guardians", level: "", kind: "hearing" }) // → "?audience=guardians&kind=hearing"
 */
export function queryOf(choice) {
  const chosen = filters.filter((filter) => choice[filter] !== "");
  const query = new URLSearchParams(chosen.map((filter) => [filter, choice[filter]]));
  return chosen.length > 0 ? `?${query}` : "";
}

/**
 * Whether a channel fits a choice.
 * @param {Readonly<Record<Filter, string>>} channel its audiences are separated by spaces
 * @param {Choice} choice
 */
export function fits(channel, choice) {
  return filters.every(
    (filter) => choice[filter] === "" || channel[filter].split(" ").includes(choice[filter]),
  );
}

/** @param {HTMLElement} root */
function start(root) {
  /** @param {string} name */
  const part = (name) => {
    const element = root.querySelector(`[data-finder-${name}]`);
    if (!(element instanceof HTMLElement)) throw new Error(`The finder has no ${name}.`);
    return element;
  };
  const form = part("form");
  const status = part("status");
  const counts = (form.dataset.counts ?? "").split("\n");
  const channels = [...root.querySelectorAll("[data-channel]")].filter(isHtml);
  const sections = [...root.querySelectorAll("[data-section]")].filter(isHtml);
  const selects = new Map(
    [...form.querySelectorAll("select")].map((select) => [select.name, select]),
  );

  /** @returns {Choice} */
  const chosen = () => {
    /** @param {Filter} filter */
    const value = (filter) => selects.get(filter)?.value ?? "";
    return { audience: value("audience"), level: value("level"), kind: value("kind") };
  };

  /** @param {Choice} choice */
  const show = (choice) => {
    let count = 0;
    for (const channel of channels) {
      const { audience = "", level = "", kind = "" } = channel.dataset;
      const isFound = fits({ audience, level, kind }, choice);
      channel.toggleAttribute("data-found", isFound);
      if (isFound) count++;
    }
    // A channel that does not fit stays as the heading of those inside it that do.
    for (const element of [...channels, ...sections])
      element.hidden = !element.matches("[data-found], :has([data-found])");
    const isAll = queryOf(choice) === "";
    const words = (isAll ? form.dataset.all : counts[count]) ?? "";
    if (status.textContent !== words) status.textContent = words;
  };

  const choose = () => {
    const choice = chosen();
    const address = `${location.pathname}${queryOf(choice)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, "", address);
    show(choice);
  };

  const restore = () => {
    const choice = choiceIn(location.search, (filter, value) =>
      [...(selects.get(filter)?.options ?? [])].some((option) => option.value === value),
    );
    for (const filter of filters) {
      const select = selects.get(filter);
      if (select) select.value = choice[filter];
    }
    show(choice);
  };

  form.addEventListener("change", choose);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose();
    status.focus();
  });
  part("clear").addEventListener("click", () => {
    for (const select of selects.values()) select.value = "";
    choose();
  });
  addEventListener("popstate", restore);
  status.tabIndex = -1;
  form.hidden = false;
  restore();
}

/**
 * @param {Element} element
 * @returns {element is HTMLElement}
 */
const isHtml = (element) => element instanceof HTMLElement;

if (typeof document !== "undefined") {
  const root = document.querySelector("[data-finder]");
  if (root instanceof HTMLElement) start(root);
}
