import type { Language } from "../../model/names.ts";
import type { Fields } from "../../model/schema/field.ts";
import { optionsOf } from "../sources/options-of.ts";

/** More are too many to choose from. */
const MOST = 8;

/**
 * A function that gives what to add to the file for a record of that id, or whatever names it there: the entry with each field
 * that it needs, to be filled in; the first time only.
 */
export function entryFor(
  file: string,
  fields: Fields,
  languages: readonly Language[],
  key = "id",
): (id: string) => string {
  const names = Object.entries(fields).flatMap(([name, { form, isNeeded }]) => {
    if (!isNeeded || name === key) return [];
    return form === "texts" ? languages.map((language) => `${name}_${language}`) : [name];
  });
  const offered = new Set<string>();
  const choices = names.flatMap((name) => {
    const options = optionsOf(fields[name]?.edited?.([]));
    return options.length > 0 && options.length <= MOST ? [`, ${name} being one of ${options.join(", ")}`] : [];
  });
  return (id) => {
    if (offered.has(id)) return `add its entry, which the issue offers where ${id} is first named`;
    offered.add(id);
    if (!file.endsWith(".geojson"))
      return `add to ${file}: - { ${key}: ${id}, ${names.map((name) => `${name}: `).join(", ")}}${choices.join("")}`;
    const properties = { id, ...Object.fromEntries(names.map((name) => [name, ""])) };
    const feature = JSON.stringify({ type: "Feature", properties, geometry: null });
    return `add to the features of ${file}, filled in: ${feature}`;
  };
}
