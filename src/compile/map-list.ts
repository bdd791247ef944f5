import { parseDocument } from "yaml";

/**
 * The list of that name in the text of a map.yaml, read on its own, so that a slip elsewhere in the data keeps nothing from being
 * made of it; empty where there is none, or the text cannot be read.
 */
export function readMapList(mapYaml: string | undefined, name: "languages" | "countries"): string[] {
  const document = parseDocument(mapYaml ?? "", { schema: "core", merge: false, logLevel: "silent" });
  const map: unknown = document.errors.length > 0 ? null : document.toJS();
  const listed: unknown = typeof map === "object" && map !== null ? Reflect.get(map, name) : null;
  return Array.isArray(listed) ? listed.filter((each) => typeof each === "string") : [];
}
