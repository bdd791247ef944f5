import { decodeAliases } from "../model/core/alias-file.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Failure } from "../model/failure.ts";
import { memoize } from "../model/memoize.ts";
import type { PlaceId } from "../model/place.ts";
import { fetchDecoded } from "./fetch-decoded.ts";
import type { Part } from "./part.ts";

/**
 * Has the other spellings of places come where the map was opened without them, for what finds places by name: to be waited for,
 * as it remembers what they are called. Where they cannot be had, which the page is told, places are found by their names.
 */
export async function bringAliases(part: Part): Promise<void> {
  const lost = await comingTo(part.history.dataset);
  if (lost !== null) part.tellLost(lost);
}

/** Completes the places of a map themselves, once; what went wrong, null for nothing. */
const comingTo = memoize(async ({ aliases, places }: Dataset): Promise<Failure | null> => {
  if (!aliases) return null;
  const address = new URL(aliases.file, aliases.base).href;
  const answer = await fetchDecoded(address, new AbortController().signal, decodeAliases);
  if (!("value" in answer)) return answer;
  for (const [id, spellings] of Object.entries(answer.value))
    Object.assign(places.get(id as PlaceId) ?? {}, { aliases: spellings });
  return null;
});
