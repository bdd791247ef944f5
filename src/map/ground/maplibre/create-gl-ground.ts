import { GlGround } from "./gl-ground.ts";
import { MAP_STYLESHEET } from "./stylesheet.ts";

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(MAP_STYLESHEET);

/** A ground in the container, whose root is given the styles that MapLibre needs; throws where there is no WebGL2. */
export function createGlGround(...[container, ...rest]: ConstructorParameters<typeof GlGround>): GlGround {
  const root = container.getRootNode() as Document | ShadowRoot;
  // First, so that the owner's own rules for the container win.
  if (!root.adoptedStyleSheets.includes(SHEET)) root.adoptedStyleSheets = [SHEET, ...root.adoptedStyleSheets];
  return new GlGround(container, ...rest);
}
