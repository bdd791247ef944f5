import type { Dataset } from "../../model/dataset.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";
import type { Figure } from "../scene/figure.ts";
import { isFaded, type MarkNews, type Scene } from "../scene/scene.ts";
import type { BasemapTown } from "./content.ts";
import { firstZoomOf, importanceOf } from "./importance.ts";

/** A place of which a scene tells by a symbol, or by a spot of the mass. */
export interface RankedPlace {
  readonly place: Place;
  /** The true spot. */
  readonly anchor: WorldPoint;
  readonly figures: Figures;
  /** 0 for what matters most: what turned on the day, then cities, then towns, then the rest. */
  readonly rank: number;
  /** The news of it; null for none. */
  readonly news: MarkNews | null;
  /** Whether it says nothing of the difference between two days that are compared. */
  readonly faded: boolean;
}

/** What is told of one place: who holds it, what happened there, and who held it on the day compared with. */
export interface Figures {
  readonly control: Figure | null;
  readonly event: Figure | null;
  readonly before: Figure | null;
}

/**
 * The places of a scene that have a symbol at a zoom, what matters most first. Who holds an area is no symbol, but what
 * happened there is one, at the spot that stands for it. `towns` are those of the basemap by GeoNames id.
 */
export function rankPlaces(
  scene: Scene,
  dataset: Dataset,
  towns: ReadonlyMap<number, BasemapTown>,
  zoom: number,
): RankedPlace[] {
  const ranked: RankedPlace[] = [];
  for (const [id, figures] of figuresByPlace(scene, dataset)) {
    const place = dataset.places.get(id);
    const spot = place && spotOf(place);
    if (!spot || firstZoomOf(place, dataset.map) > zoom) continue;
    const importance = importanceOf(place, towns.get(place.geonames ?? -1), dataset.map);
    const news = (place.form === "point" && scene.news.get(id)) || null;
    const rank = importance + rankOf(figures, news);
    ranked.push({ place, anchor: toWorld(spot), figures, rank, news, faded: isFaded(scene, id) });
  }
  return ranked.sort((a, b) => a.rank - b.rank);
}

function figuresByPlace({ marks, before }: Scene, { places }: Dataset): Map<PlaceId, Figures> {
  const found = new Map<PlaceId, { -readonly [Kind in keyof Figures]: Figures[Kind] }>();
  const set = (id: PlaceId, kind: keyof Figures, figure: Figure) => {
    const figures = found.get(id) ?? { control: null, event: null, before: null };
    figures[kind] = figure;
    found.set(id, figures);
  };
  const isPoint = (id: PlaceId) => places.get(id)?.form === "point";
  for (const { place, figure } of marks) {
    if (figure.shape === "event") set(place, "event", figure);
    else if (isPoint(place)) set(place, "control", figure);
  }
  for (const { place, figure } of before ?? []) if (isPoint(place)) set(place, "before", figure);
  return found;
}

/** What turned on the day before all else, and what only happened after all else. */
function rankOf({ control }: Figures, news: MarkNews | null): number {
  if (news) return 0;
  return control ? 10 : 20;
}
