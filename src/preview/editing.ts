/** Ties it together: watches the edition's sources, renews the preview and tells browsers and terminal. */
import { relative, resolve } from "node:path";
import { Inspection } from "./inspection.ts";
import { Preview, type PreviewOptions } from "./preview.ts";
import { type PreviewServer, servePreview } from "./server.ts";
import { watchFolders } from "./watch.ts";

export interface EditingOptions extends PreviewOptions {
  /** 0 for any free one. */
  port: number;
  /** Folder of the templates and styles. */
  templates: string;
}

/** A preview that follows its sources until it is disposed. */
export interface Editing extends AsyncDisposable {
  origin: string;
  preview: Preview;
  inspection: Inspection;
}

/** @param say prints a line for the person at the terminal */
export async function startEditing(
  options: EditingOptions,
  say: (line: string) => void,
): Promise<Editing> {
  const { data, brand, templates, port } = options;
  await using stack = new AsyncDisposableStack();
  const preview = stack.use(new Preview(options));
  await preview.reload();
  if (preview.faults.length === 0) await preview.whole();
  const server = stack.use(await servePreview(preview, port));
  const inspection = stack.use(
    new Inspection(preview, {
      onNews(lines) {
        server.tell();
        say(lines.length > 0 ? toldOfMade(lines) : "Mended: PDFs can be made again.");
      },
      onFailure: (line) => say(`What is printed is not looked at: ${line}`),
    }),
  );

  let changed = new Set<string>();
  let isRunning = false;
  const follow = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    while (changed.size > 0) {
      const files = changed;
      changed = new Set();
      await renew(preview, server, [...files], { data, templates }, say);
      if (preview.faults.length === 0) inspection.again();
    }
    isRunning = false;
  };
  stack.use(
    await watchFolders([data, templates, ...(brand === undefined ? [] : [brand])], (file) => {
      changed.add(file);
      void follow();
    }),
  );
  if (preview.faults.length > 0) say(told(preview));
  else {
    say(`${preview.pages} pages: ${server.origin}/`);
    inspection.again();
  }
  const kept = stack.move();
  return {
    origin: server.origin,
    preview,
    inspection,
    async [Symbol.asyncDispose]() {
      await kept.disposeAsync();
    },
  };
}

/** Brings the open pages up to date after a change of `files`. */
async function renew(
  preview: Preview,
  server: PreviewServer,
  files: readonly string[],
  { data, templates }: Pick<EditingOptions, "data" | "templates">,
  say: (line: string) => void,
): Promise<void> {
  const begun = performance.now();
  const wasWell = preview.faults.length === 0;
  const folder = resolve(data);
  const isOfData = files.some((file) => resolve(file).startsWith(folder));
  if (isOfData) await preview.reload();
  if (files.some((file) => resolve(file).startsWith(resolve(templates)))) preview.renew();
  // What a browser shows is written before it is told, so that a fault reaches terminal and page.
  await preview.show(server.open());
  server.tell();
  const names = files.map((file) => relative(process.cwd(), file)).join(", ");
  if (preview.faults.length > 0) say(told(preview));
  else
    say(
      `${wasWell ? "" : "Mended. "}${names}: shown after ${Math.round(performance.now() - begun)} ms`,
    );
}

function told({ faults, pages }: Preview): string {
  const meanwhile =
    pages > 0 ? "browsers keep the pages from before" : "there is no page to show yet";
  return `\n${faults.join("\n")}\n\nUntil this is mended, ${meanwhile}.`;
}

const toldOfMade = (lines: readonly string[]): string =>
  `\n${lines.join("\n")}\n\nThe pages are shown, but no PDF can be made until this is mended.`;
