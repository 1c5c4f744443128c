/**
 * The search page: loads Pagefind when the field is used, and keeps the question in the address.
 * Without this script, or where Pagefind cannot be loaded, the page leads to the site map.
 */

/** @typedef {{ url: string, title: string, excerpt: string }} Found */
/** @typedef {{ search(query: string): Promise<Found[]> }} Searcher */

/**
 * An excerpt as pieces of text. Pagefind marks what was found, and escapes the rest.
 * @param {string} excerpt
 * @returns {{ text: string, isFound: boolean }[]}
 * @example piecesOf("a &amp; <mark>b</mark>") // → [{ text: "a & ", isFound: false }, { text: "b", isFound: true }]
 */
export function piecesOf(excerpt) {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, index) => ({ text: unescaped(text), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** @type {Readonly<Record<string, string>>} */
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

/** @param {string} text */
const unescaped = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name) => entities[name] ?? whole);

/** @param {HTMLFormElement} form */
function start(form) {
  /** @param {string} name */
  const part = (name) => {
    const element = document.querySelector(`[data-search-${name}]`);
    if (!(element instanceof HTMLElement)) throw new Error(`The search has no ${name}.`);
    return element;
  };
  const field = form.querySelector("input");
  const results = part("results");
  const list = results.querySelector("ol");
  if (!field || !list) throw new Error("The search has no field or no list.");
  const status = part("status");
  const counts = (form.dataset.counts ?? "").split("\n");

  /** @type {Promise<Searcher> | undefined} */
  let searcher;
  const load = () => {
    searcher ??= openSearcher(new URL(form.dataset.script ?? "", document.baseURI).href);
    return searcher;
  };

  /** Number of the latest question: answers to earlier ones are not shown. */
  let latest = 0;

  /** @param {string} query */
  const ask = async (query) => {
    const question = ++latest;
    part("without").hidden = true;
    part("none").hidden = true;
    results.hidden = true;
    status.textContent = query === "" ? "" : (form.dataset.loading ?? "");
    if (query === "") return;
    try {
      const { search } = await load();
      const found = await search(query);
      if (question !== latest) return;
      list.replaceChildren(...found.map(resultOf));
      results.hidden = found.length === 0;
      part("none").hidden = found.length > 0;
      status.textContent = counts[found.length] ?? "";
    } catch (error) {
      console.warn(error);
      if (question !== latest) return;
      status.textContent = "";
      part("failed").hidden = false;
      form.classList.add("search--failed");
    }
  };

  const restore = () => {
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    return ask(field.value.trim());
  };

  field.addEventListener("focus", () => load().catch(() => {}), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = field.value.trim();
    const address = `${location.pathname}${query === "" ? "" : `?${new URLSearchParams({ q: query })}`}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, "", address);
    ask(query);
  });
  addEventListener("popstate", restore);
  form.hidden = false;
  restore();
}

/**
 * @param {string} script address of Pagefind's script
 * @returns {Promise<Searcher>}
 */
async function openSearcher(script) {
  const { createInstance } = await import(script);
  // A site of this size is searched in no time, so that no worker is needed.
  const pagefind = createInstance({ noWorker: true });
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      return Promise.all(
        results.map(
          /** @param {{ data(): Promise<{ url: string, meta: { title: string }, excerpt: string }> }} result */
          async ({ data }) => {
            const { url, meta, excerpt } = await data();
            return { url, title: meta.title, excerpt };
          },
        ),
      );
    },
  };
}

/** @param {Found} found */
function resultOf({ url, title, excerpt }) {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  const heading = document.createElement("h2");
  heading.append(link);
  const text = document.createElement("p");
  text.append(
    ...piecesOf(excerpt).map((piece) => {
      if (!piece.isFound) return piece.text;
      const mark = document.createElement("mark");
      mark.textContent = piece.text;
      return mark;
    }),
  );
  const item = document.createElement("li");
  item.append(heading, text);
  return item;
}

if (typeof document !== "undefined") {
  const form = document.querySelector("form[data-search]");
  if (form instanceof HTMLFormElement) start(form);
}
