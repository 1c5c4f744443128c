/** The page that stands in for one that cannot be shown. */
import { clientScript } from "./page-additions.ts";

/** Lists the lines; it gives way to the page by itself once all is mended. */
export function problemPage(lines: readonly string[], revision: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Problems</title>
    <style>
      :root { color-scheme: light dark; background: light-dark(#fff, #1a1a1a); color: light-dark(#1a1a1a, #fff); }
      body { margin: 2rem auto; padding-inline: 1.5rem; max-inline-size: 70rem; font: 16px/1.5 system-ui, sans-serif; }
      ul { padding: 0; list-style: none; }
      li { font-family: ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding-block: .5rem; border-block-end: 1px solid; }
    </style>
    ${clientScript(revision)}
  </head>
  <body>
    <main>
      <h1>This page cannot be shown yet</h1>
      <p>It appears by itself once this is mended:</p>
      <ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>
    </main>
  </body>
</html>
`;
}

/** Text for HTML, between tags and in double quotes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
