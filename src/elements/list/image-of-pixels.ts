import { addressOf, PIXEL_RATIO } from "../../map/render/raster.ts";
import type { Picture } from "../../map/symbols/shape.ts";
import { imageOfShapes } from "../image-of-shapes.ts";

/** The picture as a CSS image of pixels, quick to paint wherever it occurs; of its shapes where the browser has no 2D canvas. */
export function imageOfPixels(picture: Picture): string {
  canPaint ??= document.createElement("canvas").getContext("2d") !== null;
  if (!canPaint) return imageOfShapes(picture);
  // The oldest Chromiums know it with a prefix alone.
  imageSet ??= CSS.supports("background-image", 'image-set(url("a") 1x)') ? "image-set" : "-webkit-image-set";
  return `${imageSet}(url("${addressOf(picture)}") ${PIXEL_RATIO}x)`;
}

/** Known once a picture was asked for: a canvas takes time to make. */
let canPaint: boolean | undefined;
let imageSet: string | undefined;
