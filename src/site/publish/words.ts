import type { MapInfo } from "../../model/dataset.ts";
import { hashedName } from "./basemap.ts";

/** The map with the addresses of its own words in their place, relative to `data/`, and these files. */
export function publishWords(map: MapInfo): { map: MapInfo; files: [path: string, text: string][] } {
  if (map.words === undefined) return { map, files: [] };
  const named = Object.entries(map.words).map(([language, words]) => {
    const text = JSON.stringify(words);
    return { language, path: hashedName(`words/${language}.json`, text), text };
  });
  const words = Object.fromEntries(named.map(({ language, path }) => [language, path]));
  return { map: { ...map, words }, files: named.map(({ path, text }) => [path, text]) };
}
