import type { PixelPoint } from "../../map/geometry/box.ts";
import { type Camera, isInFrame, project, type Size } from "../../map/geometry/camera.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import type { ScreenSpot } from "../../map/geometry/neighbour.ts";
import type { Layout } from "../../map/layout/layout.ts";
import type { Node } from "../../map/layout/node.ts";
import { isPlaceNode } from "../../map/overlay/ghosts.ts";
import { placeAt } from "../../map/overlay/hit.ts";
import { spotsInView } from "../../map/render/spots-in-view.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";

/** What of a map is seen, and from where. */
export interface MapSight {
  readonly layout: Layout | null;
  /** The nodes on the page. */
  readonly nodes: readonly Node[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly camera: Camera;
  readonly size: Size;
}

/** Where a place is seen, in pixels: where its symbol went; null where it is not located. */
export function pixelOf(id: PlaceId, { layout, places, camera, size }: MapSight): ScreenSpot | null {
  const place = places.get(id);
  const spot = place && spotOf(place);
  if (!spot || size.width === 0) return null;
  const symbol = layout?.nodes.find((node) => node.role === "symbol" && node.place === id);
  const [right, down] = symbol?.role === "symbol" ? symbol.offset : [0, 0];
  const [x, y] = project(toWorld(spot), camera, size);
  return { x: x + right, y: y + down };
}

/** The places with a symbol, an area or a spot of the mass in view, each with where it is. */
export function placesInView(sight: MapSight): ReadonlyMap<PlaceId, ScreenSpot> {
  const { layout, nodes, camera, size } = sight;
  const mass = spotsInView(layout?.mass ?? [], camera, size, 0);
  const spots = nodes.filter(isPlaceNode).map(({ place }) => [place, pixelOf(place, sight)] as const);
  return new Map([
    ...mass.map(({ spot, at: [x, y] }) => [spot.place.id, { x, y }] as const),
    ...spots.filter((each): each is [PlaceId, ScreenSpot] => {
      const [, spot] = each;
      return spot !== null && isInFrame([spot.x, spot.y], size);
    }),
  ]);
}

/** The place that a pointer at a pixel means. */
export function findPlaceAt(
  pixel: PixelPoint,
  kind: "fine" | "touch",
  { layout, places, camera, size }: MapSight,
): PlaceId | null {
  const { nodes, mass, worldSize } = layout ?? { nodes: [], mass: [], worldSize: 1 };
  return placeAt(pixel, kind, { nodes, mass, worldSize, camera, size, places });
}
