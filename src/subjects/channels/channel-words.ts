/** Words of site and deck that only channels have. */
import { z } from "zod";
import { message, text } from "../../plan/schema/fields.ts";

export const channelWords = {
  audience: z
    .strictObject({
      i_am: message("Title of an audience's page. Placeholder: {self}.", "self"),
      channels_of: message(
        "Says what an audience's page has, where nothing is written for it. Placeholder: {audience}.",
        "audience",
      ),
      structures: text("Heading of the structures on an audience's page."),
      through: text("Opens the structures through which an audience's channels work."),
      all_structures: text("Opens the list of all structures by level."),
      finder: text("Link to the finder of channels."),
    })
    .meta({ description: "Words of the audiences' pages." }),
  finder: z
    .strictObject({
      audience: text("Label of the filter by audience."),
      level: text("Label of the filter by level."),
      kind: text("Label of the filter by kind."),
      all: text("Choice that filters nothing."),
      show: text("Button that shows the channels chosen."),
      clear: text("Button that takes all choices back."),
      count: message("How many channels fit the choices. Placeholder: {count}.", "count"),
      all_shown: message("Said where nothing is chosen. Placeholder: {count}.", "count"),
      ways: text("Opens links to pages of channels and to the kinds of channels."),
      by_audience: text("Heading of links to the audiences' pages."),
      by_level: text("Heading of links to the levels' pages."),
      by_kind: text("Heading of links to the kinds of channels."),
    })
    .meta({ description: "Words of the finder of channels." }),
  plan: z
    .strictObject({
      whom_it_serves: text("Opens the audiences of a channel."),
      channel_where: message(
        "Name of a channel whose text others have as well. Placeholders: {channel}, {where}.",
        "channel",
        "where",
      ),
      channels_count: message("How many channels. Placeholder: {count}.", "count"),
      works_through: text("Opens the structures through which a channel works."),
    })
    .meta({ description: "Words beside the plan's contents." }),
};
