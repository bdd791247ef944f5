import type { History } from "../../../history/history.ts";
import type { SourceReport } from "../../../history/source-report.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Article, ArticleId } from "../../../model/article.ts";
import { groupBy } from "../../../model/group-by.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { sourcesFolder } from "../../../view/claim-path.ts";
import { dayFolder } from "../day-folder.ts";
import { excerptDay, monthFolder } from "../excerpt-path.ts";
import { headOf } from "../head.ts";
import { wholePage } from "../whole-page.ts";
import { cardOf } from "./card.ts";
import { shareOf } from "./share.ts";

/** What the page of a month is made from beside its articles. */
export interface MonthMaterial {
  /** What part of each article is quoted, from 0 to 1. */
  readonly shares: ReadonlyMap<ArticleId, number>;
  /** The way from the page to the site's root. */
  readonly root: string;
  readonly stylesheets: readonly string[];
}

/** The articles of a month, as `YYYY-MM`, on a map whose excerpts stand on the pages of their days. */
export function monthPage(
  month: string,
  reports: readonly SourceReport[],
  locale: Locale,
  history: History,
  { shares, root, stylesheets }: MonthMaterial,
): string {
  const { dataset } = history;
  const { map } = dataset;
  const { words, language } = locale;
  const own = sourcesWordsIn(locale);
  const articles = reports.map(({ article }) => article);
  const name = inLanguage(map.title, language);
  const heading = `${own.articles}: ${nameMonth(articles, locale)}`;
  const title = `${heading} · ${name}`;
  const page = {
    title,
    description: own.description,
    root,
    stylesheets,
    folder: (each: string) => monthFolder(month, each),
  };
  return wholePage(page, locale, map, {
    head: headOf(page, language, map),
    home: `${root}?lang=${language}`,
    main: markup`<h1>${words.sourcesPage.title}</h1>
<p><a href="${root}${sourcesFolder(language)}">${own.contents}</a></p>
<h2>${heading}</h2>
${reports.map((report) => [
  cardOf(report, dataset, locale, daysOfExcerpts(report, locale, history, root)),
  shareOf(report.article, shares.get(report.article.id) ?? 0, locale),
])}<p class="muted">${own.contradictedMeans}</p>
`,
  });
}

/** The month in which the articles were published, in words. */
export function nameMonth([article]: readonly Article[], { format }: Locale): string {
  if (!article) throw new Error("a month without articles has no page");
  return `${format.month(article.published.day)} ${format.year(article.published.day)}`;
}

/** Links to the days on whose pages the excerpts of an article stand, each with how many they are. */
function daysOfExcerpts(
  { article, claims }: SourceReport,
  { format, language }: Locale,
  { dataset }: History,
  root: string,
): Markup {
  const byDay = [...groupBy(claims, (claim) => excerptDay(claim, dataset.map))].sort(([a], [b]) => a - b);
  const links = byDay.map(
    ([day, own], index) =>
      markup`${index > 0 && " · "}<a href="${root}${dayFolder(day, language)}">${format.day(day)}</a> (${format.number(own.length)})`,
  );
  return markup`<span id="excerpts-${article.id}">${links}</span>`;
}
