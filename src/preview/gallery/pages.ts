/** The gallery's pages: one for each example by itself, and one that shows them all. */
import type { AddedPage } from "../../outputs/site/write-pages.ts";
import { shownOnSlides } from "../../outputs/site/shown.ts";
import { escapeHtml } from "../problem-page.ts";
import type { Component, Example } from "./examples.ts";

export const GALLERY = "/_components/";

/** An example with its address; without context where no plan has a page of its layout. */
export interface ShownExample {
  component: Component;
  example: Example;
  address: string;
  context: object | undefined;
}

/** @param contextOn what a page with the layout sees; undefined if the plan has none */
export function examplesOf(
  components: readonly Component[],
  contextOn: (layout: string) => object | undefined,
): ShownExample[] {
  return components.flatMap((component) =>
    component.examples.map((example, index) => ({
      component,
      example,
      address: `${GALLERY}${component.name}/${index + 1}/`,
      context: contextOn(example.on),
    })),
  );
}

/** The template of an example that can be shown. */
export function exampleTemplate({ component, example, address, context }: ShownExample): AddedPage {
  const parameters = Object.entries(example.parameters).map(([name, value]) => `${name}: ${value}`);
  // Under a name of its own: a macro may be called like a value of the context.
  const call = example.macro
    ? `{% from "${component.path}" import ${example.macro} as component with context %}{{ component({ ${parameters.join(", ")} }) }}`
    : `{% include "${component.path}" %}`;
  return {
    path: `${address.slice(1, -1)}.page`,
    content: `{% extends "layouts/example.njk" %}{% block example %}${example.inside.replace("{}", call)}{% endblock %}`,
    data: {
      ...context,
      ...example.values,
      permalink: `${address}index.html`,
      here: address,
      ...(example.slide && { shown: shownOnSlides }),
      example: {
        name: example.name,
        isInMain: component.place === "main",
        isSlide: example.on === "whole-plan",
      },
    },
  };
}

/** The page that shows every example in a frame of its own. */
export function galleryPage(shown: readonly ShownExample[]): string {
  const byComponent = Map.groupBy(shown, ({ component }) => component.name);
  const sections = [...byComponent].map(
    ([name, examples]) => `
      <section aria-labelledby="${anchorOf(name)}">
        <h2 id="${anchorOf(name)}">${name}</h2>
        ${examples.map(exampleMarkup).join("\n")}
      </section>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Components</title>
    <style>
      :root { color-scheme: light dark; background: light-dark(#fff, #1a1a1a); color: light-dark(#1a1a1a, #fff); }
      a { color: light-dark(#0000bf, #b3b3ff); }
      body { margin: 2rem auto; padding-inline: 1.5rem; max-inline-size: 90rem; font: 16px/1.5 system-ui, sans-serif; }
      h2, a { overflow-wrap: anywhere; }
      nav ul { columns: 12rem; padding: 0; list-style: none; }
      div { resize: horizontal; overflow: auto; min-inline-size: min(320px, 100%); max-inline-size: 100%; border: 1px solid; }
      iframe { display: block; inline-size: 100%; block-size: 24rem; border: 0; }
    </style>
  </head>
  <body>
    <main>
      <h1>Components</h1>
      <p>Each frame can be drawn narrower at its lower corner.</p>
      <nav aria-label="Components">
        <ul>${[...byComponent.keys()].map((name) => `<li><a href="#${anchorOf(name)}">${name}</a></li>`).join("")}</ul>
      </nav>${sections.join("")}
    </main>
  </body>
</html>
`;
}

const anchorOf = (name: string) => name.replace("/", "-");

function exampleMarkup({ example, address, context }: ShownExample): string {
  const name = escapeHtml(example.name);
  const way = address.slice(GALLERY.length);
  if (!context)
    return `<h3>${name}</h3><p>No plan here has a page with the layout “${escapeHtml(example.on)}”.</p>`;
  return `<h3><a href="${way}">${name}</a></h3>
        <div><iframe src="${way}" title="${name}" loading="lazy"></iframe></div>`;
}
