import { inLanguage } from "../../model/names.ts";
import { isInside } from "../geometry/box.ts";
import type { GroundName } from "./content.ts";
import { onSpot } from "./label-candidates.ts";
import { labelWithin } from "./label-node.ts";
import type { LabelNode } from "./node.ts";
import { setLines } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** The names of countries, each at the first of its spots that has room, and rather within the edge than beyond. */
export function nameCountries(stage: Stage): LabelNode[] {
  return stage.content.basemap.countries.flatMap((country, index) => nameAtSpot(country, "country", index, stage));
}

/** The names of roads, each upon its road at the first of its spots that has room. */
export function nameRoads(stage: Stage): LabelNode[] {
  return stage.content.basemap.roads.flatMap((road, index) => nameAtSpot(road, "road", index, stage));
}

function nameAtSpot({ names, spots }: GroundName, kind: "country" | "road", index: number, stage: Stage): LabelNode[] {
  const { content, placer, worldSize, around, looks } = stage;
  const text = inLanguage(names, content.locale.language);
  if (spots.length === 0 || text === "") return [];
  const key = `${kind} ${index}`;
  const look = looks[kind];
  const setting = setLines([text], look, content.measure);
  const candidates = spots.map(([x, y], order) => onSpot(setting, [x * worldSize, y * worldSize], order));
  const { edge } = around;
  const inside = edge ? candidates.filter(({ box }) => isInside(box, edge)) : [];
  placer.place({
    key,
    naming: null,
    near: () => (inside.length > 0 ? inside : candidates),
    far: () => [],
  });
  return labelWithin(key, look, { names: kind, tone: "faint", place: null, faded: false }, stage);
}
