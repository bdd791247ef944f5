import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { type Figure, figureKey } from "../scene/scene.ts";
import { eventSign } from "./event-sign.ts";
import { disc, hatch, type Spot } from "./hatch.ts";
import { inkOn, type Palette } from "./palette.ts";
import type { Picture, Shape } from "./shape.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

const SIZE = 32;
const MIDDLE: Spot = [16, 16];

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
  const actor = (id: ActorId) => lookUp("actor", id, actors);
  switch (figure.shape) {
    case "held": {
      const held =
        figure.basis === "implied" ? implied(actor(figure.actor), palette) : stated(actor(figure.actor), palette);
      return { size: SIZE, shapes: figure.leaving ? [...held, ...leaving(palette)] : held };
    }
    case "contested":
      return { size: SIZE, shapes: contested(figure.sides.map(actor), figure.absent.length > 0, palette) };
    case "vacated":
      return { size: SIZE, shapes: vacated(figure.actors.map(actor), palette) };
    case "event":
      return { size: SIZE, shapes: eventSign(figure.kinds, palette) };
  }
}

function stated(actor: Actor, palette: Palette): Shape[] {
  return [
    { path: circle(MIDDLE, 14), fill: palette.halo },
    { path: circle(MIDDLE, 12.5), fill: actor.colour },
    pattern(disc(MIDDLE, 12.5), actor, inkOn(actor.colour)),
    { path: circle(MIDDLE, 8), fill: actor.colour },
    { path: circle(MIDDLE, 12.5), stroke: palette.ink, width: 1 },
    letter(actor, MIDDLE, 12, inkOn(actor.colour)),
  ];
}

/** Open inside: nobody stated it. */
function implied(actor: Actor, palette: Palette): Shape[] {
  return [
    { path: circle(MIDDLE, 14), fill: palette.halo },
    { path: circle(MIDDLE, 11), fill: palette.halo, stroke: actor.colour, width: 3.5 },
    { path: circle(MIDDLE, 13), stroke: palette.ink, width: 0.75 },
    letter(actor, MIDDLE, 11, palette.ink),
  ];
}

/** An arrow out of the mark. */
function leaving(palette: Palette): Shape[] {
  return [
    { path: "M21 11L29 3M22.5 3H29V9.5", stroke: palette.halo, width: 5 },
    { path: "M21 11L29 3M22.5 3H29V9.5", stroke: palette.ink, width: 2.2 },
  ];
}

/** A square, so that even its outline tells a conflict from a hold; a field for each side, and an empty one for "not so". */
function contested(sides: readonly Actor[], denied: boolean, palette: Palette): Shape[] {
  const fields = [...sides, ...(denied && sides.length === 1 ? [null] : [])];
  const width = 24 / fields.length;
  const shapes: Shape[] = [{ path: "M2.5 2.5H29.5V29.5H2.5Z", fill: palette.halo }];
  fields.forEach((actor, index) => {
    const left = 4 + index * width;
    const field: Spot[] = [
      [left, 4],
      [left + width, 4],
      [left + width, 28],
      [left, 28],
    ];
    const middle: Spot = [left + width / 2, 16];
    const outline = outlineOf(field);
    if (!actor) {
      shapes.push({ path: outline, fill: palette.halo }, { path: cross(middle, 3.5), stroke: palette.ink, width: 2 });
      return;
    }
    const ink = inkOn(actor.colour);
    shapes.push({ path: outline, fill: actor.colour }, pattern(field, actor, ink));
    shapes.push({ path: circle(middle, width * 0.44), fill: actor.colour }, letter(actor, middle, width * 0.8, ink));
  });
  for (let index = 1; index < fields.length; index++) {
    const x = 4 + index * width;
    shapes.push({
      path: `M${x + 2} 3L${x - 2} 11L${x + 2} 17L${x - 2} 23L${x + 1} 29`,
      stroke: palette.halo,
      width: 2.4,
    });
  }
  return [...shapes, { path: "M4 4H28V28H4Z", stroke: palette.ink, width: 1.25 }];
}

/** A broken ring around a crossed-out letter. */
function vacated(actors: readonly Actor[], palette: Palette): Shape[] {
  const [first] = actors;
  const colour = first?.colour ?? palette.ink;
  return [
    { path: circle(MIDDLE, 14), fill: palette.halo },
    { path: circle(MIDDLE, 11.5), stroke: colour, width: 3, dash: [5.5, 3.5] },
    ...(first ? [letter(first, MIDDLE, 10, palette.ink)] : []),
    { path: "M9.5 22.5L22.5 9.5", stroke: palette.halo, width: 4 },
    { path: "M9.5 22.5L22.5 9.5", stroke: palette.ink, width: 1.8 },
  ];
}

function pattern(field: readonly Spot[], actor: Actor, ink: string): Shape {
  return { path: hatch(field, actor.pattern, 4), stroke: `${ink}88`, width: actor.pattern === "dots" ? 1.9 : 1.1 };
}

function letter(actor: Actor, at: Spot, size: number, fill: string): Shape {
  return { letter: actor.letter, at, size, fill };
}

function circle([x, y]: Spot, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

const cross = ([x, y]: Spot, reach: number) =>
  `M${x - reach} ${y - reach}L${x + reach} ${y + reach}M${x + reach} ${y - reach}L${x - reach} ${y + reach}`;

const outlineOf = (spots: readonly Spot[]) => `M${spots.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
