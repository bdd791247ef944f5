import * as v from "valibot";

/** Functions that make a map of a list, by the field of the items that is its key. */
const KEYED_BY = new Map<unknown, string>();

/** The field by which this function makes a map of a list; undefined for any other. */
export const keyFieldOf = (operation: unknown): string | undefined => KEYED_BY.get(operation);

/** A list of records, read as a map by their ids. */
export const records = <S extends v.GenericSchema<unknown, { readonly id: string }>>(item: S) => keyed(item, "id");

/** A list whose items have the schema, read as a map by one of their fields. */
type Keyed<S extends v.GenericSchema, F extends keyof v.InferOutput<S>> = v.SchemaWithPipe<
  readonly [
    v.ArraySchema<S, string>,
    v.TransformAction<v.InferOutput<S>[], ReadonlyMap<v.InferOutput<S>[F], v.InferOutput<S>>>,
  ]
>;

/** A list, read as a map by this field of its items. */
export function keyed<S extends v.GenericSchema, const F extends keyof v.InferOutput<S> & string>(
  item: S,
  field: F,
): Keyed<S, F> {
  const toMap = (items: v.InferOutput<S>[]) => new Map(items.map((each) => [each[field], each] as const));
  KEYED_BY.set(toMap, field);
  return v.pipe(v.array(item, "a list"), v.transform(toMap)) as unknown as Keyed<S, F>;
}
