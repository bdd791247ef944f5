import type { ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { actorsOf, type Figure, type Hold } from "../scene/figure.ts";
import { hatchTile } from "./hatch.ts";
import type { ActorLook, Paint } from "./paint.ts";
import type { Picture, Shape } from "./shape.ts";

const SIZE = 16;

/** Opacity of a wash: light beside the symbols, and enough to tell the actors apart. */
const WASH = { stated: 0.44, present: 0.33, implied: 0.22 } as const;

/** Width of the lines of a pattern on it. */
const LINES = { stated: 1.4, present: 1, implied: 0.8 } as const;

/** The tile that fills an area: light, so that it never outshines a place; it repeats without a seam. */
export function areaTileOf(figure: Figure, { actors }: Paint): Picture {
  const actor = (id: ActorId) => lookUp("actor", id, actors);
  switch (figure.shape) {
    case "held":
      return held(figure, actor(figure.actor));
    case "contested":
      return { size: SIZE, shapes: stripes(actorsOf(figure).map(actor)) };
    case "vacated":
      return { size: SIZE, shapes: figure.actors.slice(0, 1).flatMap((id) => gone(actor(id))) };
    case "event":
      return { size: SIZE, shapes: [] };
  }
}

/** The colour by which an area is outlined; null for an event, which is no area. */
export function areaLineOf(figure: Figure, { actors }: Paint): string | null {
  const [first] = actorsOf(figure);
  return first === undefined ? null : (actors.get(first)?.tone ?? null);
}

/** Whether the line around an area is dashed: everything that is said of it is unconfirmed. */
export function isAreaDashed(figure: Figure): boolean {
  return (figure.shape === "held" || figure.shape === "vacated") && figure.hedged;
}

/** A wash under the pattern of the actor; in bands where it holds a part; with arrows out of it where forces are leaving. */
function held({ basis, part, leaving }: Hold, actor: ActorLook): Picture {
  const size = leaving ? 2 * SIZE : SIZE;
  const pattern = hatchTile(actor.pattern, size, SIZE / 2);
  const arrow = leaving ? arrowIn(size, leaving, actor) : [];
  return {
    size,
    shapes: [
      { path: part ? bands(size) : `M0 0H${size}V${size}H0Z`, fill: actor.tone, opacity: WASH[basis] },
      ...(pattern ? [{ path: pattern, stroke: actor.tone, opacity: 0.5, width: LINES[basis] }] : []),
      ...arrow,
    ],
  };
}

/** Upright bands as wide as the gaps between them. */
function bands(size: number): string {
  const lefts = Array.from({ length: size / SIZE }, (_, index) => index * SIZE);
  return lefts.map((left) => `M${left} 0H${left + SIZE / 2}V${size}H${left}Z`).join("");
}

/** The arrow of a symbol that is left, in the middle of a tile; broken where that is in doubt. */
function arrowIn(size: number, leaving: "reported" | "doubted", { tone }: ActorLook): Shape[] {
  const [low, high] = [size / 2 + 5, size / 2 - 5];
  const path = `M${high} ${low}L${low} ${high}M${low - 7} ${high}H${low}V${high + 7}`;
  return [{ path, stroke: tone, opacity: 0.8, width: 2.6, ...(leaving === "doubted" && { dash: [2.6, 3.4] }) }];
}

/** Upright stripes, one for each side. */
function stripes(sides: readonly ActorLook[]): Shape[] {
  const width = SIZE / Math.max(sides.length, 2);
  return sides.map((side, index) => {
    const x = index * width;
    return { path: `M${x} 0H${x + width}V${SIZE}H${x}Z`, fill: side.tone, opacity: WASH.stated };
  });
}

function gone(actor: ActorLook): Shape[] {
  return [{ path: hatchTile("dots", SIZE), stroke: actor.tone, opacity: 0.6, width: 2 }];
}
