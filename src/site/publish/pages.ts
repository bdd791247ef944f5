import { isLarge } from "../../history/full-days.ts";
import type { History } from "../../history/history.ts";
import { daysOf } from "../../model/day.ts";
import { LazyFiles, type Maker } from "../lazy-files.ts";
import { dayFolder } from "./day-folder.ts";
import { dayPage } from "./day-page.ts";
import { oembed } from "./oembed.ts";
import { pageElsewhere } from "./page-elsewhere.ts";
import { publishedLocale } from "./published-locale.ts";
import { pageStyles } from "./stylesheet.ts";

/**
 * The pages that tell of each day in each language, by path relative to the site, with their style sheet and,
 * where the map says where it is published, an oEmbed answer beside each. `d/DAY/` is the map's first language; on a large map
 * it leads there.
 */
export function pagesOf(history: History): ReadonlyMap<string, string> {
  const { map } = history.dataset;
  const { path: stylesheet, text } = pageStyles();
  const files = new Map<string, Maker<string>>([[stylesheet, () => text]]);
  for (const language of map.languages) {
    const locale = publishedLocale(language, map);
    for (const day of daysOf(map.range)) {
      const page = (root: string) => dayPage(day, locale, history, { root, stylesheet });
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
