import { pagesWordsIn } from "../../language/words/pages-vocabulary.ts";
import { shareWordsIn } from "../../language/words/share-vocabulary.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { daysOf } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { sourcesFolder } from "../../view/claim-path.ts";
import { dayFolder } from "../publish/day-folder.ts";
import { publishedLocale } from "../publish/published-locale.ts";

/** What stands below the first picture where scripts do not run: in each language the way to every day, the sources and the claims. */
export function drawWithoutScripts(map: MapInfo): Markup {
  return markup`${map.languages.map((language) => drawIn(language, map))}`;
}

function drawIn(language: Language, map: MapInfo): Markup {
  const locale = publishedLocale(language, map);
  const { words, format, direction, lang } = locale;
  const days = daysOf(map.range).map(
    (day) => markup`<li><a href="./${dayFolder(day, language)}">${format.longDay(day)}</a></li>`,
  );
  return markup`<section lang="${lang}" dir="${direction}">
<h2>${pagesWordsIn(locale).page.days}</h2>
<ol>${days}</ol>
<p><a href="./${sourcesFolder(language)}">${words.sourcesPage.title}</a> · <a href="./data/claims.csv">${shareWordsIn(locale).page.claims}</a></p>
<p>${inLanguage(map.disclaimer, language)}</p>
</section>
`;
}
