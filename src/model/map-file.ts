import * as v from "valibot";
import type { ActorId } from "./actor.ts";
import type { Published } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Dataset } from "./dataset.ts";
import { type Day, isoDay } from "./day.ts";
import { FORMAT, MAP_FILE } from "./map-schema.ts";
import type { Place } from "./place.ts";
import { placeKindsOf } from "./place-kind.ts";

/** A part of the data set as JSON holds it: days as `YYYY-MM-DD`, maps as lists in their order. */
type Written<T> = T extends Day
  ? string
  : T extends ReadonlyMap<string, infer Item>
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key]> }
      : T;

/** The content of the published `data/map.json`. */
export type MapFile = { readonly format: typeof FORMAT } & Written<Dataset>;

/** The file that `decodeMap` reads the same data set from. */
export function encodeMap({ hash, map, places, actors, speakers, articles, claims, basemap }: Dataset): MapFile {
  const { range, openingDay } = map;
  return {
    format: FORMAT,
    hash,
    map: {
      ...map,
      range: { first: isoDay(range.first), last: isoDay(range.last) },
      openingDay: isoDay(openingDay),
      placeKinds: [...map.placeKinds.values()],
    },
    places: [...places.values()],
    actors: [...actors.values()],
    speakers: [...speakers.values()],
    articles: [...articles.values()].map((article) => ({
      ...article,
      published: written(article.published),
      updated: article.updated && written(article.updated),
    })),
    claims: [...claims.values()].map((claim) => ({
      ...claim,
      day: isoDay(claim.day),
      earliest: isoDay(claim.earliest),
      revoked: claim.revoked && { ...claim.revoked, day: isoDay(claim.revoked.day) },
    })),
    basemap,
  };
}

const written = ({ day, time }: Published) => ({ day: isoDay(day), time });

/**
 * The data set that a parsed `map.json` holds, or the first problem as `path: message`.
 * Unknown fields are dropped, and an address that is not http(s) becomes null.
 */
export function decodeMap(input: unknown): { dataset: Dataset } | { problem: string } {
  const { success, output, issues } = v.safeParse(MAP_FILE, input, { abortEarly: true });
  if (!success) return { problem: problemOf(issues[0]) };
  const { format: _, ...content } = output;
  const dataset: Dataset = {
    ...content,
    map: { ...content.map, placeKinds: byId(content.map.placeKinds) },
    places: byId<Place>(content.places),
    actors: byId(content.actors),
    speakers: byId(content.speakers),
    articles: byId(content.articles),
    claims: byId<Claim>(content.claims),
  };
  const problem = danglingReference(dataset);
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

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The first reference that leads nowhere, or round in a circle; null where every one is sound. */
function danglingReference(dataset: Dataset): string | null {
  const { map, places, actors, speakers, articles, claims } = dataset;
  const kinds = placeKindsOf(map);
  type Reference = [field: string, id: string | null, among: ReadonlyMap<string, unknown>];
  const references: Reference[] = [
    ...[...actors.values()].map(({ id, within }): Reference => [`actor ${id} within`, within, actors]),
    ...[...places.values()].map(({ id, within }): Reference => [`place ${id} within`, within, places]),
    ...[...places.values()].map(({ id, kind }): Reference => [`place ${id} kind`, kind, kinds]),
    ...[...speakers.values()].map(({ id, side }): Reference => [`speaker ${id} side`, side, actors]),
    ...[...articles.values()].map(({ id, publisher }): Reference => [`article ${id} publisher`, publisher, speakers]),
    ...[...claims.values()].flatMap((claim): Reference[] => [
      [`claim ${claim.id} article`, claim.article, articles],
      [`claim ${claim.id} place`, claim.place, places],
      [`claim ${claim.id} speaker`, claim.speaker, speakers],
      [`claim ${claim.id} actor`, claim.actor, actors],
      [`claim ${claim.id} revoked by`, claim.revoked?.by ?? null, articles],
      [`claim ${claim.id} denies`, claim.denies, claims],
      [`claim ${claim.id} revoked by`, claim.revoked?.by ?? null, articles],
      [`claim ${claim.id} from`, "from" in claim ? claim.from : null, actors],
      [`claim ${claim.id} to`, "to" in claim ? claim.to : null, places],
    ]),
  ];
  const dangling = references.find(([, id, among]) => id !== null && !among.has(id));
  if (dangling) return `${dangling[0]}: unknown id ${dangling[1]}`;
  const circular = [...actors.keys()].find((id) => isWithinItself(id, dataset));
  return circular === undefined ? null : `actor ${circular} within: leads back to itself`;
}

function isWithinItself(id: ActorId, { actors }: Dataset): boolean {
  const passed = new Set<ActorId>();
  for (let at: ActorId | null = id; at !== null; at = actors.get(at)?.within ?? null) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}
