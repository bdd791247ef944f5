import type { MapInfo } from "../model/dataset.ts";
import { inLanguage } from "../model/names.ts";
import { isBuiltIn, type PlaceKindId } from "../model/place-kind.ts";
import type { Locale } from "./locale.ts";

/** What a kind of place is called: by the map, where it has a kind of its own, else by the words of the language. */
export function placeKindName(id: PlaceKindId, { placeKinds }: MapInfo, { words, language }: Locale): string {
  const own = placeKinds.get(id);
  if (own) return inLanguage(own.names, language);
  if (isBuiltIn(id)) return words.placeKinds[id];
  throw new Error(`unknown kind of place ${id}`);
}
