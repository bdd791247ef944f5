/** What is read of a valibot schema, whichever kind it is. */
interface Parts {
  readonly entries?: Readonly<Record<string, object>>;
  readonly item?: object;
  readonly wrapped?: object;
  /** The field that tells the options of a variant apart. */
  readonly key?: unknown;
  /** Of a variant its schemas, of a picklist its words. */
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** The schema of what is there where a value may be null or left out. */
export function unwrap(schema: object): object {
  const { wrapped } = schema as Parts;
  return wrapped ? unwrap(wrapped) : schema;
}

/**
 * The parts of a value that the schema, unwrapped, has let through, each with its own schema: the fields of an object by
 * name, the items of a list or map by position. Null where the schema divides the value no further.
 */
export function partsOf(schema: object, value: object): [key: string | number, schema: object, part: unknown][] | null {
  const { entries, item, key, options } = schema as Parts;
  if (typeof key === "string") return partsOf(optionFor(options as readonly Parts[], key, value), value);
  if (entries) return Object.entries(entries).map(([name, inner]) => [name, inner, Reflect.get(value, name)]);
  if (!item) return null;
  const items = value instanceof Map ? [...value.values()] : (value as readonly unknown[]);
  return items.map((part, index) => [index, item, part]);
}

/** Every value inside that no schema divides further, with its schema and its place, such as `claims.3.place`; none for what is null. */
export function* leavesOf(
  schema: object,
  value: unknown,
  path = "",
): Generator<{ readonly schema: object; readonly value: unknown; readonly path: string }> {
  if (value === null || value === undefined) return;
  const inner = unwrap(schema);
  const parts = typeof value === "object" ? partsOf(inner, value) : null;
  if (parts === null) yield { schema: inner, value, path };
  for (const [key, of, part] of parts ?? []) yield* leavesOf(of, part, path ? `${path}.${key}` : String(key));
}

function optionFor(options: readonly Parts[], key: string, value: object): object {
  const found = Reflect.get(value, key);
  const fits = ({ literal, options: words }: Parts = {}) => literal === found || words?.includes(found);
  return options.find(({ entries }) => fits(entries?.[key])) ?? {};
}
