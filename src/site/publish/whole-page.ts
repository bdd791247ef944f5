import type { Locale } from "../../language/locale.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";
import { languageLinks, type Page } from "./head.ts";

/** What one page has that others have not. */
interface Parts {
  readonly head: MarkupPart;
  /** Where the map is, from the page. */
  readonly home: string;
  readonly main: Markup;
  /** What stands below the sentence that every page has: what the map does not say. */
  readonly footer?: MarkupPart;
}

/** The HTML of a page in a language, with what all of them have: the way to the map, the other languages, the disclaimer. */
export function wholePage(
  page: Page,
  locale: Locale,
  map: MapInfo,
  { head, home, main, footer = null }: Parts,
): string {
  const { language, lang, direction } = locale;
  return markup`<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
${head}</head>
<body>
<header>
<p class="site"><a href="${home}">${inLanguage(map.title, language)}</a></p>
${languageLinks(page, locale, map)}
</header>
<main>
${main}</main>
<footer><p>${inLanguage(map.disclaimer, language)}</p>
${footer}</footer>
</body>
</html>
`.text;
}
