import * as v from "valibot";

interface WithId {
  readonly id: string;
}

/** A list of records, read as a map by their ids. */
export const records = <S extends v.GenericSchema<unknown, WithId>>(item: S) =>
  v.pipe(v.array(item, "a list"), v.transform(byId));

function byId<Item extends WithId>(items: readonly Item[]): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
