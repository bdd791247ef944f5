import type { History } from "../../history/history.ts";
import { drawFirstPicture, firstFrames, sheetOf } from "../../map/first-picture.ts";
import type { MapFrame } from "../../map/layout/layout.ts";
import { sceneOn } from "../../map/scene/scene.ts";
import type { ClaimId } from "../../model/claim.ts";
import type { Language } from "../../model/names.ts";
import type { Markup } from "../../text/markup.ts";
import { claimPath } from "../../view/claim-path.ts";
import { withHeld } from "../publish/areas/held-ground.ts";
import type { Basemap } from "../publish/basemap.ts";
import { basemapNames } from "../publish/basemap-names.ts";
import { dayFolder } from "../publish/day-folder.ts";
import { groundFor } from "../publish/ground/ground.ts";
import { frameSheet, type MapSheet, publishedSheet } from "../publish/ground/sheet.ts";
import { publishedLocale } from "../publish/published-locale.ts";

/** A picture of more places would be longer than what the page loads to show them. */
const MOST = 2000;

/**
 * What index.html shows before any script runs: the opening day in the map's first language, and, hidden, in the others. Null
 * on a map of very many places.
 */
export function firstPicture(history: History, basemap: Basemap): Markup | null {
  const { dataset } = history;
  if (dataset.places.size > MOST) return null;
  const { bounds, languages, openingDay } = dataset.map;
  const scene = sceneOn(history, openingDay);
  const names = basemapNames(bounds, basemap);
  const frames = firstFrames(dataset.map);
  const { frame, box } = sheetOf(frames);
  const groundOn = (sheet: MapSheet) => withHeld(groundFor(dataset, basemap, sheet), history, openingDay);
  const areas = groundOn(frameSheet(frame, box));
  const { grid } = publishedSheet(bounds);
  const groundOf = (inset: MapFrame) => groundOn(frameSheet(inset));
  const textIn = (language: Language) => `./${dayFolder(openingDay, language)}`;
  const evidenceIn = (language: Language, claim: ClaimId) => `./${claimPath(claim, language)}`;
  const locales = languages.map((language) => publishedLocale(language, dataset.map));
  return drawFirstPicture({
    scene,
    history,
    basemap: names,
    locales,
    frames,
    grid,
    areas,
    groundOf,
    textIn,
    evidenceIn,
  });
}
