/** Values that claims had before, by field, with what stands in their place now. */
export const RENAMED: Readonly<Record<string, ReadonlyMap<unknown, string>>> = {
  kind: new Map([["protest", "gathering"]]),
};

/** Texts that were written once, whatever their language, and are written for each language now, as `NAME_LANG`. */
export const WITHOUT_LANGUAGE: ReadonlySet<string> = new Set(["day_reason", "note", "published_inferred", "source"]);
