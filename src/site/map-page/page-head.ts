import type { MapInfo } from "../../model/dataset.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { FEED_FORMATS, feedFile } from "../publish/feed-file.ts";
import { posterFile, WIDE } from "../publish/posters.ts";
import { publishedLocale } from "../publish/published-locale.ts";
import { siteAddress } from "../publish/site-address.ts";

/** What the head of the map's page says of it, in the map's first language, before any script runs. */
export function mapHead(map: MapInfo): Markup {
  const first = map.languages[0] ?? "en";
  const title = inLanguage(map.title, first);
  const description = inLanguage(map.description, first) || inLanguage(map.disclaimer, first);
  return markup`<title>${title}</title>
<meta name="description" content="${description}">
${map.languages.map((language) => feeds(language, map))}${preview(map, title, description)}`;
}

/** The feeds of changes, for the readers of feeds that look for them here. */
function feeds(language: Language, map: MapInfo): Markup[] {
  const title = publishedLocale(language).words.feed.title(inLanguage(map.title, language));
  return FEED_FORMATS.map(
    ([format, type]) =>
      markup`<link rel="alternate" type="${type}" hreflang="${language}" title="${title}" href="./data/${feedFile(language, format, map)}">\n`,
  );
}

/** The opening day's poster for previews of links; only where the map says where it is published. */
function preview(map: MapInfo, title: string, description: string): Markup | null {
  const image = siteAddress(map, posterFile(map.openingDay, map.languages[0] ?? "en", "png"));
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
`;
}
