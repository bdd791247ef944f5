/** Values that claims had before, by field, with what stands in their place now. */
export const RENAMED: Readonly<Record<string, ReadonlyMap<unknown, string>>> = {
  kind: new Map([["protest", "gathering"]]),
};
