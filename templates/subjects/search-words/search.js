/**
 * The search page: loads the engine and the index when the field is used, and keeps the question and the
 * choices in the address. Without this script, or where they cannot be loaded, the page leads to the site map.
 */
import { choicesOf, fits } from "./engine/choices.js";
import { resultItem } from "./engine/result.js";

/** @typedef {import("../../../src/outputs/site/search-index.ts").SearchIndex} SearchIndex */
/** @typedef {import("./search-engine.js").Answer} Answer */
/** @typedef {{ index: SearchIndex, base: string, search: (question: string) => Answer }} Searcher */

/** @param {HTMLFormElement} form */
function start(form) {
  /** @param {string} name */
  const part = (name) => {
    const element = document.querySelector(`[data-search-${name}]`);
    if (!(element instanceof HTMLElement)) throw new Error(`The search has no ${name}.`);
    return element;
  };
  const field = form.querySelector("input");
  const selects = [...form.querySelectorAll("select")];
  const list = part("results").querySelector("ol");
  if (!field || !list) throw new Error("The search has no field or no list.");
  const status = part("status");
  const counts = (form.dataset.counts ?? "").split("\n");
  const parts = ["without", "none", "ways", "meant", "results"];

  /** @type {Promise<Searcher> | undefined} */
  let searcher;
  const load = () => {
    searcher ??= openSearcher(form);
    return searcher;
  };

  /** Number of the latest question: answers to earlier ones are not shown. */
  let latest = 0;

  /** Asks what the address asks. */
  const ask = async () => {
    const asked = new URLSearchParams(location.search);
    const question = (asked.get("q") ?? "").trim();
    field.value = question;
    const turn = ++latest;
    for (const name of parts) part(name).hidden = true;
    status.textContent = question === "" ? "" : (form.dataset.loading ?? "");
    if (question === "") return;
    try {
      const { index, base, search } = await load();
      const { found: all, meant } = search(question);
      if (turn !== latest) return;
      for (const select of selects)
        offer(select, choicesOf(select.name, all, index), asked.get(select.name) ?? "");
      const found = all.filter(({ record }) =>
        selects.every(({ name, value }) => fits(record, name, value)),
      );
      list.replaceChildren(...found.map((one) => resultItem(one, index, base)));
      part("results").hidden = found.length === 0;
      part("none").hidden = found.length > 0;
      part("ways").hidden = found.length > 0;
      if (meant !== undefined) suggest(part("meant"), meant);
      status.textContent = counts[found.length] ?? "";
    } catch (error) {
      console.warn(error);
      if (turn !== latest) return;
      status.textContent = "";
      part("failed").hidden = false;
      form.classList.add("search--failed");
    }
  };

  /** Puts the question and the choices into the address, and asks. @param {readonly HTMLSelectElement[]} kept */
  const go = (kept) => {
    const wanted = [["q", field.value.trim()], ...kept.map(({ name, value }) => [name, value])];
    const query = new URLSearchParams(wanted.filter(([, value]) => value !== ""));
    const address = `${location.pathname}${query.size > 0 ? `?${query}` : ""}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, "", address);
    return ask();
  };

  field.addEventListener("focus", () => load().catch(() => {}), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const isSame = field.value.trim() === new URLSearchParams(location.search).get("q");
    // Choices are those of the results that were there.
    go(isSame ? selects : []);
  });
  for (const select of selects) select.addEventListener("change", () => go(selects));
  addEventListener("popstate", ask);
  form.hidden = false;
  ask();
}

/**
 * @param {HTMLFormElement} form which names the engine and the index
 * @returns {Promise<Searcher>}
 */
async function openSearcher({ dataset }) {
  const base = new URL(dataset.index ?? "", document.baseURI).href;
  const engine = new URL(dataset.engine ?? "", document.baseURI).href;
  const [{ openSearch }, answer] = await Promise.all([import(engine), fetch(base)]);
  if (!answer.ok) throw new Error(`The index did not arrive: ${answer.status}.`);
  const index = await answer.json();
  return { index, base, search: openSearch(index) };
}

/**
 * Offers what tells the results apart; without a second choice there is nothing to choose.
 * @param {HTMLSelectElement} select
 * @param {readonly { id: string, name: string }[]} choices
 * @param {string} chosen
 */
function offer(select, choices, chosen) {
  const options = choices.map(({ id, name }) => new Option(name, id, false, id === chosen));
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  const field = select.closest("[data-search-choice]");
  if (field instanceof HTMLElement) field.hidden = choices.length < 2;
}

/** @param {HTMLElement} line @param {string} meant */
function suggest(line, meant) {
  const link = line.querySelector("a") ?? document.createElement("a");
  line.append(link);
  link.textContent = meant;
  link.href = `?${new URLSearchParams({ q: meant })}`;
  line.hidden = false;
}

const form = document.querySelector("form[data-search]");
if (form instanceof HTMLFormElement) start(form);
