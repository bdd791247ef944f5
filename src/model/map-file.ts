import * as v from "valibot";
import type { ActorId } from "./actor.ts";
import type { Dataset } from "./dataset.ts";
import { FORMAT, MAP_FILE } from "./map-schema.ts";
import { isBuiltIn } from "./place-kind.ts";
import { encode } from "./schema/encode.ts";
import { danglingReference } from "./schema/references.ts";

/** The content of the published `data/map.json`. */
export type MapFile = v.InferInput<typeof MAP_FILE>;

/** The file that `decodeMap` reads the same data set from. */
export function encodeMap(dataset: Dataset): MapFile {
  return encode(MAP_FILE, { format: FORMAT, ...dataset }) as MapFile;
}

/**
 * The data set that a parsed `map.json` holds, or the first problem as `path: message`.
 * Unknown fields are dropped, and an address that is not http(s) becomes null.
 */
export function decodeMap(input: unknown): { dataset: Dataset } | { problem: string } {
  const { success, output, issues } = v.safeParse(MAP_FILE, input, { abortEarly: true });
  if (!success) return { problem: problemOf(issues[0]) };
  const { format: _, ...dataset } = output;
  const problem = danglingReference(MAP_FILE, dataset) ?? unknownKind(dataset) ?? circularActor(dataset);
  return problem === null ? { dataset } : { problem };
}

/** Messages of our own complete the sentence "expected …"; valibot's stand for themselves. */
function problemOf(issue: v.BaseIssue<unknown>): string {
  const { message, input } = issue;
  const isOwn = !message.startsWith("Invalid ");
  return [v.getDotPath(issue), isOwn ? `expected ${message}, found ${JSON.stringify(input)}` : message]
    .filter(Boolean)
    .join(": ");
}

function unknownKind({ places, map }: Dataset): string | null {
  const place = [...places.values()].find(({ kind }) => !isBuiltIn(kind) && !map.placeKinds.has(kind));
  return place ? `place ${place.id} kind: unknown id ${place.kind}` : null;
}

function circularActor({ actors }: Dataset): string | null {
  // No way up is longer than there are actors, but in a circle.
  const leadsNowhere = (id: ActorId, left: number): boolean => {
    const within = actors.get(id)?.within;
    return within != null && (left === 0 || leadsNowhere(within, left - 1));
  };
  const circular = [...actors.keys()].find((id) => leadsNowhere(id, actors.size));
  return circular === undefined ? null : `actor ${circular} within: leads back to itself`;
}
