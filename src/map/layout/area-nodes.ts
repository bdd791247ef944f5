import type { Dataset } from "../../model/dataset.ts";
import type { PlaceId } from "../../model/place.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { Figure } from "../scene/figure.ts";
import { isFaded, type Scene } from "../scene/scene.ts";
import { type AreaNode, keyOfPlace } from "./node.ts";

/** What is told of places that are areas, in the order of the scene. */
export function areaNodes(scene: Scene, { places }: Dataset): AreaNode[] {
  const isArea = (id: PlaceId) => places.get(id)?.form === "area";
  const figures = new Map<PlaceId, { figure: Figure | null; before: Figure | null }>();
  for (const { place, figure } of scene.marks) {
    if (figure.shape !== "event" && isArea(place)) figures.set(place, { figure, before: null });
  }
  for (const { place, figure } of scene.before ?? []) {
    if (!isArea(place)) continue;
    figures.set(place, { figure: figures.get(place)?.figure ?? null, before: figure });
  }
  return [...figures].flatMap(([id, { figure, before }]) => {
    const place = places.get(id);
    if (place?.form !== "area") return [];
    const node = {
      role: "area" as const,
      key: keyOfPlace("area", id),
      anchor: toWorld(place.spot),
      place: id,
      figure,
      before,
    };
    return [{ ...node, news: scene.news.get(id) ?? null, faded: isFaded(scene, id) }];
  });
}
