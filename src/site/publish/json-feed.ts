import type { MapInfo } from "../../model/dataset.ts";
import type { Feed } from "./feed.ts";
import { feedFile } from "./feed-file.ts";
import { siteAddress } from "./site-address.ts";

/** `data/changes.json`: the feed as a JSON Feed (version 1.1); addresses of the site only where they are known. */
export function jsonFeed({ locale, title, description, rights, author, entries }: Feed, map: MapInfo): string {
  const { language, lang } = locale;
  const items = entries.map(({ id, url, title, tags, html, published, updated }) => ({
    id,
    ...(url !== null && { url }),
    title,
    tags,
    content_html: html,
    date_published: published,
    date_modified: updated,
  }));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    language: lang,
    authors: [{ name: author, ...(map.url !== null && { url: map.url }) }],
    _rights: { about: map.licence.url, text: rights },
    ...(map.url !== null && {
      home_page_url: siteAddress(map, `?lang=${encodeURIComponent(language)}`),
      feed_url: siteAddress(map, `data/${feedFile(language, "json", map)}`),
    }),
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
