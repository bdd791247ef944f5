import type { Locale } from "../../language/locale.ts";
import { areasWordsIn } from "../../language/words/areas-vocabulary.ts";
import { licenceWordsIn } from "../../language/words/codebook-vocabulary.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { areaLayersOf } from "../../model/areas.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { publishedLocale } from "./published-locale.ts";

/** A licence's name as catalogues have it: `CC-BY-4.0` of "CC BY 4.0". */
export function licenceId(title: string): string {
  return title.replace(/[^-a-zA-Z0-9._]+/g, "-").replace(/^-|-$/g, "");
}

/** Whom to name as the source of the data, and where it is published, if the map says so. */
export function attributionOf({ title, publisher, url }: MapInfo, language: Language): string {
  const parts = [inLanguage(title, language), inLanguage(publisher, language), url ?? ""];
  return parts.filter((part) => part !== "").join(" · ");
}

/** What the licence covers and what not, in one paragraph, for feeds. */
export function rightsOf({ map }: Pick<Dataset, "map">, locale: Locale): string {
  const words = licenceWordsIn(locale);
  const { language } = locale;
  const { title, url } = map.licence;
  const licensed = words.licensedAs(inLanguage(map.title, language), `${title} (${url})`);
  return withoutIsolates(`${licensed} ${words.excluded.excerpts}`);
}

/** `LICENSE.txt`: what may be done with the data and what is not covered, in each language of the map. */
export function licenceText(dataset: Dataset): string {
  return `${dataset.map.languages.map((language) => licenceIn(dataset, publishedLocale(language, dataset.map))).join("\n\n---\n\n")}\n`;
}

/** The licence of each layer of areas that others drew. */
export function areaLicences(dataset: Pick<Dataset, "areas">, locale: Locale): string[] {
  const { layerUnder } = licenceWordsIn(locale);
  return areaLayersOf(dataset).map(({ names, licence, source }) =>
    layerUnder(inLanguage(names, locale.language), licence, inLanguage(source, locale.language)),
  );
}

function licenceIn(dataset: Dataset, locale: Locale): string {
  const { map, basemap } = dataset;
  const { attribution, excluded, layerUnder } = licenceWordsIn(locale);
  const layers = basemap.map(({ id, licence, attribution: credit }) => `- ${layerUnder(id, licence, credit)}`);
  const drawn = areaLicences(dataset, locale);
  const paragraphs = [
    rightsOf(dataset, locale),
    attribution(attributionOf(map, locale.language)),
    excluded.coordinates,
    ...(layers.length > 0 ? [[excluded.basemap, ...layers].join("\n")] : []),
    ...(drawn.length > 0 ? [[areasWordsIn(locale).heading, ...drawn.map((each) => `- ${each}`)].join("\n")] : []),
  ];
  return withoutIsolates(paragraphs.join("\n\n"));
}
