import * as v from "valibot";

/** What may be read off a schema, whatever it is of. */
export type Readable = v.GenericSchema & {
  readonly wrapped?: Readable;
  readonly pipe?: readonly Readable[];
  readonly entries?: Readonly<Record<string, Readable>>;
  readonly item?: Readable;
  readonly literal?: unknown;
  readonly message?: unknown;
};

/** The schema of what the path leads to in a value of the schema; undefined where the schema does not say. */
export function schemaAt(schema: Readable | undefined, path: readonly (string | number)[]): Readable | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  const inner = typeof key === "number" ? bare(schema).item : bare(schema).entries?.[key];
  return schemaAt(inner, rest);
}

/** The sentence about it; empty where there is none. */
export function aboutOf(schema: Readable | undefined): string {
  return (schema && (v.getDescription(schema) ?? (schema.wrapped && v.getDescription(schema.wrapped)))) || "";
}

/** The names of the fields that its value has; none where it has none of its own. */
export const fieldNamesOf = (schema: Readable | undefined): string[] =>
  schema === undefined ? [] : Object.keys(bare(schema).entries ?? {});

/** The schema and those that it makes optional or describes, from the outermost in. */
export function schemasWithin(schema: Readable | undefined): Readable[] {
  if (schema === undefined) return [];
  const [first] = schema.pipe ?? [];
  return [schema, ...schemasWithin(schema.wrapped ?? (first === schema ? undefined : first))];
}

/** The schema without what makes it optional or describes it. */
function bare(schema: Readable): Readable {
  const [first] = schema.pipe ?? [];
  const inner = schema.wrapped ?? (first === schema ? undefined : first);
  return inner && !schema.entries && !schema.item ? bare(inner) : schema;
}
