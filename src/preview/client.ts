/** Runs in the browser: reloads the page when there is something new, and lays problems over it. */

/** What the server says: at once on connecting, then at each change. */
export interface News {
  revision: string;
  /** What keeps pages from being shown as they now are. */
  faults: string[];
  /** What keeps files from being made of the pages. */
  madeFaults: string[];
}

/**
 * The client as a function without surroundings: its source is sent to the browser.
 * @param events address of the stream of news
 */
export function client(events: string): void {
  // Frames, as in the gallery, are reloaded by the page around them; browsers allow few connections.
  if (window.top !== window) return;
  const shown = document.currentScript?.dataset.revision;
  let layer: HTMLElement | undefined;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    aside { position: fixed; inset: auto 0 0; max-block-size: 60vh; overflow: auto; z-index: 2147483647;
      padding: 1rem 1.5rem; background: #1a1a1a; color: #fff; border-block-start: 4px solid #ff6b7a;
      font: 16px/1.5 ui-monospace, monospace; }
    h2 { font: bold 18px/1.4 system-ui, sans-serif; margin: 0 0 .5rem; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { padding-block: .25rem; white-space: pre-wrap; overflow-wrap: anywhere; }
    button { position: absolute; inset-block-start: 1rem; inset-inline-end: 1.5rem; min-block-size: 32px;
      font: inherit; color: inherit; background: none; border: 1px solid; cursor: pointer; }
    :focus-visible { outline: 3px solid #fff; outline-offset: 2px; }`);

  const clear = (): void => {
    layer?.remove();
    layer = undefined;
  };
  const lay = (faults: readonly string[], consequence: string): void => {
    clear();
    const host = document.createElement("div");
    host.id = "preview-problems";
    host.lang = "en";
    host.dir = "ltr";
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const aside = document.createElement("aside");
    aside.setAttribute("role", "alert");
    const heading = document.createElement("h2");
    heading.textContent = `${faults.length} ${faults.length === 1 ? "problem" : "problems"}: ${consequence}`;
    const list = document.createElement("ul");
    list.append(
      ...faults.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
    );
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", clear);
    aside.append(heading, list, close);
    root.append(aside);
    document.body.append(host);
    layer = host;
  };

  const source = new EventSource(`${events}?page=${encodeURIComponent(location.pathname)}`);
  source.addEventListener("message", ({ data }) => {
    const { revision, faults, madeFaults }: News = JSON.parse(data);
    if (faults.length > 0) lay(faults, "this page is as it was before");
    else if (revision !== shown) location.reload();
    else if (madeFaults.length > 0) lay(madeFaults, "no PDF can be made until this is mended");
    else clear();
  });
  addEventListener("pagehide", () => source.close());
}
