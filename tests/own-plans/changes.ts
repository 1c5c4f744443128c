/** What makes a plan begun by `npm run new` unlike others, in a few lines each. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { readFolder } from "../../src/language/catalogue/folder.ts";
import { writePo } from "../../src/language/catalogue/po-file.ts";
import { withEdit } from "../../src/plan/fixture/small-plan.ts";
import { subjects } from "../../src/subjects/index.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";

/** Translates some texts into a language of the plan, and says that it is as official as the plan's own. */
export function translateInto(
  folder: string,
  language: string,
  texts: Readonly<Record<string, string>>,
): void {
  withEdit(folder, "site.yaml", `- code: ${language}`, `- code: ${language}\n    official: true`);
  const loaded = loadPlan(folder);
  if (!loaded.ok) throw new Error("The plan has problems.");
  const { catalogues } = readFolder(folder, loaded.plan, loaded.sources, subjects);
  for (const { merged, path } of catalogues) {
    if (!merged) continue;
    const entries = merged.entries.map((entry) => ({
      ...entry,
      translation: texts[entry.source] ?? entry.translation,
    }));
    writeFileSync(path, writePo({ ...merged, entries }));
  }
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Twelve principles, every other one with a name of the city's, and six audiences. */
export function withTwelvePrinciples(folder: string): void {
  change(folder, "principles", (data) => ({
    ...data,
    principles: numbered(12).map((number) => ({
      id: `principle-${number}`,
      ...(number % 2 === 0 && { city_name: `The city’s name ${number}` }),
      name: `Principle ${number}, as we say it`,
      statements: [{ id: `statement-${number}`, text: `What principle ${number} says.` }],
    })),
  }));
  change(folder, "channels", (data) => ({
    ...data,
    audiences: numbered(6).map((number) => ({
      id: `audience-${number}`,
      name: `Audience ${number}`,
      self: `of audience ${number}`,
    })),
    levels: [
      {
        id: "our-services",
        title: "Taking part",
        name: "Our services",
        groups: ["planning", "hearing"].map((kind) => ({
          id: `${kind}-group`,
          title: `${kind}:`,
          kind,
          audiences: numbered(6).map((number) => `audience-${number}`),
          channels: [{ id: `${kind}-channel`, text: `A channel of ${kind}` }],
        })),
      },
    ],
  }));
}

/** No channels and no audiences, a dark colour, and a deck of two slides: the rest is for the site alone. */
export function withoutChannels(folder: string): void {
  rmSync(join(folder, "channels.yaml"));
  const layouts = ["channels", "audiences", "finder"];
  const isLeft = (item: { layout: string }) => !layouts.includes(item.layout);
  change(folder, "site", (data) => ({
    ...data,
    theme: { colour: "#0b3d2e", koro: "none" },
    pages: items.parse(data.pages).filter(isLeft),
  }));
  change(folder, "deck", (data) => ({
    slides: items
      .parse(data.slides)
      .filter(({ layout }) => ["cover", "structures"].includes(layout)),
  }));
  change(folder, "principles", (data) => ({ ...data, only: "site" }));
}

const items = z.array(z.looseObject({ layout: z.string() }));
const file = z.record(z.string(), z.unknown());

function change(folder: string, name: string, by: (data: z.infer<typeof file>) => unknown): void {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, stringify(by(file.parse(parse(readFileSync(path, "utf8"))))));
}
