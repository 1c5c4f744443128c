/** Every channel of participation, by level and group, with the people whom it serves. */
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { audienceLinks, audienceView } from "./audience-view.ts";
import { channelNames } from "./channel-names.ts";
import { finderView } from "./finder-view.ts";
import { levelView } from "./level-view.ts";
import { channelsSchema, publishedSchema } from "./schema.ts";

export const channels = defineSubject({
  name: "channels",
  schema: channelsSchema,
  published: publishedSchema,
  pages: {
    channels: { rank: 7, isNeededByFile: true, setsPeriodApart: true },
    level: {
      rank: 21,
      one: {
        kind: "level",
        description: "Level whose channels the page shows; gives the title.",
        page: "Page of one level.",
      },
      holds: ["levels"],
      setsPeriodApart: true,
      titleOf: ({ levels }, id) => levels.find((level) => level.id === id)?.title,
      view: levelView,
    },
    audiences: { rank: 17, isSingle: true, setsPeriodApart: true, hasNoCardOnFront: true },
    audience: {
      rank: 23,
      one: {
        kind: "audience",
        description: "Audience whose channels the page shows; gives the title.",
        page: "Page of one audience.",
        hasLead: true,
      },
      holds: ["audiences"],
      setsPeriodApart: true,
      hasTitledCard: true,
      titleOf({ audiences }, id, { plan }) {
        const audience = audiences.find((one) => one.id === id);
        return audience && plan.interface.audience.i_am({ self: audience.self });
      },
      shortOf: ({ audiences }, id) => audiences.find((audience) => audience.id === id)?.name,
      view: audienceView,
    },
    finder: {
      rank: 18,
      isSingle: true,
      isRepeating: true,
      repeatsAnchors: true,
      setsPeriodApart: true,
      leadsAs: "finder",
      view: finderView,
    },
  },
  slides: {
    channels: {
      description: "Channels of one level (channels.yaml).",
      one: { kind: "level", description: "Level whose channels are shown." },
      isNeededByFile: true,
      view: levelView,
    },
  },
  needs: [
    {
      kind: "audience",
      from: "channels",
      fix: "Name it as the audience of a channel, or remove it.",
    },
    { kind: "kind", from: "channels", fix: "Name it as the kind of a channel, or remove it." },
    { kind: "column", from: "channels", fix: "Name it as the column of a group, or remove it." },
  ],
  *places(part, edition) {
    const names = channelNames(part, edition);
    for (const { id, name } of part.audiences)
      yield { id, kind: "audience", words: name, layout: "audience", shows: id };
    for (const { id: shows, name, groups } of part.levels) {
      yield { id: shows, kind: "level", words: name, layout: "level", shows };
      const all = groups
        .flatMap((group) => group.channels)
        .flatMap((channel) => [channel, ...(channel.channels ?? [])]);
      for (const { id, text } of all)
        yield { id, words: placeName(names.get(id) ?? text), layout: "level", shows, anchor: id };
    }
  },
  readers: audienceLinks,
});
