import type * as v from "valibot";

type Wrapped = Partial<Record<"wrapped", v.GenericSchema>> & {
  readonly pipe?: readonly v.GenericSchema[];
  readonly options?: readonly unknown[];
};

/** The words of which a value is one, by its schema, which may be described or wrapped; none where it is of another sort. */
export function optionsOf(schema: v.GenericSchema | undefined): string[] {
  if (schema === undefined) return [];
  const { wrapped, pipe, options } = schema as Wrapped;
  if (options) return options.filter((option) => typeof option === "string");
  const [inner] = pipe ?? [];
  return optionsOf(wrapped ?? (inner === schema ? undefined : inner));
}
