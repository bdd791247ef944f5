import type { Locale } from "../../../language/locale.ts";
import { codebookWordsIn } from "../../../language/words/codebook-vocabulary.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import type { PublishedTable } from "../tables.ts";
import { breakable, tableTitle } from "./table-section.ts";

/** A table of what is published: tables with what names their rows first, then the other files. */
export function fileList(
  files: readonly string[],
  tables: readonly PublishedTable[],
  locale: Locale,
  root: string,
): Markup {
  const words = codebookWordsIn(locale);
  const row = (path: string, holds: string, key: readonly string[]) =>
    markup`<tr><th scope="row">${linked(path, files, root)}</th><td>${holds}</td><td>${codes(key)}</td></tr>\n`;
  const others = Object.entries(words.tables).filter(([path]) => !tables.some((table) => table.path === path));
  return markup`<p>${words.filesIntroduction} ${words.machineReadable} <a href="${root}data/datapackage.json" dir="ltr">data/datapackage.json</a></p>
<div class="wide"><table>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.holds}</th><th scope="col">${words.rowsNamedBy}</th></tr></thead>
<tbody>
${tables.map((table) => row(table.path, tableTitle(table, locale), table.key))}${others.filter(([path]) => isPublished(path, files)).map(([path, holds]) => row(path, holds, []))}</tbody>
</table></div>
`;
}

/** Names of files that are told of together are parted by commas; one that ends with a slash is a folder. */
function isPublished(path: string, files: readonly string[]): boolean {
  return path
    .split(", ")
    .some((part) => files.some((file) => file === part || (part.endsWith("/") && file.startsWith(part))));
}

function linked(path: string, files: readonly string[], root: string): Markup {
  if (!files.includes(path)) return markup`<code dir="ltr">${breakable(path)}</code>`;
  return markup`<a href="${root}data/${path}"><code dir="ltr">${breakable(path)}</code></a>`;
}

const codes = (names: readonly string[]) =>
  names.map((name, index) => markup`${index > 0 && " "}<code dir="ltr">${name}</code>`);
