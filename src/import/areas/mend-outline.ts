import { area } from "@turf/area";
import type { Position } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import BufferOp from "jsts/org/locationtech/jts/operation/buffer/BufferOp.js";
import OverlayOp from "jsts/org/locationtech/jts/operation/overlay/OverlayOp.js";
import { findOutlineFault } from "../../compile/checks/outline-fault.ts";
import { standardGeometry } from "../../compile/sources/standard-geometry.ts";
import type { Outline } from "../../model/outline.ts";

/** What became of an outline: sound as it was, mended, or as it was with the fault that it has. */
export type Mended =
  | { readonly is: "sound" | "mended"; readonly outline: Outline }
  | { readonly is: "unsound"; readonly outline: Outline; readonly fault: string };

/** As a part of the area: what a mended outline may differ by. */
const SAME = 0.001;

/** The outline without crossings, where that leaves its area as it is; else as it was. */
export function mendOutline(outline: Outline): Mended {
  const fault = findOutlineFault(outline);
  if (fault === null) return { is: "sound", outline };
  const before = area(outline);
  // A spike at the top of a ring makes it look wound the other way.
  for (const each of [outline, reversed(outline)]) {
    const mended = withoutCrossings(each);
    if (mended && before > 0 && Math.abs(area(mended) - before) <= SAME * before)
      return { is: "mended", outline: mended };
  }
  return { is: "unsound", outline, fault: fault.message };
}

function reversed(outline: Outline): Outline {
  const wound = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  return outline.type === "Polygon"
    ? { type: "Polygon", coordinates: wound(outline.coordinates) }
    : { type: "MultiPolygon", coordinates: outline.coordinates.map(wound) };
}

/** The outline without its crossings; null where that takes more than this. */
function withoutCrossings(outline: Outline): Outline | null {
  try {
    const written = new GeoJSONWriter().write(BufferOp.bufferOp(new GeoJSONReader().read(outline), 0));
    const mended = standardGeometry(written) as Outline;
    return findOutlineFault(mended) === null ? mended : null;
  } catch {
    // Some outlines are beyond it.
    return null;
  }
}

/** How much of two outlines is the same ground, in square kilometres; null where one of them is unsound. */
export function sharedGround(one: Outline, other: Outline): number | null {
  try {
    const reader = new GeoJSONReader();
    const common = new GeoJSONWriter().write(OverlayOp.intersection(reader.read(one), reader.read(other))) as Outline;
    return area(common) / 1e6;
  } catch {
    return null;
  }
}
