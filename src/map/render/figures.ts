import type { Actor, ActorId } from "../../model/actor.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { type Figure, figureKey } from "../scene/scene.ts";
import { areaLineOf, areaTileOf } from "../symbols/area-tile.ts";
import type { Spot } from "../symbols/hatch.ts";
import type { Palette } from "../symbols/palette.ts";
import { pictureOf } from "../symbols/picture.ts";
import type { Picture } from "../symbols/shape.ts";
import { drawPicture } from "./draw-picture.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

const PICTURE_SIZE = 32;

/** The pictures and tiles that one SVG needs, each defined once and used wherever it occurs. */
export class Figures {
  readonly #ids = new Map<string, string>();
  readonly #definitions: Markup[] = [];

  constructor(
    readonly actors: Actors,
    readonly palette: Palette,
  ) {}

  /** The figure as a mark, `size` pixels wide, its middle on the spot. */
  mark(figure: Figure, spot: Spot, size: number): Markup {
    const picture = pictureOf(figure, this.actors, this.palette);
    const id = this.#define(`mark ${figureKey(figure)}`, (id) => markup`<g id="${id}">${drawPicture(picture)}</g>`);
    return markup`<use href="#${id}" transform="${placed(spot, size)}"/>`;
  }

  /** A picture that occurs once, `size` pixels wide, its middle on the spot. */
  sign(picture: Picture, spot: Spot, size: number): Markup {
    return markup`<g transform="${placed(spot, size)}">${drawPicture(picture)}</g>`;
  }

  /** The figure as the fill and outline of an area, given as path data. */
  area(figure: Figure, path: string, changed: boolean): Markup {
    const tile = areaTileOf(figure, this.actors);
    const id = this.#define(
      `area ${figureKey(figure)}`,
      (id) =>
        markup`<pattern id="${id}" width="${tile.size}" height="${tile.size}" patternUnits="userSpaceOnUse">${drawPicture(tile)}</pattern>`,
    );
    const line = areaLineOf(figure, this.actors) ?? this.palette.ink;
    return markup`<path d="${path}" fill="url(#${id})" fill-opacity=".8" stroke="${line}" stroke-opacity="${changed ? 1 : 0.55}" stroke-width="${changed ? 3 : 1.4}"/>`;
  }

  /** What was drawn so far, for the `<defs>` of the document. */
  definitions(): Markup {
    return markup`<defs>${this.#definitions}</defs>`;
  }

  #define(key: string, draw: (id: string) => Markup): string {
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `f${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#definitions.push(draw(id));
    return id;
  }
}

/** How a picture gets to its spot and size. */
function placed([x, y]: Spot, size: number): string {
  const scale = Math.round((size / PICTURE_SIZE) * 100) / 100;
  return `translate(${Math.round(x - size / 2)} ${Math.round(y - size / 2)})scale(${scale})`;
}
