import { define } from "../define.ts";
import { SvgView } from "./svg-view.ts";

/** Registers the drawing that stands in for the map, if it is not registered yet. */
export function defineDrawing(): void {
  define({ "conflict-map-drawing": SvgView });
}
