/** Must be found: a PDF that is none. */
import type { Breaks } from "../../checks/fixture/break.ts";
import { FIXTURE_ORIGIN } from "../../checks/fixture/good-edition.ts";

export const breaks: Breaks = {
  pdf: (files) => {
    const address = "/fi/kaikki/";
    const file = "fi/kaikki/index.html";
    const front = files.get("fi/index.html") ?? "";
    files.set(
      file,
      front
        .replaceAll('href="../', 'href="../../')
        .replaceAll("<title>Suunnitelma", "<title>Kaikki")
        .replace(`href="${FIXTURE_ORIGIN}/fi/"`, `href="${FIXTURE_ORIGIN}${address}"`)
        .replace(/<link rel="alternate".*\n/g, "")
        .replace("<!-- here -->", '<section class="slide" data-slide="cover"></section>'),
    );
    files.set("fi/plan.json", '{ "plan": { "full_title": { "text": "Suunnitelma" } } }\n');
    files.set("fi/plan.pdf", "%PDF-1.7\nbroken\n");
    const page = {
      id: "all",
      layout: "whole-plan",
      language: "fi",
      address,
      file,
      title: "Kaikki",
    };
    const deck = { language: "fi", address: "/fi/plan.pdf", pages: 1, bytes: 16 };
    return { pages: [page], decks: [deck] };
  },
};
