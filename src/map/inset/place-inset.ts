import { isWitness } from "../../model/claim.ts";
import type { Bounds, Dataset, MapInfo } from "../../model/dataset.ts";
import type { Names } from "../../model/names.ts";
import { type Place, spotOf } from "../../model/place.ts";
import { type Box, boxesOverlap, distanceToBox, growBox, type PixelPoint } from "../geometry/box.ts";
import { fitCamera, type Padding, project, projectBounds, type Size, zoomOf } from "../geometry/camera.ts";
import { mayHaveInset } from "../geometry/home-camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import { firstZoomOf } from "../layout/importance.ts";
import type { MapFrame } from "../layout/layout.ts";

/** Where in a frame an inset lies, in pixels of the frame, and what it shows. */
export interface PlacedInset {
  readonly title: Names;
  /** All of it. */
  readonly box: Box;
  /** The map in it, below its title. */
  readonly map: Box;
  /** What of the frame it shows, where the frame's camera is at home. */
  readonly extent: Box;
  /** The picture of the world that the map in it is. */
  readonly frame: MapFrame;
}

/** By how much an inset may be larger than the map around it, the best first; less would show nothing that it does not. */
const SCALES = [5, 4.5, 4, 3.5, 3, 2.5];

/** Pixels that the two nearest places in it have between them: nearer ones would push each other aside, and their names away. */
const APART = 18;

/** The most width and height of its map, as parts of the frame's own. */
const MOST = { across: 0.46, down: 0.6 };

/** Widths of its map in pixels, the best first, with which names fit beside its symbols. */
const WIDTHS = [172, 156, 140];

/** The title of an inset: its font size and weight, the height of its line, and pixels beside it. */
export const INSET_TITLE = { size: 11.5, weight: 600, height: 18, padding: 6 } as const;

/** Pixels of its map around its bounds, so that symbols near their edges are whole. */
const AROUND: Padding = { top: 10, right: 0, bottom: 16, left: 0 };

/** Pixels from its edge nearer than which a symbol would be cut off: it is in the map around it alone. */
export const WHOLE = 13;

/** Pixels between the inset and the edges of its frame, and around places and its extent. */
const MARGIN = 8;
const CLEAR = 15;

/**
 * The first of a map's insets for which the frame has room at home, in a lower corner, as wide as its names need and then as large as can be: it covers no spot
 * where a symbol may be on some day, neither its own extent nor what is covered already. Null where none has room.
 */
export function placeInset({ map, places, claims }: Dataset, frame: MapFrame): PlacedInset | null {
  if (!mayHaveInset(map, frame)) return null;
  const zoom = zoomOf(frame.home.worldSize);
  const spots = [...symbolPlaces(places, claims)].flatMap((place): PixelPoint[] => {
    if (firstZoomOf(place, map) > zoom) return [];
    const spot = spotOf(place);
    return spot ? [project(toWorld(spot), frame.home, frame)] : [];
  });
  for (const inset of map.insets) {
    const placed = placeOne(inset, spots, frame);
    if (placed) return placed;
  }
  return null;
}

/** The frame as it is laid out with an inset in it. */
export function withInset(frame: MapFrame, inset: PlacedInset | null): MapFrame {
  if (!inset) return frame;
  return { ...frame, covered: [...(frame.covered ?? []), growBox(inset.box, 2)], enlarged: wholeIn(inset) };
}

/** What of the frame the inset shows with whole symbols. */
function wholeIn({ extent, map }: PlacedInset): Box {
  return growBox(extent, (-WHOLE * extent.width) / map.width);
}

/** The places that have a symbol on some day: who holds an area is none, but what happened there is. */
function symbolPlaces(places: Dataset["places"], claims: Dataset["claims"]): Set<Place> {
  const told = [...claims.values()].map((claim) => ({ isEvent: !isWitness(claim), place: places.get(claim.place) }));
  return new Set(told.flatMap(({ isEvent, place }) => (place && (isEvent || place.form === "point") ? [place] : [])));
}

type Inset = MapInfo["insets"][number];

function placeOne({ title, bounds }: Inset, spots: readonly PixelPoint[], frame: MapFrame): PlacedInset | null {
  const shown = projectBounds(bounds, frame.home, frame);
  const gap = leastGap(spots.filter((spot) => distanceToBox(spot, shown) === 0));
  const scales = SCALES.filter((scale) => scale * gap >= APART);
  const sizes = WIDTHS.flatMap((least) => scales.map((scale) => sizeAt(scale, least, shown))).filter(
    ({ width, height }) => width <= MOST.across * frame.width && height <= MOST.down * frame.height,
  );
  for (const { width, height, extent } of sizes) {
    const keepsOut = [...(frame.covered ?? []), growBox(extent, CLEAR)];
    const isFree = (box: Box) =>
      keepsOut.every((each) => !boxesOverlap(each, box)) && spots.every((spot) => distanceToBox(spot, box) > CLEAR);
    const box = cornersFor({ width, height: height + INSET_TITLE.height }, frame).find(isFree);
    if (box) return { title, box, ...mapIn(box, bounds, { width, height }), extent };
  }
  return null;
}

/** Pixels between the two nearest of the spots; infinite where there are not two. */
function leastGap(spots: readonly PixelPoint[]): number {
  const gaps = spots.flatMap(([x, y], index) =>
    spots.slice(index + 1).map((other) => Math.hypot(other[0] - x, other[1] - y)),
  );
  return Math.min(...gaps);
}

/** The size of the map of an inset at a scale, which has a least width, and what of the frame it then shows. */
function sizeAt(scale: number, least: number, { x, y, width, height }: Box): Size & { readonly extent: Box } {
  const { top, right, bottom, left } = AROUND;
  const size = {
    width: Math.max(least, Math.round(width * scale) + left + right),
    height: Math.round(height * scale) + top + bottom,
  };
  const extent = {
    x: x + width / 2 - size.width / scale / 2,
    y: y - top / scale,
    width: size.width / scale,
    height: size.height / scale,
  };
  return { ...size, extent };
}

function mapIn({ x, y }: Box, bounds: Bounds, size: Size): Pick<PlacedInset, "map" | "frame"> {
  const camera = fitCamera(bounds, size, AROUND);
  return {
    map: { x, y: y + INSET_TITLE.height, ...size },
    frame: { id: "inset", ...size, home: camera, camera, namesAll: true },
  };
}

/** The boxes of that size in both lower corners of a frame. */
function cornersFor({ width, height }: Size, frame: Size): Box[] {
  const y = frame.height - MARGIN - height;
  return [frame.width - MARGIN - width, MARGIN].map((x) => ({ x, y, width, height }));
}
