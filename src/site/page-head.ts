import type { HtmlTagDescriptor } from "vite";
import type { MapInfo } from "../model/dataset.ts";
import { inLanguage, type Language } from "../model/names.ts";
import { escapeText } from "../text/markup.ts";
import { FEED_FORMATS, feedFile } from "./publish/feed-file.ts";
import { posterFile, WIDE } from "./publish/posters.ts";
import { publishedLocale } from "./publish/published-locale.ts";
import { siteAddress } from "./publish/site-address.ts";

/** What the head of the map's page says of it, in the map's first language, before any script runs. */
export function pageHead(map: MapInfo): HtmlTagDescriptor[] {
  const first = map.languages[0] ?? "en";
  const title = inLanguage(map.title, first);
  const description = inLanguage(map.description, first) || inLanguage(map.disclaimer, first);
  return [
    { tag: "title", children: escapeText(title), injectTo: "head" },
    { tag: "meta", attrs: { name: "description", content: description }, injectTo: "head" },
    ...map.languages.flatMap((language) => feeds(language, map)),
    ...preview(map, title, description),
  ];
}

/** The feeds of changes, for the readers of feeds that look for them here. */
function feeds(language: Language, map: MapInfo): HtmlTagDescriptor[] {
  const title = publishedLocale(language).words.feed.title(inLanguage(map.title, language));
  return FEED_FORMATS.map(([format, type]): HtmlTagDescriptor => {
    const href = `./data/${feedFile(language, format, map)}`;
    return { tag: "link", attrs: { rel: "alternate", type, hreflang: language, title, href }, injectTo: "head" };
  });
}

/** The opening day's poster for previews of links; only where the map says where it is published. */
function preview(map: MapInfo, title: string, description: string): HtmlTagDescriptor[] {
  const image = siteAddress(map, posterFile(map.openingDay, map.languages[0] ?? "en", "png"));
  const page = siteAddress(map, "");
  if (image === null || page === null) return [];
  const properties = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:url": page,
    "og:image": image,
    "og:image:width": String(WIDE.width),
    "og:image:height": String(WIDE.height),
  };
  const tags = Object.entries(properties).map(([property, content]): HtmlTagDescriptor => {
    return { tag: "meta", attrs: { property, content }, injectTo: "head" };
  });
  return [...tags, { tag: "meta", attrs: { name: "twitter:card", content: "summary_large_image" }, injectTo: "head" }];
}
