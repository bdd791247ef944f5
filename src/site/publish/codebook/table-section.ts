import type { Locale } from "../../../language/locale.ts";
import type { CodebookWords } from "../../../language/words/codebook.ts";
import { codebookWordsIn } from "../../../language/words/codebook-vocabulary.ts";
import type { MapInfo } from "../../../model/dataset.ts";
import type { Language } from "../../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import type { Column } from "../columns.ts";
import { foreignKeysOf } from "../foreign-keys.ts";
import type { PublishedTable } from "../tables.ts";

/** What the table holds, in the language, or in English where nobody has said it yet. */
export function tableTitle({ path, title }: PublishedTable, locale: Locale): string {
  return codebookWordsIn(locale).tables[path] ?? title;
}

/** The columns of a table, each with its type, meaning and values. */
export function tableSection(
  table: PublishedTable,
  tables: readonly PublishedTable[],
  locale: Locale,
  map: MapInfo,
): Markup {
  const words = codebookWordsIn(locale);
  const references = new Map(foreignKeysOf(table, tables).map(({ column, to }) => [column, to || table.path]));
  const row = (column: Column<never>) => {
    const to = references.get(column.name);
    return markup`<tr><th scope="row"><code dir="ltr">${breakable(column.name)}</code></th><td>${words.types[column.type]}</td><td>${meaningOf(column, table.path, locale, map)}${valuesOf(column, words)}${to && ` ${words.leadsTo(to)}`}</td></tr>\n`;
  };
  return markup`<p>${tableTitle(table, locale)}</p>
<div class="wide"><table>
<thead><tr><th scope="col">${words.column}</th><th scope="col">${words.type}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>
${table.columns.map(row)}</tbody>
</table></div>
`;
}

/** The name of a column or file, with places where a narrow page may break it. */
export function breakable(name: string): MarkupPart {
  return name.split(/(?<=[_./])/).map((part, index) => markup`${index > 0 && markup`<wbr>`}${part}`);
}

function valuesOf({ words: values }: Column<never>, words: CodebookWords): MarkupPart {
  if (!values) return null;
  return markup` ${words.oneOf} ${values.map((value, index) => markup`${index > 0 && " · "}<code dir="ltr">${value}</code>`)}`;
}

function meaningOf({ name, description }: Column<never>, path: string, locale: Locale, map: MapInfo): Markup {
  const meaning = columnMeaning(name, path, locale, map.languages);
  return meaning === null ? markup`<span lang="en" dir="ltr">${description}</span>` : markup`${meaning}`;
}

/** What a column means, in the words of the language; null where the schema's own words, which are English, have to do. */
export function columnMeaning(
  name: string,
  path: string,
  locale: Pick<Locale, "lang">,
  languages: readonly Language[],
): string | null {
  const { columns, inLanguage, onDayBefore } = codebookWordsIn(locale);
  if (columns === null) return null;
  const [table = ""] = path.split(/[./]/);
  const said = columns[`${table}.${name}`] ?? columns[name];
  if (said !== undefined) return said;
  if (name.startsWith("before_")) {
    const after = columnMeaning(name.slice("before_".length), path, locale, languages);
    return after && onDayBefore(after);
  }
  const tag = languages.find((each) => name.endsWith(`_${each}`));
  const general = tag && columnMeaning(name.slice(0, -tag.length - 1), path, locale, []);
  if (!general) return null;
  return `${general} ${inLanguage(new Intl.DisplayNames(locale.lang, { type: "language" }).of(tag) ?? tag)}`;
}
