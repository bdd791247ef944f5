import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { type ContestedFigure, type Figure, figureKey, type Hold } from "../scene/figure.ts";
import { eventSign } from "./event-sign.ts";
import { circle, discOf, leavingArrow } from "./hold-shapes.ts";
import { PICTURE_UNITS } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import type { Picture, Shape } from "./shape.ts";
import { conflictOf, type DrawnSide, divisionOf } from "./sides-shapes.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

const MIDDLE: PixelPoint = [16, 16];

/** Pictures that were made before, for lists that show the same ones on every day. */
const MADE = new WeakMap<Actors, WeakMap<Palette, Map<string, Picture>>>();

/** The picture of a figure, always the same object for the same arguments; throws if it names an unknown actor. */
export function pictureOf(figure: Figure, actors: Actors, palette: Palette): Picture {
  const byPalette = MADE.get(actors) ?? new WeakMap<Palette, Map<string, Picture>>();
  const byFigure = byPalette.get(palette) ?? new Map<string, Picture>();
  MADE.set(actors, byPalette.set(palette, byFigure));
  const key = figureKey(figure);
  const picture = byFigure.get(key) ?? draw(figure, actors, palette);
  byFigure.set(key, picture);
  return picture;
}

function draw(figure: Figure, actors: Actors, palette: Palette): Picture {
  return { size: PICTURE_UNITS, shapes: shapesOf(figure, (id) => lookUp("actor", id, actors), palette) };
}

function shapesOf(figure: Figure, actor: (id: ActorId) => Actor, palette: Palette): Shape[] {
  switch (figure.shape) {
    case "held":
      return [...discOf(figure, actor(figure.actor), palette), ...arrowOf([figure], palette)];
    case "contested": {
      const sides: DrawnSide[] = figure.sides.map((hold) => ({ hold, actor: actor(hold.actor) }));
      const shapes = figure.divided ? divisionOf(sides, palette) : conflictOf(withDenial(figure, sides), palette);
      return [...shapes, ...arrowOf(figure.sides, palette)];
    }
    case "vacated":
      return vacated(figure.actors.map(actor), figure.hedged, palette);
    case "event":
      return eventSign(figure.kinds, palette);
  }
}

/** The one side that is said to hold a place, beside "not so". */
function withDenial({ absent }: ContestedFigure, sides: readonly DrawnSide[]): readonly DrawnSide[] {
  return absent.length > 0 && sides.length === 1 ? [...sides, null] : sides;
}

/** The arrow of forces that leave; a hollow one where all that say so are in doubt. */
function arrowOf(holds: readonly Hold[], palette: Palette): Shape[] {
  const leaving = holds.flatMap((hold) => hold.leaving ?? []);
  if (leaving.length === 0) return [];
  return leavingArrow(leaving.includes("reported") ? "reported" : "doubted", palette);
}

/** A broken ring around a letter that is struck out, by a broken line where that is unconfirmed. */
function vacated(actors: readonly Actor[], hedged: boolean, palette: Palette): Shape[] {
  const [first] = actors;
  const colour = first?.colour ?? palette.ink;
  return [
    { path: circle(MIDDLE, 14), fill: palette.halo },
    { path: circle(MIDDLE, 11.5), stroke: colour, width: 3, dash: [5.5, 3.5] },
    ...(first ? [{ letter: first.letter, at: MIDDLE, size: 10, fill: palette.ink }] : []),
    { path: "M9.5 22.5L22.5 9.5", stroke: palette.halo, width: 4 },
    { path: "M9.5 22.5L22.5 9.5", stroke: palette.ink, width: 1.8, ...(hedged && { dash: [2.4, 3.2] }) },
  ];
}
