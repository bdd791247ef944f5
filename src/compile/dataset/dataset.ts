import type { Dataset } from "../../model/dataset.ts";
import type { MapWords } from "../../model/own-words.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { ClaimEntry, Folder } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { areasOf } from "./areas.ts";
import { articleOf } from "./articles.ts";
import { claimOf } from "./claims.ts";
import { hashOf } from "./hash.ts";
import { headlinesOf } from "./headlines.ts";
import { basemapOf, mapInfoOf } from "./map.ts";
import { actorsOf, speakersOf } from "./people.ts";
import { placeOf } from "./places.ts";
import { type SharedTranslations, shareTopics } from "./shared-translations.ts";

interface Worked {
  /** Where the quotes of the claims stand. */
  readonly stretches: ReadonlyMap<ClaimEntry, Stretch>;
  readonly shared: SharedTranslations;
}

/** What a folder without errors adds up to; `words` are those of the map's own languages. */
export function datasetOf(folder: Folder, { stretches, shared }: Worked, words: MapWords): Dataset {
  if (!folder.map) throw new Error("a data folder without errors has a map.yaml");
  const map = mapInfoOf(folder.map, words);
  const { languages, timeZone } = map;
  const articles = new Map(folder.articles.entries.map((entry) => [entry.named, entry]));
  const claims = new Map(folder.claims.entries.map((entry) => [wholeOf(entry).id, entry]));
  const places = new Map(folder.places.entries.map((entry) => [wholeOf(entry).id as string, entry]));
  const areas = areasOf(folder, languages, map.range);
  const topics = shareTopics(folder.claims.entries, languages);
  const content = {
    map,
    places: new Map(folder.places.entries.map((entry) => [wholeOf(entry).id, placeOf(entry, languages, places)])),
    actors: actorsOf(folder.actors.entries, languages),
    speakers: speakersOf(folder.speakers.entries, languages),
    articles: new Map(
      [...articles.values()].map((entry) => [wholeOf(entry).id, articleOf(entry, timeZone, languages)]),
    ),
    claims: new Map(
      [...claims].map(([id, entry]) => {
        const article = articles.get(entry.article);
        const stretch = stretches.get(entry);
        if (!article || !stretch) throw new Error(`claim ${id} has no article or no quote in it`);
        return [id, claimOf(entry, stretch, article, claims, { languages, shared, topics })];
      }),
    ),
    headlines: headlinesOf(folder.headlines.entries, languages),
    basemap: basemapOf(folder.basemap.entries),
    ...(areas && { areas }),
  };
  return { hash: hashOf(content), ...content };
}
