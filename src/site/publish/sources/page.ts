import type { History } from "../../../history/history.ts";
import { instructivePlace } from "../../../history/instructive-place.ts";
import { type SourceReport, sourceReports } from "../../../history/source-report.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Article, ArticleId } from "../../../model/article.ts";
import type { ClaimId } from "../../../model/claim.ts";
import { inLanguage } from "../../../model/names.ts";
import { EXCERPT_SHARE, type Excerpt } from "../../../text/excerpts.ts";
import { type Markup, markup, type Part } from "../../../text/markup.ts";
import { codebookFolder, sourcesFolder } from "../../../view/claim-path.ts";
import { attributesOf } from "../evidence.ts";
import { headOf, languageLinks } from "../head.ts";
import { ownTextOf } from "../own-text.ts";
import { drawSections, type Section } from "../sections.ts";
import { areasSection } from "./areas.ts";
import { cardOf } from "./card.ts";
import { correctionOf } from "./correction.ts";
import { correctionsList } from "./corrections.ts";
import { exampleOf } from "./example.ts";
import { excerptOf } from "./excerpt.ts";
import { limitsOf, methodOf } from "./method.ts";
import { speakersTable } from "./speakers.ts";

/** What the page is made from beside the data set and the language. */
export interface Material {
  readonly excerpts: ReadonlyMap<ClaimId, Excerpt>;
  /** What part of each article is quoted, from 0 to 1. */
  readonly shares: ReadonlyMap<ArticleId, number>;
  /** The way from the page to the site's root, such as `../../`. */
  readonly root: string;
  readonly stylesheets: readonly string[];
}

/** The page of sources and method: the articles, who is quoted, the rules with an example, the limits, every excerpt. */
export function sourcesPage(locale: Locale, history: History, material: Material): string {
  const { root, stylesheets } = material;
  const { words, format, language, lang, direction } = locale;
  const { map, articles, claims } = history.dataset;
  const own = sourcesWordsIn(locale);
  const sections = sectionsOf(history, locale, material);
  const name = inLanguage(map.title, language);
  const title = `${words.sourcesPage.title} · ${name}`;
  const page = { title, description: own.description, root, stylesheets, folder: sourcesFolder };
  return markup`<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
${headOf(page, language, map)}<script type="module" src="${root}sources.js"></script>
</head>
<body>
<header>
<p class="site"><a href="${root}?lang=${language}">${name}</a></p>
${languageLinks(page, locale, map)}
</header>
<main>
<h1>${words.sourcesPage.title}</h1>
<p>${own.description}</p>
<p><a href="${root}${codebookFolder(language)}">${words.page.codebook}</a> · <a rel="license" href="${map.licence.url}">${words.page.licence(map.licence.title)}</a></p>
<p class="muted">${words.share.drawnFrom(format, articles.size)} · ${words.evidence(format, claims.size)} · ${format.range(map.range)}</p>
${drawSections(sections, own.contents)}</main>
</body>
</html>
`.text;
}

function sectionsOf(history: History, locale: Locale, { excerpts, shares, root }: Material): Section[] {
  const { dataset } = history;
  const words = sourcesWordsIn(locale);
  const reports = sourceReports(history);
  const place = instructivePlace(history);
  const names = place === null ? {} : dataset.places.get(place)?.names;
  const cards = reports.map((report) => cardOf(report, dataset, locale));
  const example = place !== null && {
    id: "example",
    heading: words.example(inLanguage(names ?? {}, locale.language)),
    inside: exampleOf(place, history, locale, root),
  };
  return [
    {
      id: "articles",
      heading: words.articles,
      inside: [cards, markup`<p class="muted">${words.contradictedMeans}</p>\n`],
    },
    { id: "speakers", heading: words.speakers, inside: speakersTable(dataset, locale) },
    ...areasSection(history, locale),
    { id: "method", heading: words.method, inside: methodOf(history, locale) },
    ...(example ? [example] : []),
    { id: "limits", heading: words.limits, inside: limitsOf(history, locale) },
    { id: "corrections", heading: words.corrections.heading, inside: correctionsList(dataset, locale) },
    { id: "report", heading: words.report, inside: correctionOf(dataset, locale) },
    {
      id: "excerpts",
      heading: words.excerpts,
      inside: [
        markup`<p>${words.whyCut}</p>\n`,
        reports.map((report) => excerptsIn(report, { excerpts, shares }, history, locale)),
      ],
    },
  ];
}

function excerptsIn(
  { article, claims }: SourceReport,
  { excerpts, shares }: Pick<Material, "excerpts" | "shares">,
  { dataset }: History,
  locale: Locale,
): Markup {
  const shown = claims.map((claim) => {
    const excerpt = excerpts.get(claim.id);
    if (!excerpt) throw new Error(`claim ${claim.id} has no excerpt`);
    return excerptOf(claim, excerpt, article, dataset, locale);
  });
  return markup`<h3 id="excerpts-${article.id}"${attributesOf(article)}>${article.title}</h3>
${shareOf(article, shares.get(article.id) ?? 0, locale)}${shown}`;
}

/** How much of the article is quoted, and why, where that is more than an excerpt. */
function shareOf({ shareReason }: Article, share: number, locale: Locale): Part {
  if (share <= EXCERPT_SHARE) return null;
  const reason = ownTextOf(shareReason, locale);
  const told = sourcesWordsIn(locale).share(locale.format.number(Math.round(share * 100)));
  return markup`<p class="muted">${told} ${reason}</p>\n`;
}
