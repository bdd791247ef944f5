import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import type { Figure } from "../scene/scene.ts";
import { areaTileOf } from "./area-tile.ts";
import { hatchTile, type Spot } from "./hatch.ts";
import { inkOn, type Palette } from "./palette.ts";
import type { Picture, Shape } from "./shape.ts";

/** A strip as long as the band of days that it is a part of. */
export interface Strip {
  /** The colour of its ground, with its opacity; null where the ground stays empty. */
  readonly ground: string | null;
  /** The pattern that repeats on the ground; null for none. */
  readonly tile: Picture | null;
  /** The line around the strip. */
  readonly edge: Edge | null;
  /** Small pictures that stand one after the other where the strip begins. */
  readonly signs: readonly Picture[];
}

/** A line of `width` pixels. */
export interface Edge {
  readonly colour: string;
  readonly width: number;
  readonly line: "solid" | "dashed";
}

const TILE = 16;
const SIGN = 16;
const MIDDLE: Spot = [8, 8];

/**
 * What a band of days on which a place has this figure looks like: strips from top to bottom that share its height; none for
 * an event. Throws where it names an unknown actor.
 */
export function bandOf(figure: Figure, actors: ReadonlyMap<ActorId, Actor>, palette: Palette): readonly Strip[] {
  const actor = (id: ActorId) => lookUp("actor", id, actors);
  const area = areaTileOf(figure, actors).shapes;
  switch (figure.shape) {
    case "held": {
      const holder = actor(figure.actor);
      const strip = figure.basis === "implied" ? implied(holder, area, palette) : stated(holder);
      const signs = figure.leaving ? [...strip.signs, arrow(palette)] : strip.signs;
      return [{ ...strip, signs }];
    }
    case "contested": {
      const denied = figure.absent.length > 0 && figure.sides.length === 1;
      const sides = figure.sides.map((id) => ({ ...stated(actor(id)), edge: outline(palette) }));
      return denied ? [...sides, notSo(palette)] : sides;
    }
    case "vacated":
      return [vacated(actor(figure.actors[0] ?? ""), area, palette)];
    case "event":
      return [];
  }
}

/** Filled, so that it stands before all that is merely inferred. */
function stated(actor: Actor): Strip {
  const ink = inkOn(actor.colour);
  return {
    ground: actor.colour,
    tile: tileOf(pattern(actor, `${ink}40`)),
    edge: null,
    signs: [{ size: SIGN, shapes: [{ path: DISC, fill: actor.colour }, letter(actor, ink)] }],
  };
}

/** Hollow: nobody stated it. */
function implied(actor: Actor, [wash, ...strokes]: readonly Shape[], palette: Palette): Strip {
  return {
    ground: wash?.fill ?? null,
    tile: tileOf(strokes),
    edge: { colour: actor.colour, width: 1.5, line: "solid" },
    signs: [{ size: SIGN, shapes: [{ path: DISC, fill: palette.halo }, letter(actor, palette.ink)] }],
  };
}

/** A broken outline around a letter that is struck out. */
function vacated(actor: Actor, area: readonly Shape[], palette: Palette): Strip {
  const strike = "M2.5 13.5L13.5 2.5";
  return {
    ground: null,
    tile: tileOf(area),
    edge: { colour: actor.colour, width: 2, line: "dashed" },
    signs: [
      {
        size: SIGN,
        shapes: [
          { path: DISC, fill: palette.halo },
          letter(actor, palette.ink),
          { path: strike, stroke: palette.halo, width: 3.2 },
          { path: strike, stroke: palette.ink, width: 1.5 },
        ],
      },
    ],
  };
}

/** The empty side of a conflict: somebody says that the other one does not hold the place. */
function notSo(palette: Palette): Strip {
  const cross: Shape = { path: "M4.5 4.5L11.5 11.5M11.5 4.5L4.5 11.5", stroke: palette.ink, width: 1.8 };
  return { ground: null, tile: null, edge: outline(palette), signs: [{ size: SIGN, shapes: [cross] }] };
}

/** Out of the place. */
function arrow(palette: Palette): Picture {
  const path = "M3.5 12.5L12 4M5.5 4H12V10.5";
  return {
    size: SIGN,
    shapes: [
      { path, stroke: palette.halo, width: 5 },
      { path, stroke: palette.ink, width: 2 },
    ],
  };
}

const tileOf = (shapes: readonly Shape[]): Picture | null => (shapes.length > 0 ? { size: TILE, shapes } : null);

const outline = ({ ink }: Palette): Edge => ({ colour: ink, width: 1, line: "solid" });

const DISC = `M1 8a7 7 0 1 1 14 0a7 7 0 1 1 -14 0Z`;

const letter = (actor: Actor, fill: string): Shape => ({ letter: actor.letter, at: MIDDLE, size: 11, fill });

function pattern(actor: Actor, stroke: string): Shape[] {
  const path = hatchTile(actor.pattern, TILE);
  return path === "" ? [] : [{ path, stroke, width: actor.pattern === "dots" ? 2.2 : 1.3 }];
}
