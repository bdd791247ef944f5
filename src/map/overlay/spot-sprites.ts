import type { MassSpot } from "../layout/mass-spots.ts";
import { drawSpot, type SpotDrawing } from "../render/draw-spot.ts";
import { paintShapes } from "../render/raster.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Picture } from "../symbols/shape.ts";
import { type Sprite, spriteOf } from "./lay-sprite.ts";

/** The spots of the mass as pixels, each look drawn once. */
export class SpotSprites {
  /** By picture, and by width for those that step back and those that do not. */
  readonly #drawn = new Map<Picture, Map<number, Sprite>>();
  /** Where they are drawn, one after the other: to make a canvas for each takes longer than to draw it. */
  readonly #context: CanvasRenderingContext2D;

  /** For a paint, and so many pixels to a CSS pixel; throws where the browser has no 2D canvas. */
  constructor(
    readonly paint: Paint,
    readonly ratio: number,
  ) {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("no 2D canvas to draw spots on");
    this.#context = context;
  }

  /** The sprite of a spot; always the same object for the same look. */
  of(spot: MassSpot): Sprite {
    const drawing = drawSpot(spot, this.paint);
    const sprites = this.#drawn.get(drawing.picture) ?? new Map<number, Sprite>();
    this.#drawn.set(drawing.picture, sprites);
    const key = spot.faded ? -spot.width : spot.width;
    const sprite = sprites.get(key) ?? this.#draw(drawing);
    sprites.set(key, sprite);
    return sprite;
  }

  #draw({ picture: { shapes, size }, width, opacity }: SpotDrawing): Sprite {
    const { canvas } = this.#context;
    const side = Math.ceil(width * this.ratio);
    // To set its size clears it.
    canvas.width = canvas.height = side;
    paintShapes(this.#context, shapes, (width * this.ratio) / size);
    return spriteOf(this.#context.getImageData(0, 0, side, side), opacity);
  }
}
