import type { Dataset, MapInfo } from "../src/model/dataset.ts";
import { december } from "./day.ts";

/** The records of a data set as lists, and any field of its map. */
type Parts = {
  readonly [Key in keyof Dataset]?: Dataset[Key] extends ReadonlyMap<infer _, infer Item>
    ? readonly Item[]
    : Partial<Dataset[Key]>;
};

const MAP: MapInfo = {
  title: { ar: "خريطة", en: "A map" },
  description: {},
  disclaimer: { ar: "ما ورد", en: "What was reported" },
  range: { first: december(1), last: december(7) },
  openingDay: december(7),
  bounds: [35, 32, 42.5, 37.5],
  timeZone: "Asia/Damascus",
  languages: ["ar", "en"],
  leadPlaces: [],
  placeKinds: new Map(),
  publisher: {},
  licence: { title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  url: null,
  contact: null,
};

/** A data set of 1 to 7 December 2024 in Arabic and English, with the records given and no others. */
export function buildDataset({ hash = "00ff", map, basemap = [], ...records }: Parts): Dataset {
  return {
    hash,
    map: { ...MAP, ...map },
    places: byId(records.places),
    actors: byId(records.actors),
    speakers: byId(records.speakers),
    articles: byId(records.articles),
    claims: byId(records.claims),
    basemap: basemap as Dataset["basemap"],
  };
}

/** The items by their ids, in their order. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[] = []): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
