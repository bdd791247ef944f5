import { bboxClip } from "@turf/bbox-clip";
import { areasOn } from "../../../history/areas.ts";
import type { History } from "../../../history/history.ts";
import { type AreaDrawing, drawAreas } from "../../../map/areas/area-drawing.ts";
import { heldShapes } from "../../../map/areas/area-shapes.ts";
import type { HeldPath } from "../../../map/ground/ground.ts";
import type { GroundShape } from "../../../map/ground/ground-picture.ts";
import { outlinePath } from "../../../map/render/outline-path.ts";
import type { Paint } from "../../../map/symbols/paint.ts";
import type { AreaLayer } from "../../../model/areas.ts";
import type { Day } from "../../../model/day.ts";
import type { SheetGround } from "../ground/ground.ts";
import type { MapSheet } from "../ground/sheet.ts";
import { partFor, publishedAreas } from "./topologies.ts";

/** The ground with what others drew for a day, as exact as its sheet. */
export function withHeld(ground: SheetGround, history: History, day: Day): SheetGround {
  const areas = publishedAreas(history.dataset);
  const { sheet } = ground;
  const drawn = areasOn(history, day).flatMap(({ layer, period }): [AreaLayer, AreaDrawing][] => {
    if (!period) return [];
    const topology = partFor(areas, layer, period);
    return [[layer, drawAreas(topology, period.drawing, layer.holders, sheet.grid.worldSize)]];
  });
  if (drawn.length === 0) return ground;
  const held = (paint: Paint) =>
    drawn
      .flatMap(([layer, drawing]) => heldShapes(layer, drawing, null, paint))
      .flatMap((shape) => pathIn(shape, sheet));
  return { ...ground, held };
}

/** The shape as far as it is on the sheet; none where nothing of it is. */
function pathIn({ outline, fill, line }: GroundShape, { clip, grid }: MapSheet): HeldPath[] {
  const { geometry } = clip
    ? bboxClip({ type: "Feature", properties: {}, geometry: outline }, [...clip])
    : { geometry: outline };
  if (geometry.type === "LineString")
    return pathIn({ key: "", fill, line, outline: asLines(geometry.coordinates) }, { clip: null, exact: null, grid });
  const path = outlinePath(geometry, grid);
  return path === "" ? [] : [{ path, fill, line }];
}

const asLines = (line: number[][]) => ({ type: "MultiLineString" as const, coordinates: [line] });
