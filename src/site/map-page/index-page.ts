import type { Dataset } from "../../model/dataset.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { linkedData, wholeAsDataset } from "../publish/linked-data.ts";
import { publishedLocale } from "../publish/published-locale.ts";
import { mapHead } from "./page-head.ts";
import { fillTemplate } from "./template.ts";
import { withoutQuotes } from "./without-quotes.ts";
import { drawWithoutScripts } from "./without-scripts.ts";

/**
 * index.html from its template: what its head says of the map, in the map's first language, and the picture of the opening
 * day that its reader sees before any script runs, over the ground; nothing in its place where it is null. Below it stands what
 * can be read without scripts. `files` are those of `data/` that search engines are told of, by path relative to the site.
 */
export function indexPage(
  template: string,
  dataset: Dataset,
  files: readonly string[],
  firstPicture: Markup | null,
  ground: Markup | null = null,
): string {
  const first = dataset.map.languages[0] ?? "en";
  const head = markup`${mapHead(dataset)}${linkedData(wholeAsDataset(dataset, files, first, "./"))}`;
  return fillTemplate(template, publishedLocale(first, dataset.map).lang, {
    head,
    ground,
    "first-picture": firstPicture && withoutQuotes(firstPicture),
    "without-scripts": drawWithoutScripts(dataset.map),
  });
}
