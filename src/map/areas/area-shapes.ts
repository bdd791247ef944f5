import type { AreaLayer } from "../../model/areas.ts";
import { lookUp } from "../../model/lookup.ts";
import type { GroundShape } from "../ground/ground-picture.ts";
import type { Paint } from "../symbols/paint.ts";
import type { AreaDrawing } from "./area-drawing.ts";
import { FRONT_LINE, HELD_LINE, heldTileOf } from "./area-tile.ts";

/** The ground of each holder, then the fronts, and above them the fronts of the day that is compared with. */
export function heldShapes(
  { id, holders }: AreaLayer,
  now: AreaDrawing | null,
  before: AreaDrawing | null,
  { actors, palette }: Paint,
): GroundShape[] {
  const actorOf = new Map(holders.map(({ value, actor }) => [value, actor]));
  const front = { colour: palette.ink, ...FRONT_LINE, isDashed: false };
  const ground = (now?.holders ?? []).map(({ holder, outline }): GroundShape => {
    const key = `held ${id} ${holder}`;
    const actor = actorOf.get(holder) ?? null;
    // What is about no actor is outlined alone: the unknown has no colour.
    if (actor === null)
      return { key, outline, fill: null, line: { colour: palette.ink, ...HELD_LINE, isDashed: true } };
    const look = lookUp("actor", actor, actors);
    const line = { colour: look.tone, ...HELD_LINE, isDashed: false };
    return { key, outline, fill: { name: `held ${actor} ${palette.theme}`, tile: heldTileOf(look), opacity: 1 }, line };
  });
  const fronts = (drawing: AreaDrawing | null, key: string, isDashed: boolean): GroundShape[] =>
    drawing && drawing.fronts.coordinates.length > 0
      ? [{ key: `${key} ${id}`, outline: drawing.fronts, fill: null, line: { ...front, isDashed } }]
      : [];
  return [...ground, ...fronts(before, "front before", true), ...fronts(now, "front", false)];
}
