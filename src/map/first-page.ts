import type { History } from "../history/history.ts";
import { tellHeadline } from "../language/headline.ts";
import { headlineMarkup } from "../language/headline-markup.ts";
import type { Locale } from "../language/locale.ts";
import { longestHeadline } from "../language/longest-headline.ts";
import { describeMap } from "../language/phrases/map.ts";
import { pagesWordsIn } from "../language/words/pages-vocabulary.ts";
import type { ClaimId } from "../model/claim.ts";
import { inLanguage } from "../model/names.ts";
import { type Markup, markup } from "../text/markup.ts";
import { areaKeyEntries } from "./areas/area-key-entries.ts";
import { drawnIn } from "./key/drawn.ts";
import { entriesInLine, type KeyEntry, keyEntries } from "./key/key-entries.ts";
import { signPicture } from "./key/sign-picture.ts";
import type { SvgText } from "./render/svg-text.ts";
import type { Scene } from "./scene/scene.ts";

/** Width of the signs of the key, in pixels, as in the key of the page. */
const SIGN = 20;

/** What a page has around the pictures of its map, in one language. */
export interface FirstPage {
  readonly scene: Scene;
  readonly history: History;
  readonly locale: Locale;
  /** Begins the ids of what names and describes the pictures: `ID-day` and `ID-told`. */
  readonly id: string;
  readonly isHidden: boolean;
  /** Where the day can be read as text. */
  readonly textAt: string;
  /** Where a claim stands with its quote. */
  readonly evidenceAt: (claim: ClaimId) => string;
}

/** The page around the pictures of a map: its title, the day's headline, its key and its day in sentences. */
export function drawFirstPage(page: FirstPage, map: Markup, svg: SvgText): Markup {
  const { scene, history, locale, id, isHidden, textAt, evidenceAt } = page;
  const { dataset } = history;
  const { words, format, language, lang, direction } = locale;
  return markup`<div lang="${lang}" data-language="${language}" dir="${direction}"${isHidden && " hidden"}>
<header><h1>${inLanguage(dataset.map.title, language)}</h1>
<p>${words.summary(format, dataset.articles.size, format.range(dataset.map.range))}</p></header>
<div class="side"><div class="steady">${headlineMarkup(tellHeadline(history, scene.day, locale), evidenceAt)}<p class="headline longest" aria-hidden="true">${longestHeadline(history, locale)}</p></div>
<section><h2 id="${id}-day">${format.longDay(scene.day)}</h2>
<p id="${id}-told">${describeMap(scene.day, history, locale)}</p>
<p><a href="${textAt}">${pagesWordsIn(locale).page.dayAsText}</a></p></section></div>
<div class="key">${drawKeyLine(scene, history, locale, svg)}<span class="fold">${words.legend}</span></div>
<div class="map">${map}</div>
<p class="failed" hidden>${words.problems.broken}</p>
</div>
`;
}

function drawKeyLine(scene: Scene, history: History, locale: Locale, svg: SvgText): Markup {
  const entries = keyEntries(drawnIn(scene), history.dataset, locale);
  const areas = areaKeyEntries(history, scene.day, null, locale).filter(({ inLine }) => inLine);
  return markup`<ul class="line">${[...areas, ...entriesInLine(entries)].map((entry) => drawEntry(entry, svg))}</ul>`;
}

function drawEntry({ sign, short }: KeyEntry, svg: SvgText): Markup {
  const drawn = signPicture(sign, svg.paint, SIGN);
  const middle = SIGN / 2;
  const picture = drawn && svg.picture({ picture: drawn.picture, at: [middle, middle], width: drawn.scale * SIGN });
  return markup`<li><svg width="${SIGN}" height="${SIGN}" aria-hidden="true">${picture}</svg>${short}</li>`;
}
