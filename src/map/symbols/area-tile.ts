import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { actorsOf, type Figure } from "../scene/scene.ts";
import { hatchTile } from "./hatch.ts";
import type { Picture, Shape } from "./shape.ts";

const SIZE = 16;

/** Opacity of a wash, as two hexadecimal digits: light beside the marks, and enough to tell the actors apart. */
const STATED = "70";
const IMPLIED = "38";

/** The tile that fills an area: light, so that it never outshines a place; it repeats without a seam. */
export function areaTileOf(figure: Figure, actors: ReadonlyMap<ActorId, Actor>): Picture {
  const actor = (id: ActorId) => lookUp("actor", id, actors);
  switch (figure.shape) {
    case "held":
      return { size: SIZE, shapes: held(actor(figure.actor), figure.basis === "implied" ? IMPLIED : STATED) };
    case "contested":
      return { size: SIZE, shapes: stripes(actorsOf(figure).map(actor)) };
    case "vacated":
      return { size: SIZE, shapes: figure.actors.slice(0, 1).flatMap((id) => gone(actor(id))) };
    case "event":
      return { size: SIZE, shapes: [] };
  }
}

/** The colour by which an area is outlined; null for an event, which is no area. */
export function areaLineOf(figure: Figure, actors: ReadonlyMap<ActorId, Actor>): string | null {
  const [first] = actorsOf(figure);
  return first === undefined ? null : (actors.get(first)?.colour ?? null);
}

/** Path data of the whole tile. */
const WHOLE = `M0 0H${SIZE}V${SIZE}H0Z`;

function held(actor: Actor, alpha: string): Shape[] {
  const wash: Shape = { path: WHOLE, fill: `${actor.colour}${alpha}` };
  const pattern = hatchTile(actor.pattern, SIZE);
  return pattern ? [wash, { path: pattern, stroke: `${actor.colour}80`, width: 1.4 }] : [wash];
}

/** Upright stripes, one for each side. */
function stripes(sides: readonly Actor[]): Shape[] {
  const width = SIZE / Math.max(sides.length, 2);
  return sides.map((side, index) => {
    const x = index * width;
    return { path: `M${x} 0H${x + width}V${SIZE}H${x}Z`, fill: `${side.colour}${STATED}` };
  });
}

function gone(actor: Actor): Shape[] {
  return [{ path: hatchTile("dots", SIZE), stroke: `${actor.colour}99`, width: 2 }];
}
