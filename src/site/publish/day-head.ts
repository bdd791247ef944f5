import { listFullDays, pictureDay } from "../../history/full-days.ts";
import type { History } from "../../history/history.ts";
import { inLanguage } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { dayFolder } from "./day-folder.ts";
import { feedLinks } from "./feed-file.ts";
import { headOf, type Page } from "./head.ts";
import { type DayAsDataset, dayAsDataset, linkedData } from "./linked-data.ts";
import { posterFile, WIDE } from "./posters.ts";
import { siteAddress } from "./site-address.ts";

/** The page of a day in a language. */
export interface DayHead extends Page, DayAsDataset {}

/** The inside of `<head>`; previews and oEmbed discovery only where the map says where it is published. */
export function dayHead(head: DayHead, history: History): Markup {
  const { language, root } = head;
  const { dataset } = history;
  const { map } = dataset;
  return markup`${headOf(head, language, map)}${feedLinks(language, map, root)}${preview(head, history)}${listFullDays(history).has(head.day) && linkedData(dayAsDataset(head, dataset))}`;
}

function preview({ day, language, title, description }: DayHead, history: History): Markup | null {
  const { map } = history.dataset;
  const pictured = pictureDay(day, history);
  const image = siteAddress(map, posterFile(pictured, language, "png"));
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
${pictured === day && markup`<meta property="og:image:alt" content="${description}">\n`}<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
`;
}
