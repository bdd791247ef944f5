import { type Direction, neighbourOf, type ScreenSpot } from "../../map/geometry/neighbour.ts";
import type { PlaceId } from "../../model/place.ts";

/** A map on the screen, as its keys act on it. */
export interface KeyedMap {
  /** The places in view that show something, each with its spot. */
  readonly places: ReadonlyMap<PlaceId, ScreenSpot>;
  /** Where the next arrow starts: at the place pointed at or open, else in the middle. */
  readonly from: ScreenSpot;
  readonly pointed: PlaceId | null;
  readonly selected: PlaceId | null;
  readonly goTo: (place: PlaceId | null) => void;
  readonly open: (place: PlaceId | null) => void;
  readonly camera: KeyedCamera;
}

interface KeyedCamera {
  readonly pan: (direction: Direction) => void;
  /** Positive steps go nearer. */
  readonly zoom: (steps: number) => void;
  readonly showAll: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * Does what a key asks of the map, and keeps the browser from doing something else with it; all other keys are left to
 * the page. Arrows go from place to place, with Shift they move the map; Enter and Space open the place arrived at;
 * Escape leaves it, then closes the one that is open; plus and minus zoom, 0 and Home show the whole map.
 *
 * A map with these keys is an `application`: a screen reader that reads a page takes arrows and letters for itself, and
 * hands them on only there. That costs it nothing, as the list and the panel tell all that the map shows.
 */
export function pressOnMap(event: KeyboardEvent, map: KeyedMap): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const act = actOf(event, map);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf({ key, shiftKey }: KeyboardEvent, map: KeyedMap): (() => void) | null {
  const { pointed, selected, camera } = map;
  const direction = ARROWS[key];
  if (direction) return shiftKey ? () => camera.pan(direction) : () => step(direction, map);
  switch (key) {
    case "Enter":
    case " ":
      return pointed === null ? null : () => map.open(pointed);
    case "Escape":
      if (pointed !== null) return () => map.goTo(null);
      return selected === null ? null : () => map.open(null);
    case "+":
    case "=":
      return () => camera.zoom(1);
    case "-":
      return () => camera.zoom(-1);
    case "0":
    case "٠":
    case "Home":
      return () => camera.showAll();
    default:
      return null;
  }
}

function step(direction: Direction, map: KeyedMap): void {
  const next = neighbourOf(map.from, direction, map.places);
  if (next !== null) map.goTo(next);
}
