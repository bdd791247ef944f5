import { boxAround } from "../geometry/box.ts";
import { RING_NAMED } from "../symbols/trace-style.ts";
import { onSpot } from "./label-candidates.ts";
import { labelWithin } from "./label-node.ts";
import type { LabelNode, RingNode } from "./node.ts";
import { setLines } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** How far each ring lies from its place, at its north or, where there is no room, at its south; for rings wide enough. */
export function nameDistances(rings: readonly RingNode[], stage: Stage): LabelNode[] {
  const { content, worldSize, placer, looks } = stage;
  const { words, format } = content.locale;
  return rings.flatMap(({ key: ring, anchor, outline, kilometres, place }) => {
    const { y, height } = boxAround(outline);
    if (height < RING_NAMED) return [];
    const text = words.layers.kilometres(format.number(kilometres));
    const setting = setLines([text], looks.distance, content.measure);
    const [left, top] = [anchor[0] * worldSize, anchor[1] * worldSize];
    const key = `distance ${ring}`;
    const spots = [y - setting.height / 2, y + height + setting.height / 2];
    placer.place({
      key,
      naming: null,
      near: () => spots.map((spot, cost) => onSpot(setting, [left, top + spot], cost)),
      far: () => [],
    });
    return labelWithin(key, looks.distance, { names: "distance", tone: "strong", place, faded: false }, stage);
  });
}
