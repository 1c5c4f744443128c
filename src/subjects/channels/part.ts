/** The channels of an edition, and what they are made of. */
import type { PartOf } from "../subject.ts";
import type { channelsSchema } from "./schema.ts";

export type Channels = PartOf<typeof channelsSchema>;
export type Level = Channels["levels"][number];
export type Group = Level["groups"][number];
export type Channel = Group["channels"][number];
