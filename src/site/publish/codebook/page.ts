import type { History } from "../../../history/history.ts";
import type { Locale } from "../../../language/locale.ts";
import { areasWordsIn } from "../../../language/words/areas-vocabulary.ts";
import type { Chapter } from "../../../language/words/codebook.ts";
import { codebookWordsIn, licenceWordsIn } from "../../../language/words/codebook-vocabulary.ts";
import { creditsOf } from "../../../model/credits.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { codebookFolder, sourcesFolder } from "../../../view/claim-path.ts";
import { headOf } from "../head.ts";
import { areaLicences, attributionOf } from "../licence.ts";
import { drawSections, type Section } from "../sections.ts";
import { tablesOf } from "../tables.ts";
import { wholePage } from "../whole-page.ts";
import { fileList } from "./file-list.ts";
import { tableSection } from "./table-section.ts";
import { vocabularies } from "./vocabularies.ts";

/** What the page is made from beside the history and the language. */
export interface CodebookMaterial {
  /** The published files of `data/`, relative to it. */
  readonly files: readonly string[];
  /** The way from the page to the site's root, such as `../../`. */
  readonly root: string;
  readonly stylesheets: readonly string[];
}

/** The codebook: every file, column and value, the rules of control, time, precision, form, hash and licence. */
export function codebookPage(locale: Locale, history: History, { files, root, stylesheets }: CodebookMaterial): string {
  const { language, words } = locale;
  const { map, basemap } = history.dataset;
  const own = codebookWordsIn(locale);
  const name = inLanguage(map.title, language);
  const title = `${own.title} · ${name}`;
  const page = { title, description: own.description, root, stylesheets, folder: codebookFolder };
  const sections = sectionsOf(history, locale, files, root);
  return wholePage(page, locale, map, {
    head: headOf(page, language, map),
    home: `${root}?lang=${language}`,
    main: markup`<h1>${own.title}</h1>
<p>${own.description}</p>
${drawSections(sections, own.contents)}`,
    footer: markup`<p><a href="${root}${sourcesFolder(language)}">${words.sourcesPage.title}</a></p>
<p class="muted" dir="ltr">${creditsOf(basemap)}</p>`,
  });
}

function sectionsOf(history: History, locale: Locale, files: readonly string[], root: string): Section[] {
  const { map, hash } = history.dataset;
  const own = codebookWordsIn(locale);
  const tables = tablesOf(history);
  const chapter = (id: string, each: Chapter, more: MarkupPart = null): Section => ({
    id,
    heading: each.heading,
    inside: [each.text.map(paragraph), more],
  });
  const rule = ([id, { heading, text }]: [string, Chapter]) =>
    markup`<h3 id="rule-${id}">${heading}</h3>\n${text.map(paragraph)}`;
  return [
    { id: "files", heading: own.files, inside: fileList(files, tables, locale, root) },
    ...tables.map((table) => ({
      id: idOf(table.path),
      heading: table.path,
      inside: tableSection(table, tables, locale, map),
    })),
    { id: "values", heading: own.values, inside: vocabularies(locale, map) },
    {
      id: "rules",
      heading: own.rules,
      inside: [paragraph(own.rulesIntroduction), Object.entries(own.control).map(rule)],
    },
    chapter("time", own.time(map.timeZone)),
    chapter("precision", own.precision),
    chapter("csv", own.csv),
    chapter("hash", own.hash, markup`<p>${own.hashIs} <code class="digest" dir="ltr">${hash}</code></p>\n`),
    chapter("corrections", own.corrections),
    { id: "licence", heading: own.licence, inside: licence(history, locale) },
  ];
}

const idOf = (path: string) => path.replace(/[^a-z]+/gi, "-").toLowerCase();

const paragraph = (text: string): Markup => markup`<p>${text}</p>\n`;

function licence({ dataset }: History, locale: Locale): MarkupPart {
  const { language } = locale;
  const { map, basemap } = dataset;
  const { licensedAs, attribution, excluded, layerUnder } = licenceWordsIn(locale);
  const { title, url } = map.licence;
  const drawn = areaLicences(dataset, locale);
  return [
    markup`<p>${licensedAs(inLanguage(map.title, language), title)} <a rel="license" href="${url}" dir="ltr">${url}</a></p>\n`,
    paragraph(attribution(attributionOf(map, language))),
    paragraph(excluded.excerpts),
    paragraph(excluded.coordinates),
    basemap.length > 0 && paragraph(excluded.basemap),
    basemap.length > 0 &&
      markup`<ul>\n${basemap.map((each) => markup`<li>${layerUnder(each.id, each.licence, each.attribution)}</li>\n`)}</ul>\n`,
    drawn.length > 0 &&
      markup`<p>${areasWordsIn(locale).heading}</p>\n<ul>\n${drawn.map((each) => markup`<li>${each}</li>\n`)}</ul>\n`,
  ];
}
