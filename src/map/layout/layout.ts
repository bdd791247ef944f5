import type { PlaceId } from "../../model/place.ts";
import { type Box, moveBox } from "../geometry/box.ts";
import { type Camera, type Size, viewOf } from "../geometry/camera.ts";
import type { Scene } from "../scene/scene.ts";
import type { Content } from "./content.ts";
import { regionOf } from "./divide-places.ts";
import type { MassSpot } from "./mass-spots.ts";
import type { Node } from "./node.ts";
import { placeNodes } from "./place-nodes.ts";

/** One picture of the world, in CSS pixels: the main map, an inset, the map of a poster. */
export interface MapFrame extends Size {
  /** Unique among the frames of one drawing. */
  readonly id: string;
  /** Where the frame looks while nobody has moved it. At its zoom, names do not straddle the edge of the frame. */
  readonly home: Camera;
  /** Where it looks now. The layout depends on its zoom step alone. */
  readonly camera: Camera;
  /** Whether it looks so far from home that nothing has to keep clear of the edges that it has there. */
  readonly isAway?: boolean;
  /** What of it something else covers, in its own pixels: at the zoom of `home` no text is put there. */
  readonly covered?: readonly Box[];
  /** What of it an inset shows larger, in its own pixels: at the zoom of `home` symbols are small there, and without names. */
  readonly enlarged?: Box;
  /** Whether every symbol is named however small the frame is, as in an inset. */
  readonly namesAll?: boolean;
  /** The place that is named before all others; null for none. */
  readonly first?: PlaceId | null;
}

/** A frame narrower or lower than this has no room at home for names of what is only inferred, in pixels. */
const ROOMY: Size = { width: 500, height: 420 };

/** Where everything of a scene is in a frame. */
export interface Layout {
  /**
   * Pixels of the whole world at its zoom step: quarters of a zoom above the home camera's or below; the camera is at the step
   * or less than one above it. At a camera of another `worldSize`, arrows and rings are scaled by the quotient.
   */
  readonly worldSize: number;
  /** What matters most first; see `PAINT_ORDER` for the order of painting. Nodes all over the world, not only those in view. */
  readonly nodes: readonly Node[];
  /** Places for which nodes would be too many, all over the world: spots below all nodes, what matters most first. None on most maps. */
  readonly mass: readonly MassSpot[];
}

/**
 * The layout of the content in a frame. It depends on the content, on the frame's size and home and on the camera's zoom
 * step; where there are more places than nodes can carry also on the region that the camera looks at. For the same
 * arguments it is the same object, unless many others of the scene were asked for in between.
 */
export function layOut(content: Content, frame: MapFrame): Layout {
  const step = stepOf(frame);
  const worldSize = frame.home.worldSize * 2 ** (step / STEPS_A_ZOOM);
  const region = regionOf(frame.camera, frame, worldSize, content.scene);
  const isSparse = step === 0 && !frame.namesAll && (frame.width < ROOMY.width || frame.height < ROOMY.height);
  const key = JSON.stringify([
    frame.id,
    frame.width,
    frame.height,
    frame.home,
    frame.covered,
    frame.enlarged,
    frame.namesAll,
    frame.first,
    frame.isAway,
    step,
    region,
    isSparse && content.selected,
  ]);
  const made = MADE.get(content.scene) ?? [];
  const known = made.find((each) => each.key === key && isSame(each.content, content));
  const edge = step === 0 && !frame.isAway ? viewOf(frame.home, frame) : null;
  const inWorld = (box: Box) => moveBox(box, [edge?.x ?? 0, edge?.y ?? 0]);
  const covered = edge ? (frame.covered ?? []).map(inWorld) : [];
  const enlarged = edge && frame.enlarged ? inWorld(frame.enlarged) : null;
  const layout = known?.layout ?? {
    worldSize,
    ...placeNodes(content, worldSize, { edge, covered, enlarged, region, isSparse, first: frame.first ?? null }),
  };
  const others = made.filter((each) => each !== known);
  MADE.set(content.scene, [...others, { key, content, layout }].slice(-MOST_KEPT));
  return layout;
}

const STEPS_A_ZOOM = 4;

/** Layouts that are kept for one scene, those that were asked for last: of some frames at some steps. */
const MOST_KEPT = 12;

interface Made {
  readonly key: string;
  readonly content: Content;
  readonly layout: Layout;
}

const MADE = new WeakMap<Scene, readonly Made[]>();

/** The step that the camera is at or above; rounding must not take it below its own. */
function stepOf({ camera, home }: MapFrame): number {
  return Math.floor(STEPS_A_ZOOM * Math.log2(camera.worldSize / home.worldSize) + 1e-6);
}

function isSame(a: Content, b: Content): boolean {
  return a.dataset === b.dataset && a.basemap === b.basemap && a.locale === b.locale && a.measure === b.measure;
}
