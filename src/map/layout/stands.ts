import type { Dataset } from "../../model/dataset.ts";
import { type Place, spotOf } from "../../model/place.ts";
import { placeKind } from "../../model/place-kind.ts";
import type { Box, Projection } from "../geometry/projection.ts";
import type { Figure } from "../scene/figure.ts";
import { isFaded, type Scene } from "../scene/scene.ts";
import type { Spot } from "../symbols/hatch.ts";
import { spread } from "./spread.ts";

/** A place that bears marks on a day, and where on the poster they stand. */
export interface Stand {
  readonly place: Place;
  /** Where the place is. */
  readonly home: Spot;
  /** Where its marks are: at home, or pushed aside by those of its neighbours. */
  readonly at: Spot;
  /** In pixels, around all of its marks. */
  readonly radius: number;
  /** Who holds it; null where that is unknown, or shown by the area. */
  readonly control: Figure | null;
  readonly event: Figure | null;
  readonly changed: boolean;
  /** Who held it on the day that is compared with; null where that is unknown, shown by the area, or no other. */
  readonly before: Figure | null;
  readonly faded: boolean;
}

/** Widths of the pictures in pixels: of who holds a place, of an event alone, and of one at the corner of a mark. */
export const MARK_SIZE = 26;
export const EVENT_SIZE = 19;
export const BADGE_SIZE = 16;

/** From the middle of a mark to that of the event at its corner, right and down, in pixels. */
export const BADGE_OFFSET = 10;

/** The width of the picture of the day that is compared with, and how far it is from the middle of the mark, sideways and down. */
export const BEFORE_SIZE = 16;
export const BEFORE_OFFSET = 11;

const CONTROL_RADIUS = 12;
const EVENT_RADIUS = 9;
const RING = 4;
const BADGE = 2;

/**
 * The stands of a scene within the box of the projection, in the order of the gazetteer and those that bear nothing on the
 * day itself last, parts of towns left out.
 * None is given less room than `leastRadius`, in pixels.
 */
export function standsOf(scene: Scene, dataset: Dataset, { project, box }: Projection, leastRadius = 0): Stand[] {
  const places = [...new Set([...scene.marks, ...(scene.before ?? [])].map(({ place }) => place))].map((id) =>
    dataset.places.get(id),
  );
  const standing = places.flatMap((place) => {
    const spot = place && spotOf(place);
    if (!spot || placeKind(place.kind, dataset.map).minZoom > 0 || !contains(box, project(spot))) return [];
    const figures = figuresOf(place, scene);
    if (!figures) return [];
    const ring = place.form === "point" && scene.changed.has(place.id);
    const radius = Math.max(leastRadius, radiusOf(figures, ring));
    return [{ place, home: project(spot), radius, ...figures, changed: ring, faded: isFaded(scene, place.id) }];
  });
  const spots = spread(standing);
  return standing.map((stand, index) => ({ ...stand, at: spots[index] ?? stand.home }));
}

/** Path data of the line from the marks to their place; null where they did not have to make room. */
export function leaderOf({ home, at }: Stand): string | null {
  if (Math.hypot(home[0] - at[0], home[1] - at[1]) < 4) return null;
  const [x1, y1, x2, y2] = [...home, ...at].map(Math.round);
  return `M${x1} ${y1}L${x2} ${y2}`;
}

type Figures = Pick<Stand, "control" | "event" | "before">;

/** What stands at a place; who holds an area is shown by the area. Null where that is nothing. */
function figuresOf({ id, form }: Place, { marks, before }: Scene): Figures | null {
  const isPoint = form === "point";
  const here = marks.filter(({ place }) => place === id).map(({ figure }) => figure);
  const figures: Figures = {
    control: (isPoint && here.find(({ shape }) => shape !== "event")) || null,
    event: here.find(({ shape }) => shape === "event") ?? null,
    before: (isPoint && before?.find(({ place }) => place === id)?.figure) || null,
  };
  return Object.values(figures).some((figure) => figure !== null) ? figures : null;
}

function radiusOf({ control, event, before }: Figures, ring: boolean): number {
  if (!control && !before) return EVENT_RADIUS;
  return CONTROL_RADIUS + (ring ? RING : 0) + (event ? BADGE : 0);
}

const contains = ({ x, y, width, height }: Box, [left, top]: Spot) =>
  left >= x && left <= x + width && top >= y && top <= y + height;
