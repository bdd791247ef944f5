/** The form of every id: small Latin letters and digits, parted by single `-` or `_`. */
export const ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

declare const brand: unique symbol;

/** The id of a record of one kind; made only where ids are read, so that an actor's is never taken for a place's. */
export type Id<Kind extends string> = string & { readonly [brand]: { readonly [K in Kind]: true } };

/** The text as an id; whether there is such a record, only a look-up tells. For the edges, where ids come from outside. */
export function asId<I extends Id<string>>(text: string): I {
  return text as I;
}

/** The text as the id of one of the records; null where none of them has it. */
export function idAmong<I extends Id<string>>(records: ReadonlyMap<I, unknown>, text: string | null): I | null {
  return text !== null && records.has(asId(text)) ? asId(text) : null;
}
