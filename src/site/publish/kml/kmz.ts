import { isLarge } from "../../../history/full-days.ts";
import type { History } from "../../../history/history.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { memoize } from "../../../model/memoize.ts";
import { inLanguage } from "../../../model/names.ts";
import { markup } from "../../../text/markup.ts";
import { LazyFiles } from "../../lazy-files.ts";
import { allNames } from "../places.ts";
import { zipOf } from "../zip.ts";
import { mapKml } from "./kml.ts";

/** The packed KML of a large map, relative to `data/`. */
const FILE = "map.kmz";

/** What is published as an archive: `data/map.kmz` on a large map, nothing on others; by path relative to `data/`. */
export function packedFiles(history: History): ReadonlyMap<string, Uint8Array> {
  if (!isLarge(history.dataset)) return new Map();
  return new LazyFiles([[FILE, () => packedKml(history)]]);
}

/** The description of the data and the archive of all of it ask for it, too. */
const packedKml = memoize((history: History) => zipOf(new Map([["doc.kml", mapKml(history)]])));

/** `data/map.kml`: the four layers, or on a large map a link that leads globes and GIS programs to where they are packed. */
export function kmlOrLink(history: History): string {
  return isLarge(history.dataset) ? linkTo(FILE, history.dataset) : mapKml(history);
}

function linkTo(file: string, { map }: Dataset): string {
  const name = allNames(map.title, map.languages);
  const disclaimers = map.languages.map((each) => inLanguage(map.disclaimer, each)).join(" ");
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${name}</name>
<description>${markup`<p>${disclaimers}</p><p><a href="${file}">${file}</a></p>`.text}</description>
<NetworkLink>
<name>${file}</name>
<Link><href>${file}</href></Link>
</NetworkLink>
</Document>
</kml>
`.text;
}
