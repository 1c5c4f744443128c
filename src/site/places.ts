/** Where each thing of the plan is to be found on the site, so that other pages can lead there. */
import { asName } from "../language/name-words.ts";
import type { Words } from "../language/words.ts";
import type { PageLayout } from "../plan/schema/site.ts";
import { channelNames } from "../subjects/channels/channel-names.ts";
import { eventNames } from "../subjects/survey/view.ts";
import type { Edition } from "./edition.ts";
import type { Link } from "./link.ts";
import type { Page } from "./page.ts";

/** Links by the id of what they lead to. Things on pages that the site does not have are left out. */
export type Places = ReadonlyMap<string, Link>;

/**
 * Collects the places of structures, their members, audiences, channels, principles, priorities, acts,
 * rules and events of the survey.
 */
export function placesOf(edition: Edition, pages: readonly Page[]): Places {
  const { plan } = edition;
  const places = new Map<string, Link>();
  const add = (page: Page | undefined, id: string, words: Words) => {
    if (page) places.set(id, { words: linked(words), address: `${page.address}#${id}` });
  };
  const names = channelNames(edition);
  const on = (layout: PageLayout, shows?: string) =>
    pages.find((page) => page.layout === layout && page.shows === shows);

  for (const act of plan.mandate?.acts.items ?? []) add(on("mandate"), act.id, act.name);
  for (const rule of plan.mandate?.rules.items ?? []) add(on("mandate"), rule.id, rule.text);
  for (const { id, name } of plan.survey ? eventNames(plan.survey) : [])
    add(on("survey"), id, name);
  for (const body of plan.structures?.structures ?? []) {
    add(on("structures"), body.id, body.name);
    for (const member of body.composition?.members ?? []) {
      const place = on("structures");
      if (place)
        places.set(member.id, { words: member.name, address: `${place.address}#${body.id}` });
    }
  }
  for (const audience of plan.channels?.audiences ?? []) {
    const page = on("audience", audience.id);
    if (page) places.set(audience.id, { words: audience.name, address: page.address });
  }
  for (const level of plan.channels?.levels ?? []) {
    const page = on("level", level.id);
    if (page) places.set(level.id, { words: level.name, address: page.address });
    for (const channel of level.groups.flatMap(({ channels }) => channels)) {
      for (const { id, text } of [channel, ...(channel.channels ?? [])])
        add(page, id, names.get(id) ?? text);
    }
  }
  for (const principle of plan.principles?.principles ?? []) {
    const page = on("principle", principle.id);
    if (page) places.set(principle.id, { words: principle.name, address: page.address });
    for (const priority of principle.priorities.items) add(page, priority.id, priority.text);
  }
  return places;
}

/** Words that may stand in a link: without links of their own, for those cannot lie inside each other. */
export const unlinked = (words: Words): Words => ({
  ...words,
  html: words.html.replace(/<\/?a\b[^>]*>/g, ""),
});

const linked = (words: Words): Words => asName(unlinked(words));

/** Links for ids, in their order. */
export const linksFor = (places: Places, ids: readonly string[] = []): Link[] =>
  ids.flatMap((id) => places.get(id) ?? []);
