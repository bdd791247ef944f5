import { buildHistory } from "../../history/history.ts";
import { describeMap } from "../../language/phrases/map.ts";
import { pagesWordsIn } from "../../language/words/pages-vocabulary.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { daysOf, isoDay } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { dayFolder } from "../publish/day-folder.ts";
import { posterFile, WIDE } from "../publish/posters.ts";
import { publishedLocale } from "../publish/published-locale.ts";
import { describeMapPage, nameLanguages } from "./page-head.ts";
import { fillTemplate } from "./template.ts";

/**
 * embed.html from its template, with what its reader sees until the map is painted, and where it cannot run: in the map's first language the poster of
 * the opening day, and in each language, hidden until a script asks for them, the others' posters and a sentence that says so,
 * which stands first as a host may have made the frame low; always a link to the text.
 */
export function embedPage(template: string, dataset: Dataset): string {
  const { title, languages } = dataset.map;
  const first = languages[0] ?? "en";
  const head = markup`<title>${inLanguage(title, first)}</title>
<meta name="description" content="${describeMapPage(dataset)}">
${nameLanguages(dataset.map, "address")}`;
  return fillTemplate(template, publishedLocale(first, dataset.map).lang, { head, fallback: fallback(dataset) });
}

function fallback(dataset: Dataset): Markup {
  const { languages, openingDay, range } = dataset.map;
  const days = daysOf(range).map(isoDay).join(" ");
  return markup`<div id="fallback" data-day="${isoDay(openingDay)}" data-days="${days}" slot="poster">
${languages.map(apology(dataset.map))}${languages.map((language, index) => poster(language, index > 0, dataset))}<nav>
${languages.map(textLink(dataset))}</nav></div>`;
}

function poster(language: Language, isHidden: boolean, dataset: Dataset): Markup {
  const { title, openingDay } = dataset.map;
  const [wide, portrait] = (["svg", "portrait.svg"] as const).map(
    (end) => `./${posterFile(openingDay, language, end)}`,
  );
  const alt = describeMap(openingDay, buildHistory(dataset), publishedLocale(language, dataset.map));
  return markup`<figure data-language="${language}" ${inWords(dataset.map)(language)}${isHidden && " hidden"}><picture><source media="(max-width: 32rem)" srcset="${portrait}"><img src="${wide}" width="${WIDE.width}" height="${WIDE.height}" loading="lazy" data-title="${inLanguage(title, language)}" alt="${alt}"></picture></figure>
`;
}

const textLink =
  ({ map }: Dataset) =>
  (language: Language): Markup =>
    markup`<a href="./${dayFolder(map.openingDay, language)}" hreflang="${language}" ${inWords(map)(language)}>${pagesWordsIn(publishedLocale(language, map)).page.dayAsText}</a>
`;

const apology =
  (map: MapInfo) =>
  (language: Language): Markup =>
    markup`<p class="failed" hidden ${inWords(map)(language)}>${pagesWordsIn(publishedLocale(language, map)).page.frameCannotRun}</p>
`;

/** The language that the words for a language of the map are in. */
const inWords =
  (map: MapInfo) =>
  (language: Language): Markup => {
    const { lang, direction } = publishedLocale(language, map);
    return markup`lang="${lang}" dir="${direction}"`;
  };
