import { letterDrop } from "../symbols/metrics.ts";
import type { Picture, Shape } from "../symbols/shape.ts";

/** How many pixels a unit of a picture has to either side, for sharp screens. */
export const PIXEL_RATIO = 2;

/**
 * A canvas with the picture drawn on it, so many pixels to each of its units; throws where the browser has no 2D canvas.
 */
export function rasterOf({ size, shapes }: Picture, ratio = PIXEL_RATIO): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(size * ratio);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2D canvas to draw marks on");
  paintShapes(context, shapes, ratio);
  return context;
}

let drawing: CanvasRenderingContext2D | null = null;

/**
 * The picture as a `data:` address. All are drawn on one canvas, as to make one for each takes longer than to draw it; throws
 * where the browser has no 2D canvas.
 */
export function addressOf({ size, shapes }: Picture): string {
  drawing ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!drawing) throw new Error("no 2D canvas to draw marks on");
  const { canvas } = drawing;
  // To set its size clears it.
  canvas.width = canvas.height = Math.ceil(size * PIXEL_RATIO);
  paintShapes(drawing, shapes, PIXEL_RATIO);
  return canvas.toDataURL();
}

/** Draws shapes from the upper left corner of a canvas on, so many pixels to each of their units. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineCap = context.lineJoin = "round";
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  for (const shape of shapes) {
    if ("letter" in shape) {
      context.font = `700 ${shape.size}px "Noto Sans", system-ui, sans-serif`;
      context.fillStyle = shape.fill;
      context.globalAlpha = 1;
      context.fillText(shape.letter, shape.at[0], shape.at[1] + shape.size * letterDrop(shape.letter));
      continue;
    }
    const path = new Path2D(shape.path);
    context.globalAlpha = shape.opacity ?? 1;
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.setLineDash([...(shape.dash ?? [])]);
      context.stroke(path);
    }
    context.globalAlpha = 1;
  }
}
