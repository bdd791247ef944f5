import { pictureDay } from "../../history/full-days.ts";
import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import { markup } from "../../text/markup.ts";
import { posterFile, WIDE } from "./posters.ts";
import { siteAddress } from "./site-address.ts";

const FRAME = { width: 800, height: 600 };

const SECONDS_PER_DAY = 86_400;

/** The oEmbed answer (version 1.0, `rich`) for the page of a day; null where the map does not say where it is published. */
export function oembed(day: Day, { language, format }: Locale, history: History): string | null {
  const { map } = history.dataset;
  const frame = siteAddress(map, `embed.html?day=${isoDay(day)}&lang=${encodeURIComponent(language)}`);
  const image = siteAddress(map, posterFile(pictureDay(day, history), language, "png"));
  if (frame === null || image === null) return null;
  const title = `${format.day(day)} · ${inLanguage(map.title, language)}`;
  const { width, height } = FRAME;
  const html = markup`<iframe src="${frame}" width="${width}" height="${height}" title="${title}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: inLanguage(map.title, language),
    provider_url: siteAddress(map, ""),
    cache_age: SECONDS_PER_DAY,
    html: html.text,
    width,
    height,
    thumbnail_url: image,
    thumbnail_width: WIDE.width,
    thumbnail_height: WIDE.height,
  });
}
