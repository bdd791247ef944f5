import { moveBox, type PixelPoint } from "../geometry/box.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import type { TextLook } from "../symbols/metrics.ts";
import type { Candidate } from "./label-candidates.ts";
import type { LabelNode, LeaderNode } from "./node.ts";
import { spacingOf } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** What a label says of the place that it leads to. */
type Common = Pick<LabelNode, "names" | "tone" | "place" | "faded">;

/** The label beside a spot that the placer found room for, with the leader to it, if any; nothing where it found none. */
export function labelBeside(
  key: string,
  anchor: WorldPoint,
  look: TextLook,
  common: Common,
  stage: Stage,
): (LabelNode | LeaderNode)[] {
  const found = stage.placer.find(key);
  if (!found) return [];
  const label = labelOf(key, found.candidate, anchor, look, common, stage);
  if (!found.leader || common.place === null) return [label];
  const relative = ([x, y]: PixelPoint): PixelPoint => [
    x - anchor[0] * stage.worldSize,
    y - anchor[1] * stage.worldSize,
  ];
  const line: LeaderNode = {
    role: "leader",
    key: `leader to ${key}`,
    anchor,
    place: common.place,
    faded: common.faded,
    leadsTo: "label",
    from: relative(found.leader.from),
    to: relative(found.leader.to),
  };
  return [line, label];
}

/** The label in the middle of something, anchored where its own middle is; nothing where the placer found no room. */
export function labelWithin(key: string, look: TextLook, common: Common, stage: Stage): LabelNode[] {
  const found = stage.placer.find(key);
  if (!found) return [];
  const { x, y, width, height } = found.candidate.box;
  const anchor: WorldPoint = [(x + width / 2) / stage.worldSize, (y + height / 2) / stage.worldSize];
  return [labelOf(key, found.candidate, anchor, look, common, stage)];
}

function labelOf(
  key: string,
  { lines, note, align, box }: Candidate,
  anchor: WorldPoint,
  look: TextLook,
  common: Common,
  { worldSize, content }: Stage,
): LabelNode {
  const { direction } = content.locale;
  const shift: PixelPoint = [-anchor[0] * worldSize, -anchor[1] * worldSize];
  const { size, weight } = look;
  const spacing = Math.min(...lines.map((line) => spacingOf(line, look)));
  const text = { lines, direction, align, size, weight, ...(spacing > 0 && { spacing }), box: moveBox(box, shift) };
  return { role: "label", key, anchor, ...common, ...text, note };
}
