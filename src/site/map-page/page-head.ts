import { buildHistory } from "../../history/history.ts";
import { headlineText, tellHeadline } from "../../language/headline.ts";
import { directionOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { dayFolder } from "../publish/day-folder.ts";
import { feedLinks } from "../publish/feed-file.ts";
import { addressLinks } from "../publish/head.ts";
import { posterFile, WIDE } from "../publish/posters.ts";
import { publishedLocale } from "../publish/published-locale.ts";
import { siteAddress } from "../publish/site-address.ts";

/** The map and the day that it opens on in a few sentences, in the map's first language. */
export function describeMapPage(dataset: Dataset): string {
  const { map } = dataset;
  const first = map.languages[0] ?? "en";
  const about = inLanguage(map.description, first) || inLanguage(map.disclaimer, first);
  return `${describeOpening(dataset, publishedLocale(first, map))} ${about}`;
}

/** What the head of the map's page says of it and of the day that it opens on, in the map's first language, before any script runs. */
export function mapHead(dataset: Dataset): Markup {
  const { map } = dataset;
  const first = map.languages[0] ?? "en";
  const title = inLanguage(map.title, first);
  const description = describeMapPage(dataset);
  return markup`<title>${title}</title>
<meta name="description" content="${description}">
${nameLanguages(map, "reader")}
${addressLinks((each) => siteAddress(map, each === first ? "" : `?lang=${encodeURIComponent(each)}`), first, map.languages)}${map.languages.map((language) => feedLinks(language, map, "./"))}${preview(map, title, description)}`;
}

/** What the page's first script chooses the language from: by the address alone, or also by what the reader prefers. */
export function nameLanguages({ languages }: MapInfo, by: "address" | "reader"): Markup {
  const directions = languages.map(directionOf).join(" ");
  return markup`<meta name="conflict-map-languages" content="${languages.join(" ")}" data-directions="${directions}" data-by="${by}">`;
}

function describeOpening(dataset: Dataset, locale: Locale): string {
  const { openingDay } = dataset.map;
  const headline = headlineText(tellHeadline(buildHistory(dataset), openingDay, locale));
  return withoutIsolates(`${locale.format.day(openingDay)}: ${headline}`);
}

/** The opening day's poster for previews of links; only where the map says where it is published. */
function preview(map: MapInfo, title: string, description: string): Markup | null {
  const first = map.languages[0] ?? "en";
  const image = siteAddress(map, posterFile(map.openingDay, first, "png"));
  const page = siteAddress(map, "");
  if (image === null || page === null) return null;
  return markup`<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${page}">
<meta property="og:image" content="${image}">
<meta property="og:image:width" content="${WIDE.width}">
<meta property="og:image:height" content="${WIDE.height}">
<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/json+oembed" href="${siteAddress(map, `${dayFolder(map.openingDay, first)}oembed.json`)}" title="${title}">
`;
}
