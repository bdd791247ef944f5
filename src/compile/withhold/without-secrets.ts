import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { AREAS_FILE } from "../../model/schema/areas.ts";
import { ARTICLE } from "../../model/schema/article.ts";
import { CLAIM } from "../../model/schema/claim.ts";
import { HEADLINES } from "../../model/schema/headline.ts";
import { MAP_INFO } from "../../model/schema/map.ts";
import { ACTOR, SPEAKER } from "../../model/schema/people.ts";
import { PLACE } from "../../model/schema/place.ts";
import { type RecordIndex, referencesIn } from "../../model/schema/references.ts";
import { hashOf } from "../dataset/hash.ts";
import type { Secrets } from "./secrets.ts";

/** The records that go with what is withheld, where nothing else names them. */
const FOLLOWING = { places: PLACE, actors: ACTOR, speakers: SPEAKER, articles: ARTICLE } as const;

type Following = keyof typeof FOLLOWING;

/**
 * The data set without what is withheld, as if it had never been written: headlines that link any of it are gone, published
 * claims do not say that they deny it, and no place, actor, speaker or article is left that nothing else names.
 */
export function withoutSecrets(dataset: Dataset, secrets: Secrets): Dataset {
  if (secrets.articles.size + secrets.claims.size === 0) return dataset;
  const claims = keep(dataset.claims, (id) => !secrets.claims.has(id));
  const told = new Map([...claims].map(([id, claim]) => [id, withoutMention(claim, secrets)]));
  const headlines = new Map([...dataset.headlines].filter(([, { clauses }]) => !linksAny(clauses, secrets)));
  const left = withoutFollowers({ ...dataset, claims: told, headlines }, dataset, secrets);
  return { ...left, hash: hashOf(left) };
}

type Clauses = readonly { readonly claims: readonly string[] }[];

/** Whether a clause links a claim that is withheld. */
export const linksAny = (clauses: Clauses, secrets: Secrets) =>
  clauses.some(({ claims }) => claims.some((id) => secrets.claims.has(id)));

function withoutMention<C extends Claim>(claim: C, { claims, articles }: Secrets): C {
  const { denies, revoked } = claim;
  return {
    ...claim,
    // A bare denial of what is withheld is withheld itself.
    ...(denies !== null && claims.has(denies) && { denies: null }),
    ...(revoked?.by && articles.has(revoked.by) && { revoked: null }),
  };
}

const keep = <K, V>(records: ReadonlyMap<K, V>, isKept: (id: K) => boolean): ReadonlyMap<K, V> =>
  new Map([...records].filter(([id]) => isKept(id)));

/** Round by round: what only a record that is gone has named goes, and then what only that has named. */
function withoutFollowers(kept: Dataset, whole: Dataset, secrets: Secrets): Dataset {
  const gone = [
    ...[...secrets.claims].map((id) => ({ schema: CLAIM, record: find(whole.claims, id) })),
    ...[...secrets.articles].map((id) => ({ schema: ARTICLE, record: find(whole.articles, id) })),
  ];
  let [left, suspects] = [kept, namesIn(gone)];
  for (const id of secrets.articles) suspects.add(`articles ${id}`);
  while (suspects.size > 0) {
    const named = namesIn(recordsOf(left));
    const leaving = (Object.keys(FOLLOWING) as Following[]).flatMap((among) =>
      [...left[among]].flatMap(([id, record]) => {
        const name = `${among} ${id}`;
        return suspects.has(name) && !named.has(name) ? [{ schema: FOLLOWING[among], record, name }] : [];
      }),
    );
    const names = new Set(leaving.map(({ name }) => name));
    const stays = (among: keyof RecordIndex) => (id: string) => !names.has(`${among} ${id}`);
    left = {
      ...left,
      places: keep(left.places, stays("places")),
      actors: keep(left.actors, stays("actors")),
      speakers: keep(left.speakers, stays("speakers")),
      articles: keep(left.articles, stays("articles")),
    };
    suspects = namesIn(leaving);
  }
  return left;
}

interface Reading {
  readonly schema: object;
  readonly record: unknown;
}

/** What the records name, as `places hama`; not themselves. */
function namesIn(readings: readonly Reading[]): Set<string> {
  const references = readings.flatMap(({ schema, record }) => [...referencesIn(schema, record)]);
  return new Set(references.filter(({ path }) => path !== "id").map(({ among, id }) => `${among} ${id}`));
}

function recordsOf({ map, headlines, claims, areas, ...records }: Dataset): Reading[] {
  return [
    { schema: AREAS_FILE, record: areas?.layers && { layers: areas.layers } },
    { schema: MAP_INFO, record: map },
    { schema: HEADLINES, record: headlines },
    ...[...claims.values()].map((record) => ({ schema: CLAIM, record })),
    ...(Object.keys(FOLLOWING) as Following[]).flatMap((among) =>
      [...records[among].values()].map((record) => ({ schema: FOLLOWING[among], record })),
    ),
  ];
}

function find(records: ReadonlyMap<string, unknown>, id: string): unknown {
  const record = records.get(id);
  if (record === undefined) throw new Error(`what is withheld has no record ${id}`);
  return record;
}
