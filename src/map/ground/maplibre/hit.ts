import type { Map as MapView, Point } from "maplibre-gl";
import type { PlaceId } from "../../../model/place.ts";
import type { ScreenSpot } from "../../geometry/neighbour.ts";
import { BEFORE_LAYER } from "./before-layers.ts";
import { NAME_LAYERS } from "./name-layers.ts";
import { AREA_LAYER, MARK_LAYERS } from "./stage-layers.ts";
import { TRACE_LAYERS } from "./trace-layers.ts";

/**
 * The place whose visible mark or name is within `reach` pixels and nearest, else the one that a visible arrow under the point
 * leaves or a visible ring there surrounds, else the visible area, else null.
 */
export function nearestPlace(
  map: MapView,
  point: Point,
  reach: number,
  spotOf: (place: PlaceId) => ScreenSpot | null,
): PlaceId | null {
  if (!map.getLayer(AREA_LAYER)) return null;
  const box: [[number, number], [number, number]] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const marks = map
    .queryRenderedFeatures(box, { layers: [...MARK_LAYERS, BEFORE_LAYER, ...NAME_LAYERS] })
    .filter(({ state, layer }) => state.on || state.before || NAME_LAYERS.includes(layer.id))
    .map(({ properties }) => {
      const place = String(properties.place);
      const spot = spotOf(place) ?? { x: Infinity, y: Infinity };
      return { place, distance: Math.hypot(spot.x - point.x, spot.y - point.y) };
    });
  const [nearest] = marks.sort((a, b) => a.distance - b.distance);
  if (nearest) return nearest.place;
  const trace = map.queryRenderedFeatures(point, { layers: TRACE_LAYERS }).find(({ state }) => "age" in state);
  if (trace) return String(trace.properties.place);
  const area = map.queryRenderedFeatures(point, { layers: [AREA_LAYER] }).find(({ state }) => state.on || state.before);
  return area ? String(area.properties.place) : null;
}

/** The places with a visible mark or area in view; none before the map has its layers. */
export function shownPlaces(map: MapView): ReadonlySet<PlaceId> {
  if (!map.getLayer(AREA_LAYER)) return new Set();
  const features = map.queryRenderedFeatures({ layers: [...MARK_LAYERS, BEFORE_LAYER, AREA_LAYER] });
  return new Set(
    features.filter(({ state }) => state.on || state.before).map(({ properties }) => String(properties.place)),
  );
}
