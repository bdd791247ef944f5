import { parseDocument } from "yaml";
import type { Language } from "../model/names.ts";

/**
 * The languages that the text of a map.yaml lists, read on their own, so that a slip elsewhere in the data keeps nothing from
 * being made in them; none where it lists none, or cannot be read.
 */
export function languagesIn(mapYaml: string | undefined): Language[] {
  const document = parseDocument(mapYaml ?? "", { schema: "core", merge: false, logLevel: "silent" });
  const map: unknown = document.errors.length > 0 ? null : document.toJS();
  const listed: unknown = typeof map === "object" && map !== null && "languages" in map ? map.languages : null;
  return Array.isArray(listed) ? listed.filter((each) => typeof each === "string") : [];
}
