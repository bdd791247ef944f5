import type { ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import type { Figure, Hold } from "../scene/figure.ts";
import { areaTileOf } from "./area-tile.ts";
import { hatchTile } from "./hatch.ts";
import { letterOf } from "./hold-shapes.ts";
import type { ActorLook, Paint } from "./paint.ts";
import type { Palette } from "./palette.ts";
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
const MIDDLE: PixelPoint = [8, 8];

/**
 * What a band of days on which a place has this figure looks like: strips from top to bottom that share its height; none for
 * an event. Throws where it names an unknown actor.
 */
export function bandOf(figure: Figure, paint: Paint): readonly Strip[] {
  const { actors, palette } = paint;
  const actor = (id: ActorId) => lookUp("actor", id, actors);
  const area = areaTileOf(figure, paint).shapes;
  switch (figure.shape) {
    case "held": {
      return [stripOf(figure, actor(figure.actor), palette)];
    }
    case "contested": {
      const [gone] = figure.sides.length === 1 ? figure.absent : [];
      const sides = figure.sides.map((hold): Strip => {
        const strip = stripOf(hold, actor(hold.actor), palette);
        return { ...strip, edge: strip.edge ?? outline(palette) };
      });
      return gone === undefined ? sides : [...sides, notSo(actor(gone))];
    }
    case "vacated":
      return figure.actors.slice(0, 1).map((id) => vacated(actor(id), figure.hedged, area, palette));
    case "event":
      return [];
  }
}

/** The strip of a hold, with an arrow behind its letter where forces are leaving and a broken edge where all is hedged. */
function stripOf(hold: Hold, actor: ActorLook, palette: Palette): Strip {
  const strip = bodyOf(hold, actor, palette);
  const edge: Edge | null = hold.hedged
    ? { colour: strip.edge?.colour ?? palette.ink, width: 1.5, line: "dashed" }
    : strip.edge;
  return { ...strip, edge, signs: hold.leaving ? [...strip.signs, arrow(hold.leaving, palette)] : strip.signs };
}

/** Filled where it is stated, lighter where only presence is told, hollow where nobody stated it; in bands where it is a part. */
function bodyOf({ basis, part }: Hold, actor: ActorLook, palette: Palette): Strip {
  const ink = basis === "implied" ? palette.ink : actor.ink;
  const ground = { stated: actor.tone, present: `${actor.tone}70`, implied: `${actor.tone}38` }[basis];
  const lines = pattern(actor, basis === "stated" ? `${ink}40` : `${actor.tone}80`);
  const letterGround = basis === "implied" ? palette.halo : actor.tone;
  return {
    ground: part ? null : ground,
    tile: tileOf([...(part ? [{ path: BANDS, fill: ground }] : []), ...lines]),
    edge: basis === "stated" && !part ? null : { colour: actor.tone, width: 1.5, line: "solid" },
    signs: [{ size: SIGN, shapes: [{ path: DISC, fill: letterGround }, ...letterOf(actor, MIDDLE, 11, ink)] }],
  };
}

/** A broken outline, and a broken ring as on the map. */
function vacated({ tone }: ActorLook, hedged: boolean, area: readonly Shape[], palette: Palette): Strip {
  return {
    ground: null,
    tile: tileOf(area),
    edge: { colour: tone, width: 2, line: "dashed" },
    signs: [
      {
        size: SIGN,
        shapes: [
          { path: DISC, fill: palette.halo },
          { path: RING, stroke: tone, width: 1.8, dash: hedged ? [0.01, 3.14] : [1.7, 3.01] },
        ],
      },
    ],
  };
}

/** The empty side of a conflict: somebody says that the actor does not hold the place. */
function notSo({ tone }: ActorLook): Strip {
  return { ground: null, tile: null, edge: { colour: tone, width: 1.5, line: "dashed" }, signs: [] };
}

/** Out of the place; hollow where it is in doubt. */
function arrow(leaving: "reported" | "doubted", palette: Palette): Picture {
  const path = "M3.5 12.5L12 4M5.5 4H12V10.5";
  const halo: Shape = { path, stroke: palette.halo, width: 5 };
  const lines: Record<typeof leaving, Shape[]> = {
    reported: [{ path, stroke: palette.ink, width: 2 }],
    doubted: [
      { path, stroke: palette.ink, width: 3.2 },
      { path, stroke: palette.halo, width: 1.2 },
    ],
  };
  return { size: SIGN, shapes: [halo, ...lines[leaving]] };
}

/** Half of a tile. */
const BANDS = `M0 0H${TILE / 2}V${TILE}H0Z`;

const tileOf = (shapes: readonly Shape[]): Picture | null => (shapes.length > 0 ? { size: TILE, shapes } : null);

const outline = ({ ink }: Palette): Edge => ({ colour: ink, width: 1, line: "solid" });

const DISC = `M1 8a7 7 0 1 1 14 0a7 7 0 1 1 -14 0Z`;

const RING = `M3.5 8a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0Z`;

function pattern(actor: ActorLook, stroke: string): Shape[] {
  const path = hatchTile(actor.pattern, TILE);
  return path === "" ? [] : [{ path, stroke, width: actor.pattern === "dots" ? 2.2 : 1.3 }];
}
