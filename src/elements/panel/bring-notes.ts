import { decodeNotes, type Notes } from "../../model/core/note-file.ts";
import type { NotesElsewhere } from "../../model/core/notes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { findLast } from "../../model/find-last.ts";
import { memoize } from "../../model/memoize.ts";
import type { PlaceId } from "../../model/place.ts";
import { fetchDecoded } from "../fetch-decoded.ts";
import type { Part } from "../part.ts";

/** The files of a map that were asked for. */
const askedOf = memoize((_: NotesElsewhere) => new Set<string>());

/**
 * Has what the editors noted about a place and its claims come where the map was opened without it, and the part drawn anew once
 * it is there: till then it is as if nothing had been noted, which is folded away or stands last.
 */
export async function bringNotes(part: Part, place: PlaceId): Promise<void> {
  const { dataset } = part.history;
  const { notes } = dataset;
  const file = notes && fileFor(place, dataset, notes);
  if (!file || askedOf(notes).has(file)) return;
  askedOf(notes).add(file);
  const address = new URL(file, notes.base).href;
  const answer = await fetchDecoded(address, new AbortController().signal, decodeNotes);
  if ("value" in answer) take(answer.value, dataset);
  else part.tellLost(answer);
  part.requestUpdate();
}

function fileFor(place: PlaceId, { places }: Dataset, { files }: NotesElsewhere): string | undefined {
  const ranks = new Map([...places.keys()].map((id, rank) => [id, rank]));
  const rank = ranks.get(place) ?? 0;
  return findLast(files, ({ first }) => (ranks.get(first as PlaceId) ?? 0) <= rank)?.file;
}

/** Completes claims and places themselves, so that all that is drawn of them has their notes. */
function take({ claims, places }: Notes, dataset: Dataset): void {
  for (const { id, ...noted } of claims) Object.assign(dataset.claims.get(id) ?? {}, noted);
  for (const { id, ...noted } of places) Object.assign(dataset.places.get(id) ?? {}, noted);
}
