import { firstFrames, OF_PAGE, sheetOf } from "../../map/first-picture.ts";
import { boxAround, isInside } from "../../map/geometry/box.ts";
import { zoomOf } from "../../map/geometry/camera.ts";
import { unproject } from "../../map/ground/camera-moves.ts";
import { drawPageGround } from "../../map/ground/draw-page-ground.ts";
import { gridPixel, LEAST_FINE, type NamedGround } from "../../map/ground/ground.ts";
import { GROUND_FILE } from "../../map/ground/ground-file.ts";
import { firstZoomOfTown } from "../../map/layout/importance.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Markup } from "../../text/markup.ts";
import type { Basemap } from "../publish/basemap.ts";
import { basemapPaths } from "../publish/ground/ground.ts";
import { namesFor } from "../publish/ground/ground-json.ts";
import { pageSheet } from "../publish/ground/sheet.ts";

/**
 * The ground that index.html brings: what of the published one is seen of a map at home, for its first picture and for the map
 * itself, which fetches the file once a reader moves it.
 */
export function pageGround(dataset: Dataset, basemap: Basemap): Markup {
  const { frame, box } = sheetOf(firstFrames(dataset.map));
  const sheet = pageSheet(dataset.map, frame, box);
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ] as const;
  const extent = boxAround(corners.map((corner) => gridPixel(unproject(corner, frame.home, frame), sheet.grid)));
  const { towns, ...names } = namesFor(dataset, basemap);
  const nearest = zoomOf(sheet.grid.worldSize / LEAST_FINE);
  const seen = towns.filter(
    (town) => firstZoomOfTown(town) <= nearest && isInside(boxAround([gridPixel(town.spot, sheet.grid)]), extent),
  );
  const paths = basemapPaths(dataset.map, basemap, sheet);
  const ground: NamedGround = { ...paths, extent, names: { ...names, towns: seen } };
  return drawPageGround(ground, `./data/${GROUND_FILE}`, OF_PAGE, frame.home.worldSize);
}
