import type { Camera, Size } from "../geometry/camera.ts";
import { drawSpot } from "../render/draw-spot.ts";
import { spotsInView } from "../render/spots-in-view.ts";
import { svgElement } from "../render/svg-element.ts";
import type { Picture } from "../symbols/shape.ts";
import type { MassPicture } from "./mass-layer.ts";
import { placePicture } from "./node-element.ts";

/** The spots of the mass that a camera sees, as a drawing; each look is drawn once and used wherever it occurs. */
export function drawMass({ mass, paint }: MassPicture, camera: Camera, size: Size): SVGSVGElement {
  const root = svgElement("svg");
  const definitions = svgElement("defs");
  const ids = new Map<Picture, Map<number, string>>();
  root.append(definitions);
  const define = (picture: Picture, width: number): string => {
    const byWidth = ids.get(picture) ?? new Map<number, string>();
    ids.set(picture, byWidth);
    const known = byWidth.get(width);
    if (known) return known;
    const id = `spot-${definitions.childElementCount}`;
    const drawing = placePicture(picture, [0, 0], width);
    drawing.id = id;
    definitions.append(drawing);
    byWidth.set(width, id);
    return id;
  };
  for (const { spot, at } of spotsInView(mass, camera, size)) {
    const { picture, width, opacity } = drawSpot(spot, paint);
    const use = { href: `#${define(picture, width)}`, x: at[0].toFixed(1), y: at[1].toFixed(1) };
    root.append(svgElement("use", { ...use, ...(opacity < 1 && { opacity }) }));
  }
  return root;
}
