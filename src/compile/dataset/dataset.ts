import type { Dataset } from "../../model/dataset.ts";
import type { MapWords } from "../../model/own-words.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { ClaimEntry, Folder } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { compileAreas } from "./areas.ts";
import { compileArticle } from "./articles.ts";
import { compileClaim } from "./claims.ts";
import { hashOf } from "./hash.ts";
import { compileHeadlines } from "./headlines.ts";
import { compileBasemap, compileMapInfo } from "./map.ts";
import { compileActors, compileSpeakers } from "./people.ts";
import { compilePlace } from "./places.ts";
import { type SharedTranslations, shareTopics } from "./shared-translations.ts";

interface Worked {
  /** Where the quotes of the claims stand. */
  readonly stretches: ReadonlyMap<ClaimEntry, Stretch>;
  readonly shared: SharedTranslations;
}

/** What a folder without errors adds up to; `words` are those of the map's own languages. */
export function compileDataset(folder: Folder, { stretches, shared }: Worked, words: MapWords): Dataset {
  if (!folder.map) throw new Error("a data folder without errors has a map.yaml");
  const map = compileMapInfo(folder.map, words);
  const { languages, timeZone } = map;
  const articles = new Map(folder.articles.entries.map((entry) => [entry.named, entry]));
  const claims = new Map(folder.claims.entries.map((entry) => [wholeOf(entry).id, entry]));
  const places = new Map(folder.places.entries.map((entry) => [wholeOf(entry).id as string, entry]));
  const areas = compileAreas(folder, languages, map.range);
  const topics = shareTopics(folder.claims.entries, languages);
  const content = {
    map,
    places: new Map(folder.places.entries.map((entry) => [wholeOf(entry).id, compilePlace(entry, languages, places)])),
    actors: compileActors(folder.actors.entries, languages),
    speakers: compileSpeakers(folder.speakers.entries, languages),
    articles: new Map(
      [...articles.values()].map((entry) => [wholeOf(entry).id, compileArticle(entry, timeZone, languages)]),
    ),
    claims: new Map(
      [...claims].map(([id, entry]) => {
        const article = articles.get(entry.article);
        const stretch = stretches.get(entry);
        if (!article || !stretch) throw new Error(`claim ${id} has no article or no quote in it`);
        return [id, compileClaim(entry, stretch, article, claims, { languages, shared, topics })];
      }),
    ),
    headlines: compileHeadlines(folder.headlines.entries, languages),
    basemap: compileBasemap(folder.basemap.entries),
    ...(areas && { areas }),
  };
  return { hash: hashOf(content), ...content };
}
