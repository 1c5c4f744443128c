/** channels.yaml: every channel of participation, by level and group, with the people whom it serves. */
import { z } from "zod";
import {
  formerAnchors,
  formerPlaces,
  id,
  reference,
  references,
  text,
} from "../../plan/schema/fields.ts";
import { withInherited } from "./inherit.ts";

const audiences = (whose: string) =>
  references("audience", `Whom ${whose} serves. Inherited from the group or column if left out.`);

const subchannel = z.strictObject({
  id: id("channel", "Stable id of the channel."),
  former: formerAnchors(),
  text: text("The channel as the plan has it."),
  audiences: audiences("the channel").optional(),
  kind: reference("kind", "Kind of the channel, where it is not that of its group.").optional(),
  bodies: references(
    "structure",
    "Structures through which the channel works, where the plan names them.",
  ).optional(),
  see_also: references(
    ["channel", "structure", "member", "priority"],
    "Where the plan names the same.",
  ).optional(),
});

const channel = subchannel
  .extend({
    channels: z
      .array(subchannel)
      .min(1)
      .optional()
      .meta({ description: "Channels below this one." }),
  })
  .meta({ description: "One channel; may have channels of its own below it." });

const group = z
  .strictObject({
    id: id("channel-group", "Stable id of the group."),
    former: formerAnchors(),
    title: text("Heading of the group as the plan has it."),
    kind: reference("kind", "Kind of the group's channels."),
    column: reference("column", "Column of the slide in which the group stands.").optional(),
    audiences: audiences("the group").optional(),
    channels: z.array(channel).min(1).meta({ description: "Channels in the plan's order." }),
  })
  .meta({ description: "Channels under one heading." });

const level = z
  .strictObject({
    id: id("level", "Stable id of the level."),
    former: formerPlaces(),
    title: text("Heading as the plan has it."),
    name: text("Short name for navigation."),
    columns: z
      .array(
        z
          .strictObject({
            id: id("column", "Stable id of the column."),
            former: formerAnchors(),
            title: text("Heading of the column."),
            audiences: references("audience", "Whom the column's channels serve."),
          })
          .meta({ description: "A column of the slide." }),
      )
      .min(1)
      .optional()
      .meta({ description: "Columns of the slide, where its groups stand under common headings." }),
    groups: z.array(group).min(1).meta({ description: "Groups of channels in the plan's order." }),
  })
  .meta({ description: "A level of education, or the whole organisation." });

const term = (kind: string, what: string) =>
  z.strictObject({
    id: id(kind, `Stable id of the ${what}.`),
    name: text(`Name of the ${what}, for headings and navigation.`),
  });

const writtenSchema = z
  .strictObject({
    audiences: z
      .array(
        term("audience", "audience").extend({
          former: formerPlaces(),
          self: text("How somebody of the audience says who they are, after “I am”."),
        }),
      )
      .min(1)
      .meta({ description: "Everybody whom channels may serve." }),
    kinds: z
      .array(term("kind", "kind"))
      .min(1)
      .meta({ description: "Kinds of channels, after the plan's own headings." }),
    levels: z.array(level).min(1).meta({ description: "Levels, each with a page of its own." }),
  })
  .meta({ title: "Channels", description: "Channels of participation." });

/** What is inherited is filled in. */
export const channelsSchema = writtenSchema.transform(({ levels, ...rest }) => ({
  ...rest,
  levels: withInherited(levels),
}));

const had = {
  audiences: audiences("the channel or group"),
  kind: reference("kind", "Kind of the channel, its own or that of its group."),
};
const publishedChannel = subchannel.extend(had);

/** The channels as they are published: each with its audiences and kind, its own or inherited. */
export const publishedSchema = writtenSchema.extend({
  levels: z
    .array(
      level.extend({
        groups: z
          .array(
            group.extend({
              audiences: had.audiences,
              channels: z
                .array(
                  publishedChannel
                    .extend({ channels: z.array(publishedChannel).optional() })
                    .meta({ description: "One channel; may have channels of its own below it." }),
                )
                .min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
