import { AROUND_VIEW, type Camera, type Size, shiftBetween } from "../geometry/camera.ts";
import type { MassSpot } from "../layout/mass-spots.ts";
import { spotsInView } from "../render/spots-in-view.ts";
import type { Paint } from "../symbols/paint.ts";
import { drawMass } from "./draw-mass.ts";
import { laySprite, spriteOf } from "./lay-sprite.ts";
import { SpotSprites } from "./spot-sprites.ts";

/** How much larger than it was painted the canvas may be shown while the camera moves. */
const MOST_STRETCHED = 1.5;

/** Canvas pixels to a CSS pixel at most: more would not be seen in spots so small. */
const MOST_SHARP = 2;

/** What the layer shows. */
export interface MassPicture {
  /** What matters most first. */
  readonly mass: readonly MassSpot[];
  readonly paint: Paint;
}

/**
 * The places that are too many for nodes, as small spots on one canvas; there is none where there are no such places. Maps that
 * never have so many places do not fetch its code, nor any that only it imports.
 */
export class MassLayer {
  #canvas: HTMLCanvasElement | null = null;
  #picture: MassPicture | null = null;
  /** What it was painted for. */
  #painted: { readonly camera: Camera; readonly size: Size } | null = null;
  #sprites: SpotSprites | null = null;
  /** Kept from one painting to the next: it has as many bytes as a photograph. */
  #image: ImageData | null = null;

  constructor(private readonly container: HTMLElement) {}

  /** Shows the places that the camera sees; what is as it was costs nothing. */
  show(picture: MassPicture, camera: Camera, size: Size): void {
    const isKnown = this.#picture?.mass === picture.mass && this.#picture.paint === picture.paint;
    const isThere = this.#painted?.camera === camera && this.#painted.size === size;
    this.#picture = picture;
    if (!isKnown || !isThere) this.#paint(camera, size);
  }

  /** Moves the spots to where the camera sees their places: what was painted as a whole, as long as it covers the view. */
  move(camera: Camera, size: Size): void {
    const { camera: painted, size: sizePainted } = this.#painted ?? { camera, size: null };
    const scale = camera.worldSize / painted.worldSize;
    const [right, down] = shiftBetween(painted, size, camera, size);
    const covers = (side: number, moved: number) => Math.abs(moved) + side / 2 <= scale * (side / 2 + AROUND_VIEW);
    const isCovered = covers(size.width, right) && covers(size.height, down);
    if (sizePainted !== size || scale > MOST_STRETCHED || !isCovered) this.#paint(camera, size);
    else if (this.#canvas) this.#canvas.style.transform = `translate(${right}px, ${down}px) scale(${scale})`;
  }

  /** The spots that a camera sees, as a drawing; null where nothing was shown. */
  drawing(camera: Camera, size: Size): SVGSVGElement | null {
    return this.#picture && drawMass(this.#picture, camera, size);
  }

  /** Takes it off the page. */
  destroy(): void {
    this.#canvas?.remove();
    [this.#canvas, this.#picture, this.#painted, this.#image] = [null, null, null, null];
  }

  #paint(camera: Camera, size: Size): void {
    if (!this.#picture) return;
    const { mass, paint } = this.#picture;
    this.#painted = { camera, size };
    if (mass.length === 0) {
      this.#canvas?.remove();
      [this.#canvas, this.#image] = [null, null];
      return;
    }
    const ratio = Math.min(window.devicePixelRatio, MOST_SHARP);
    if (this.#sprites?.paint !== paint || this.#sprites.ratio !== ratio) this.#sprites = new SpotSprites(paint, ratio);
    const { context, image } = this.#prepare(size, ratio);
    const pixels = spriteOf(image);
    for (const { spot, at } of spotsInView(mass, camera, size, AROUND_VIEW)) {
      const sprite = this.#sprites.of(spot);
      // On whole pixels a copy is sharp, and cheap.
      const [x, y] = [(at[0] + AROUND_VIEW) * ratio, (at[1] + AROUND_VIEW) * ratio];
      laySprite(pixels, sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
    }
    context.putImageData(image, 0, 0);
  }

  /** A canvas as large as the view with its margin, and empty pixels for it. */
  #prepare({ width, height }: Size, ratio: number): { context: CanvasRenderingContext2D; image: ImageData } {
    const canvas = this.#canvas ?? document.createElement("canvas");
    const [across, down] = [width + 2 * AROUND_VIEW, height + 2 * AROUND_VIEW];
    const [pixelsAcross, pixelsDown] = [Math.round(across * ratio), Math.round(down * ratio)];
    if (canvas.width !== pixelsAcross || canvas.height !== pixelsDown) {
      [canvas.width, canvas.height] = [pixelsAcross, pixelsDown];
    }
    canvas.style.cssText = `position: absolute; inset: ${-AROUND_VIEW}px auto auto ${-AROUND_VIEW}px; inline-size: ${across}px; block-size: ${down}px; will-change: transform`;
    if (!this.#canvas) this.container.append(canvas);
    this.#canvas = canvas;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2D canvas to paint the mass on");
    if (this.#image?.width === pixelsAcross && this.#image.height === pixelsDown) this.#image.data.fill(0);
    else this.#image = context.createImageData(pixelsAcross, pixelsDown);
    return { context, image: this.#image };
  }
}
