import { buildHistory } from "../src/history/history.ts";
import { directionOf } from "../src/language/language.ts";
import type { Size } from "../src/map/geometry/camera.ts";
import { buttonsIn, homeCamera } from "../src/map/geometry/home-camera.ts";
import { placeInset, withInset } from "../src/map/inset/place-inset.ts";
import type { MapFrame } from "../src/map/layout/layout.ts";
import { renderPoster } from "../src/map/poster/poster.ts";
import { type PosterLayout, posterLayout } from "../src/map/poster/poster-layout.ts";
import { sceneOn } from "../src/map/scene/scene.ts";
import { LIGHT } from "../src/map/symbols/palette.ts";
import type { Day } from "../src/model/day.ts";
import { compileFolder } from "../src/site/compile-folder.ts";
import { readBasemap } from "../src/site/publish/basemap.ts";
import { basemapNames } from "../src/site/publish/basemap-names.ts";
import { groundFor } from "../src/site/publish/ground/ground.ts";
import { frameSheet } from "../src/site/publish/ground/sheet.ts";
import { publishedLocale } from "../src/site/publish/published-locale.ts";

const { dataset: compiled, sources } = compileFolder("data");
if (!compiled) throw new Error("the project's own data has errors");
const dataset = compiled;
const history = buildHistory(dataset);
const basemap = readBasemap(dataset.basemap, sources);
const names = basemapNames(dataset.map.bounds, basemap);

/** The first day of the map. */
export const FIRST_DAY = dataset.map.range.first;

/** A poster, and where in it its map is, in pixels. */
export interface DrawnPoster {
  readonly svg: string;
  readonly map: PosterLayout["map"];
}

/**
 * The poster of a day whose map, beside the column of text, is as large as the box and seen from where a page of that box
 * sees it: a poster as it is published keeps no room for the buttons and the legend of a page.
 */
export function drawPosterFor(box: Size, day: Day, language: string): DrawnPoster {
  const column = posterLayout(box, directionOf(language), dataset).panel.width;
  const poster = posterLayout({ ...box, width: box.width + column }, directionOf(language), dataset);
  const home = homeCamera(dataset.map, box);
  const covered = [buttonsIn(box, directionOf(language))];
  const frame: MapFrame = { id: "poster", ...box, home, camera: home, covered };
  const inset = placeInset(dataset, frame);
  const layout: PosterLayout = { ...poster, frame: withInset(frame, inset), inset };
  const ground = groundFor(dataset, basemap, frameSheet(layout.frame));
  const insetGround = inset && groundFor(dataset, basemap, frameSheet(inset.frame));
  const scene = sceneOn(history, day);
  const locale = publishedLocale(language, dataset.map);
  return {
    svg: renderPoster({ scene, history, ground, insetGround, basemap: names, locale, palette: LIGHT }, layout),
    map: layout.map,
  };
}
