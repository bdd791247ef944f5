import { actorId, articleId, claimId, placeId, speakerId } from "./id.ts";
import { leavesOf } from "./parts.ts";

const RECORD_OF: ReadonlyMap<object, keyof RecordIndex> = new Map<object, keyof RecordIndex>([
  [placeId, "places"],
  [actorId, "actors"],
  [speakerId, "speakers"],
  [articleId, "articles"],
  [claimId, "claims"],
]);

/** The records that ids may name. */
export type RecordIndex = Readonly<
  Record<"places" | "actors" | "speakers" | "articles" | "claims", ReadonlyMap<string, unknown>>
>;

/** An id within a value, with the records of which it names one, and its place in the value, such as `corrected.0.was.speaker`. */
interface Reference {
  readonly among: keyof RecordIndex;
  readonly id: string;
  readonly path: string;
}

/** Every id in a value that its schema let through; that of a record itself is one. */
export function* referencesIn(schema: object, value: unknown): Generator<Reference> {
  for (const { schema: of, value: id, path } of leavesOf(schema, value)) {
    const among = RECORD_OF.get(of);
    if (among) yield { among, id: String(id), path };
  }
}
