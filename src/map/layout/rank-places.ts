import type { Dataset } from "../../model/dataset.ts";
import type { Place, PlaceId } from "../../model/place.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import type { Figure } from "../scene/figure.ts";
import { isFaded, type Mark, type MarkNews, type Scene } from "../scene/scene.ts";
import { firstZoomOf } from "./importance.ts";
import { type KnownSpot, type KnownSpots, spotsOf, type Towns } from "./known-spots.ts";

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
export function rankPlaces(scene: Scene, dataset: Dataset, towns: Towns, zoom: number): RankedPlace[] {
  const spots = spotsOf(dataset, towns);
  const byRank = new Map<number, RankedPlace[]>();
  const add = (ranked: RankedPlace | null) => {
    if (!ranked || firstZoomOf(ranked.place, dataset.map) > zoom) return;
    const alike = byRank.get(ranked.rank);
    if (alike) alike.push(ranked);
    else byRank.set(ranked.rank, [ranked]);
  };
  const isAlone = lonelyMarks(scene);
  const figures = figuresByPlace(
    scene.marks.filter((mark) => !isAlone(mark)),
    scene.before,
    dataset,
  );
  const addOther = (id: PlaceId) => {
    add(rankOther(id, figures.get(id), scene, spots));
    figures.delete(id);
  };
  for (const mark of scene.marks) {
    if (isAlone(mark)) add(rankAlone(mark, spots));
    else addOther(mark.place);
  }
  for (const id of figures.keys()) addOther(id);
  return [...byRank.keys()].sort((a, b) => a - b).flatMap((rank) => byRank.get(rank) ?? []);
}

/** Tells the marks of places of which nothing but a hold is told, as of most. */
function lonelyMarks({ marks, news, before }: Scene): (mark: Mark) => boolean {
  if (before) return () => false;
  const eventful = new Set(marks.flatMap(({ place, figure }) => (figure.shape === "event" ? [place] : [])));
  return ({ place }) => !news.has(place) && !eventful.has(place);
}

function rankAlone({ place, figure }: Mark, spots: KnownSpots): RankedPlace | null {
  const spot = spots.get(place);
  if (spot?.place.form !== "point") return null;
  return rankSpot(spot, { control: figure, event: null, before: null }, null, false);
}

function rankOther(id: PlaceId, figures: Figures | undefined, scene: Scene, spots: KnownSpots): RankedPlace | null {
  const spot = spots.get(id);
  if (!spot || !figures) return null;
  const news = (spot.place.form === "point" && scene.news.get(id)) || null;
  return rankSpot(spot, figures, news, isFaded(scene, id));
}

function rankSpot(spot: KnownSpot, figures: Figures, news: MarkNews | null, faded: boolean): RankedPlace {
  const { place, anchor, importance } = spot;
  return { place, anchor, figures, rank: importance + rankOf(figures, news), news, faded };
}

const NO_FIGURES: Figures = { control: null, event: null, before: null };

function figuresByPlace(marks: readonly Mark[], before: Scene["before"], { places }: Dataset): Map<PlaceId, Figures> {
  const found = new Map<PlaceId, Figures>();
  const set = (id: PlaceId, figures: Partial<Figures>) => {
    found.set(id, { ...(found.get(id) ?? NO_FIGURES), ...figures });
  };
  const isPoint = (id: PlaceId) => places.get(id)?.form === "point";
  for (const { place, figure } of marks) {
    if (figure.shape === "event") set(place, { event: figure });
    else if (isPoint(place)) set(place, { control: figure });
  }
  for (const { place, figure } of before ?? []) if (isPoint(place)) set(place, { before: figure });
  return found;
}

/** What turned on the day before all else, and what only happened after all else. */
function rankOf({ control }: Figures, news: MarkNews | null): number {
  if (news) return 0;
  return control ? 10 : 20;
}
