import type { ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { type ContestedFigure, type Figure, figureKey, leavingOf } from "../scene/figure.ts";
import { eventSign } from "./event-sign.ts";
import { discOf, emptyRing, leavingArrow } from "./hold-shapes.ts";
import { LEAST_LETTER, PICTURE_UNITS } from "./metrics.ts";
import type { ActorLook, Paint } from "./paint.ts";
import type { Palette } from "./palette.ts";
import type { Picture, Shape } from "./shape.ts";
import { conflictOf, type DrawnSide, divisionOf } from "./sides-shapes.ts";

/** Pictures that were made before, for lists that show the same ones on every day. */
const MADE = new WeakMap<Paint, Map<string, Picture>>();

/**
 * The picture of a figure that is drawn so many pixels wide: letters that could not be read at that width are left out.
 * Always the same object for the same figure, paint and letters; throws if the figure names an unknown actor.
 */
export function pictureOf(figure: Figure, paint: Paint, pixels: number): Picture {
  const made = MADE.get(paint) ?? new Map<string, Picture>();
  MADE.set(paint, made);
  const key = figureKey(figure);
  const whole = made.get(key) ?? draw(figure, paint);
  made.set(key, whole);
  return withReadable(whole, key, pixels, made);
}

/** The picture without letters that are too small at this width; the picture itself where none is. */
function withReadable(whole: Picture, key: string, pixels: number, made: Map<string, Picture>): Picture {
  const isReadable = (shape: Shape) => {
    if (!("letter" in shape)) return true;
    const least = [...shape.letter].length === 1 ? LEAST_LETTER.one : LEAST_LETTER.several;
    return (shape.size * pixels) / whole.size >= least;
  };
  const shapes = whole.shapes.filter(isReadable);
  if (shapes.length === whole.shapes.length) return whole;
  const plainKey = `${key}, ${shapes.length}`;
  const plain = made.get(plainKey) ?? { size: whole.size, shapes };
  made.set(plainKey, plain);
  return plain;
}

function draw(figure: Figure, { actors, palette }: Paint): Picture {
  return { size: PICTURE_UNITS, shapes: shapesOf(figure, (id) => lookUp("actor", id, actors), palette) };
}

function shapesOf(figure: Figure, look: (id: ActorId) => ActorLook, palette: Palette): Shape[] {
  switch (figure.shape) {
    case "held":
      return [...discOf(figure, look(figure.actor), palette), ...arrowOf(figure, palette)];
    case "contested": {
      const shapes = figure.divided
        ? divisionOf(sidesOf(figure, look), palette)
        : conflictOf(sidesOf(figure, look), palette);
      return [...shapes, ...arrowOf(figure, palette)];
    }
    case "vacated": {
      const [first] = figure.actors;
      return emptyRing(first === undefined ? palette.ink : look(first).tone, figure.hedged, palette);
    }
    case "event":
      return eventSign(figure.kinds, palette);
  }
}

/** The sides; beside the one that is said to hold a place, the empty one of who is said not to. */
function sidesOf({ sides, absent }: ContestedFigure, look: (id: ActorId) => ActorLook): DrawnSide[] {
  const drawn: DrawnSide[] = sides.map((hold) => ({ hold, look: look(hold.actor) }));
  const [gone] = absent;
  return gone !== undefined && sides.length === 1 ? [...drawn, { hold: null, look: look(gone) }] : drawn;
}

/** The arrow of forces that leave. */
function arrowOf(figure: Figure, palette: Palette): Shape[] {
  const leaving = leavingOf(figure);
  return leaving ? leavingArrow(leaving, palette) : [];
}
