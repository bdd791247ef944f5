import { isUneventful, NEWS_SORTS, type PlaceReport, reportDay } from "../../history/day-report.ts";
import { listFullDays } from "../../history/full-days.ts";
import type { History, PlaceTurn } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import { listClaims } from "../../history/standing-claims.ts";
import { tellHeadline, tellNone } from "../../language/headline.ts";
import { headlineMarkup } from "../../language/headline-markup.ts";
import type { Locale } from "../../language/locale.ts";
import { describeMap } from "../../language/phrases/map.ts";
import { describeSources, describeStanding } from "../../language/phrases/standing.ts";
import { describeFirstReport, describeTurn } from "../../language/phrases/turn.ts";
import { areasWordsIn } from "../../language/words/areas-vocabulary.ts";
import { pagesWordsIn } from "../../language/words/pages-vocabulary.ts";
import { shareWordsIn } from "../../language/words/share-vocabulary.ts";
import type { ClaimId } from "../../model/claim.ts";
import { creditsOf } from "../../model/credits.ts";
import { addDays, type Day, isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";
import { codebookFolder, sourcesFolder } from "../../view/claim-path.ts";
import { dayLayerFile } from "../../view/day-layer-file.ts";
import { dayAreas } from "./areas/day-areas.ts";
import { type DayClaims, dayClaims, type ExcerptMaterial } from "./day-claims.ts";
import { dayFolder } from "./day-folder.ts";
import { dayHead } from "./day-head.ts";
import { excerptPath } from "./excerpt-path.ts";
import { FEED_FORMATS, feedFile } from "./feed-file.ts";
import { PORTRAIT, posterFile, WIDE } from "./posters.ts";
import { sidesOf } from "./sides.ts";
import { wholePage } from "./whole-page.ts";

/** What a page is made with: the way from it to the site's root, the names of the style sheets there, and all excerpts. */
export interface PageMaterial extends ExcerptMaterial {
  readonly stylesheets: readonly string[];
}

/**
 * The page of a day: in words what changed and happened, with every quote that says so; of a day told in full also its poster
 * and every place.
 */
export function dayPage(day: Day, locale: Locale, history: History, material: PageMaterial): string {
  const { root, stylesheets } = material;
  const { dataset } = history;
  const { words, format, language } = locale;
  const { page } = pagesWordsIn(locale);
  const { map } = dataset;
  const name = inLanguage(map.title, language);
  const description = describeMap(day, history, locale);
  const title = `${format.day(day)} · ${name}`;
  const isFull = listFullDays(history).has(day);
  const folder = (each: Language) => dayFolder(day, each);
  const head = { day, language, title, description, root, stylesheets, folder };
  return wholePage(head, locale, map, {
    head: markup`${dayHead(head, history)}
`,
    home: mapAddress(day, locale, root),
    main: markup`<h1>${format.longDay(day)}</h1>
${headlineMarkup(tellHeadline(history, day, locale), (claim) => `${root}${excerptPath(lookUp("claim", claim, dataset.claims), language, dataset)}`)}
${isFull && figureOf(day, locale, description, root)}<p><a class="button" href="${mapAddress(day, locale, root)}">${page.openMap}</a></p>
${dayLinks(day, locale, history, root)}
${newsOfDay(day, locale, history, material)}${isFull && everyPlace(day, locale, history)}${dayAreas(day, locale, history)}<section>
<h2>${page.data}</h2>
${isFull ? downloads(day, locale, history, root) : wayToData(locale, root)}</section>
`,
    footer: markup`<p><a href="${root}${sourcesFolder(language)}">${words.sourcesPage.title}</a></p>
<p><a rel="license" href="${map.licence.url}">${words.page.licence(map.licence.title)}</a></p>${
      isFull &&
      markup`
<p class="muted" dir="ltr">${creditsOf(dataset.basemap)}</p>`
    }`,
  });
}

function figureOf(day: Day, { language }: Locale, description: string, root: string): Markup {
  return markup`<figure><picture><source media="(max-width: 46rem)" srcset="${root}${posterFile(day, language, "portrait.svg")}" width="${PORTRAIT.width}" height="${PORTRAIT.height}"><img src="${root}${posterFile(day, language, "svg")}" width="${WIDE.width}" height="${WIDE.height}" alt="${description}"></picture></figure>
`;
}

const mapAddress = (day: Day, { language }: Locale, root: string) =>
  `${root}?day=${isoDay(day)}&lang=${encodeURIComponent(language)}`;

function dayLinks(day: Day, locale: Locale, { dataset }: History, root: string): Markup {
  const { words, language, format } = locale;
  const { first, last } = dataset.map.range;
  const link = (to: Day, rel: "prev" | "next", what: string) =>
    first <= to &&
    to <= last &&
    markup`<a rel="${rel}" href="${root}${dayFolder(to, language)}">${what}: ${format.day(to)}</a>`;
  return markup`<nav class="days" aria-label="${pagesWordsIn(locale).page.days}">${link(addDays(day, -1), "prev", words.previousDay)} ${link(addDays(day, 1), "next", words.nextDay)}</nav>`;
}

/** What is new, the changes before the first reports, then what else is reported, each place once, then what stands only here. */
function newsOfDay(day: Day, locale: Locale, history: History, material: ExcerptMaterial): MarkupPart {
  const { words, format } = locale;
  const reports = reportDay(history, day);
  const claims = dayClaims(day, locale, history.dataset, material);
  const isNews = reports.change.length + reports["first-report"].length > 0;
  const silence = isNews
    ? null
    : markup`<section>\n<h2>${words.changedOn(format.day(day))}</h2>\n<p>${tellNone(history, day, locale)}</p></section>\n`;
  const told = NEWS_SORTS.filter((sort) => reports[sort].length > 0).map(
    (sort) => markup`<section>
<h2>${words.newsOf[sort]}</h2>
${reports[sort].map((report) => reportOf(report, locale, history, claims))}</section>
`,
  );
  const calm = isUneventful(reports) && markup`<p>${words.noEvent}</p>\n`;
  const ids = new Set(NEWS_SORTS.flatMap((sort) => reports[sort].flatMap(claimsOf)));
  const rest = claims.own.filter(({ id }) => !ids.has(id));
  const besides =
    rest.length > 0 &&
    markup`<section>\n<h2>${words.evidence(format, rest.length)}</h2>\n${rest.map((claim) => [markup`<h3>${placeName(claim.place, locale, history)}</h3>\n`, claims.tell([claim])])}</section>\n`;
  return [silence, told, calm, besides, claims.articles];
}

/** The claims that are told of a place. */
const claimsOf = ({ news, events, beside }: PlaceReport): ClaimId[] => [
  ...(news ? listClaims(news.period.standing) : []),
  ...[...beside, ...events].map(({ id }) => id),
];

/** A place with what the day did to it, its sides with every quote, and all else that is said of it. */
function reportOf(
  { place, news, events, beside }: PlaceReport,
  locale: Locale,
  history: History,
  claims: DayClaims,
): Markup {
  const turnOf = claims.form === "full" ? turnInFull : turnInBrief;
  return markup`<h3>${placeName(place, locale, history)}</h3>
${news && turnOf(news, locale, history, claims)}${claims.tell([...beside, ...events])}`;
}

function turnInFull({ turn, period }: PlaceTurn, locale: Locale, { dataset }: History, { tell }: DayClaims): Markup {
  const { standing } = period;
  const told = describeTurn(turn, standing, { dataset, locale, form: "dated" });
  const sources = describeSources(standing, turn.day, dataset, locale);
  return markup`<p class="status">${[told, ...sources].join(" · ")}</p>
${sidesOf(standing, locale, dataset, tell)}`;
}

/** Without what stands above it, the day and that it is a first report, and without how many say so, as the claims follow. */
function turnInBrief({ turn, period }: PlaceTurn, locale: Locale, { dataset }: History, { tell }: DayClaims): Markup {
  const { standing } = period;
  const told =
    turn.kind === "first-report"
      ? describeFirstReport(turn, standing, dataset, locale)
      : describeTurn(turn, standing, { dataset, locale, form: "short" });
  return markup`<p>${told}</p>
${sidesOf(standing, locale, dataset, tell, "of several")}`;
}

/** Every place of which something is known on the day, as a section. */
function everyPlace(day: Day, locale: Locale, history: History): Markup {
  return markup`<section>
<h2>${locale.words.statusCounts}</h2>
${listEveryPlace(day, locale, history)}</section>
`;
}

function listEveryPlace(day: Day, locale: Locale, history: History): MarkupPart {
  const known = [...history.places]
    .map(([place, { periods }]) => ({ place, standing: findPeriod(periods, day).standing }))
    .filter(({ standing }) => standing.status !== "unknown");
  if (known.length === 0) return markup`<p>${shareWordsIn(locale).scene.nothing}</p>\n`;
  return markup`<dl>
${known.map(({ place, standing }) => markup`<dt>${placeName(place, locale, history)}</dt><dd>${describeStanding(standing, { dataset: history.dataset, locale, form: "full" })}</dd>\n`)}</dl>
`;
}

/** The list of all files, which no page of the many days that are not told in full repeats. */
function wayToData(locale: Locale, root: string): Markup {
  return markup`<p><a href="${root}${codebookFolder(locale.language)}">${shareWordsIn(locale).page.codebook}</a></p>
`;
}

function downloads(day: Day, locale: Locale, history: History, root: string): Markup {
  const { language } = locale;
  const { page } = shareWordsIn(locale);
  const { formats } = pagesWordsIn(locale).feed;
  const layer = dayLayerFile(day, history);
  const link = (path: string, text: string) => markup`<li><a href="${root}${path}">${text}</a></li>\n`;
  const feeds = FEED_FORMATS.map(([format]) =>
    link(`data/${feedFile(language, format, history.dataset.map)}`, formats[format]),
  );
  return markup`<ul>
${layer && link(`data/${layer}`, page.layer)}${link("data/control.csv", page.control)}${link("data/changes.csv", page.changes)}${feeds}${link("data/claims.csv", page.claims)}${history.dataset.areas && link("data/areas.csv", areasWordsIn(locale).table)}${link("data/map.kml", page.kml)}${link("data/datapackage.json", page.description)}${link("data/all.zip", page.all)}${link(codebookFolder(language), page.codebook)}${link(posterFile(day, language, "png"), page.picture)}</ul>
`;
}

function placeName(id: PlaceId, { words, language }: Locale, { dataset }: History): Markup {
  const place = lookUp("place", id, dataset.places);
  const tag = place.form === "unlocated" && markup` <span class="muted">(${words.notLocated})</span>`;
  return markup`<bdi>${inLanguage(place.names, language)}</bdi>${tag}`;
}
