import { listFullDays } from "../../history/full-days.ts";
import type { History } from "../../history/history.ts";
import { directionOf } from "../../language/language.ts";
import type { Size } from "../../map/geometry/camera.ts";
import { renderPoster } from "../../map/poster/poster.ts";
import { posterLayout } from "../../map/poster/poster-layout.ts";
import { sceneOn } from "../../map/scene/scene.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { type Day, isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { rememberLoosely } from "../remember.ts";
import { withHeld } from "./areas/held-ground.ts";
import type { Basemap } from "./basemap.ts";
import { basemapNames } from "./basemap-names.ts";
import { groundFor, type SheetGround } from "./ground/ground.ts";
import { frameSheet } from "./ground/sheet.ts";
import { publishedLocale } from "./published-locale.ts";

/** The posters' size for links and previews, in pixels. */
export const WIDE: Size = { width: 1200, height: 630 };

/** Their size for narrow screens, on which their letters are as large as those around them. */
export const PORTRAIT: Size = { width: 400, height: 1060 };

const TALL: Size = { width: 1200, height: 900 };

/** How a poster's files end, by its size; null for an SVG document that is not published. */
const ENDINGS = [
  { format: WIDE, svg: "svg", png: "png" },
  { format: TALL, svg: null, png: "4x3.png" },
  { format: PORTRAIT, svg: "portrait.svg", png: "portrait.png" },
] as const;

type Ending = Exclude<(typeof ENDINGS)[number]["svg" | "png"], null>;

/** A poster: its SVG document, and the names of the files that are made of it, relative to the site. */
export interface PosterFiles {
  /** Drawn when it is asked for. */
  readonly svg: string;
  /** Null where the SVG document itself is not published. */
  readonly svgFile: string | null;
  readonly pngFile: string;
}

/** Where the poster of a day in a language is published, relative to the site. */
export function posterFile(day: Day, language: Language, extension: Ending): string {
  return `posters/${isoDay(day)}.${language}.${extension}`;
}

/** Which posters are drawn. */
interface Chosen {
  readonly days: readonly Day[];
  readonly languages: readonly Language[];
}

/**
 * The posters of days in languages, of every day told in full in every language where nothing else is said: 1200×630, 400×1060
 * for narrow screens, and 1200×900 as a PNG only.
 */
export function postersOf(history: History, basemap: Basemap, chosen: Chosen = everyPoster(history)): PosterFiles[] {
  const { dataset } = history;
  const names = basemapNames(dataset.map.bounds, basemap);
  const days = chosen.days.map((day) => ({ day, scene: rememberLoosely(() => sceneOn(history, day)) }));
  return chosen.languages.flatMap((language) => {
    const locale = publishedLocale(language, dataset.map);
    return ENDINGS.flatMap(({ format, svg, png }) => {
      const layout = posterLayout(format, directionOf(language), dataset);
      const ground = groundFor(dataset, basemap, frameSheet(layout.frame));
      const insetGround = layout.inset && groundFor(dataset, basemap, frameSheet(layout.inset.frame));
      const held = (own: SheetGround, day: Day) => withHeld(own, history, day);
      const shared = { history, basemap: names, locale, palette: LIGHT };
      return days.map(({ day, scene }): PosterFiles => {
        const drawn = rememberLoosely(() => {
          const grounds = { ground: held(ground, day), insetGround: insetGround && held(insetGround, day) };
          return { svg: renderPoster({ scene: scene(), ...grounds, ...shared }, layout) };
        });
        return {
          get svg() {
            return drawn().svg;
          },
          svgFile: svg && posterFile(day, language, svg),
          pngFile: posterFile(day, language, png),
        };
      });
    });
  });
}

function everyPoster(history: History): Chosen {
  return { days: [...listFullDays(history)], languages: history.dataset.map.languages };
}
