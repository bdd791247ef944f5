import type { History } from "../../../history/history.ts";
import { stageOf } from "../../scene/scene.ts";
import { type Gestures, type Listener, MapPainter } from "./map-painter.ts";
import type { Dress } from "./style.ts";
import { MAP_STYLESHEET } from "./stylesheet.ts";

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(MAP_STYLESHEET);

/** A painter in the container, whose root is given the styles that MapLibre needs; throws where there is no WebGL2. */
export function createMapPainter(
  container: HTMLElement,
  history: History,
  base: string,
  dress: Dress,
  gestures: Gestures,
  listener: Listener,
): MapPainter {
  const root = container.getRootNode() as Document | ShadowRoot;
  // First, so that the owner's own rules for the container win.
  if (!root.adoptedStyleSheets.includes(SHEET)) root.adoptedStyleSheets.unshift(SHEET);
  return new MapPainter(container, history.dataset, stageOf(history), base, dress, gestures, listener);
}
