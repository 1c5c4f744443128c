/** Fills in what channels and groups have from those around them: whom they serve, and their kind. */

interface Written {
  audiences?: string[] | undefined;
  kind?: string | undefined;
  channels?: Written[] | undefined;
}

interface WrittenGroup extends Written {
  kind: string;
  column?: string | undefined;
}

interface WrittenLevel {
  columns?: { id: string; audiences: string[] }[] | undefined;
  groups: WrittenGroup[];
}

interface Had {
  audiences: string[];
  kind: string;
}

/** A channel or group with what it has, its own or inherited, and so all below it. */
type Filled<T> = Omit<T, keyof Had | "channels"> &
  Had & { [Key in keyof T & "channels"]: FilledList<T[Key]> };

type FilledList<List> = List extends (infer Item)[] ? Filled<Item>[] : List;

/** The levels with all audiences and kinds filled in: own ones, the group's, or the column's. */
export function withInherited<Level extends WrittenLevel>(
  levels: readonly Level[],
): (Omit<Level, "groups"> & { groups: FilledList<Level["groups"]> })[];
export function withInherited(levels: readonly WrittenLevel[]): unknown {
  return levels.map((level) => ({
    ...level,
    groups: level.groups.map((group) => {
      const column = level.columns?.find(({ id }) => id === group.column);
      return filled(group, { audiences: column?.audiences ?? [], kind: group.kind });
    }),
  }));
}

function filled<T extends Written>(item: T, above: Had): T & Had {
  const own = { audiences: item.audiences ?? above.audiences, kind: item.kind ?? above.kind };
  const { channels } = item;
  return {
    ...item,
    ...own,
    ...(channels && { channels: channels.map((inner) => filled(inner, own)) }),
  };
}
