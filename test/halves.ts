import type { Picture } from "../src/map/symbols/shape.ts";

/** A picture whose left half is blue, and whose right half is red. */
export const HALVES: Picture = {
  size: 8,
  shapes: [
    { path: "M0 0H8V8H0z", fill: "#ff0000" },
    { path: "M0 0H4V8H0z", fill: "#0000ff" },
  ],
};

/** The colours of the left and of the right half of an image. */
export async function coloursOf(image: string): Promise<string[]> {
  const url = /url\("(.*?)"\)/.exec(image)?.[1] ?? "";
  const loaded = new Image();
  loaded.src = url;
  await loaded.decode();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 16;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(loaded, 0, 0, 16, 16);
  return [4, 12].map((x) => [...context.getImageData(x, 8, 1, 1).data].join(" "));
}
