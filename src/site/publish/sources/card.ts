import type { SourceReport } from "../../../history/source-report.ts";
import { describeTime, describeTranslated } from "../../../language/describe-source.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Article } from "../../../model/article.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { inLanguage, type Names } from "../../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { titleText } from "../evidence.ts";
import { areParted } from "../excerpt-path.ts";
import { ownTextOf } from "../own-text.ts";
import { webLinkOf } from "../site-address.ts";

/**
 * An article as HTML: its title, what is known of it, and what the map owes to it; `excerpts` leads to what it says, on a parted
 * map to each of its days.
 */
export function cardOf(report: SourceReport, dataset: Dataset, locale: Locale, excerpts: Markup): Markup {
  const { article } = report;
  const digest = markup`<span dir="ltr">SHA-256 <code class="digest">${article.sha256}</code></span>`;
  const facts: Fact[] = [
    ...aboutArticle(article, dataset, locale),
    ...aboutClaims(report, dataset, locale, excerpts),
    [sourcesWordsIn(locale).digest, digest],
  ];
  const left = areParted(dataset) ? leftOut(report, locale) : new Set<string>();
  return markup`<article class="source" id="article-${article.id}">
<h3>${titleText(article, locale.language)}</h3>
<dl>
${facts.filter(([name]) => !left.has(name)).map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
</article>
`;
}

/** The names of what a parted map does not repeat: the pages of days and `articles.csv` tell it. Nor does it tell that there is nothing. */
function leftOut({ article, contradicted, denies, denied }: SourceReport, locale: Locale): ReadonlySet<string> {
  const own = sourcesWordsIn(locale);
  const none = [
    ...(webLinkOf(article.url) === null ? [own.address] : []),
    ...(contradicted === 0 ? [own.contradicted] : []),
    ...(denies + denied === 0 ? [own.denials] : []),
  ];
  return new Set([own.speaksFor, own.places, own.digest, ...none]);
}

type Fact = readonly [name: string, value: MarkupPart];

function aboutArticle(article: Article, { speakers }: Dataset, locale: Locale): Fact[] {
  const { words, language } = locale;
  const own = sourcesWordsIn(locale);
  const { published, publishedInferred, updated, translationInferred, note } = article;
  const publisher = lookUp("speaker", article.publisher, speakers);
  const because = (texts: Names) => {
    const reason = ownTextOf(texts, locale);
    return reason && markup` ${own.inferred} <span class="reason">${reason}</span>`;
  };
  const translated = describeTranslated(article, locale);
  const remark = ownTextOf(note, locale);
  const address = webLinkOf(article.url);
  return [
    [own.publisher, markup`<bdi>${inLanguage(publisher.names, language)}</bdi>`],
    [own.published, [describeTime(published, locale), because(publishedInferred)]],
    ...(updated === null ? [] : [[own.updated, describeTime(updated, locale)] as const]),
    ...(translated === null ? [] : [[own.original, [translated, because(translationInferred)]] as const]),
    [
      own.address,
      address ? markup`<a href="${address}" rel="noopener noreferrer">${words.readArticle}</a>` : own.noAddress,
    ],
    ...(remark === null ? [] : [[own.note, remark] as const]),
  ];
}

function aboutClaims(report: SourceReport, { places }: Dataset, locale: Locale, excerpts: Markup): Fact[] {
  const { claims, control, days, contradicted, denies, denied } = report;
  const { format, language } = locale;
  const own = sourcesWordsIn(locale);
  if (days === null) return [];
  const sorts = format.list([own.aboutControl(format, control), own.aboutEvents(format, claims.length - control)]);
  const names = report.places.map((id) => inLanguage(lookUp("place", id, places).names, language));
  return [
    [own.contribution, markup`${sorts}. ${excerpts}`],
    [own.speaksFor, markup`<bdi>${format.range(days)}</bdi>${stripOf(report, locale)}`],
    [own.places, format.list(names)],
    [own.contradicted, own.contradictedOf(format.number(contradicted), format.number(control))],
    [own.denials, [own.deniesOthers(format, denies), " · ", own.deniedByOthers(format, denied)]],
  ];
}

/** In pixels; the day with the most claims has a bar as high. */
const HEIGHT = 28;

/** A bar for each day of the map, as high as the day has claims. */
function stripOf({ strip }: SourceReport, locale: Locale): Markup {
  const { words, format } = locale;
  const own = sourcesWordsIn(locale);
  const most = Math.max(1, ...strip.map(({ claims }) => claims));
  const bar = (claims: number) => {
    const height = Math.round((claims / most) * HEIGHT);
    return markup`<svg viewBox="0 0 12 ${HEIGHT}" width="12" height="${HEIGHT}" aria-hidden="true"><rect y="${HEIGHT - height}" width="12" height="${height}"/></svg>`;
  };
  return markup`<ol class="strip">
${strip.map(
  ({ day, claims }) =>
    markup`<li>${bar(claims)}<span aria-hidden="true">${claims > 0 && format.number(claims)}</span><span class="day" aria-hidden="true">${format.dayOfMonth(day)}</span><span class="hidden-text">${own.excerptsOn(format.day(day), words.evidence(format, claims))}</span></li>\n`,
)}</ol>`;
}
