import type { MapInfo } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { markup } from "../../text/markup.ts";
import { siteAddress } from "./site-address.ts";

/** A page that leads at once to the one at a path of the site, with the anchor that it was asked for; `root` is the way to the site. */
export function pageElsewhere(path: string, root: string, map: MapInfo): string {
  const title = inLanguage(map.title, map.languages[0] ?? "en");
  const canonical = siteAddress(map, path);
  return markup`<!doctype html>
<html lang="${map.languages[0] ?? "en"}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${root}${path}">
${canonical && markup`<link rel="canonical" href="${canonical}">\n`}</head>
<body><p><a href="${root}${path}">${title}</a></p></body>
</html>
`.text;
}
