import type { Locale } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Ground } from "../ground/ground.ts";
import type { BasemapNames } from "../layout/content.ts";
import type { Scene } from "../scene/scene.ts";
import type { Palette } from "../symbols/palette.ts";

/** What a poster shows. */
export interface PosterContent {
  readonly scene: Scene;
  readonly dataset: Dataset;
  /** In the pixels of the poster's map. */
  readonly ground: Ground;
  readonly basemap: BasemapNames;
  readonly locale: Locale;
  readonly palette: Palette;
}
