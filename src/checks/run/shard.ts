/** A part of the work, so that several machines can share it. */

export interface Shard {
  /** From 1. */
  index: number;
  of: number;
}

/** @example parseShard("2/5") // → { index: 2, of: 5 } */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || of === undefined || index < 1 || index > of) return undefined;
  return { index, of };
}

/** Whether the subject at a place in the list belongs to the shard; everything belongs to none. */
export const isInShard = (place: number, shard: Shard | undefined): boolean =>
  shard === undefined || place % shard.of === shard.index - 1;
