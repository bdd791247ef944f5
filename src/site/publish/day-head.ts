import { buildHistory } from "../../history/history.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { Markup, markup } from "../../text/markup.ts";
import { dayLayerFile } from "../../view/day-layer-file.ts";
import { feedLinks } from "./feed-file.ts";
import { headOf, type Page } from "./head.ts";
import { posterFile, WIDE } from "./posters.ts";
import { siteAddress } from "./site-address.ts";

/** The page of a day in a language. */
export interface DayHead extends Page {
  readonly day: Day;
  readonly language: Language;
}

/** Where the page of a day in a language is, relative to the site; without one, that in the map's first language. */
export function dayFolder(day: Day, language?: Language): string {
  return language === undefined ? `d/${isoDay(day)}/` : `d/${isoDay(day)}/${language}/`;
}

/** The inside of `<head>`; previews and oEmbed discovery only where the map says where it is published. */
export function dayHead(head: DayHead, dataset: Dataset): Markup {
  const { language, root } = head;
  const { map } = dataset;
  const address = (path: string) => siteAddress(map, path) ?? `${root}${path}`;
  return markup`${headOf(head, language, map)}${feedLinks(language, map, root)}${preview(head, map)}<script type="application/ld+json">${jsonLd(head, dataset, address)}</script>`;
}

function preview({ day, language, title, description }: DayHead, map: MapInfo): Markup | null {
  const image = siteAddress(map, posterFile(day, language, "png"));
  const page = siteAddress(map, dayFolder(day, language));
  const oembed = siteAddress(map, `${dayFolder(day, language)}oembed.json`);
  if (!image || !page || !oembed) return null;
  return markup`<meta property="og:type" content="article">
<meta property="og:site_name" content="${inLanguage(map.title, language)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${page}">
<meta property="og:locale" content="${language}">
<meta property="og:image" content="${image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${WIDE.width}">
<meta property="og:image:height" content="${WIDE.height}">
<meta property="og:image:alt" content="${description}">
<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
`;
}

function jsonLd({ day, language, title, description }: DayHead, dataset: Dataset, address: (path: string) => string) {
  const { map, hash } = dataset;
  const [west, south, east, north] = map.bounds;
  const download = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: address(`data/${path}`),
    encodingFormat,
  });
  return scriptJson({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    url: address(dayFolder(day, language)),
    image: address(posterFile(day, language, "png")),
    inLanguage: language,
    version: hash,
    isAccessibleForFree: true,
    temporalCoverage: isoDay(day),
    spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` } },
    distribution: [
      download(dayLayerFile(day, buildHistory(dataset)), "application/geo+json"),
      download("changes.csv", "text/csv"),
      download("claims.csv", "text/csv"),
      download("map.kml", "application/vnd.google-earth.kml+xml"),
    ],
  });
}

/** JSON for the inside of a script element, which no text in it can end. */
function scriptJson(value: unknown): Markup {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return new Markup(JSON.stringify(value).replace(/[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, escaped));
}
