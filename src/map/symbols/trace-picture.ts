import { arrowAlong } from "./arrow.ts";
import type { Palette } from "./palette.ts";
import type { Picture, Shape } from "./shape.ts";

const SIZE = 32;

/** The picture of an arrow or a distance ring for a legend, without an actor's colour. */
export function tracePicture(shape: "arrow" | "ring", { halo, ink }: Palette): Picture {
  switch (shape) {
    case "arrow":
      return { size: SIZE, shapes: [{ path: ARROW, fill: halo, stroke: ink, width: 1.6 }] };
    case "ring":
      return { size: SIZE, shapes: [dashes(halo, 6), dashes(ink, 3)] };
  }
}

const dashes = (stroke: string, width: number): Shape => ({
  ...{ path: "M4 16a12 12 0 1 1 24 0a12 12 0 1 1 -24 0Z", stroke, width },
  ...(width < 6 && { dash: [5, 4.4] }),
});

const ARROW = `M${(arrowAlong({ from: [1, 24], to: [31, 12], bend: -0.2 }, { start: 0, end: 0 })?.outline ?? [])
  .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  .join("L")}Z`;
