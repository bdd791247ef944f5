import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import type { Ground } from "../ground/ground.ts";
import type { BasemapNames } from "../layout/content.ts";
import type { Scene } from "../scene/scene.ts";
import type { Palette } from "../symbols/palette.ts";

/** What a poster shows. */
export interface PosterContent {
  readonly scene: Scene;
  readonly history: History;
  /** In the pixels of the poster's map. */
  readonly ground: Ground;
  /** In the pixels of the inset in it; null where it has none. */
  readonly insetGround: Ground | null;
  readonly basemap: BasemapNames;
  readonly locale: Locale;
  readonly palette: Palette;
}
