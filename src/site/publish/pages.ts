import { isLarge } from "../../history/full-days.ts";
import type { History } from "../../history/history.ts";
import { daysOf } from "../../model/day.ts";
import { LazyFiles, type Maker } from "../lazy-files.ts";
import type { ExcerptMaterial } from "./day-claims.ts";
import { dayFolder } from "./day-folder.ts";
import { dayPage } from "./day-page.ts";
import { areParted } from "./excerpt-path.ts";
import { oembed } from "./oembed.ts";
import { pageElsewhere } from "./page-elsewhere.ts";
import { publishedLocale } from "./published-locale.ts";
import { excerptStyles, pageStyles } from "./stylesheet.ts";

/**
 * The pages that tell of each day in each language, by path relative to the site, with their style sheet and,
 * where the map says where it is published, an oEmbed answer beside each. `d/DAY/` is the map's first language; on a large map
 * it leads there. `excerpts` are those of all claims; only a parted map, on which they stand on the pages of their days, asks for them.
 */
export function pagesOf(
  history: History,
  excerpts: ExcerptMaterial["excerpts"] = () => new Map(),
): ReadonlyMap<string, string> {
  const { map } = history.dataset;
  const styles = [pageStyles(), ...(areParted(history.dataset) ? [excerptStyles()] : [])];
  const stylesheets = styles.map(({ path }) => path);
  const files = new Map(styles.map(({ path, text }): [string, Maker<string>] => [path, () => text]));
  for (const language of map.languages) {
    const locale = publishedLocale(language, map);
    for (const day of daysOf(map.range)) {
      const page = (root: string) => dayPage(day, locale, history, { root, stylesheets, excerpts });
      files.set(`${dayFolder(day, language)}index.html`, () => page("../../../"));
      if (language === map.languages[0])
        files.set(`${dayFolder(day)}index.html`, () =>
          isLarge(history.dataset) ? pageElsewhere(dayFolder(day, language), "../../", map) : page("../../"),
        );
      const answer = oembed(day, locale, history);
      if (answer !== null) files.set(`${dayFolder(day, language)}oembed.json`, () => answer);
    }
  }
  return new LazyFiles(files);
}
