import { actorId, articleId, claimId, placeId, speakerId } from "./id.ts";
import { leavesOf } from "./parts.ts";

/** The records that ids may name. */
interface Records {
  readonly places: ReadonlyMap<string, unknown>;
  readonly actors: ReadonlyMap<string, unknown>;
  readonly speakers: ReadonlyMap<string, unknown>;
  readonly articles: ReadonlyMap<string, unknown>;
  readonly claims: ReadonlyMap<string, unknown>;
}

/** The first id anywhere in the records that names none of them, as `path: problem`; null where every one does. `schema` let them through. */
export function danglingReference(schema: object, records: Records): string | null {
  const { places, actors, speakers, articles, claims } = records;
  const amongOf = new Map<object, ReadonlyMap<string, unknown>>([
    [placeId, places],
    [actorId, actors],
    [speakerId, speakers],
    [articleId, articles],
    [claimId, claims],
  ]);
  for (const { schema: of, value, path } of leavesOf(schema, records)) {
    if (amongOf.get(of)?.has(String(value)) === false) return `${path}: unknown id ${value}`;
  }
  return null;
}
