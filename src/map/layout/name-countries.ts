import { inLanguage } from "../../model/names.ts";
import { isInside } from "../geometry/box.ts";
import { onSpot } from "./label-candidates.ts";
import { labelWithin } from "./label-node.ts";
import type { LabelNode } from "./node.ts";
import { setLines } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** The names of countries, each at the first of its spots that has room, and rather within the edge than beyond. */
export function nameCountries(stage: Stage): LabelNode[] {
  const { content, placer, worldSize, around, looks } = stage;
  return content.basemap.countries.flatMap(({ names, spots }, index) => {
    const text = inLanguage(names, content.locale.language);
    if (spots.length === 0 || text === "") return [];
    const key = `country ${index}`;
    const setting = setLines([text], looks.country, content.measure);
    const candidates = spots.map(([x, y], order) => onSpot(setting, [x * worldSize, y * worldSize], order));
    const { edge } = around;
    const inside = edge ? candidates.filter(({ box }) => isInside(box, edge)) : [];
    placer.place({
      key,
      naming: null,
      near: () => (inside.length > 0 ? inside : candidates),
      far: () => [],
    });
    return labelWithin(key, looks.country, { names: "country", tone: "faint", place: null, faded: false }, stage);
  });
}
