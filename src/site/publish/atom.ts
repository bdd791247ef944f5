import type { MapInfo } from "../../model/dataset.ts";
import { markup } from "../../text/markup.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { feedFile } from "./feed-file.ts";
import { permanentId } from "./permanent-id.ts";
import { siteAddress } from "./site-address.ts";

/** `data/changes.atom`: the feed as an Atom document (RFC 4287); links into the site only where its address is known. */
export function atom({ locale, title, description, rights, author, updated, entries }: Feed, map: MapInfo): string {
  const { language, lang } = locale;
  const file = feedFile(language, "atom", map);
  const self = siteAddress(map, `data/${file}`);
  const home = siteAddress(map, `?lang=${encodeURIComponent(language)}`);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${permanentId(`data/${file}`, map)}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${updated}</updated>
<rights>${rights}</rights>
<author><name>${author}</name></author>
<generator>conflict-map</generator>
<link rel="self" type="application/atom+xml" href="${self ?? file}"/>
${home && markup`<link rel="alternate" type="text/html" hreflang="${language}" href="${home}"/>\n`}${entries.map(entry)}</feed>
`.text;
}

function entry({ id, url, title, tags, html, published, updated }: FeedEntry) {
  return markup`<entry>
<id>${id}</id>
<title>${title}</title>
<published>${published}</published>
<updated>${updated}</updated>
${url && markup`<link rel="alternate" type="text/html" href="${url}"/>\n`}${tags.map((tag) => markup`<category term="${tag}"/>\n`)}<content type="html">${html}</content>
</entry>
`;
}
