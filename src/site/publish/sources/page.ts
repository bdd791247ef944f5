import type { History } from "../../../history/history.ts";
import { instructivePlace } from "../../../history/instructive-place.ts";
import { type SourceReport, sourceReports } from "../../../history/source-report.ts";
import type { Locale } from "../../../language/locale.ts";
import { shareWordsIn } from "../../../language/words/share-vocabulary.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { ArticleId } from "../../../model/article.ts";
import type { ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { groupBy } from "../../../model/group-by.ts";
import { lookUp } from "../../../model/lookup.ts";
import { inLanguage } from "../../../model/names.ts";
import type { Excerpt } from "../../../text/excerpts.ts";
import { type MarkupPart, markup } from "../../../text/markup.ts";
import { codebookFolder, sourcesFolder } from "../../../view/claim-path.ts";
import { titleText } from "../evidence.ts";
import { areParted, excerptPath, monthFolder, monthOf } from "../excerpt-path.ts";
import { headOf } from "../head.ts";
import { linkedData, sourcesAsDataset } from "../linked-data.ts";
import { drawSections, type Section } from "../sections.ts";
import { wholePage } from "../whole-page.ts";
import { ANCHORS_FILE } from "./anchors.ts";
import { areasSection } from "./areas.ts";
import { cardOf } from "./card.ts";
import { correctionsList } from "./corrections.ts";
import { exampleOf } from "./example.ts";
import { excerptOf } from "./excerpt.ts";
import { limitationsOf, methodOf } from "./method.ts";
import { nameMonth } from "./month-page.ts";
import { reportingOf } from "./reporting.ts";
import { shareOf } from "./share.ts";
import { speakersTable } from "./speakers.ts";

/** What the page is made from beside the data set and the language. */
export interface SourcesMaterial {
  readonly excerpts: ReadonlyMap<ClaimId, Excerpt>;
  /** What part of each article is quoted, from 0 to 1. */
  readonly shares: ReadonlyMap<ArticleId, number>;
  /** The way from the page to the site's root, such as `../../`. */
  readonly root: string;
  readonly stylesheets: readonly string[];
}

/** The page of sources and method: the articles, who is quoted, the rules with an example, the limits, every excerpt. */
export function sourcesPage(locale: Locale, history: History, material: SourcesMaterial): string {
  const { root, stylesheets } = material;
  const { words, format, language } = locale;
  const { map, articles, claims } = history.dataset;
  const own = sourcesWordsIn(locale);
  const { share, page: files } = shareWordsIn(locale);
  const sections = sectionsOf(history, locale, material);
  const name = inLanguage(map.title, language);
  const title = `${words.sourcesPage.title} · ${name}`;
  const page = { title, description: own.description, root, stylesheets, folder: sourcesFolder };
  return wholePage(page, locale, map, {
    head: markup`${headOf(page, language, map)}${!areParted(history.dataset) && linkedData(sourcesAsDataset(history.dataset, language, root))}<script type="module" src="${root}sources.js"></script>
`,
    home: `${root}?lang=${language}`,
    main: markup`<h1>${words.sourcesPage.title}</h1>
<p>${own.description}</p>
<p><a href="${root}${codebookFolder(language)}">${files.codebook}</a> · <a rel="license" href="${map.licence.url}">${words.page.licence(map.licence.title)}</a></p>
<p class="muted">${share.drawnFrom(format, articles.size)} · ${words.evidence(format, claims.size)} · ${format.range(map.range)}</p>
${drawSections(sections, own.contents)}`,
  });
}

function sectionsOf(history: History, locale: Locale, material: SourcesMaterial): Section[] {
  const { dataset } = history;
  const words = sourcesWordsIn(locale);
  const place = instructivePlace(history);
  const address = (id: ClaimId) => addressOf(id, dataset, locale, material.root);
  const example = place !== null && {
    id: "example",
    heading: words.example(inLanguage(lookUp("place", place, dataset.places).names, locale.language)),
    inside: exampleOf(place, history, locale, { root: material.root, claim: address }),
  };
  const { articles, excerpts } = areParted(dataset)
    ? tellWhereTheyAre(history, locale, material.root)
    : tellHere(history, locale, material);
  return [
    { id: "articles", heading: words.articles, inside: articles },
    { id: "speakers", heading: words.speakers, inside: speakersTable(dataset, locale) },
    ...areasSection(history, locale),
    { id: "method", heading: words.method, inside: methodOf(history, locale) },
    ...(example ? [example] : []),
    { id: "limits", heading: words.limits, inside: limitationsOf(history, locale) },
    { id: "corrections", heading: words.corrections.heading, inside: correctionsList(dataset, locale, address) },
    { id: "report", heading: words.report, inside: reportingOf(dataset, locale) },
    { id: "excerpts", heading: words.excerpts, inside: excerpts },
  ];
}

/** Where a claim's excerpt is, from this page. */
function addressOf(id: ClaimId, dataset: Dataset, { language }: Locale, root: string): string {
  if (!areParted(dataset)) return `#claim-${id}`;
  return `${root}${excerptPath(lookUp("claim", id, dataset.claims), language, dataset)}`;
}

interface Told {
  readonly articles: MarkupPart;
  readonly excerpts: MarkupPart;
}

/** Every article and every excerpt on this page. */
function tellHere(history: History, locale: Locale, { excerpts, shares }: SourcesMaterial): Told {
  const { dataset } = history;
  const words = sourcesWordsIn(locale);
  const reports = sourceReports(history);
  const around = { claim: (id: ClaimId) => `#claim-${id}`, corrections: "#corrections" };
  const excerptsIn = ({ article, claims }: SourceReport) => {
    const shown = claims.map((claim) =>
      excerptOf(claim, lookUp("excerpt", claim.id, excerpts), dataset, locale, around),
    );
    return markup`<h3 id="excerpts-${article.id}">${titleText(article, locale.language)}</h3>
${shareOf(article, shares.get(article.id) ?? 0, locale)}${shown}`;
  };
  const link = ({ article }: SourceReport) => markup`<a href="#excerpts-${article.id}">${words.readExcerpts}</a>`;
  const cards = reports.map((report) => cardOf(report, dataset, locale, link(report)));
  return {
    articles: [cards, markup`<p class="muted">${words.contradictedMeans}</p>\n`],
    excerpts: [markup`<p>${words.whyCut}</p>\n`, reports.map(excerptsIn)],
  };
}

/** The months whose pages have the articles, and in words where the excerpts are; a script leads on whoever asks for one here. */
function tellWhereTheyAre({ dataset }: History, locale: Locale, root: string): Told {
  const { format, language } = locale;
  const { excerptsByDay, whyCut } = sourcesWordsIn(locale);
  const { drawnFrom } = shareWordsIn(locale).share;
  const months = [...groupBy(dataset.articles.values(), monthOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const articles = markup`<ul>
${months.map(([month, own]) => markup`<li><a href="${root}${monthFolder(month, language)}">${nameMonth(own, locale)}</a> · ${drawnFrom(format, own.length)}</li>\n`)}</ul>
`;
  return {
    articles,
    excerpts: markup`<p class="elsewhere" data-anchors="${root}${ANCHORS_FILE}" data-root="${root}" data-language="${language}">${excerptsByDay}</p>
<p>${whyCut}</p>
`,
  };
}
